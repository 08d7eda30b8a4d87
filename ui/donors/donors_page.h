#pragma once

#include "donors/donor_row.h"
#include "identity/permissions.h"
#include "shell/page.h"

#include "base/problem.h"

#include <functional>

QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {

class Button;
class EmptyState;
class Form;
class MessageNote;
class SearchField;
class SegmentedFilter;
class TableView;

/// Donors: what they are called in six languages, how they asked to be published, whether they may give, what they gave
/// and where letters to them go.
class DonorsPage final : public Page
{
    Q_OBJECT

public:
    explicit DonorsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// A donor's number: "D-007".
    void openSubject(const QString &subject) override;
    void remember(QSettings &settings, const QString &group) override;
    [[nodiscard]] QWidget *firstFocus() const override;
    /// A table of donors, known by its header.
    bool takeFile(const QString &path) override;

    // What the buttons do; each opens a dialog over the page.
    void recordNew();
    void changeNames(const Donor &donor);
    void changeWish(const Donor &donor);
    void changeContact(const Donor &donor);

private:
    void build();
    void showSegments(const std::vector<DonorRow> &rows);
    void filter();
    void inspect();
    void addActions(const DonorRow &row);
    void importTable(const QString &path);
    /// Shows a form until its deed succeeds, then the page anew.
    void open(const QString &title, Form *form, const QString &deed, std::function<Problems()> record);
    [[nodiscard]] QString refusalOf(Action action) const;
    void choose(DonorId donor);

    Session &m_session;
    Dialogs &m_dialogs;
    RowTableModel<DonorRow> m_model;
    TableView *m_table;
    SegmentedFilter *m_segments;
    SearchField *m_search;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    MessageNote *m_note;
    Button *m_import = nullptr;
    DonorId m_chosen; ///< kept over reload()
};

} // namespace fund
