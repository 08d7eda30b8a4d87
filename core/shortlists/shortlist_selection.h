#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "selection/solve.h"
#include "shortlists/shortlist_store.h"

namespace fund {

/// A call's problem as it stands now, with what keeps applications out of it.
struct PreparedSelection
{
    SelectionProblem problem;
    QStringList keep; ///< refs of nominees who still go
    QStringList out;  ///< refs of those declined, or withdrawn as nominees
    qint64 spent = 0; ///< lost for good, minor units
    std::vector<ReviewedApplication> applications;
    Problems withoutCost; ///< who is not in the problem for want of an estimate, and what lacks: missingCosts()
};

/// The problem of a reviewed call. Refused while the call, or an application that was found eligible since, is not
/// reviewed ("reviews_must_be_in"), while an eligibility is unclear ("eligibility_must_be_clear", naming the
/// applications), or while the lot's public value is missing.
[[nodiscard]] Result<PreparedSelection> prepareSelection(const Database &database, const Call &call,
                                                         const Currency &fundCurrency);

/// Whether both are the same problem with the same in and out: a solution of the one is that of the other.
[[nodiscard]] bool isSameSelection(const PreparedSelection &one, const PreparedSelection &other);

/// How a list is solved whose nominees go or don't go already; without explanations. `progress` can stop it.
[[nodiscard]] SolveOptions solveOptions(const QStringList &keep, const QStringList &out, qint64 spent,
                                        const Progress *progress);

/// Solves it, with explanations, and fills everything of a list but its id; refused where the proof is not complete.
/// Reads nothing: the file stays free for others. `progress` is told 0 before and 100 after.
[[nodiscard]] Result<ShortList> solveShortList(const PreparedSelection &prepared, const Call &call, int version,
                                               const Progress *progress = nullptr);

/// A stored list with the selection that it still rests on.
struct CurrentList
{
    ShortList list;
    PreparedSelection prepared;
};

/// The newest list, still resting on what it rested on when it was made. Refused ("short_list_must_exist",
/// "short_list_must_be_submitted", "short_list_must_not_be_submitted_twice", "short_list_must_be_current") otherwise;
/// FailureKind::File where it is not what was made (checkStoredList()).
[[nodiscard]] Result<CurrentList> requireCurrentList(const Database &database, const Call &call, bool submitted,
                                                     const Currency &fundCurrency);

/// Whether a decision about the list is on record.
[[nodiscard]] bool isDecided(const Database &database, const ShortList &list);

/// "shortlists/4": what decisions about it name.
[[nodiscard]] QString subjectOf(const ShortList &list);

} // namespace fund
