#pragma once

#include "letters/decision_facts.h"
#include "widgets/inspector.h"

namespace fund {

/// Reasons by applicant's reference: whom the decider means to decline, not signed yet.
using PlannedDeclines = std::map<QString, QString>;

/// Who is new in a list, as whoever reads it may be told, by applicant's reference.
using NewPeople = std::map<QString, QString>;

/// Beside the picture: what is asked, what reviewers disagreed on, who is not selected, what follows from an approval;
/// at its foot the three things that can be decided, for whoever may.
class DecisionPanel final : public Inspector
{
    Q_OBJECT

public:
    explicit DecisionPanel(QWidget *parent = nullptr);

    /// `mayDecide`: the buttons are there. `off`: why nothing can be signed now; empty: it can.
    void setFacts(const DecisionFacts &facts, const NewPeople &people, const PlannedDeclines &declines, bool mayDecide,
                  const QString &off);
    /// Of places that became free since, a sentence each; told by the next setFacts().
    void setFreePlaces(const QStringList &sentences) { m_freePlaces = sentences; }
    /// Whom "Decline" would be about; empty: nobody is chosen.
    void setChosen(const QString &ref);
    [[nodiscard]] QSize sizeHint() const override { return {312, 400}; }

Q_SIGNALS:
    void approve();
    void giveBack();
    void decline(const QString &ref);
    void keep(const QString &ref); ///< a planned decline is taken back
    void readSentences();
    void saveMemo();
    void printMemo();

private:
    void addRequest(const DecisionFacts &facts);
    [[nodiscard]] static QString departureText(const Departure &departure);
    void addChange(const DecisionFacts &facts, const NewPeople &people);
    void addFreePlaces();
    void addMoney(const DecisionFacts &facts);
    void addDisagreements(const DecisionFacts &facts);
    void addOthers(const DecisionFacts &facts);
    void addApplicants(const DecisionFacts &facts);
    void addUncosted(const DecisionFacts &facts);
    void addExcluded(const DecisionBackground &background);
    void addEarlier(const DecisionBackground &background);
    void addConsequences(const DecisionFacts &facts, const PlannedDeclines &declines);
    void addDeclines(const PlannedDeclines &declines);
    void addDecisions(const DecisionFacts &facts);
    void addButtons(const DecisionFacts &facts, const PlannedDeclines &declines, const QString &off);
    void addMemo();
    void showChosen();

    Button *m_decline = nullptr;
    bool m_canDecline = false;
    QStringList m_freePlaces;
    QStringList m_proposed; ///< who can be declined
    QString m_chosen;
};

} // namespace fund
