#pragma once

#include "identity/role.h"

#include <QDate>

#include <vector>

namespace fund {

class Session;

/// What waits, by kind; each kind has a page where it is done.
enum class TaskKind
{
    CallCloses,            ///< an open call, within two weeks
    CallToClose,           ///< closing time has passed, nobody has said so
    DraftCall,             ///< begun and not published
    LotContradicted,       ///< a second person read another value at its source, and nobody the same yet (para. 18)
    ApplicantsToTell,      ///< who applied under an earlier version of a call (para. 18)
    EligibilityToJudge,    ///< applications of a closed call that a person must decide on (para. 21)
    ReviewersToAssign,     ///< closed, nobody assigned yet
    ReviewersStateUnknown, ///< at work on a closed call, and no own State is on record to bar them from (para. 18)
    ReviewsOfOwnState,     ///< assigned before the reviewer's State was on record, and to be given to others (para. 18)
    ReviewsOut,            ///< assigned and not in
    ReviewsToOpen,         ///< all in
    ReviewsWait,           ///< the reviewer's own
    ShortListToMake,       ///< reviewed, no list yet
    ShortListToSend,       ///< made, not sent
    PlacesToFill,          ///< approved, a nominee withdrew, and the meeting is still to come
    DecisionWaits,         ///< with the High Representative
    InstalmentOverdue,     ///< agreed, due and not received
    PledgeWithoutAgreement,
    BankLinesOpen,           ///< of imported statements, that nobody has matched or explained
    ChargesToPost,           ///< of the bank, explained in an earlier version and not in the books
    AcknowledgementsToWrite, ///< pledges and agreements that no letter acknowledges yet
    ReceiptsToWrite,         ///< money received, without an official receipt yet
    LettersToRelease,        ///< to donors, made ready
    ApplicantLettersToMake,  ///< of award and regret, once a short list is approved (para. 18)
    ApplicantLettersToRelease,
    RequestToFile,         ///< a donor asked how to be published, and its letter is not on file (para. 17)
    ClearanceEnds,         ///< within sixty days, or over, and no renewal follows on it
    DiligenceToDecide,     ///< proposed, for a second person (para. 14)
    HitsToDecide,          ///< of the screening, for a first person (para. 14)
    HitsToConfirm,         ///< likewise for a second
    ApplicantHitsToDecide, ///< of applicants, for a first person; told to those alone who may open them (para. 11)
    ApplicantHitsToConfirm,
    PartnersToScreen,  ///< not compared with the newest list, by sealed names or at all (para. 24)
    RatesMissing,      ///< none for this month
    KeyToConfirm,      ///< a representative's
    UserToStart,       ///< added, never signed in
    MinimumToAnnounce, ///< para. 16
    MonthsToClose,     ///< over, and their books still open
    RevaluationDue,    ///< receivables that are not at the rates of the last month's end
    PaymentsToCertify, ///< commitments of which nothing is certified or paid yet
    CertifiedToPay,    ///< certified by one person, for another to pay
    ShortfallToCover   ///< more is set aside and promised than there is cash
};

/// One line of Today: a number, what it counts, and where it is done.
struct Task
{
    TaskKind kind = TaskKind::CallCloses;
    int count = 1;
    QString title;      ///< "instalments are overdue"
    QString detail;     ///< "C-2026-004, C-2026-007"
    QDate dueOn;        ///< invalid: no date
    QString page;       ///< id of the window's page: "contributions"
    QString subject;    ///< what to choose there: "C-2026-004"; empty: the page itself
    bool isMine = true; ///< else it waits for another role
    int daysLeft = 0;   ///< to dueOn by the calendar where that day is said; negative where it is over

    bool operator==(const Task &) const = default;
};

/// What waits for this person and, after it, what waits for others, by date; done matters leave the list by themselves.
[[nodiscard]] std::vector<Task> tasksFor(const Session &session);

/// "Nothing waits for you" and the next known date: the day on which the first of the open calls closes.
[[nodiscard]] QDate nextKnownDate(const Session &session);

} // namespace fund
