#include "verification/verify_file.h"

#include "bank/match_check.h"
#include "calls/call_store.h"
#include "decisions/decision_actions.h"
#include "identity/session.h"
#include "ledger/amount_check_store.h"
#include "ledger/balance_check.h"
#include "reviews/opening_actions.h"
#include "shortlists/list_integrity.h"
#include "shortlists/nomination_check_store.h"
#include "storage/migrations.h"
#include "storage/snapshot.h"

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

/// What other rooms can say of their rows, in a file of this version; `madeBy` is the schema that it was read from.
Result<void> addAll(const Database &database, int madeBy, std::vector<Finding> &findings)
{
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
        if (auto added = addAll(database, schema, verification->findings); !added)
            return added.failure();
        return verification;
    }
    // The file of an older version stays as it lies: what it comes to is read in a copy.
    const auto upgraded = Database::upgradedCopy(database);
    if (!upgraded)
        return upgraded.failure();
    if (auto added = addAll(**upgraded, schema, verification->findings); !added)
        return added.failure();
    return verification;
}

} // namespace fund
