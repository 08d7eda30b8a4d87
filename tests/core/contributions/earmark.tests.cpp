#include "contributions/earmark_actions.h"

#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "contributions/earmark_store.h"
#include "ledger/ledger_actions.h"
#include "record/verify.h"
#include "settings/setting_actions.h"
#include "storage/statement.h"
#include "support/money_rules.h"
#include "support/tampered_tables.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

#include <set>

using namespace fund;

namespace {

Result<ContributionId> offer(TestFund &fund, DonorId donor, const Money &amount, const char *wish = "")
{
    return recordContribution(fund.finance(), {donor, march, amount, {}, QString::fromLatin1(wish)});
}

WithdrawalDraft letter(EarmarkRequestId request)
{
    return {request, march, QStringLiteral("note-verbale.pdf"), QByteArray("%PDF-1.6 withdrawn")};
}

} // namespace

TEST_CASE("what was offered with a wish is accepted only after the donor's written withdrawal is attached (para. 19)")
{
    TestFund fund;
    settle(fund);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    CHECK(ruleOf(offer(fund, estonia, usd(5000), "only for a workshop in Tallinn")) ==
          u"contribution_must_not_be_earmarked");
    const auto again = offer(fund, estonia, usd(5000));
    CHECK(ruleOf(again) == u"wish_must_be_withdrawn_in_writing");
    CHECK(again.failure().problems.front().paragraph == u"para. 19");
    CHECK(ruleOf(offer(fund, estonia, usd(4000))) == u"done"); // another offer
    CHECK(ruleOf(offer(fund, addState(fund, "Latvia", "LVA"), usd(5000))) == u"done");

    const auto kept = readKeptRequests(fund.database(), estonia);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().request.wish == u"only for a workshop in Tallinn");
    CHECK(kept.front().donorName == u"Estonia");
    auto draft = letter(kept.front().id);
    draft.document.clear();
    CHECK(ruleOf(recordWithdrawal(fund.finance(), draft)) == u"withdrawal_must_be_in_writing");
    draft.document = QByteArray("\n");
    CHECK(ruleOf(recordWithdrawal(fund.finance(), draft)) == u"document_must_have_content");
    draft = letter(kept.front().id);
    draft.onDate = march.addDays(-1);
    CHECK(ruleOf(recordWithdrawal(fund.finance(), draft)) == u"withdrawal_must_follow_its_request");
    draft.onDate = march.addDays(1);
    CHECK(ruleOf(recordWithdrawal(fund.finance(), draft)) == u"date_must_not_be_in_the_future");
    CHECK(ruleOf(recordWithdrawal(fund.finance(), letter(EarmarkRequestId(99)))) == u"request_must_exist");
    CHECK(ruleOf(recordWithdrawal(fund.administrator(), letter(kept.front().id))) == u"role_must_be_allowed");
    CHECK(ruleOf(recordWithdrawal(fund.finance(), letter(kept.front().id))) == u"done");
    CHECK(ruleOf(recordWithdrawal(fund.finance(), letter(kept.front().id))) == u"request_must_stand");

    CHECK(ruleOf(offer(fund, estonia, usd(5000))) == u"done");
    CHECK(readKeptRequests(fund.database(), estonia).front().withdrawnOn == march); // the request stays on record
    CHECK(*openWithdrawalDocument(fund.finance(), kept.front().id) == letter({}).document);
    const EarmarkFacts facts = readEarmarkFacts(fund.database());
    CHECK(facts.requests == 1);
    CHECK(facts.withdrawn == 1);
    CHECK(verifyRecord(fund.database())->isClean());
}

