#include "calls/call_store.h"
#include "decisions/decision_store.h"
#include "faults/deed.h"
#include "ledger/balance_store.h"
#include "ledger/ledger_store.h"
#include "shortlists/shortlist_store.h"
#include "storage/backup.h"
#include "support/test_shortlists.h"

using namespace fund;

namespace {

constexpr int seats = 5;

/// A file whose call waits for the High Representative's decision on a list of five.
QByteArray fileWithASubmittedList()
{
    const Desk desk;
    TestFund fund;
    const CallId call = reviewedCall(fund, seats, 12);
    const auto list = selectShortList(fund.administrator(), call);
    REQUIRE(list);
    REQUIRE(selectedRefs(*list).size() == seats);
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(copyDatabase(fund.database(), desk.path(QStringLiteral("a.fund"))));
    return desk.content(QStringLiteral("a.fund"));
}

/// What an approval writes: its decision, a nominee for each seat and the money for them.
struct Approved
{
    std::size_t decisions = 0;
    std::size_t nominees = 0;
    bool isMoneyCommitted = false; ///< that of the nominees, and no other

    bool operator==(const Approved &) const = default;
};

Approved readApproved(const Database &database)
{
    const Currency dollar{QStringLiteral("USD"), 2};
    Approved approved;
    approved.decisions = readDecisions(database).size();
    qint64 due = 0;
    for (const CallSummary &call : readCalls(database, {}))
        for (const Nomination &nomination : readNominations(database, call.id, dollar)) {
            ++approved.nominees;
            due += nomination.amount.minor();
        }
    const Balances balances = readBalances(database, {QDate(9999, 1, 1)});
    const auto committed = balances.find(Account::CommittedSponsorship);
    const qint64 held = committed == balances.end() ? 0 : committed->second;
    CHECK(held == due);
    approved.isMoneyCommitted = held > 0;
    return approved;
}

Deed approval()
{
    Deed deed;
    deed.before = fileWithASubmittedList();
    deed.arguments = QStringLiteral("approve a.fund --call S-2026-1 --as representative").split(u' ');
    deed.environment = {{QStringLiteral("FUNDDESK_PASSWORD"), QStringLiteral("test")}}; // of a TestFund
    deed.isRefusedOnceDone = true;
    deed.isDone = [](const QString &path) {
        const auto database = Database::open(path, Database::Access::ReadOnly);
        REQUIRE(database);
        const Approved approved = readApproved(**database);
        CHECK((approved == Approved{} || approved == Approved{1, seats, true}));
        return approved.decisions > 0;
    };
    return deed;
}

} // namespace

TEST_CASE("para. 18: an approval killed at any of its writes leaves all of it or nothing")
{
    const Aftermath aftermath = killAtWrites(approval(), 20);
    CHECK(aftermath.untouched + aftermath.done == 20);
    CHECK(aftermath.untouched > 0);
}

TEST_CASE("para. 18: an approval killed at random moments leaves all of it or nothing")
{
    const Aftermath aftermath = killAtMoments(approval(), 20);
    CHECK(aftermath.untouched + aftermath.done == 20);
}
