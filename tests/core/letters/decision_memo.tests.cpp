#include "letters/decision_memo.h"
#include "calls/call_actions.h"
#include "calls/call_times.h"
#include "decisions/decision_store.h"
#include "ledger/ledger_actions.h"
#include "letters/lot_sentence.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "localisation/wording.h"
#include "reviews/review_store.h"
#include "shortlists/office_sentence.h"
#include "support/sent_list.h"

#include "support/catch_qt.h"

#include <QRegularExpression>
#include <QSet>

using namespace fund;

TEST_CASE("the memo names everyone of the list by number, with the list's digest and the key that can sign")
{
    Sent sent;
    const DecisionFacts facts = sent.facts();
    const Document memo = decisionMemo(facts, Wording(Language::English));
    const QString words = wordsOfMemo(memo);
    CHECK(words.contains(QString::fromLatin1(facts.list.digest.toHex())));
    CHECK(words.contains(QStringLiteral("Final approval, under paragraph 18, to sponsor 4 delegate")));
    for (const ListedCandidate &candidate : facts.selection.candidates)
        CHECK(words.contains(candidate.ref));
    REQUIRE(facts.keys.size() == 1);
    CHECK(words.contains(facts.keys.front().fingerprint));
    CHECK(memo.settings.statusNote == u"Waits for a decision");
    for (const ApplicationDraft &draft : manyApplications(12))
        CHECK_FALSE(words.contains(draft.person.familyName));
}

