#include "shortlists/list_integrity.h"

#include "calls/call_document.h"
#include "calls/call_store.h"
#include "selection/problem_format.h"
#include "selection/result_format.h"
#include "selection/result_reader.h"
#include "shortlists/shortlist_selection.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace fund {

namespace {

bool isOfItsDigest(const ShortList &list, const Call &call)
{
    return QCryptographicHash::hash(shortListDocument(list, call), QCryptographicHash::Sha256) == list.digest;
}

/// Proven, and of candidates that its problem has.
bool selectsCandidates(const ShortList &list)
{
    const auto read = readSelectionProblem(list.problem);
    const auto result = readSelectionResult(list.result);
    if (!read || !result || !result->proven)
        return false;
    const auto &candidates = read->problem.candidates;
    return std::all_of(result->selected.begin(), result->selected.end(), [&](const std::string &id) {
        return std::any_of(candidates.begin(), candidates.end(),
                           [&](const Candidate &candidate) { return candidate.id == id; });
    });
}

Failure notAsMade(const ShortList &list, const Call &call)
{
    return failure(FailureKind::File, QStringLiteral("short_list_must_be_as_made"),
                   QCoreApplication::translate("shortlists", "Short list %1 of %2 is not what was made by the rules: "
                                                             "another program changed the file. Verify the record.")
                       .arg(QString::number(list.version), call.ref),
                   QStringLiteral("para. 18"));
}

void addLists(const Database &database, const Call &call, std::vector<Finding> &findings)
{
    for (const ShortList &list : readShortLists(database, call.id))
        if (!isOfItsDigest(list, call) || !selectsCandidates(list))
            findings.push_back(
                {QStringLiteral("short_list_wrong"), subjectOf(list), notAsMade(list, call).problems.front().sentence});
}

} // namespace

Result<void> checkStoredList(const ShortList &list, const Call &call)
{
    if (callDigest(call) != call.digest || !isOfItsDigest(list, call) || !selectsCandidates(list))
        return notAsMade(list, call);
    return {};
}

Result<void> checkSolution(const ShortList &list, const Call &call, const Progress *progress)
{
    const auto read = readSelectionProblem(list.problem);
    const auto again =
        read ? solve(read->problem, solveOptions(list.kept, list.leftOut, list.spent, progress)) : read.failure();
    if (!again)
        return notAsMade(list, call);
    if (!again->isProven())
        return failure(FailureKind::Cancelled, QStringLiteral("cancelled"),
                       QCoreApplication::translate("shortlists", "Stopped before anything was signed."));
    if (writeSelectionResult(read->problem, read->sha256, *again) != withoutExplanations(list.result))
        return notAsMade(list, call);
    return {};
}

std::vector<Finding> verifyShortLists(const Database &database)
{
    std::vector<Finding> findings;
    for (const CallVersionId version : readPublishedVersions(database))
        if (const auto call = readVersion(database, version); call && callDigest(*call) != call->digest)
            findings.push_back(
                {QStringLiteral("call_wrong"), QStringLiteral("call_versions/%1").arg(version.number()),
                 QCoreApplication::translate("shortlists", "%1 does not say what was published.").arg(call->ref)});
    for (const CallSummary &summary : readCalls(database, {}))
        if (const auto call = readCall(database, summary.id))
            addLists(database, *call, findings);
    return findings;
}

} // namespace fund
