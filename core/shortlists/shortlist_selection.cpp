#include "shortlists/shortlist_selection.h"

#include "applications/application_actions.h"
#include "calls/call_actions.h"
#include "calls/call_times.h"
#include "decisions/decision_store.h"
#include "reviews/review_store.h"
#include "selection/problem_format.h"
#include "selection/result_format.h"
#include "shortlists/awaited_reviews.h"
#include "shortlists/list_integrity.h"
#include "shortlists/missing_costs.h"
#include "shortlists/shortlist_rules.h"
#include "storage/snapshot.h"
#include "travel/travel_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace fund {

namespace {

using Nominees = std::map<ApplicationId, Money>; ///< what is committed for each whose nomination stands

/// Who keeps a selection from being made.
struct Waiting
{
    QStringList unclear;    ///< refs of those whose eligibility nobody has decided
    QStringList unreviewed; ///< refs of those with neither opened reviews nor a decision to go on without
};

/// Every application that passed, with what the selection needs of it; those who are waited for are named. A nominee's
/// eligibility is decided and the cost committed: what changed since moves neither. Who was erased can't be invited.
std::vector<ReviewedApplication> reviewedApplications(const Database &database, const Call &call,
                                                      const TravelTable &travel, const Nominees &nominees,
                                                      Waiting &waiting)
{
    const auto candidates = readCandidateMerits(database, call);
    std::vector<ReviewedApplication> reviewed;
    for (const auto &[application, eligibility] : readEligibilityOf(database, call.id)) {
        const QString ref = applicationRef(application.serial);
        const auto nominee = nominees.find(application.id);
        const bool isNominee = nominee != nominees.end();
        if (!isNominee && !application.erased && eligibility.isUnclear())
            waiting.unclear += ref;
        if (!isNominee && (application.erased || !eligibility.isEligible()))
            continue;
        ReviewedApplication entry{application.id, ref, application.facts, std::nullopt, std::nullopt};
        if (const auto candidate = candidates.find(application.id); candidate != candidates.end()) {
            entry.merit = candidate->second.merit;
            if (!isNominee && !candidate->second.isSettled())
                waiting.unreviewed += ref;
        }
        if (isNominee)
            entry.cost = nominee->second.minor();
        else if (const auto estimate = estimateCost(travel, application.facts.stateIso3, call.terms.meeting.nights))
            entry.cost = estimate->total().minor();
        reviewed.push_back(std::move(entry));
    }
    return reviewed;
}

/// Who stays and who is out by what was decided before.
void settleEarlierDecisions(PreparedSelection &prepared, const Database &database, const Call &call,
                            const std::vector<Nomination> &nominations)
{
    std::map<ApplicationId, QString> candidates;
    for (const ReviewedApplication &application : prepared.applications)
        if (application.merit && application.cost)
            candidates[application.id] = application.ref;
    for (const Nomination &nomination : nominations)
        if (const auto found = candidates.find(nomination.application); found != candidates.end())
            (nomination.withdrawn ? prepared.out : prepared.keep) += found->second;
    for (const auto &[application, reason] : readDeclines(database, call.id))
        if (const auto found = candidates.find(application); found != candidates.end())
            prepared.out += found->second;
    prepared.keep.sort();
    prepared.out.sort();
    prepared.spent = readLost(database, call.id);
}

} // namespace

SolveOptions solveOptions(const QStringList &keep, const QStringList &out, qint64 spent, const Progress *progress)
{
    SolveOptions options;
    for (const QString &ref : keep)
        options.keep.push_back(ref.toStdString());
    for (const QString &ref : out)
        options.out.push_back(ref.toStdString());
    options.spent = spent;
    if (progress)
        options.stop = [progress] { return progress->isCancelled(); };
    return options;
}

