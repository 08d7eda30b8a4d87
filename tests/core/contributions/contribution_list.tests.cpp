#include "contributions/contribution_list_store.h"

#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "donors/donor_name_actions.h"
#include "ledger/ledger_actions.h"
#include "shortlists/reversal_actions.h"
#include "support/money_rules.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

std::vector<QString> refsOf(const std::vector<ContributionRow> &rows)
{
    std::vector<QString> refs;
    for (const ContributionRow &row : rows)
        refs.push_back(row.ref);
    return refs;
}

using Refs = std::vector<QString>;

/// C-2026-001 Estonia, EUR 900 in two instalments, half received; 002 Ghana, USD 500, received; 003 Estonia, USD 20,
/// pledged only.
void fill(TestFund &fund)
{
    settle(fund);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    const auto first = recordContribution(fund.finance(), {estonia, march, euro(900), {}, {}});
    REQUIRE(first);
    REQUIRE(recordAgreement(fund.finance(),
                            {*first, march, euro(900), {}, {}, {{march, euro(450)}, {QDate(2026, 9, 1), euro(450)}}}));
    REQUIRE(recordReceipt(fund.finance(), {*first, march, euro(450), QStringLiteral("B-1")}));
    give(fund, addState(fund, "Ghana", "GHA"), usd(500), march.addDays(-1));
    REQUIRE(recordContribution(fund.finance(), {estonia, march, usd(20), {}, {}}));
}

} // namespace

TEST_CASE("a contribution's line says what was pledged, agreed and received, and what is due next")
{
    TestFund fund;
    fill(fund);
    const auto rows = readContributionRows(fund.database(), {}, {ContributionColumn::Ref, false}, 0, 10, dollars);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].donorName == u"Estonia");
    CHECK(rows[0].agreed == euro(900));
    CHECK(rows[0].received == euro(450));
    CHECK(rows[0].receivedConverted == usd(500));
    CHECK(rows[0].nextDue == QDate(2026, 9, 1));
    CHECK(rows[0].stage == ContributionStage::PartlyReceived);
    CHECK(rows[1].stage == ContributionStage::Received);
    CHECK_FALSE(rows[1].nextDue.isValid());
    CHECK(rows[2].stage == ContributionStage::Pledged);
    CHECK_FALSE(rows[2].agreed);
    for (const ContributionRow &row : rows) {
        const auto whole = readContribution(fund.database(), row.id, dollars);
        CHECK(whole->stage() == row.stage);
        CHECK(whole->received == row.received);
        CHECK((whole->nextDue() ? whole->nextDue()->dueOn : QDate()) == row.nextDue);
    }
}

TEST_CASE("contributions are sorted, filtered and paged in the file")
{
    TestFund fund;
    fill(fund);
    const auto refs = [&](const ContributionFilter &filter, const ContributionSort &sort, int offset = 0,
                          int limit = 10) {
        return refsOf(readContributionRows(fund.database(), filter, sort, offset, limit, dollars));
    };
    const QString first = QStringLiteral("C-2026-001");
    const QString second = QStringLiteral("C-2026-002");
    const QString third = QStringLiteral("C-2026-003");
    using enum ContributionColumn;
    CHECK(refs({}, {Ref, true}) == Refs{third, second, first});
    CHECK(refs({}, {Donor, true}) == Refs{second, first, third});
    CHECK(refs({}, {AnnouncedOn, false}) == Refs{second, first, third});
    CHECK(refs({}, {Pledged, false}) == Refs{first, third, second}); // euros, then dollars
    CHECK(refs({}, {ReceivedConverted, false}) == Refs{third, first, second});
    CHECK(refs({}, {NextDue, false}) == Refs{first, second, third});
    CHECK(refs({}, {Stage, false}) == Refs{third, first, second});
    CHECK(refs({}, {Ref, false}, 1, 1) == Refs{second});
    CHECK(refs({QStringLiteral(" estON")}, {Ref, false}) == Refs{first, third});
    CHECK(refs({QStringLiteral("-002")}, {Ref, false}) == Refs{second});
    ContributionFilter due;
    due.dueBy = QDate(2026, 8, 31);
    CHECK(countContributions(fund.database(), due) == 0);
    due.dueBy = QDate(2026, 9, 1);
    CHECK(countContributions(fund.database(), due) == 1);
    CHECK(refs(due, {Ref, false}) == Refs{first});
    ContributionFilter pledged;
    pledged.stage = ContributionStage::Pledged;
    CHECK(refs(pledged, {Ref, false}) == Refs{third});
    CHECK(countContributions(fund.database(), pledged) == 1);
    ContributionFilter foundations;
    foundations.donorKind = DonorKind::Philanthropic;
    CHECK(countContributions(fund.database(), foundations) == 0);
}

TEST_CASE("a line calls its donor as the language does on the day, and is found by every name in six languages")
{
    TestFund fund;
    fill(fund);
    const DonorId trust = addFoundation(fund, "Harbour Trust (test)");
    REQUIRE(recordDonorNames(fund.finance(), {trust,
                                              {{Language::French, QStringLiteral("Été du port (essai)")},
                                               {Language::Russian, QStringLiteral("Фонд гавани")}},
                                              march}));
    REQUIRE(recordClearance(fund.finance(), {trust, ClearanceOutcome::Cleared, QStringLiteral("file 1"),
                                             QDate(2026, 1, 1), QDate(2026, 12, 31)}));
    REQUIRE(recordContribution(fund.finance(), {trust, march, usd(30), {}, {}}));
    const auto rows = [&](const QString &text, const NamesShown &names) {
        ContributionFilter filter;
        filter.text = text;
        filter.names = names;
        CHECK(countContributions(fund.database(), filter) ==
              static_cast<int>(
                  readContributionRows(fund.database(), filter, {ContributionColumn::Donor, false}, 0, 10, dollars)
                      .size()));
        return readContributionRows(fund.database(), filter, {ContributionColumn::Donor, false}, 0, 10, dollars);
    };
    const NamesShown french{Language::French, march};
    const auto all = rows({}, french);
    REQUIRE(all.size() == 4);
    CHECK(all[0].donorName == u"Estonie");
    CHECK(all[2].donorName == u"Été du port (essai)"); // É stands beside E
    CHECK(all[3].donorName == u"Ghana");
    CHECK(rows({}, {Language::French, march.addDays(-1)}).back().donorName == u"Harbour Trust (test)");
    for (const QString &text : {QStringLiteral("ÉTÉ"), QStringLiteral("фонд"), QStringLiteral("harbour")}) {
        const auto found = rows(text, french);
        REQUIRE(found.size() == 1);
        CHECK(found.front().donor == trust);
    }
    CHECK(rows(QStringLiteral("爱沙尼亚"), french).size() == 2);
    CHECK(rows(QStringLiteral("nobody"), french).empty());
}

TEST_CASE("a receipt that is reversed is no longer in the line, and its instalment is due again")
{
    TestFund fund;
    fill(fund);
    const auto receipt = findReceipt(fund.database(), QStringLiteral("B-1"), dollars);
    REQUIRE(reverseEntry(fund.finance(), receipt->entry, QStringLiteral("mistake"), march));
    const auto rows = readContributionRows(fund.database(), {QStringLiteral("C-2026-001")}, {}, 0, 1, dollars);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].received.isZero());
    CHECK(rows[0].nextDue == march);
    CHECK(rows[0].stage == ContributionStage::Agreed);
}
