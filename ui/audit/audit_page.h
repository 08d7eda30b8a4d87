#pragma once

#include "models/paged_table_model.h"
#include "models/row_table_model.h"
#include "shell/page.h"

#include "record/audit_store.h"
#include "record/verify.h"

namespace fund {

class Button;
class Card;
class HeadCard;
class MessageNote;
class SearchField;
class TableView;

/// What verifying came to, as a row of the page.
struct ShownFinding
{
    Finding finding;
    bool isNote = false; ///< to be looked at, and no fault of the record
};

/// Every deed in the file, newest first, and whether anyone has touched what they wrote.
class AuditPage final : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// An entry's number, or a thing as the record names it ("calls/3"): its entries.
    void openSubject(const QString &subject) override;
    void remember(QSettings &settings, const QString &group) override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    [[nodiscard]] Result<std::vector<AuditLine>> read(const RowRequest &request) const;
    void build();
    void inspect(int row);
    void verify();
    void show(const Result<Verification> &verification);
    void showFindings(const Verification &verification);

    Session &m_session;
    PagedTableModel<AuditLine> m_model;
    RowTableModel<ShownFinding> m_findings;
    SearchField *m_filter;
    TableView *m_table;
    HeadCard *m_headCard;
    MessageNote *m_verdict;
    Card *m_findingsCard;
    TableView *m_findingsTable;
    bool m_wasVerified = false;
};

} // namespace fund
