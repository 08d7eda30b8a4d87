#include "letters/award_sentence.h"
#include "letters/letter_actions.h"
#include "reports/annual_figures_reader.h"
#include "selection/result_reader.h"
#include "shortlists/missing_costs.h"
#include "shortlists/office_sentence.h"
#include "support/test_shortlists.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

/// A call that is decided: all approved but those declined.
CallId decidedCall(TestFund &fund, int declined = 0)
{
    const CallId call = reviewedCall(fund, 3, 9);
    const auto list = selectShortList(fund.administrator(), call);
    REQUIRE(list);
    REQUIRE(submitShortList(fund.administrator(), call));
    ShortListDecision decision;
    for (int i = 0; i < declined; ++i)
        decision.declines[selectedRefs(*list).at(i)] = QStringLiteral("Left the ministry.");
    REQUIRE(decideShortList(fund.as(Role::Representative), call, decision, QStringLiteral("test")));
    return call;
}

int count(TestFund &fund, CallId call, LetterKind kind, LetterState state)
{
    const auto letters = readLetters(fund.database(), call);
    return static_cast<int>(std::count_if(letters.begin(), letters.end(), [&](const Letter &letter) {
        return letter.kind == kind && letter.state == state;
    }));
}

QString wordsOf(const Document &document)
{
    QString words;
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            words += paragraph->text.plainText() + u'\n';
        if (const auto *lines = std::get_if<Lines>(&block))
            for (const QString &line : lines->lines)
                words += line + u'\n';
    }
    return words;
}

} // namespace

TEST_CASE("no letter is written before the High Representative's decision (para. 18)")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 3, 9);
    CHECK(prepareLetters(fund.administrator(), call).failure().problems.front().rule == u"decision_must_be_made");
    CHECK_FALSE(prepareLetters(fund.finance(), call));
}

TEST_CASE("a letter says that the rules were known before the call opened where they were")
{
    TestFund fund;
    const CallId call = decidedCall(fund);
    REQUIRE(prepareLetters(fund.administrator(), call));
    const auto letters = readLetters(fund.database(), call);
    const auto regret = std::find_if(letters.begin(), letters.end(),
                                     [](const Letter &letter) { return letter.kind == LetterKind::Regret; });
    REQUIRE(regret != letters.end());
    const auto words = [&] { return wordsOf(*printLetter(fund.administrator(), *regret)); };
    CHECK(words().contains(u"published with the call S-2026-1 before it opened"));
    fund.tamper("UPDATE call_versions SET published_at = '2026-03-05T14:00:00.001Z'");
    CHECK_FALSE(words().contains(u"before it opened"));
    CHECK(words().contains(u"published with the call S-2026-1."));
}

TEST_CASE("each applicant of a decided call has one letter, which waits until it is released")
{
    TestFund fund;
    const CallId call = decidedCall(fund);
    const auto prepared = prepareLetters(fund.administrator(), call);
    REQUIRE(prepared);
    CHECK(prepared->awards == 3);
    CHECK(prepared->regrets == 6);
    CHECK(count(fund, call, LetterKind::Award, LetterState::Waiting) == 3);
    CHECK(prepareLetters(fund.administrator(), call)->awards == 0);
    const QString one = readLetters(fund.database(), call).front().applicationRef;
    CHECK(*releaseLetters(fund.administrator(), call, {one}) == 1);
    CHECK(releaseLetters(fund.administrator(), call, {one}).failure().problems.front().rule == u"letter_must_wait");
    CHECK(*releaseLetters(fund.administrator(), call) == 8);
    CHECK(count(fund, call, LetterKind::Regret, LetterState::Released) +
              count(fund, call, LetterKind::Award, LetterState::Released) ==
          9);
}

TEST_CASE("nobody is refused while a list with substitutes is still to be decided")
{
    TestFund fund;
    const CallId call = decidedCall(fund, 1);
    const auto first = prepareLetters(fund.administrator(), call);
    REQUIRE(first);
    CHECK(first->awards == 2);
    CHECK(first->regrets == 0);
    CHECK(first->regretsWait);
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    const auto second = prepareLetters(fund.administrator(), call);
    REQUIRE(second);
    CHECK(second->awards == 1);
    CHECK(second->regrets == 6);
}

TEST_CASE("nobody is refused by a list that was returned, and the one who stood on it is told why of the one approved")
{
    TestFund fund;
    const CallId call = decidedCall(fund, 1);
    const QStringList proposed = selectedRefs(*readShortList(fund.database(), call));
    REQUIRE(submitShortList(fund.administrator(), call));
    ShortListDecision returned;
    returned.approves = false;
    returned.reason = QStringLiteral("Say more about the second criterion.");
    REQUIRE(decideShortList(fund.as(Role::Representative), call, returned, QStringLiteral("test")));
    const auto prepared = prepareLetters(fund.administrator(), call);
    REQUIRE(prepared);
    CHECK(prepared->regretsWait);
    CHECK(prepared->regrets == 0);
    CHECK(prepared->awards == 2);
    for (const Letter &letter : readLetters(fund.database(), call))
        CHECK(proposed.contains(letter.applicationRef));
}

