#pragma once

#include "models/paged_table_model.h"
#include "screening/applicant_line.h"
#include "screening/screening_columns.h"
#include "shell/page.h"

#include "base/result.h"

QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {

class Button;
class MessageNote;
class SearchField;
class TabRow;
class TableView;

/// The Security Council's Consolidated List: what it says of those who give, its versions, and any name tried on it.
class ScreeningPage final : public Page
{
    Q_OBJECT

public:
    explicit ScreeningPage(const PageContext &context, QWidget *parent = nullptr);
    /// The tables are children and outlive the models, which tell them so: nobody must listen any more.
    ~ScreeningPage() override;

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// "hits", "applicants", "lists", "try", or somebody's place as in "donors/7": the first hit of it.
    void openSubject(const QString &subject) override;
    void remember(QSettings &settings, const QString &group) override;
    [[nodiscard]] QWidget *firstFocus() const override;
    bool takeFile(const QString &path) override;

private:
    void build();
    void connectAll();
    [[nodiscard]] QWidget *newHits();
    [[nodiscard]] QWidget *newLists();
    [[nodiscard]] QWidget *newTrial();
    void showPart(const QString &key);
    void inspectCurrent();
    void inspectHit(const HitRow *row);
    void inspectVersion(const ListVersion *version);
    void inspectTried(const TriedRow *row);
    void addEntry(const ListedEntry &entry);
    void addParts(const ListMatch &match, const Subject &subject);
    void addDeeds(const HitRow &row);
    void reloadHits();
    void tryName(const QString &text);
    /// The newest list made ready, read once for each version; nullptr where there is none.
    [[nodiscard]] const NewestList *newestList();
    [[nodiscard]] std::optional<Subject> subjectAt(const QString &place) const;

    // screening_page_applicants.cpp
    [[nodiscard]] QWidget *newApplicants();
    /// Who is not cleared for names has no such part.
    [[nodiscard]] bool showsApplicants() const;
    void reloadApplicants();
    void inspectApplicant(const ApplicantLine *line);
    void addDecision(const ScreeningHit &hit);
    void addApplicantDeeds(const ApplicantLine &line);
    void screenAllApplicants();
    void proposeOnApplicant(const ApplicantLine &line, HitVerdict verdict);
    void answerOnApplicant(const ApplicantLine &line, bool agrees);

    // screening_page_deeds.cpp
    void chooseList();
    void importList(const QString &path);
    void screenEveryone();
    void propose(const HitRow &row, HitVerdict verdict);
    void answer(const HitRow &row, bool agrees);
    void tell(const Result<void> &done);

    Session &m_session;
    Dialogs &m_dialogs;
    RowTableModel<HitRow> m_hits;
    RowTableModel<ApplicantLine> m_applicants;
    RowTableModel<ListVersion> m_versions;
    PagedTableModel<ChangedEntry> m_changes;
    RowTableModel<TriedRow> m_tried;
    Subject m_triedSubject;
    QString m_triedText;
    std::unique_ptr<NewestList> m_list;
    TabRow *m_tabs;
    QStackedWidget *m_stack;
    MessageNote *m_note;
    TableView *m_hitTable;
    TableView *m_applicantTable;
    TableView *m_versionTable;
    TableView *m_changeTable;
    SearchField *m_search;
    TableView *m_triedTable;
    Button *m_again = nullptr;
    Button *m_screenApplicants = nullptr;
};

} // namespace fund
