#include "applications/application_actions.h"
#include "calls/call_times.h"
#include "decisions/decision_store.h"
#include "ledger/ledger_actions.h"
#include "letters/decision_memo.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "localisation/wording.h"
#include "shortlists/office_sentence.h"
#include "shortlists/shortlist_actions.h"
#include "support/sent_list.h"

#include "support/catch_qt.h"

using namespace fund;

TEST_CASE("para. 18: the memo names who is new against the list approved before, who stays, and why the others left")
{
    Sent sent;
    Session &representative = sent.fund.as(Role::Representative);
    CHECK_FALSE(sent.facts().background.change);
    QStringList first = selectedRefs(*readShortList(sent.fund.database(), sent.call));
    first.sort();
    ShortListDecision decision;
    decision.declines[first.front()] = QStringLiteral("Left the ministry.");
    REQUIRE(decideShortList(representative, sent.call, decision, QStringLiteral("test")));
    REQUIRE(withdrawNominee(sent.fund.administrator(), sent.call, first.back(), QStringLiteral("Illness")));
    REQUIRE(selectShortList(sent.fund.administrator(), sent.call));
    const DecisionFacts facts = sent.facts();
    REQUIRE(facts.background.change);
    const ListChange &change = *facts.background.change;
    CHECK(change.version == 1);
    CHECK(change.approved);
    CHECK(change.entering.size() == facts.proposed);
    CHECK(QSet<QString>(change.staying.begin(), change.staying.end()) ==
          QSet<QString>(facts.list.kept.begin(), facts.list.kept.end()));
    const QDate day(2026, 4, 16);
    REQUIRE(change.leaving.size() == 2);
    CHECK(change.leaving.front().ref == first.front());
    CHECK(change.leaving.front().why == DepartureReason::Declined);
    CHECK(change.leaving.front().onDate == day);
    CHECK(change.leaving.back().ref == first.back());
    CHECK(change.leaving.back().why == DepartureReason::Withdrew);
    CHECK(change.leaving.back().onDate == day);
    const QString words = wordsOfMemo(decisionMemo(facts, Wording(Language::English)));
    const auto place = [&](const QString &said) { return words.indexOf(said); };
    const QString on = longDate(day, Language::English);
    const auto title = place(QStringLiteral("What is new since version 1, approved on %1").arg(on));
    REQUIRE(title >= 0);
    CHECK(title < place(QStringLiteral("What the money allows")));
    CHECK(words.contains(QStringLiteral(" withdrew on %1.").arg(on)));
    CHECK(words.contains(QStringLiteral("was declined by the High Representative on %1. Reason: Left the").arg(on)));
}

TEST_CASE("para. 18: a list made again after a return is told against the returned version, with its reason")
{
    Sent sent;
    Session &representative = sent.fund.as(Role::Representative);
    REQUIRE(decideShortList(representative, sent.call, {{}, false, QStringLiteral("Say more."), {}},
                            QStringLiteral("test")));
    REQUIRE(selectShortList(sent.fund.administrator(), sent.call));
    const DecisionFacts facts = sent.facts();
    REQUIRE(facts.background.change);
    const ListChange &change = *facts.background.change;
    CHECK_FALSE(change.approved);
    CHECK(change.reason == u"Say more.");
    CHECK(change.entering.isEmpty());
    CHECK(change.staying.size() == 4);
    CHECK(change.leaving.empty());
    CHECK(wordsOfMemo(decisionMemo(facts, Wording(Language::English))).contains(u"Nobody is new in the list."));
}

TEST_CASE("para. 18: the memo of a decided list gives the figures of the decision, whatever is recorded after it")
{
    Sent sent;
    const DecisionFacts asked = sent.facts();
    REQUIRE(decideShortList(sent.fund.as(Role::Representative), sent.call, {}, QStringLiteral("test")));
    const DecisionFacts decided = sent.facts();
    CHECK(decided.money == asked.money);
    const Wording english(Language::English);
    const QString memo = wordsOfMemo(decisionMemo(decided, english));
    CHECK(memo.contains(amountText(usd(200'000) - asked.commits, Language::English)));
    CHECK(memo.contains(u"Its figures are those before it, as known on its day, "));
    sent.fund.clock().set(QDateTime(QDate(2026, 4, 20), QTime(9, 0), Qt::UTC));
    // A receipt of an earlier day that is recorded later was not known either.
    give(sent.fund, addState(sent.fund, "Rwanda", "RWA"), usd(50'000), QDate(2026, 4, 10));
    const QString gone = selectedRefs(asked.list).back();
    REQUIRE(withdrawNominee(sent.fund.administrator(), sent.call, gone, QStringLiteral("Illness")));
    CHECK(sent.facts().money == decided.money);
    const QString head = QString::fromLatin1(decided.recordHead.toHex());
    const QString later = QString::fromLatin1(sent.facts().recordHead.toHex());
    CHECK(wordsOfMemo(decisionMemo(sent.facts(), english)).replace(later, head) == memo);
}

TEST_CASE("the memo on substitutes says what became of the envelope: paid, still committed, settled and returned")
{
    Sent sent;
    REQUIRE(decideShortList(sent.fund.as(Role::Representative), sent.call, {}, QStringLiteral("test")));
    const Currency usdCurrency = *currencyOf(u"USD");
    const auto nominations = readNominations(sent.fund.database(), sent.call, usdCurrency);
    REQUIRE(nominations.size() == 4);
    REQUIRE(recordExpenditure(sent.fund.finance(), {Window::Sponsorship, subjectOf(nominations.front().id), usd(1'000),
                                                    QStringLiteral("VOUCHER-1"), false, QDate(2026, 4, 16)}));
    REQUIRE(withdrawNominee(sent.fund.administrator(), sent.call, nominations.back().applicationRef,
                            QStringLiteral("Illness")));
    REQUIRE(selectShortList(sent.fund.administrator(), sent.call));
    const DecisionFacts facts = sent.facts();
    REQUIRE(facts.money);
    Money committed(0, usdCurrency);
    for (const Nomination &nomination : nominations)
        committed += nomination.amount;
    const EnvelopeUse &use = facts.money->use;
    CHECK(use.committed == committed);
    CHECK(use.paid == usd(1'000));
    CHECK(use.returned() == nominations.back().amount);
    const QString left = amountText(Money(*facts.selection.budget, usdCurrency) - use.paid - use.open - facts.commits,
                                    Language::English);
    CHECK(wordsOfMemo(decisionMemo(facts, Wording(Language::English)))
              .contains(QStringLiteral("Left of the envelope afterwards\n%1").arg(left)));
}

TEST_CASE("the memo says why a place stays free: nobody is left, the envelope, or the rules")
{
    Sent sent;
    DecisionFacts facts = sent.facts();
    const auto words = [&] { return wordsOfMemo(decisionMemo(facts, Wording(Language::English))); };
    CHECK_FALSE(words().contains(u"Of the envelope"));
    facts.selection.seats = facts.selection.selected + 2;
    facts.selection.budget = facts.selection.cost + facts.selection.spent + 1;
    CHECK(words().contains(u"2 place"));
    CHECK(words().contains(QStringLiteral("Of the envelope %1 is left")
                               .arg(amountText(Money(1, *currencyOf(u"USD")), Language::English))));
    facts.selection.budget.reset();
    CHECK(words().contains(u"None of the applicants left can be added"));
    for (ListedCandidate &candidate : facts.selection.candidates)
        if (!candidate.isSelected())
            facts.list.leftOut += candidate.ref;
    CHECK(words().contains(u"No eligible applicant at or above the minimum merit is left."));
}
