#pragma once

#include "selections/candidate_columns.h"
#include "shell/page.h"

#include "calls/call_store.h"
#include "reviews/review.h"
#include "shortlists/free_places.h"
#include "shortlists/missing_costs.h"
#include "shortlists/publication.h"
#include "shortlists/shortlist_stage.h"

QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {

class Button;
class CallChoice;
class EmptyState;
class MessageNote;
class SearchField;
class SegmentedFilter;
class SelectionBoard;
class TabRow;
class TableView;
class WhatIfPanel;

/// A call's short list: the selection as a picture, the rules with what is reached, who is in and out with the one
/// sentence why. It is made and sent for approval here; beside it a copy of the rules can be tried out.
class ShortListPage final : public Page
{
    Q_OBJECT

public:
    explicit ShortListPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// A call's reference, or that and an applicant's: "S-2026-1", "S-2026-1/A-009".
    void openSubject(const QString &subject) override;
    void remember(QSettings &settings, const QString &group) override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    // short_list_building.cpp
    [[nodiscard]] QWidget *newList();
    void buildSide();
    void connectAll();
    // short_list_page.cpp
    void readCall();
    void showEmpty();
    void showList();
    void showMoney();
    void fillSegments();
    void fillTable();
    /// Who is not compared, as a group of its own.
    [[nodiscard]] RowSection<CandidateRow> uncostedRows(const Wording &wording) const;
    void inspect(int row);
    void select(const QString &ref);
    // short_list_deeds.cpp
    void showDeeds();
    void showNote();
    /// Which places became free, and who comes in by the rules, or why nobody does.
    [[nodiscard]] QString freeText() const;
    /// Whether the screening of those who are proposed has something to say, which then stands in the note.
    [[nodiscard]] bool showScreening();
    void doNext();
    void makeList();
    void send();
    void withdraw(const QString &ref);
    void printMemo();
    void fail(const Failure &failure);
    // short_list_publishing.cpp
    void showPublishing();
    void publish();
    void giveOut(const PublicationDraft &draft);

    Session &m_session;
    Dialogs &m_dialogs;
    std::optional<Call> m_call;
    ShortListStanding m_standing;
    std::optional<FreePlaces> m_free;    ///< by withdrawals since the approval
    std::optional<ShortList> m_approved; ///< the newest that was: what is given out
    std::optional<ListedSelection> m_selection;
    std::vector<UncostedApplication> m_uncosted; ///< whom the list could not compare
    std::map<QString, CandidateMerit> m_merits;  ///< by applicant's reference
    RowTableModel<CandidateRow> m_model;
    CallChoice *m_calls;
    Button *m_memo;
    Button *m_publish;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    MessageNote *m_note;
    SelectionBoard *m_board;
    SegmentedFilter *m_segments;
    SearchField *m_filter;
    TableView *m_table;
    TabRow *m_tabs;
    QStackedWidget *m_side;
    Inspector *m_candidate;
    WhatIfPanel *m_whatIf;
    bool m_tells = false; ///< the note tells of a deed; stays until the next
};

} // namespace fund
