#include "verification/verify_file.h"

#include "bank/match_check.h"
#include "calls/call_store.h"
#include "decisions/decision_actions.h"
#include "identity/independence.h"
#include "identity/session.h"
#include "identity/user_store.h"
#include "ledger/amount_check_store.h"
#include "ledger/balance_check.h"
#include "reviews/opening_actions.h"
#include "shortlists/list_integrity.h"
#include "shortlists/nomination_check_store.h"
#include "storage/migrations.h"
#include "storage/snapshot.h"
#include "verification/document_check_store.h"
#include "verification/two_person_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

Result<void> addBalances(const Database &database, std::vector<Finding> &findings)
{
    const auto facts = readFundFacts(database);
    if (!facts)
        return facts.failure();
    for (Finding &finding : verifyBalances(database, facts->currency))
        findings.push_back(std::move(finding));
    for (Finding &finding : verifyBank(database, facts->currency))
        findings.push_back(std::move(finding));
    return {};
}

void addReviews(const Database &database, std::vector<Finding> &findings)
{
    for (const CallSummary &call : readCalls(database, {}))
        for (Finding &finding : verifyOpenedReviews(database, call.id))
            findings.push_back(std::move(finding));
}

void addDecisions(const Database &database, std::vector<Finding> &findings)
{
    for (const Decision &decision : readDecisions(database))
        for (const Problem &problem : verifyDecision(database, decision))
            findings.push_back({QStringLiteral("decision_wrong"),
                                QStringLiteral("decisions/%1").arg(decision.id.number()), problem.sentence});
}

void addNominations(const Database &database, std::vector<Finding> &findings)
{
    for (Finding &finding : verifyNominations(database))
        findings.push_back(std::move(finding));
}

/// A fund that begins has only newcomers, so this is for a reader to weigh, never a fault.
std::vector<Finding> notesOnPeople(const Database &database)
{
    const auto arrivals = readArrivals(database);
    const auto users = readUsers(database);
    const auto nameOf = [&](UserId id) {
        const auto user = std::find_if(users.begin(), users.end(), [id](const User &one) { return one.id == id; });
        return user == users.end() ? QString() : user->name;
    };
    std::vector<Finding> notes;
    for (const TwoPersonDeed &deed : readTwoPersonDeeds(database))
        if (!areIndependent(arrivals, deed.first, deed.second, deed.moment))
            notes.push_back(
                {QStringLiteral("two_people_new_to_each_other"), deed.where,
                 QCoreApplication::translate("verification",
                                             "%1 and %2 stand here for two people, and one had added the other, or "
                                             "one person both, less than %3 days before. Ask whether two were there.")
                     .arg(nameOf(deed.first), nameOf(deed.second))
                     .arg(daysToBeKnown)});
    return notes;
}

/// What other rooms can say of their rows, in a file of this version; `madeBy` is the schema that it was read from.
Result<void> addAll(const Database &database, int madeBy, Verification &verification)
{
    auto &findings = verification.findings;
    verification.notes = notesOnPeople(database);
    if (auto amounts = verifyAmounts(database); !amounts.empty()) {
        findings.insert(findings.end(), amounts.begin(), amounts.end());
        return {}; // nothing more can be added up
    }
    if (auto added = addBalances(database, findings); !added)
        return added;
    if (madeBy >= schemaOfNoteDigests)
        addReviews(database, findings);
    addDecisions(database, findings);
    addNominations(database, findings);
    for (Finding &finding : verifyShortLists(database))
        findings.push_back(std::move(finding));
    return database.failure() ? Result<void>(*database.failure()) : Result<void>();
}

} // namespace

Result<Verification> verifyFile(const Database &database, const QString &expected, const Progress *progress)
{
    const Snapshot snapshot(database);
    auto verification = verifyRecord(database, expected, progress);
    if (!verification)
        return verification;
    if (!verification->isReadable)
        return verification; // what lacks is among the findings
    const int schema = database.schema();
    if (schema == newestSchema()) {
        if (auto added = addAll(database, schema, *verification); !added)
            return added.failure();
        return verification;
    }
    // The file of an older version stays as it lies: what it comes to is read in a copy.
    const auto upgraded = Database::upgradedCopy(database);
    if (!upgraded)
        return upgraded.failure();
    if (auto added = addAll(**upgraded, schema, *verification); !added)
        return added.failure();
    return verification;
}

Result<Verification> verifyFile(const Session &session, const QString &expected, const Progress *progress)
{
    const Database &database = session.database();
    auto verification = verifyFile(database, expected, progress);
    if (!verification || !verification->isReadable || database.schema() != newestSchema())
        return verification;
    for (Finding &finding : verifyDocuments(session))
        verification->findings.push_back(std::move(finding));
    if (database.failure())
        return *database.failure();
    return verification;
}

} // namespace fund