Result<PreparedSelection> prepareSelection(const Database &database, const Call &call, const Currency &fundCurrency)
{
    const Snapshot ofOneMoment(database);
    const CallState state = callState(readProgress(database, call.id), call.terms.closes.addSecs(1));
    if (state != CallState::Reviewed && state != CallState::Submitted && state != CallState::Decided)
        return awaitedReviews(database, call, state);
    const auto seed = readFullLotSeed(database, call);
    if (!seed)
        return refuseShortList(
            "lot", "lot_value_must_be_known",
            QT_TRANSLATE_NOOP("shortlists", "Record the public value that the call names for the lot."), "para. 18");
    Waiting waiting;
    PreparedSelection prepared;
    const auto nominations = readNominations(database, call.id, fundCurrency);
    Nominees nominees;
    for (const Nomination &nomination : nominations)
        if (!nomination.withdrawn)
            nominees.emplace(nomination.application, nomination.amount);
    const TravelTable travel =
        readTravelTable(database, call.terms.meeting.place, {closingDay(call.terms)}, fundCurrency);
    prepared.applications = reviewedApplications(database, call, travel, nominees, waiting);
    if (!waiting.unclear.isEmpty())
        return refuseShortList("eligibility", "eligibility_must_be_clear",
                               QT_TRANSLATE_NOOP("shortlists", "A person must first decide on the eligibility of: %1."),
                               "para. 21", waiting.unclear.join(QStringLiteral(", ")));
    if (!waiting.unreviewed.isEmpty())
        return refuseShortList("call", "reviews_must_be_in",
                               QT_TRANSLATE_NOOP("shortlists", "These are eligible and have neither their reviews nor "
                                                               "a decision to go on without: %1."),
                               "para. 18", waiting.unreviewed.join(QStringLiteral(", ")));
    prepared.problem = selectionProblem(call, *seed, prepared.applications);
    prepared.withoutCost = missingCosts(prepared.applications, travel, call.terms.meeting.nights);
    settleEarlierDecisions(prepared, database, call, nominations);
    return prepared;
}

bool isSameSelection(const PreparedSelection &one, const PreparedSelection &other)
{
    return one.keep == other.keep && one.out == other.out && one.spent == other.spent &&
           writeSelectionProblem(one.problem) == writeSelectionProblem(other.problem);
}

Result<ShortList> solveShortList(const PreparedSelection &prepared, const Call &call, int version,
                                 const Progress *progress)
{
    if (progress)
        progress->step(0);
    SolveOptions options = solveOptions(prepared.keep, prepared.out, prepared.spent, progress);
    options.explain = true;
    auto result = solve(prepared.problem, options);
    if (progress)
        progress->step(100);
    if (!result)
        return result.failure();
    if (!result->isProven())
        return failure(
            FailureKind::Cancelled, QStringLiteral("selection_must_be_proven"),
            QCoreApplication::translate("shortlists", "Stopped before the best list was proven; nothing was stored."));
    ShortList list;
    list.call = call.id;
    list.version = version;
    list.problem = writeSelectionProblem(prepared.problem);
    const QByteArray problemDigest = QCryptographicHash::hash(list.problem, QCryptographicHash::Sha256).toHex();
    list.result = writeSelectionResult(prepared.problem, problemDigest, *result);
    list.kept = prepared.keep;
    list.leftOut = prepared.out;
    list.spent = prepared.spent;
    list.digest = QCryptographicHash::hash(shortListDocument(list, call), QCryptographicHash::Sha256);
    return list;
}

Result<CurrentList> requireCurrentList(const Database &database, const Call &call, bool submitted,
                                       const Currency &fundCurrency)
{
    const auto list = readShortList(database, call.id);
    if (!list)
        return refuseShortList("call", "short_list_must_exist",
                               QT_TRANSLATE_NOOP("shortlists", "No short list has been made for this call yet."));
    if (submitted && !list->submittedOn.isValid())
        return refuseShortList("call", "short_list_must_be_submitted",
                               QT_TRANSLATE_NOOP("shortlists", "The short list has not been sent for approval."),
                               "para. 18");
    if (!submitted && list->submittedOn.isValid())
        return refuseShortList("call", "short_list_must_not_be_submitted_twice",
                               QT_TRANSLATE_NOOP("shortlists", "The short list has been sent for approval already."),
                               "para. 18");
    if (auto sound = checkStoredList(*list, call); !sound)
        return sound.failure();
    auto prepared = prepareSelection(database, call, fundCurrency);
    if (!prepared)
        return prepared.failure();
    if (writeSelectionProblem(prepared->problem) != list->problem || prepared->keep != list->kept ||
        prepared->out != list->leftOut || prepared->spent != list->spent)
        return refuseShortList(
            "call", "short_list_must_be_current",
            QT_TRANSLATE_NOOP("shortlists",
                              "Something that the short list rests on has changed since it was made. Make it again."),
            "para. 18");
    return CurrentList{*list, std::move(*prepared)};
}

QString subjectOf(const ShortList &list)
{
    return QStringLiteral("shortlists/%1").arg(list.id.number());
}

bool isDecided(const Database &database, const ShortList &list)
{
    return !readDecisionsAbout(database, subjectOf(list)).empty();
}

} // namespace fund
