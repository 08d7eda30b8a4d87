#include "year_story.h"

#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "donors/donor_actions.h"
#include "donors/donor_store.h"
#include "donors/donor_wish_actions.h"
#include "ledger/income_actions.h"
#include "ledger/ledger_actions.h"
#include "letters/letter_actions.h"
#include "rates/rate_actions.h"
#include "settings/setting_actions.h"
#include "shortlists/reversal_actions.h"
#include "support/request_letter.h"
#include "users/user_actions.h"

namespace fund {

namespace {

ApplicationId applicant(Story &story, int serial)
{
    return findApplication(story.fund.database(), story.call, serial)->id;
}

void judge(Story &story, int serial, EligibilityCriterion criterion, Verdict verdict)
{
    Judgement judgement;
    judgement.application = applicant(story, serial);
    judgement.criterion = criterion;
    judgement.verdict = verdict;
    judgement.evidence = QStringLiteral("The ministry's letter.");
    REQUIRE(judgeEligibility(story.fund.administrator(), judgement));
}

std::vector<Nomination> nomineesOf(Story &story)
{
    std::vector<Nomination> going;
    for (const Nomination &each : readNominations(story.fund.database(), story.call, *currencyOf(u"USD")))
        if (!each.withdrawn)
            going.push_back(each);
    return going;
}

void pay(Story &story, const Nomination &nominee, qint64 dollars, const QString &voucher, const QDate &day)
{
    REQUIRE(recordExpenditure(story.fund.finance(),
                              {Window::Sponsorship, subjectOf(nominee.id), usd(dollars), voucher, false, day}));
}

void askNotToBeNamed(Story &story, const QDate &)
{
    REQUIRE(recordWish(story.fund.finance(),
                       {kenya(story), Publication::Anonymous, QStringLiteral("Letter"), requestOnFile()}));
}

CallTerms smallCall(const Meeting &meeting)
{
    CallTerms terms = defaultSponsorshipCall(meeting, 4, usd(20'000));
    terms.lotPublicValue.clear();
    return terms;
}

std::vector<Deed> lateMoney()
{
    return {{"a receipt dated in the year",
             [](Story &story, const QDate &) {
                 give(story.fund, addState(story.fund, "Rwanda", "RWA"), euro(9'000), QDate(2026, 11, 3));
             }},
            {"a pledge dated in the year",
             [](Story &story, const QDate &) {
                 const DonorId donor = addState(story.fund, "Fiji", "FJI");
                 REQUIRE(recordContribution(story.fund.finance(), {donor, QDate(2026, 12, 1), usd(7'000), {}, {}}));
             }},
            {"a donor's wish", askNotToBeNamed},
            {"a wish to earmark",
             [](Story &story, const QDate &) {
                 CHECK_FALSE(recordContribution(
                     story.fund.finance(),
                     {kenya(story), QDate(2026, 12, 2), usd(100), {}, QStringLiteral("for one State")}));
             }},
            {"the reversal of a receipt", [](Story &story, const QDate &) {
                 const auto receipt =
                     findReceipt(story.fund.database(), QStringLiteral("BANK-%1").arg(2), *currencyOf(u"USD"));
                 REQUIRE(receipt);
                 REQUIRE(reverseEntry(story.fund.finance(), receipt->entry, QStringLiteral("Of another fund"),
                                      QDate(2026, 12, 30)));
             }}};
}

std::vector<Deed> lateUse()
{
    return {{"interest of the year",
             [](Story &story, const QDate &) {
                 REQUIRE(recordOtherIncome(story.fund.finance(), {IncomeKind::Interest, usd(321),
                                                                  QStringLiteral("Treasury"), QDate(2026, 12, 31)}));
             }},
            {"an allotment of the year",
             [](Story &story, const QDate &) {
                 REQUIRE(allotFunds(story.fund.administrator(),
                                    {Window::Projects, usd(1'000), QStringLiteral("Plan"), QDate(2026, 10, 1)}));
             }},
            {"a voucher of the year",
             [](Story &story, const QDate &) {
                 pay(story, nomineesOf(story).back(), 123, QStringLiteral("VOUCHER-9"), QDate(2026, 7, 1));
             }},
            {"a rate", [](Story &story, const QDate &) {
                 static_cast<void>(importRates(story.fund.finance(), {{QStringLiteral("CHF"), QDate(2026, 12, 1),
                                                                       Decimal(8, 1), QStringLiteral("test")}}));
             }}};
}

std::vector<Deed> lateOfPeople()
{
    return {{"a nominee's withdrawal",
             [](Story &story, const QDate &) {
                 REQUIRE(withdrawNominee(story.fund.administrator(), story.call,
                                         nomineesOf(story).front().applicationRef, QStringLiteral("Illness")));
             }},
            {"the erasure of two people",
             [](Story &story, const QDate &) {
                 for (const int serial : {6, 7})
                     REQUIRE(erasePerson(story.fund.administrator(), applicant(story, serial),
                                         QStringLiteral("Asked for it")));
             }},
            {"letters",
             [](Story &story, const QDate &) {
                 REQUIRE(prepareLetters(story.fund.administrator(), story.call));
                 REQUIRE(releaseLetters(story.fund.administrator(), story.call));
             }},
            {"a new user", [](Story &story, const QDate &) {
                 REQUIRE(addUser(story.fund.administrator(), {QStringLiteral("later"), Role::Auditor, {}}));
             }}};
}

// What a rule refuses for a time that is over is not recorded, and then there is nothing to leave out either.
std::vector<Deed> lateTerms()
{
    return {{"the fund's settings",
             [](Story &story, const QDate &) {
                 for (const auto &[setting, value] :
                      {std::pair(Setting::DocumentSymbol, "A/2027/1"), std::pair(Setting::SupportCostRate, "0.10"),
                       std::pair(Setting::MinimumToStart, "200000.00")})
                     static_cast<void>(changeSetting(
                         story.fund.administrator(),
                         {setting, QString::fromLatin1(value), QDate(2026, 12, 1), QStringLiteral("test"), {}}));
             }},
            {"a new call", [](Story &story, const QDate &day) {
                 Meeting meeting = goodCall().meeting;
                 meeting.firstDay = day.addDays(90);
                 meeting.lastDay = day.addDays(94);
                 CallTerms terms = smallCall(meeting);
                 terms.opens = QDateTime(day.addDays(3), QTime(14, 0), Qt::UTC);
                 terms.closes = QDateTime(day.addDays(40), QTime(14, 0), Qt::UTC);
                 const auto id = draftCall(story.fund.administrator(), terms);
                 REQUIRE(id);
                 REQUIRE(publishCall(story.fund.administrator(), *id));
             }}};
}

} // namespace

void publishRound(Story &story)
{
    TestFund &fund = story.fund;
    story.day(QDate(2026, 3, 3), [&] {
        CallTerms terms = smallCall(goodCall().meeting);
        terms.opens = goodCall().opens;
        terms.closes = goodCall().closes;
        story.call = draftCall(fund.administrator(), terms).value();
        REQUIRE(publishCall(fund.administrator(), story.call));
    });
    story.day(QDate(2026, 3, 4), [&] {
        CallTerms terms = readCall(fund.database(), story.call)->terms;
        terms.seats = 5;
        terms.title = QStringLiteral("Second version");
        REQUIRE(editCall(fund.administrator(), story.call, terms));
        REQUIRE(publishCall(fund.administrator(), story.call));
    });
    story.day(QDate(2026, 3, 20), [&] {
        auto drafts = manyApplications(16);
        drafts[2].facts.official.reset();
        drafts[3].facts.field = WorkField::Other;
        drafts[4].facts.capitalBased = false;
        REQUIRE(importApplications(fund.administrator(), story.call, drafts));
    });
    story.day(QDate(2026, 3, 21), [&] {
        REQUIRE(withdrawApplication(fund.administrator(), applicant(story, 16), QStringLiteral("Asked")));
    });
    story.day(QDate(2026, 3, 22), [&] { judge(story, 3, EligibilityCriterion::Official, Verdict::Pass); });
    story.day(QDate(2026, 3, 23), [&] { judge(story, 4, EligibilityCriterion::PresentField, Verdict::Pass); });
    story.day(QDate(2026, 3, 24), [&] {
        REQUIRE(erasePerson(fund.administrator(), applicant(story, 15), QStringLiteral("Asked for it")));
    });
}

void reviewRound(Story &story)
{
    TestFund &fund = story.fund;
    story.day(QDate(2026, 4, 16), [&] { REQUIRE(closeCall(fund.administrator(), story.call)); });
    story.day(QDate(2026, 4, 17), [&] { REQUIRE(assignReviews(fund.administrator(), story.call)); });
    story.day(QDate(2026, 4, 20), [&] {
        for (int reviewer = 1; reviewer <= 4; ++reviewer)
            for (const ApplicationId id : waitingFor(fund, reviewer, story.call))
                if (id != applicant(story, 1) && id != applicant(story, 2))
                    REQUIRE(
                        submitReview(fund.reviewer(reviewer), id, plainReview(3 + static_cast<int>(id.number() % 3))));
    });
    story.day(QDate(2026, 4, 21), [&] { REQUIRE(openReviews(fund.administrator(), story.call)); });
    story.day(QDate(2026, 4, 22), [&] {
        REQUIRE(waiveReviews(fund.administrator(), applicant(story, 1), QStringLiteral("No reviewer was left.")));
    });
    story.day(QDate(2026, 4, 23), [&] {
        for (int reviewer = 1; reviewer <= 4; ++reviewer)
            for (const ApplicationId id : waitingFor(fund, reviewer, story.call))
                if (id == applicant(story, 2))
                    REQUIRE(submitReview(fund.reviewer(reviewer), id, plainReview(4)));
        REQUIRE(openReviews(fund.administrator(), story.call));
    });
}

void decideRound(Story &story)
{
    TestFund &fund = story.fund;
    story.day(QDate(2026, 4, 27), [&] { REQUIRE(selectShortList(fund.administrator(), story.call)); });
    story.day(QDate(2026, 4, 28), [&] { REQUIRE(submitShortList(fund.administrator(), story.call)); });
    story.day(QDate(2026, 4, 29), [&] {
        const QString first = selectedRefs(*readShortList(fund.database(), story.call)).front();
        REQUIRE(decideShortList(fund.as(Role::Representative), story.call,
                                {{}, true, {}, {{first, QStringLiteral("Is on leave then.")}}},
                                QStringLiteral("test")));
    });
    story.day(QDate(2026, 5, 4), [&] {
        REQUIRE(submitShortList(fund.administrator(), story.call));
        REQUIRE(decideShortList(fund.as(Role::Representative), story.call, {}, QStringLiteral("test")));
    });
    story.day(QDate(2026, 6, 1), [&] {
        pay(story, nomineesOf(story).front(), 1'000, QStringLiteral("VOUCHER-1"), QDate(2026, 6, 1));
        pay(story, nomineesOf(story).back(), 500, QStringLiteral("VOUCHER-2"), QDate(2026, 5, 20));
    });
}

DonorId kenya(Story &story)
{
    return findDonorOfState(story.fund.database(), QStringLiteral("KEN"))->id;
}

std::vector<Deed> lateDeeds()
{
    std::vector<Deed> all;
    for (const auto &some : {lateMoney(), lateUse(), lateOfPeople(), lateTerms()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace fund