TEST_CASE("where an approved list nominates nobody, everyone is told why")
{
    TestFund fund;
    endow(fund);
    CallTerms terms = goodCall();
    terms.minMerit = 10'000;
    terms.lotPublicValue.clear();
    const CallId call = openCall(fund, terms);
    for (int number = 1; number <= 3; ++number)
        recordGood(fund, call, number);
    fund.clock().set(QDateTime(QDate(2026, 4, 16), QTime(9, 0), Qt::UTC));
    REQUIRE(assignReviews(fund.administrator(), call));
    submitAll(fund, call);
    REQUIRE(openReviews(fund.administrator(), call));
    REQUIRE(selectShortList(fund.administrator(), call));
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    CHECK(readNominations(fund.database(), call, *currencyOf(u"USD")).empty());
    const auto prepared = prepareLetters(fund.administrator(), call);
    REQUIRE(prepared);
    CHECK(prepared->regrets == 3);
    for (const Letter &letter : readLetters(fund.database(), call))
        CHECK_FALSE(letter.reason.isEmpty());
    const auto figures = readAnnualFigures(fund.administrator(), 2026, Wording(Language::English));
    REQUIRE(figures);
    CHECK(figures->rounds.front().decidedOn == QDate(2026, 4, 16));
}

TEST_CASE("an award gives the reason of the list that chose its nominee, not that a later list keeps the place")
{
    TestFund fund;
    const CallId call = decidedCall(fund, 1);
    const QString keptEn = QStringLiteral("confirmed before this selection");
    REQUIRE(prepareLetters(fund.administrator(), call)->awards == 2);
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    REQUIRE(prepareLetters(fund.administrator(), call)->awards == 1);
    const auto nominations = readNominations(fund.database(), call, *currencyOf(u"USD"));
    for (const Letter &letter : readLetters(fund.database(), call)) {
        if (letter.kind != LetterKind::Award)
            continue;
        const auto nomination = std::find_if(nominations.begin(), nominations.end(),
                                             [&](const Nomination &each) { return each.id == letter.nomination; });
        const auto result = readSelectionResult(readShortList(fund.database(), nomination->shortList)->result);
        const auto why = result->explanations.find(letter.applicationRef.toStdString());
        CHECK(letter.reason == awardSentence(why->second, Wording(letter.language)));
        CHECK(why->second.sentence(QStringLiteral("en")).contains(keptEn) == false);
    }
}

TEST_CASE("an award tells its nominee what they bring, and a regret what the list would be with the applicant")
{
    TestFund fund;
    const CallId call = decidedCall(fund);
    REQUIRE(prepareLetters(fund.administrator(), call));
    const auto result = readSelectionResult(readApprovedList(fund.database(), call)->result);
    for (const Letter &letter : readLetters(fund.database(), call)) {
        const auto why = result->explanations.find(letter.applicationRef.toStdString());
        REQUIRE(why != result->explanations.end());
        const QString told = delegationSentence(why->second, letter.language);
        CHECK(letter.reason.startsWith(told) == (letter.kind == LetterKind::Regret));
    }
    ReadExplanation why;
    for (const char *kind : {"shortfall", "seats", "merit", "cost", "lot"}) {
        why.kind = kind;
        why.rule = "Least developed countries";
        const QString words = awardSentence(why, Wording(Language::English));
        CHECK(words.startsWith(why.kind == "lot" ? u"Your application" : u"You were selected because"));
        CHECK_FALSE(words.contains(u"Without this application"));
        CHECK(words.contains(u"Least developed countries") == (why.kind == "shortfall"));
    }
}

TEST_CASE("the letter to who was declined says that they were proposed, claims no published rule as its ground, and "
          "leaves the delegation its question (para. 18)")
{
    TestFund fund;
    const CallId call = decidedCall(fund, 1);
    const auto declines = readDeclines(fund.database(), call);
    REQUIRE(declines.size() == 1);
    // The substitutes are decided on as well, so that regrets are made ready.
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    REQUIRE(prepareLetters(fund.administrator(), call));
    for (Letter letter : readLetters(fund.database(), call)) {
        if (letter.kind != LetterKind::Regret)
            continue;
        letter.language = Language::English;
        const QString words = wordsOf(*printLetter(fund.administrator(), letter));
        const bool declined = declines.count(letter.application) > 0;
        CHECK(words.contains(QStringLiteral("It stood on the short list that was proposed for approval.")) == declined);
        CHECK(words.contains(QStringLiteral("All applications were judged by")) == !declined);
        CHECK(words.contains(QStringLiteral("it was not selected")) == !declined);
        CHECK(words.contains(QStringLiteral("Your delegation may ask us")));
        CHECK_FALSE(words.contains(QStringLiteral("Left the ministry.")));
    }
}

