#include "verification/verify_file.h"

#include "calls/call_store.h"
#include "decisions/decision_actions.h"
#include "identity/session.h"
#include "ledger/balance_check.h"
#include "reviews/opening_actions.h"
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

} // namespace

Result<Verification> verifyFile(const Database &database, const QString &expected, const Progress *progress)
{
    const Snapshot snapshot(database);
    auto verification = verifyRecord(database, expected, progress);
    if (!verification)
        return verification;
    if (auto added = addBalances(database, verification->findings); !added)
        return added.failure();
    addReviews(database, verification->findings);
    addDecisions(database, verification->findings);
    if (database.failure())
        return *database.failure();
    return verification;
}

} // namespace fund
