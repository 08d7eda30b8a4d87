#include "bank/line_sender.h"

#include "bank/bank_actions.h"
#include "bank/bank_store.h"
#include "bank/certificate.h"
#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "donors/donor_name_actions.h"
#include "record/audit_store.h"
#include "support/bank_papers.h"
#include "support/money_rules.h"
#include "support/test_bank.h"
#include "verification/verify_file.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const QString reasonOfTest = QStringLiteral("Letter of the Treasury of 1 March (test)");

/// Lines "amount,reference,counterparty,purpose" of 2 March, in euros.
std::vector<StoredBankLine> linesSaying(TestFund &fund, const QByteArrayList &lines, const QByteArray &closing)
{
    QByteArray rows;
    for (const QByteArray &line : lines)
        rows += "2026-03-02,," + line + "\n";
    REQUIRE(take(fund, paper("2026-03-01", "2026-03-02", "0.00", closing, rows)));
    return linesOf(fund);
}

} // namespace

TEST_CASE("money whose sender is not the donor is no contribution of that donor without a written reason (para. 14)")
{
    TestFund fund;
    settle(fund);
    const ContributionId estonia = promise(fund);
    const auto lines = linesSaying(fund,
                                   {"250.00,A,Unknown sender,NOTPROVIDED", "251.00,B,,", "252.00,C,NOTPROVIDED,gift",
                                    "253.00,D,Bank of Estonia Holding Ltd,For Estonia", "254.00,E,Estonia,"},
                                   "1260.00");
    for (const std::size_t i : {std::size_t(0), std::size_t(1), std::size_t(2), std::size_t(3)}) {
        INFO(lines[i].line.counterparty.toStdString());
        const auto refused = receiveLine(fund.finance(), lines[i].id, estonia);
        CHECK(ruleOf(refused) == u"stranger_must_be_explained");
        CHECK(refused.failure().problems.front().paragraph == u"para. 14");
        CHECK(refused.failure().problems.front().field == u"reason");
        CHECK(ruleOf(receiveLine(fund.finance(), lines[i].id, estonia, QStringLiteral(" "))) ==
              u"stranger_must_be_explained");
    }
    CHECK(readReceiptsOf(fund.database(), estonia, dollars).empty());
    CHECK(countOpenLines(fund.database()) == 5);
    CHECK(ruleOf(receiveLine(fund.finance(), lines[4].id, estonia)) == u"done"); // the donor itself is not asked
    REQUIRE(receiveLine(fund.finance(), lines[0].id, estonia, reasonOfTest));
    CHECK(readBankLine(fund.database(), lines[0].id)->reason == reasonOfTest);
    CHECK(readHead(fund.database())->reason == reasonOfTest);
    CHECK(verifyFile(fund.database())->isClean());
}

TEST_CASE("a receipt on record is not given the line of another sender, whatever its reference says")
{
    TestFund fund;
    settle(fund);
    const ContributionId estonia = promise(fund);
    for (const char *reference : {"BK-1", "BK-2"})
        REQUIRE(recordReceipt(fund.finance(), {estonia, march, euro(300), QString::fromLatin1(reference)}));
    const auto lines = linesSaying(fund, {"300.00,BK-1,Harbour Ltd,", "300.00,BK-2,,"}, "600.00");
    const auto entryOf = [&](const char *reference) {
        return findReceipt(fund.database(), QString::fromLatin1(reference), dollars)->entry;
    };
    CHECK(ruleOf(matchLine(fund.finance(), lines[0].id, {entryOf("BK-1")})) == u"stranger_must_be_explained");
    CHECK(ruleOf(matchLine(fund.finance(), lines[0].id, {entryOf("BK-1")}, reasonOfTest)) == u"done");
    // Where the bank names nobody, its own reference is what the receipt was recorded by.
    CHECK(ruleOf(matchLine(fund.finance(), lines[1].id, {entryOf("BK-2")})) == u"done");
    CHECK(readBankLine(fund.database(), lines[1].id)->reason.isEmpty());
    const auto certificate = readCertificate(fund.finance(), {march});
    REQUIRE(certificate);
    REQUIRE(certificate->weighed.size() == 1);
    REQUIRE(certificate->weighed[0].explained.size() == 1);
    CHECK(certificate->weighed[0].explained[0].line == lines[0].id);
    CHECK(certificate->weighed[0].explained[0].what.contains(reasonOfTest));
    CHECK(certificate->weighed[0].addsUp());
}

TEST_CASE("of several lines and receipts each line needs its sender, and each receipt its line")
{
    const KnownDonor estonia{DonorId(1), QStringLiteral("Estonia"), {QStringLiteral("estonia")}};
    const KnownDonor chile{DonorId(2), QStringLiteral("Chile"), {QStringLiteral("chile")}};
    const auto line = [](const char *sender, qint64 whole = 5) {
        StoredBankLine stored;
        stored.line.counterparty = QString::fromLatin1(sender);
        stored.line.amount = euro(whole);
        return stored;
    };
    const auto asks = [](const std::vector<StoredBankLine> &lines, const std::vector<ClaimedReceipt> &receipts) {
        return strangerProblem(lines, receipts).has_value();
    };
    CHECK_FALSE(asks({line("Estonia"), line("Chile")}, {{estonia}, {chile}}));
    CHECK(asks({line("Estonia"), line("Harbour Ltd")}, {{estonia}}));
    CHECK(asks({line("Estonia")}, {{estonia}, {chile}}));
    CHECK_FALSE(asks({line("Harbour Ltd")}, {})); // a use of money, or lines among themselves
    CHECK_FALSE(asks({line("Estonia"), line("The bank", -5)}, {{estonia}})); // what it took back has no sender
}

TEST_CASE("a donor is known by every name that it has on record, in any language")
{
    TestFund fund;
    settle(fund);
    const DonorId trust = addFoundation(fund, "Harbour Trust (test)");
    REQUIRE(
        recordDonorNames(fund.finance(), {trust, {{Language::French, QStringLiteral("Fondation du Port")}}, march}));
    const MatchFacts facts = readMatchFacts(fund.database(), dollars);
    REQUIRE(facts.donors.size() == 1);
    BankLine line;
    for (const char *name : {"Harbour Trust (test)", "FONDATION DU PORT"}) {
        line.counterparty = QString::fromLatin1(name);
        CHECK(isSender(line, facts.donors.front()));
    }
    line.counterparty = QStringLiteral("Harbour Holding");
    CHECK_FALSE(isSender(line, facts.donors.front()));
}
