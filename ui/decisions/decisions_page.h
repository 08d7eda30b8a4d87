#pragma once

#include "decisions/decision_panel.h"
#include "decisions/past_decision.h"
#include "selections/candidate_columns.h"
#include "shell/page.h"

#include "shortlists/shortlist_actions.h"

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {

class EmptyState;
class Label;
class MessageNote;
class SegmentedFilter;
class SelectionBoard;
class TabRow;
class TableView;

namespace print {
class PaperPreview;
} // namespace print

/// What waits for the High Representative: one page a short list, with the picture, the names, what is asked; and every
/// past decision with its digest and signature. Others than the High Representative read it.
class DecisionsPage final : public Page
{
    Q_OBJECT

public:
    explicit DecisionsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// A call's reference: its newest list; "memo": the memo of the list that is shown; "past": past decisions.
    void openSubject(const QString &subject) override;
    void remember(QSettings &settings, const QString &group) override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    // decisions_building.cpp
    [[nodiscard]] QWidget *newList();
    [[nodiscard]] QWidget *newPast();
    void connectAll();
    // decisions_page.cpp
    void readLists();
    void readList();
    void showTab();
    void showMemo();
    void showHead();
    void showMoney();
    /// What withdrawals since the approval of the list made free, in sentences.
    [[nodiscard]] QStringList freePlaces() const;
    void showPanel();
    void fillTable();
    void choose(int row);
    void inspectPast(int row);
    [[nodiscard]] bool mayDecide() const;
    [[nodiscard]] QString offReason() const;
    // decisions_deeds.cpp
    void approve();
    void giveBack();
    void planDecline(const QString &ref);
    void sign(ShortListDecision decision, const QString &title, const QString &text, const QString &yes);
    void tellDone(const ShortListDecision &decision);
    void saveMemo();
    void printMemo();
    void fail(const Failure &failure);

    Session &m_session;
    Dialogs &m_dialogs;
    std::optional<DecisionFacts> m_facts;
    PlannedDeclines m_declines;
    RowTableModel<CandidateRow> m_model;
    RowTableModel<PastDecision> m_pastModel;
    TabRow *m_tabs;
    QComboBox *m_lists;
    MessageNote *m_note;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SelectionBoard *m_board;
    SegmentedFilter *m_segments;
    TableView *m_table;
    Label *m_who; ///< of the one who is chosen, for who is cleared
    TableView *m_past;
    print::PaperPreview *m_memo;
    QStackedWidget *m_side;
    DecisionPanel *m_panel;
    Inspector *m_pastPanel;
    int m_waiting = 0;
};

} // namespace fund
