#include "donors/donor_wish_actions.h"
#include "support/request_letter.h"
#include "support/year_story.h"

#include "donors/donor_actions.h"
#include "localisation/dates.h"
#include "reports/annual_report.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace fund;

namespace {

/// After knownOn is taken off, which says what was asked for.
AnnualFigures asRead(AnnualFigures figures)
{
    figures.knownOn.reset();
    return figures;
}

/// Every day's report, read again as known on that day, says what it said on the day.
void checkDays(Story &story)
{
    for (const auto &[day, figures] : story.reports()) {
        INFO(day.toString(Qt::ISODate).toStdString());
        const AnnualFigures again = asRead(story.report(day));
        CHECK(again.contributions == figures.contributions);
        CHECK(again.statement == figures.statement);
        CHECK(again.rounds == figures.rounds);
        CHECK(again == figures);
    }
}

} // namespace

TEST_CASE("a report made on a day, and one made later as known on that day, say the same in every figure")
{
    Story story;
    publishRound(story);
    reviewRound(story);
    decideRound(story);
    QDate day(2027, 1, 5);
    for (const auto &[name, deed] : lateDeeds()) {
        INFO(name);
        story.day(day, [&, &deed = deed] { deed(story, day); });
        day = day.addDays(1);
    }
    checkDays(story);
    const auto &reports = story.reports();
    CHECK(reports.at(QDate(2026, 3, 3)).rounds.front().seats == 4);
    // Of 16 one is withdrawn, one erased and one not eligible; two wait, of whom one is reviewed at last.
    CHECK(reports.at(QDate(2026, 4, 21)).rounds.front().reviewed == 11);
    CHECK(reports.at(QDate(2026, 4, 23)).rounds.front().reviewed == 12);
    CHECK(reports.at(QDate(2026, 4, 21)).rounds.front().waived == 0);
    CHECK(reports.at(QDate(2026, 4, 22)).rounds.front().waived == 1);
    CHECK(reports.at(QDate(2026, 3, 20)).rounds.front().eligible <
          reports.at(QDate(2026, 3, 23)).rounds.front().eligible);
}

TEST_CASE("a report of last year as known in January says the same after a late entry in March, of whatever kind")
{
    const QDate january(2027, 1, 15);
    for (const unsigned seed : {1U, 2U}) {
        Story story;
        publishRound(story);
        reviewRound(story);
        decideRound(story);
        story.day(january, [] {});
        const AnnualFigures inJanuary = story.reports().at(january);
        auto deeds = lateDeeds();
        std::shuffle(deeds.begin(), deeds.end(), std::mt19937(seed));
        QDate day(2027, 3, 1);
        for (const auto &[name, deed] : deeds) {
            INFO(name);
            story.day(day, [&, &deed = deed] { deed(story, day); });
            day = day.addDays(1);
            CHECK(asRead(story.report(january)) == inJanuary);
        }
        CHECK(asRead(story.report({})) != inJanuary);
        CHECK(story.report({}).statement != inJanuary.statement);
        CHECK(story.report({}).contributions != inJanuary.contributions);
    }
}

TEST_CASE("the report says on its cover and in its notes what it was known on")
{
    Story story;
    story.day(QDate(2027, 1, 15), [] {});
    const Wording english(Language::English);
    const Document paper = annualReport(story.report(QDate(2027, 1, 10)), english);
    const QString tenth = longDate(QDate(2027, 1, 10), Language::English);
    REQUIRE(paper.settings.cover);
    CHECK(QStringList(paper.settings.cover->details.begin(), paper.settings.cover->details.end())
              .contains(QStringLiteral("As known on ") + tenth));
    QString words;
    for (const Block &block : paper.blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            words += paragraph->text.plainText() + u'\n';
    CHECK(words.contains(QStringLiteral("on record at the end of ") + tenth));
    CHECK(words.contains(QStringLiteral("All figures are of 31")));
}

TEST_CASE("what will be known on a day to come, and a year that had not begun by a day, have no report")
{
    Story story;
    story.day(QDate(2027, 1, 15), [] {});
    const Wording english(Language::English);
    const auto ruleOf = [&](int year, const QDate &knownOn) {
        const auto figures = readAnnualFigures(story.fund.administrator(), year, english, knownOn);
        return figures ? QString() : figures.failure().problems.front().rule;
    };
    CHECK(ruleOf(2026, QDate(2027, 1, 16)) == u"known_date_must_have_come");
    CHECK(ruleOf(2027, QDate(2026, 12, 31)) == u"year_must_have_begun");
    CHECK(ruleOf(2026, QDate(2027, 1, 15)).isEmpty());
    CHECK(story.report(QDate(2026, 6, 30)).provisional);
    CHECK(story.report(QDate(2026, 6, 30)).until == QDate(2026, 6, 30));
    CHECK_FALSE(story.report(QDate(2027, 1, 1)).provisional);
}

TEST_CASE("a donor who asked later not to be named stands in a report as known before, and is counted as having asked")
{
    Story story;
    story.day(QDate(2027, 1, 15), [] {});
    story.day(QDate(2027, 3, 1), [&] {
        REQUIRE(recordWish(story.fund.finance(),
                           {kenya(story), Publication::Anonymous, QStringLiteral("Letter"), requestOnFile()}));
    });
    const AnnualFigures before = story.report(QDate(2027, 1, 15));
    CHECK(before.contributions.donors.size() == 2);
    CHECK(countLaterWishes(story.fund.database(), before) == 1);
    CHECK(countLaterWishes(story.fund.database(), story.report({})) == 0);
}