TEST_CASE("the memo says what the list commits and what is left of the allotment")
{
    Sent sent;
    const DecisionFacts facts = sent.facts();
    REQUIRE(facts.money);
    CHECK(facts.proposed == 4);
    CHECK(facts.commits.minor() == facts.selection.cost);
    CHECK(facts.money->pool.windows.at(Window::Sponsorship).allotted == usd(200'000));
    CHECK(facts.isCovered());
    const QString words = wordsOfMemo(decisionMemo(facts, Wording(Language::English)));
    CHECK(words.contains(amountText(usd(200'000), Language::English)));
}

TEST_CASE("the memo says that the meeting has begun where the list is sent too late for it")
{
    Sent sent;
    DecisionFacts facts = sent.facts();
    const auto words = [&] { return wordsOfMemo(decisionMemo(facts, Wording(Language::English))); };
    CHECK_FALSE(words().contains(u"The meeting began"));
    facts.call.terms.meeting.firstDay = facts.list.submittedOn.addDays(1);
    CHECK_FALSE(words().contains(u"The meeting began"));
    facts.call.terms.meeting.firstDay = facts.list.submittedOn;
    CHECK(words().contains(u"The meeting began on"));
}

TEST_CASE("para. 18: the memo says by which public value the lot was settled, and where it can be looked up")
{
    Sent sent;
    DecisionFacts facts = sent.facts();
    CHECK(facts.lot == readLotValue(sent.fund.database(), sent.call));
    facts.lot = LotValue{QStringLiteral("1.0842"), QStringLiteral("European Central Bank"), QDate(2026, 4, 16)};
    const QString words = wordsOfMemo(decisionMemo(facts, Wording(Language::English)));
    CHECK(words.contains(u"1.0842"));
    CHECK(words.contains(u"European Central Bank"));
}

TEST_CASE("once decided the memo bears the decision, its date and its signature")
{
    Sent sent;
    REQUIRE(decideShortList(sent.fund.as(Role::Representative), sent.call, {}, QStringLiteral("test")));
    const DecisionFacts facts = sent.facts();
    REQUIRE(facts.isDecided());
    const QString words = wordsOfMemo(decisionMemo(facts, Wording(Language::English)));
    CHECK(words.contains(
        QStringLiteral("approved, on %1, by representative").arg(longDate(QDate(2026, 4, 16), Language::English))));
    CHECK(words.contains(QString::fromLatin1(facts.decisions.front().signature.toHex())));
}

TEST_CASE("the same facts make the same memo in each language")
{
    Sent sent;
    const DecisionFacts facts = sent.facts();
    for (const Language language : languages)
        CHECK(decisionMemo(facts, Wording(language)) == decisionMemo(sent.facts(), Wording(language)));
}

TEST_CASE("para. 22: the memo names the rules that bind the list below what each rule reached")
{
    Sent sent;
    DecisionFacts facts = sent.facts();
    REQUIRE_FALSE(facts.selection.rules.empty());
    for (ReachedRule &rule : facts.selection.rules)
        if (rule.rule.min)
            rule.reached = *rule.rule.min + 1;
    facts.selection.rules.front().reached = facts.selection.rules.front().rule.min.value();
    CHECK(wordsOfMemo(decisionMemo(facts, Wording(Language::English)))
              .contains(u"Rules that bind this list, met with nothing to spare: Women."_qs));
}

TEST_CASE("para. 18: memo and letter say what the lot rests on, and whether a second person has confirmed it")
{
    Sent sent;
    DecisionFacts facts = sent.facts();
    const Wording english(Language::English);
    facts.lot = LotValue{u"1.0842"_qs, u"the bank's archive"_qs, QDate(2026, 4, 16)};
    QString words = wordsOfMemo(decisionMemo(facts, english));
    CHECK(words.contains(u"with the value 1.0842 of the bank's archive"_qs));
    CHECK(words.contains(u"The value is not confirmed by a second person."_qs));
    facts.lotContradictions = {{u"1.0843"_qs, u"finance"_qs, QDate(2026, 4, 17)}};
    words = wordsOfMemo(decisionMemo(facts, english));
    CHECK(words.contains(u"finance read another value at its source on "_qs));
    CHECK(words.contains(u": 1.0843."_qs));
    facts.lotContradictions.clear();
    CHECK(lotSentenceForLetter(*facts.lot, {}, english).contains(u"No second person has confirmed it"_qs));
    facts.lotReading = LotReading{u"finance"_qs, QDate(2026, 4, 17)};
    words = wordsOfMemo(decisionMemo(facts, english));
    CHECK(words.contains(u"finance read the same value at its source on "_qs));
    CHECK_FALSE(words.contains(u"not confirmed"_qs));
    const QString letter = lotSentenceForLetter(*facts.lot, facts.lotReading, english);
    CHECK(letter.contains(u"1.0842 (the bank's archive)"_qs));
    CHECK(letter.contains(u"A second person has confirmed it at its source."_qs));
    CHECK_FALSE(letter.contains(u"finance"_qs));
}

TEST_CASE("reviewers who lie 15 points apart are told with their merits")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 4, 12, 2);
    REQUIRE(selectShortList(fund.administrator(), call));
    const auto facts = readDecisionFacts(fund.administrator(), call);
    REQUIRE(facts);
    QStringList refs;
    for (const Disagreement &each : facts->disagreements) {
        refs += each.ref;
        const auto [least, most] = std::minmax_element(each.merits.begin(), each.merits.end());
        CHECK(*most - *least >= 1500);
        CHECK(each.isSelected == facts->selection.find(each.ref)->isSelected());
    }
    REQUIRE(refs.contains(u"A-001"_qs));
    REQUIRE(refs.contains(u"A-002"_qs));
    const QString words = wordsOfMemo(decisionMemo(*facts, Wording(Language::English)));
    const QString table = words.mid(words.indexOf(u"Where reviewers disagreed"));
    for (const QString &said : {u"A-001"_qs, u"100.00"_qs, u"40.00"_qs})
        CHECK(table.contains(said));
}

TEST_CASE("para. 21: the memo names who was found not eligible, by whom and why, and how many applied")
{
    TestFund fund;
    endow(fund);
    CallTerms terms = goodCall();
    terms.lotPublicValue.clear();
    const CallId call = openCall(fund, terms);
    REQUIRE(importApplications(fund.administrator(), call, manyApplications(12)));
    fund.clock().set(QDateTime(QDate(2026, 4, 16), QTime(9, 0), Qt::UTC));
    REQUIRE(closeCall(fund.administrator(), call));
    Judgement judgement;
    judgement.application = readApplications(fund.database(), call).front().id;
    judgement.criterion = EligibilityCriterion::Official;
    judgement.verdict = Verdict::Fail;
    judgement.evidence = QStringLiteral("The ministry has not confirmed the post.");
    REQUIRE(judgeEligibility(fund.administrator(), judgement));
    REQUIRE(judgeEligibility(fund.finance(), judgement));
    REQUIRE(assignReviews(fund.administrator(), call));
    submitAll(fund, call);
    REQUIRE(openReviews(fund.administrator(), call));
    REQUIRE(selectShortList(fund.administrator(), call));
    const auto facts = readDecisionFacts(fund.as(Role::Representative), call);
    REQUIRE(facts);
    REQUIRE(facts->background.excluded.size() == 1);
    CHECK(facts->background.excluded.front().judges ==
          QStringList{QStringLiteral("administrator"), QStringLiteral("finance")});
    const QString words = wordsOfMemo(decisionMemo(*facts, Wording(Language::English)));
    CHECK(words.contains(QStringLiteral("Found not eligible\n1\n")));
    CHECK(words.contains(QStringLiteral("Applied\n12\n")));
    CHECK(words.contains(QStringLiteral("A-001")));
    CHECK(words.contains(judgement.evidence));
    // Who is not cleared reads that it is sealed, in the language of the memo.
    const auto seen = readDecisionFacts(fund.as(Role::Auditor), call);
    REQUIRE(seen);
    for (const Language language : {Language::English, Language::French, Language::Arabic}) {
        const QString memo = wordsOfMemo(decisionMemo(*seen, Wording(language)));
        CHECK(memo.contains(Wording(language).translate("applications", "Reason sealed.")));
        CHECK_FALSE(memo.contains(judgement.evidence));
    }
}

TEST_CASE("para. 18: the memo on substitutes says what was decided before, and who was declined then")
{
    Sent sent;
    Session &representative = sent.fund.as(Role::Representative);
    const QString password = QStringLiteral("test");
    REQUIRE(decideShortList(representative, sent.call, {{}, false, QStringLiteral("Say more."), {}}, password));
    REQUIRE(selectShortList(sent.fund.administrator(), sent.call));
    REQUIRE(submitShortList(sent.fund.administrator(), sent.call));
    const QString declined = selectedRefs(*readShortList(sent.fund.database(), sent.call)).front();
    ShortListDecision decision;
    decision.declines[declined] = QStringLiteral("Left the ministry.");
    REQUIRE(decideShortList(representative, sent.call, decision, password));
    const DecisionFacts facts = sent.facts();
    CHECK(facts.list.version == 3);
    CHECK(facts.background.earlier.size() == 2);
    const QString words = wordsOfMemo(decisionMemo(facts, Wording(Language::English)));
    const QString day = longDate(QDate(2026, 4, 16), Language::English);
    CHECK(words.contains(QStringLiteral("Version 1 was returned on %1 by representative. Reason: Say more.").arg(day)));
    CHECK(words.contains(QRegularExpression(
        QStringLiteral("%1 .*was declined by the High Representative on %2. Reason: Left the ministry.")
            .arg(declined, day))));
    CHECK(words.count(u"Left the ministry.") == 1); // once is enough
    CHECK(words.contains(QStringLiteral("Was not approved by the High Representative.")));
}

TEST_CASE("para. 22: the memo counts everyone who applied once, and names whom nobody reviewed and who has no cost")
{
    TestFund fund;
    endow(fund);
    fund.tamper("DELETE FROM travel_costs WHERE state_iso3 = 'KEN'"); // A-010's
    CallTerms terms = goodCall();
    terms.lotPublicValue.clear();
    const CallId call = openCall(fund, terms);
    Session &office = fund.administrator();
    REQUIRE(importApplications(office, call, manyApplications(12)));
    fund.clock().set(QDateTime(QDate(2026, 4, 16), QTime(9, 0), Qt::UTC));
    REQUIRE(closeCall(office, call));
    const auto applications = readApplications(fund.database(), call);
    const QString reason = QStringLiteral("Nobody can read it in time.");
    REQUIRE(waiveReviews(office, applications[4].id, reason));
    REQUIRE(withdrawApplication(office, applications[5].id, QStringLiteral("Cannot come.")));
    REQUIRE(assignReviews(office, call));
    submitAll(fund, call);
    REQUIRE(openReviews(office, call));
    REQUIRE(selectShortList(office, call));
    const auto facts = readDecisionFacts(fund.as(Role::Representative), call);
    REQUIRE(facts);
    const DecisionBackground &background = facts->background;
    CHECK(background.applied == 12);
    CHECK(background.compared == 9);
    REQUIRE(background.withdrawn.size() == 1);
    CHECK(background.withdrawn.front().ref == u"A-006");
    REQUIRE(background.unreviewed.size() == 1);
    CHECK(background.unreviewed.front().ref == u"A-005");
    CHECK(background.unreviewed.front().waiver == Waiver{reason, QStringLiteral("administrator"), QDate(2026, 4, 16)});
    REQUIRE(background.uncosted.size() == 1);
    CHECK(background.uncosted.front().ref == u"A-010");
    const QString words = wordsOfMemo(decisionMemo(*facts, Wording(Language::English)));
    const QString day = longDate(QDate(2026, 4, 16), Language::English);
    CHECK(words.contains(QStringLiteral("%1\nadministrator, on %2").arg(reason, day)));
    CHECK(background.uncosted.front().merit == readMerits(fund.database(), facts->call).at(applications[9].id));
    CHECK(words.contains(u"not compared, since the cost of the journey could not be estimated"));
    CHECK(words.contains(
        QStringLiteral("%1\nthe fare from Kenya to %2")
            .arg(meritText(background.uncosted.front().merit, Language::English), facts->call.terms.meeting.place)));
}

TEST_CASE("para. 18: the memo says from which day to which the call was open")
{
    Sent sent;
    const DecisionFacts facts = sent.facts();
    const QString words = wordsOfMemo(decisionMemo(facts, Wording(Language::English)));
    const QString opening = longDate(dayThere(facts.call.terms.opens, facts.call.terms.timeZone), Language::English);
    const QString closing = longDate(closingDay(facts.call.terms), Language::English);
    CHECK(words.contains(QStringLiteral("The call was open from %1 to %2").arg(opening, closing)));
}