TEST_CASE("an award lapses when its nominee withdraws before it was released")
{
    TestFund fund;
    const CallId call = decidedCall(fund);
    REQUIRE(prepareLetters(fund.administrator(), call));
    const Nomination gone = readNominations(fund.database(), call, *currencyOf(u"USD")).front();
    REQUIRE(withdrawNominee(fund.administrator(), call, gone.applicationRef, QStringLiteral("Illness")));
    CHECK(count(fund, call, LetterKind::Award, LetterState::Lapsed) == 1);
    CHECK_FALSE(releaseLetters(fund.administrator(), call, {gone.applicationRef}));
}

TEST_CASE("no regret goes out while a newer short list may still nominate its addressee (para. 18)")
{
    TestFund fund;
    const CallId call = decidedCall(fund);
    REQUIRE(prepareLetters(fund.administrator(), call));
    const int regrets = count(fund, call, LetterKind::Regret, LetterState::Waiting);
    REQUIRE(regrets > 0);
    const Nomination gone = readNominations(fund.database(), call, *currencyOf(u"USD")).front();
    REQUIRE(withdrawNominee(fund.administrator(), call, gone.applicationRef, QStringLiteral("Illness")));
    REQUIRE(selectShortList(fund.administrator(), call));
    const auto letters = readLetters(fund.database(), call);
    const auto regret = std::find_if(letters.begin(), letters.end(),
                                     [](const Letter &letter) { return letter.kind == LetterKind::Regret; });
    const auto alone = releaseLetters(fund.administrator(), call, {regret->applicationRef});
    REQUIRE_FALSE(alone);
    CHECK(alone.failure().problems.front().rule == u"regret_must_wait_for_the_newer_list");
    REQUIRE(releaseLetters(fund.administrator(), call, {}));
    CHECK(count(fund, call, LetterKind::Regret, LetterState::Waiting) == regrets);
    CHECK(count(fund, call, LetterKind::Award, LetterState::Released) > 0);
}

TEST_CASE("a letter speaks the applicant's language, gives the reason, and names no other applicant")
{
    TestFund fund;
    const CallId call = decidedCall(fund);
    REQUIRE(prepareLetters(fund.administrator(), call));
    const auto people = openPeopleOf(fund.administrator(), call);
    REQUIRE(people);
    for (const Letter &letter : readLetters(fund.database(), call)) {
        CHECK_FALSE(letter.reason.isEmpty());
        const auto document = printLetter(fund.administrator(), letter);
        REQUIRE(document);
        CHECK(document->settings.language == letter.language);
        CHECK_FALSE(document->settings.statusNote.isEmpty());
        const QString words = wordsOf(*document);
        CHECK(words.contains(letter.reason));
        for (const auto &[application, person] : *people)
            CHECK(words.contains(person.familyName) == (application == letter.application));
        CHECK_FALSE(words.contains(people->at(letter.application).passportNumber));
    }
    CHECK_FALSE(printLetter(fund.finance(), readLetters(fund.database(), call).front()));
}

TEST_CASE("a letter's language is the first of the six that the applicant names, else English")
{
    ApplicationFacts facts;
    CHECK(letterLanguage(facts) == Language::English);
    facts.languages = {QStringLiteral("sw"), QStringLiteral("fr"), QStringLiteral("en")};
    CHECK(letterLanguage(facts) == Language::French);
}

TEST_CASE("para. 22: whom a missing fare kept out is told of the fare, and never that another was better")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 3, 12);
    fund.tamper("DELETE FROM travel_costs WHERE state_iso3 = 'KEN'"); // A-010's
    REQUIRE(selectShortList(fund.administrator(), call));
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    REQUIRE(prepareLetters(fund.administrator(), call));
    const auto letters = readLetters(fund.database(), call);
    const auto kenya = std::find_if(letters.begin(), letters.end(),
                                    [](const Letter &letter) { return letter.applicationRef == u"A-010"; });
    REQUIRE(kenya != letters.end());
    CHECK(kenya->kind == LetterKind::Regret);
    const Wording wording(kenya->language);
    const UncostedApplication lacking{kenya->applicationRef, QStringLiteral("KEN"), 0, Gender::NotSaid, {}, {},
                                      {{CostPart::Fare}}};
    CHECK(kenya->reason.contains(missingText(lacking, goodCall().meeting.place, wording)));
    CHECK(missingText(lacking, goodCall().meeting.place, Wording(Language::English)) ==
          QStringLiteral("the fare from Kenya to %1").arg(goodCall().meeting.place));
    CHECK_FALSE(kenya->reason.contains(u"merit"));
}
