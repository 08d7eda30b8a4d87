#pragma once

#include "partners/partner_person_store.h"
#include "partners/partner_row.h"
#include "shell/page.h"

#include "base/result.h"
#include "identity/permissions.h"

QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {

class Button;
class EmptyState;
class Form;
class MessageNote;
class SearchField;
class SegmentedFilter;
class TableView;

/// Implementing partners (para. 24): what they are called, who is in charge, and whether a project may be entrusted to
/// them.
class PartnersPage final : public Page
{
    Q_OBJECT

public:
    explicit PartnersPage(const PageContext &context, QWidget *parent = nullptr);
    ~PartnersPage() override;

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// "IP-003".
    void openSubject(const QString &subject) override;
    void remember(QSettings &settings, const QString &group) override;
    [[nodiscard]] QWidget *firstFocus() const override;
    /// A table of partners, told from others by its columns.
    bool takeFile(const QString &path) override;

    // What the buttons do; each opens a dialog over the page.
    void recordNew();
    /// `path` may be empty: the dialog asks for it.
    void importTable(const QString &path);
    void amend(const Partner &partner);
    /// The name of a person in charge, for good (para. 11).
    void erase(PartnerPersonId person);

private:
    void build();
    void showSegments(const std::vector<PartnerRow> &rows);
    void filter();
    void choose(PartnerId partner);
    void open(const QString &title, Form *form, const QString &deed, std::function<Problems()> record);
    [[nodiscard]] QString refusalOf(Action action) const;

    // partner_inspector.cpp
    void inspect();
    void addStanding(const PartnerRow &row);
    void addFacts(const PartnerRow &row);
    void addPersons(const PartnerRow &row);
    /// For whoever may erase: a button for each name that still lies in the file.
    void addErasures(const std::vector<PartnerPerson> &persons);
    void addHistory(const PartnerRow &row);
    void addDeeds(const PartnerRow &row);

    Session &m_session;
    Dialogs &m_dialogs;
    RowTableModel<PartnerRow> m_model;
    TableView *m_table;
    SegmentedFilter *m_segments;
    SearchField *m_search;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    MessageNote *m_note;
    Button *m_import;
    PartnerId m_chosen; ///< kept over reload()
};

} // namespace fund