TEST_CASE("a withdrawal that was attached by mistake is taken back with a reason, and the wish stands again (para. 19)")
{
    TestFund fund;
    settle(fund);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    CHECK_FALSE(offer(fund, estonia, usd(5000), "only for a workshop in Tallinn"));
    const EarmarkRequestId wish = readKeptRequests(fund.database(), estonia).front().id;
    const auto takeBack = [&](Session &who, const char *reason, const QDate &day = march) {
        return ruleOf(takeBackWithdrawal(who, {wish, day, QString::fromLatin1(reason)}));
    };
    CHECK(takeBack(fund.finance(), "Another letter") == u"withdrawal_must_be_on_file");
    REQUIRE(recordWithdrawal(fund.finance(), letter(wish)));
    CHECK(takeBack(fund.finance(), " ") == u"reason_must_be_given");
    CHECK(takeBack(fund.finance(), "x", march.addDays(1)) == u"date_must_not_be_in_the_future");
    CHECK(takeBack(fund.as(Role::Auditor), "x") == u"role_must_be_allowed");
    CHECK(takeBack(fund.administrator(), "A letter of another donor (test)") == u"done"); // whoever attached it
    CHECK(takeBack(fund.administrator(), "again") == u"withdrawal_must_be_on_file");
    const KeptRequest stands = readKeptRequests(fund.database(), estonia).front();
    CHECK_FALSE(stands.withdrawnOn.isValid());
    CHECK(stands.takenBackOn == march);
    CHECK(stands.takenBackReason == u"A letter of another donor (test)");
    CHECK(openWithdrawalDocument(fund.finance(), wish)->isEmpty());
    CHECK(ruleOf(openWithdrawal(fund.finance(), wish)) == u"withdrawal_must_be_on_file");
    CHECK(readEarmarkFacts(fund.database()).withdrawn == 0);
    CHECK(ruleOf(offer(fund, estonia, usd(5000))) == u"wish_must_be_withdrawn_in_writing");
    // The right letter is attached after it, once.
    WithdrawalDraft right = letter(wish);
    right.fileName = QStringLiteral("right.pdf");
    REQUIRE(recordWithdrawal(fund.finance(), right));
    CHECK(ruleOf(recordWithdrawal(fund.finance(), right)) == u"request_must_stand");
    const auto kept = readKeptRequests(fund.database(), estonia);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().fileName == u"right.pdf");
    CHECK(readEarmarkFacts(fund.database()).withdrawn == 1);
    CHECK(ruleOf(offer(fund, estonia, usd(5000))) == u"done");
    CHECK(verifyRecord(fund.database())->isClean());
    // No other program attaches a second one beside it.
    CHECK_FALSE(fund.database().run("INSERT INTO earmark_withdrawals (request_id, on_date, file_name, document, "
                                    "recorded_by, recorded_at) SELECT request_id, on_date, file_name, document, "
                                    "recorded_by, recorded_at FROM earmark_withdrawals LIMIT 1"));
    fund.database().forgetFailure();
    CHECK(tamperWithEachTable(fund.database()).count("earmark_withdrawals_taken_back") == 1);
}

TEST_CASE("a preference between the windows is recorded only where a setting allows it, and reaches no allotment")
{
    TestFund fund;
    settle(fund);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    const auto prefer = [&](Window window) {
        return recordContribution(fund.finance(), {estonia, march, usd(200000), {}, {}, window});
    };
    CHECK(ruleOf(prefer(Window::Projects)) == u"preference_must_be_allowed");
    REQUIRE(changeSetting(fund.administrator(), {Setting::WindowPreference,
                                                 QStringLiteral("allowed"),
                                                 QDate(2026, 1, 1),
                                                 QStringLiteral("decision of States (test)"),
                                                 {}}));
    CHECK(ruleOf(prefer(Window::Monitoring)) == u"preference_must_be_between_the_windows");
    const auto preferred = prefer(Window::Projects);
    REQUIRE(preferred);
    CHECK(readPreference(fund.database(), *preferred) == Window::Projects);
    CHECK(readEarmarkFacts(fund.database()).preferences == 1);
    REQUIRE(recordAgreement(fund.finance(), {*preferred, march, usd(200000), {}, {}, {}}));
    REQUIRE(recordReceipt(fund.finance(), {*preferred, march, usd(200000), QStringLiteral("B-1")}));
    // All of it can go to the other window.
    CHECK(ruleOf(allotFunds(fund.administrator(), {Window::Sponsorship, usd(150000), QStringLiteral("plan"), march})) ==
          u"done");
    CHECK(tamperWithEachTable(fund.database()).count("window_preferences") == 1);
}

TEST_CASE("no table leads from a payment back to a contribution: the file's own references are followed (para. 19)")
{
    TestFund fund;
    const EarmarkFacts facts = readEarmarkFacts(fund.database());
    CHECK(facts.tables > 30);
    CHECK(facts.leading.isEmpty());

    // The same walk sees a link where there is one.
    fund.tamper("CREATE TABLE links (id INTEGER PRIMARY KEY, nomination_id INTEGER REFERENCES nominations (id), "
                "receipt_id INTEGER REFERENCES receipts (id)) STRICT");
    CHECK(readEarmarkFacts(fund.database()).leading == QStringList{QStringLiteral("links")});
}

TEST_CASE("the file refuses to put an entry of a use beside a contribution (para. 19)")
{
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(200000), march);
    const auto allotted =
        allotFunds(fund.administrator(), {Window::Sponsorship, usd(1000), QStringLiteral("plan"), march});
    REQUIRE(allotted);
    const QByteArray entry = QByteArray::number(allotted->number());
    for (const QByteArray &sql :
         {QByteArray("INSERT INTO receipts (contribution_id, ledger_entry_id, on_date, amount, rate, converted, "
                     "bank_reference, recorded_by, recorded_at) VALUES (1, " +
                     entry + ", '2026-03-02', 1, '1', 1, 'B', 1, '2026-03-02T09:00:00.000Z')"),
          QByteArray("INSERT INTO contribution_events (contribution_id, kind, on_date, amount, authority, "
                     "ledger_entry_id, recorded_by, recorded_at) VALUES (1, 'reduction', '2026-03-02', 1, 'x', " +
                     entry + ", 1, '2026-03-02T09:00:00.000Z')")}) {
        INFO(sql.toStdString());
        CHECK_FALSE(fund.database().run(sql));
        fund.database().forgetFailure();
    }
}
