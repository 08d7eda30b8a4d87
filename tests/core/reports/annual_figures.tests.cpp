#include "contributions/contribution_actions.h"
#include "contributions/in_kind_actions.h"
#include "donors/donor_actions.h"
#include "ledger/ledger_actions.h"
#include "ledger/pool_reading.h"
#include "localisation/dates.h"
#include "reports/annual_figures_reader.h"
#include "reports/annual_report.h"
#include "settings/setting_actions.h"
#include "support/test_shortlists.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

/// A round that is decided, with one nominee paid for.
CallId sponsoredRound(TestFund &fund)
{
    const CallId call = reviewedCall(fund, 4, 12);
    REQUIRE(selectShortList(fund.administrator(), call));
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    const Nomination first = readNominations(fund.database(), call, *currencyOf(u"USD")).front();
    REQUIRE(recordExpenditure(fund.finance(), {Window::Sponsorship, subjectOf(first.id), usd(1'000),
                                               QStringLiteral("VOUCHER-1"), false, fund.finance().onDate()}));
    return call;
}

QString paragraphsIn(const Document &document)
{
    QString words;
    for (const Block &block : document.blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            words += paragraph->text.plainText() + u'\n';
    return words;
}

AnnualFigures figuresOf(TestFund &fund, int year = 2026)
{
    const auto figures = readAnnualFigures(fund.administrator(), year, Wording(Language::English));
    INFO((figures ? QString() : oneLine(figures.failure().problems.front())).toStdString());
    REQUIRE(figures);
    return *figures;
}

} // namespace

TEST_CASE("the report's statement is the pool's own, and adds up (para. 27)")
{
    TestFund fund;
    sponsoredRound(fund);
    const AnnualFigures figures = figuresOf(fund);
    const PoolPosition pool = poolPosition(fund.database(), {fund.administrator().onDate()}, *currencyOf(u"USD"));
    CHECK(figures.statement.addsUp());
    CHECK(figures.statement.contributions == pool.received);
    CHECK(figures.contributions.total == pool.received);
    CHECK(figures.statement.directCosts() == pool.spent);
    CHECK(figures.statement.supportCosts == pool.supportCosts);
    CHECK(figures.statement.committed == pool.committed);
    CHECK(figures.statement.available == pool.available);
    CHECK(figures.provisional);
    CHECK(figures.until == fund.administrator().onDate());
}

TEST_CASE("a donor who asked not to be named, or not with the amount, stands in totals only (para. 17)")
{
    TestFund fund;
    settle(fund);
    const auto quiet = recordDonor(fund.finance(),
                                   {QStringLiteral("Quiet State (test)"), DonorKind::MemberState, QStringLiteral("FJI"),
                                    Publication::Anonymous, QStringLiteral("Note verbale of 1 March 2026")});
    REQUIRE(quiet);
    give(fund, *quiet, usd(70'000), QDate(2026, 2, 1));
    give(fund, addState(fund, "Kenya", "KEN"), usd(50'000), QDate(2026, 2, 1));
    give(fund, addState(fund, "Rwanda", "RWA"), euro(900), QDate(2026, 2, 2));
    const ContributionFigures figures = figuresOf(fund).contributions;
    CHECK(figures.total == usd(121'000));
    CHECK(figures.withheld == usd(70'000));
    CHECK(figures.donorsWithoutName == 1);
    REQUIRE(figures.donors.size() == 2);
    CHECK(figures.donors[1].received == std::vector<Money>{euro(900)});
    CHECK(figuresOf(fund).rates.size() == 1);
    for (const DonorFigures &donor : figures.donors)
        CHECK_FALSE(donor.name.contains(u"Quiet"));
}

TEST_CASE("a round of the report counts who applied, who goes, and what the published rules reached")
{
    TestFund fund;
    const CallId call = sponsoredRound(fund);
    const AnnualFigures figures = figuresOf(fund);
    REQUIRE(figures.rounds.size() == 1);
    const RoundFigures &round = figures.rounds.front();
    CHECK(round.ref == u"S-2026-1");
    CHECK(round.applications == 12);
    CHECK(round.eligible == 12);
    CHECK(round.reviewed == 12);
    CHECK(round.sponsored == static_cast<int>(readNominations(fund.database(), call, *currencyOf(u"USD")).size()));
    CHECK(round.spent == usd(1'000));
    int applied = 0;
    int sponsored = 0;
    for (const RegionFigures &region : round.regions) {
        applied += region.appliedWomen + region.appliedOthers;
        sponsored += region.sponsoredWomen + region.sponsoredOthers;
    }
    CHECK(applied == 12);
    CHECK(sponsored == round.sponsored);
    // Each approval with its own day and list: none lends another its date (para. 27).
    REQUIRE(round.approvals.size() == 1);
    CHECK(round.approvals.front().onDate == round.decidedOn);
    CHECK(round.approvals.front().digest == readApprovedList(fund.database(), call)->digest);
    CHECK(round.callDigest == readCall(fund.database(), call)->digest);
    CHECK_FALSE(round.rules.empty());
}

TEST_CASE("the report says of reviews what was done, and of an open call nothing")
{
    const Wording english(Language::English);
    TestFund open;
    settle(open);
    (void)openCall(open);
    CHECK_FALSE(paragraphsIn(annualReport(figuresOf(open), english)).contains(u"two reviewers"));

    TestFund fund;
    sponsoredRound(fund);
    AnnualFigures figures = figuresOf(fund);
    const QString read = QStringLiteral("each read by at least two reviewers");
    CHECK(paragraphsIn(annualReport(figures, english)).contains(read));
    CHECK_FALSE(paragraphsIn(annualReport(figures, english)).contains(u"without two reviews"));
    figures.rounds.front().reviewed = 0;
    figures.rounds.front().waived = 2;
    CHECK_FALSE(paragraphsIn(annualReport(figures, english)).contains(read));
    CHECK(paragraphsIn(annualReport(figures, english)).contains(u"without two reviews"));
    // A call that was published late, or changed under applicants, says why (para. 18).
    CHECK_FALSE(paragraphsIn(annualReport(figures, english)).contains(u"Published with a reason"));
    figures.rounds.front().publishedInSpite = QStringLiteral("It was announced by note verbale.");
    CHECK(paragraphsIn(annualReport(figures, english)).contains(figures.rounds.front().publishedInSpite));
}

TEST_CASE("a year that is over is final, and one that has not begun has no report")
{
    TestFund fund;
    sponsoredRound(fund);
    fund.clock().set(QDateTime(QDate(2027, 2, 1), QTime(9, 0), Qt::UTC));
    CHECK_FALSE(figuresOf(fund).provisional);
    CHECK(figuresOf(fund).until == QDate(2026, 12, 31));
    CHECK_FALSE(readAnnualFigures(fund.administrator(), 2028, Wording(Language::English)));
    const AnnualFigures next = figuresOf(fund, 2027);
    CHECK(next.statement.opening == figuresOf(fund).statement.closing);
    CHECK(next.statement.addsUp());
}

TEST_CASE("a round stands in a year's report as it was at the year's end, and its delegates count in one year")
{
    TestFund fund;
    const CallId call = sponsoredRound(fund);
    const RoundFigures before = figuresOf(fund).rounds.front();
    const QDate next(2027, 2, 1);
    fund.clock().set(QDateTime(next, QTime(9, 0), Qt::UTC));
    const auto nominations = readNominations(fund.database(), call, *currencyOf(u"USD"));
    REQUIRE(recordExpenditure(fund.finance(), {Window::Sponsorship, subjectOf(nominations.front().id), usd(200),
                                               QStringLiteral("VOUCHER-2"), false, next}));
    REQUIRE(withdrawNominee(fund.administrator(), call, nominations.back().applicationRef, QStringLiteral("Illness")));
    CHECK(figuresOf(fund).rounds.front() == before);
    CHECK(figuresOf(fund).rounds.front().spent == usd(1'000));

    AnnualFigures figures;
    figures.rounds.resize(1);
    figures.rounds.front().decidedOn = QDate(2025, 12, 10); // for a meeting in March 2026
    figures.rounds.front().sponsored = 20;
    figures.year = 2025;
    CHECK(figures.sponsoredInAll() == 20);
    figures.year = 2026;
    CHECK(figures.sponsoredInAll() == 0);
}

TEST_CASE("the same file gives the same report, word for word, whenever it is made")
{
    TestFund fund;
    sponsoredRound(fund);
    fund.clock().set(QDateTime(QDate(2027, 2, 1), QTime(9, 0), Qt::UTC));
    const Wording wording(Language::French);
    const Document first = annualReport(*readAnnualFigures(fund.administrator(), 2026, wording), wording);
    fund.clock().set(QDateTime(QDate(2027, 3, 1), QTime(9, 0), Qt::UTC));
    CHECK(annualReport(*readAnnualFigures(fund.administrator(), 2026, wording), wording) == first);
}

TEST_CASE("a round's committed money is spent, still committed or released, and who declined or withdrew is counted")
{
    TestFund fund;
    const CallId call = sponsoredRound(fund);
    const RoundFigures before = figuresOf(fund).rounds.front();
    CHECK(before.withdrawn == 0);
    CHECK(before.declined == 0);
    CHECK(before.committed == before.spent + before.open);
    CHECK(before.released().isZero());
    const auto nominations = readNominations(fund.database(), call, *currencyOf(u"USD"));
    REQUIRE(withdrawNominee(fund.administrator(), call, nominations.back().applicationRef, QStringLiteral("Illness")));
    const RoundFigures after = figuresOf(fund).rounds.front();
    CHECK(after.withdrawn == 1);
    CHECK(after.sponsored == before.sponsored - 1);
    CHECK(after.committed == before.committed);
    CHECK(after.released() == nominations.back().amount);
    const Document paper = annualReport(figuresOf(fund), Wording(Language::English));
    const bool isSaid = std::any_of(paper.blocks.begin(), paper.blocks.end(), [](const Block &block) {
        const auto *table = std::get_if<Table>(&block);
        return table && std::any_of(table->rows.begin(), table->rows.end(), [](const TableRow &row) {
                   return row.cells.front().text.plainText() == u"Approved and withdrawn afterwards";
               });
    });
    CHECK(isSaid);
}

TEST_CASE("gifts in kind and the policy of recognition stand in the report, apart from the money")
{
    TestFund fund;
    settle(fund);
    const QDate day(2026, 3, 2);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    give(fund, estonia, usd(5000), day);
    const Wording wording(Language::English);
    const Document without = annualReport(figuresOf(fund), wording);
    REQUIRE(
        recordInKind(fund.finance(), {estonia, day, QStringLiteral("Rooms"), euro(4500), QStringLiteral("list"), {}}));
    REQUIRE(changeSetting(fund.administrator(), {Setting::RecognitionPolicy,
                                                 QStringLiteral("ipsas23"),
                                                 QDate(2026, 1, 1),
                                                 QStringLiteral("Controller (test)"),
                                                 {}}));
    const AnnualFigures figures = figuresOf(fund);
    CHECK(figures.contributions.total == usd(5000));
    CHECK(figures.contributions.giftsInKind == 1);
    CHECK(figures.contributions.valueInKind == std::vector<Money>{euro(4500)});
    CHECK(figures.contributions.recognition == Recognition::Ipsas23);
    CHECK(annualReport(figures, wording).blocks.size() >= without.blocks.size() + 2);
}

TEST_CASE("para. 18: the report says on which days those were approved who filled places that became free")
{
    TestFund fund;
    sponsoredRound(fund);
    AnnualFigures figures = figuresOf(fund);
    const Wording english(Language::English);
    CHECK_FALSE(paragraphsIn(annualReport(figures, english)).contains(u"places that became free"));
    RoundFigures &round = figures.rounds.front();
    for (const int day : {4, 4, 11})
        round.approvals.push_back({2, QDate(2026, 5, day), QByteArray(32, 's')});
    CHECK(paragraphsIn(annualReport(figures, english))
              .contains(QStringLiteral("places that became free was approved on %1 and %2.")
                            .arg(longDate(QDate(2026, 5, 4), Language::English),
                                 longDate(QDate(2026, 5, 11), Language::English))));
}
