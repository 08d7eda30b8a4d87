#include "letters/decision_memo.h"
#include "print/lay_out.h"
#include "states/state.h"
#include "states/state_group.h"
#include "support/test_calls.h"

#include "localisation/numbers.h"

#include "support/catch_qt.h"

using namespace fund;
using namespace fund::print;

namespace {

constexpr int applied = 250;
constexpr int compared = 224; ///< the rest withdrew, were not reviewed, have no cost, or are not eligible

Money dollars(qint64 minor)
{
    return Money(minor, currencyOnRecord(QStringLiteral("USD")));
}

QString stateOfNumber(int number)
{
    return allStates()[static_cast<std::size_t>(number) % allStates().size()].iso3;
}

ReadExplanation whyNot(int number)
{
    ReadExplanation why;
    why.outcome = number % 2 == 0 ? Outcome::BelowMinimum : Outcome::NotSelected;
    why.kind = number % 2 == 0 ? "min_merit" : number % 3 == 0 ? "shortfall" : "merit";
    if (number % 4 == 1)
        why.meritNeeded = 9'700;
    if (why.kind == "shortfall")
        why.rule = "African States";
    why.by = 1;
    why.sentences[QStringLiteral("en")] =
        QStringLiteral("If this application were selected, the shortfall against the minimum set by the rule “African "
                       "States” would be greater (difference: 1).");
    return why;
}

ListedCandidate candidate(int number)
{
    ListedCandidate made;
    made.ref = applicationRef(number);
    made.stateIso3 = stateOfNumber(number);
    if (const auto group = stateOf(made.stateIso3)->group)
        made.region = codeOf(*group);
    for (const StateGroup group : stateGroups)
        if (isInGroup(made.stateIso3, group, QDate(2026, 4, 15)))
            made.groups += codeOf(group);
    made.gender = number % 2 == 0 ? Gender::Woman : Gender::Man;
    made.merit = 9'650;
    made.cost = 512'300 + number;
    made.why = whyNot(number);
    made.outcome = made.why->outcome;
    if (number % 9 == 0) {
        made.outcome = Outcome::Selected;
        made.why->kind = "merit";
        made.why->by = 50;
        made.why->entering = {"A-001"};
    }
    return made;
}

void addNotCompared(DecisionBackground &background)
{
    background.applied = applied;
    background.compared = compared;
    for (const int number : {225, 226})
        background.withdrawn.push_back({applicationRef(number), stateOfNumber(number)});
    for (const int number : {227, 228})
        background.unreviewed.push_back(
            {applicationRef(number),
             stateOfNumber(number),
             {QStringLiteral("Nobody can read it in time."), QStringLiteral("administrator"), QDate(2026, 4, 16)}});
    background.uncosted.push_back({applicationRef(229), stateOfNumber(229), 7'150});
    background.uncosted.back().missing = {{CostPart::Fare}, {CostPart::Rate, QStringLiteral("EUR")}};
    for (int number = 230; number <= applied; ++number) {
        Exclusion exclusion{applicationRef(number),
                            stateOfNumber(number),
                            {number % 4 == 0 ? EligibilityCriterion::AttendsAll : EligibilityCriterion::Official},
                            {number % 4 == 0 ? QStringLiteral("para. 21 (d)") : QStringLiteral("para. 21 (a)")},
                            {},
                            {}};
        if (number > 248) {
            exclusion.judges = {QStringLiteral("administrator"), QStringLiteral("finance")};
            exclusion.evidence = {OpenedReason{QStringLiteral("The ministry has not confirmed the post.")}};
        }
        background.excluded.push_back(std::move(exclusion));
    }
    EarlierDecision earlier;
    earlier.decision.what.outcome = DecisionOutcome::Returned;
    earlier.decision.what.reason = QStringLiteral("Say more.");
    earlier.decision.onDate = QDate(2026, 5, 8);
    earlier.decision.byName = QStringLiteral("representative");
    background.earlier = {earlier};
}

void addMoney(DecisionFacts &facts)
{
    facts.commits = dollars(facts.selection.cost);
    PoolPosition pool;
    pool.available = dollars(98'812'891);
    pool.windows[Window::Sponsorship] = {dollars(15'937'241), dollars(0), dollars(0)};
    facts.money = DecisionMoney{{dollars(0), dollars(0), dollars(0)}, pool};
}

/// A call of 250 applications from every State, 24 of them proposed, with a list that was returned before.
DecisionFacts manyFacts()
{
    DecisionFacts facts;
    facts.call.ref = QStringLiteral("S-2026-1");
    facts.call.terms = goodCall();
    facts.call.publishedAt = QDateTime(QDate(2026, 3, 4), QTime(9, 0), Qt::UTC);
    facts.call.digest = QByteArray(32, 'c');
    facts.list.version = 2;
    facts.list.digest = QByteArray(32, 'l');
    facts.list.submittedOn = QDate(2026, 5, 11);
    facts.list.recordedAt = QDateTime(QDate(2026, 5, 11), QTime(9, 0), Qt::UTC);
    facts.recordHead = QByteArray(32, 'h');
    for (int number = 1; number <= compared; ++number)
        facts.selection.candidates.push_back(candidate(number));
    for (const BalanceRule &rule : facts.call.terms.rules)
        facts.selection.rules.push_back({selectionRule(resolved(rule, 25, 0)), 12});
    facts.selection.minMerit = 6'000;
    facts.selection.seats = 25;
    facts.selection.budget = 13'000'000;
    for (const ListedCandidate &each : facts.selection.candidates) {
        facts.selection.selected += each.isSelected() ? 1 : 0;
        facts.selection.cost += each.isSelected() ? each.cost : 0;
        if (each.ref.endsWith(u'3') || each.ref.endsWith(u'8'))
            facts.disagreements.push_back({each.ref, each.stateIso3, {8'800, 7'200}, each.isSelected()});
    }
    facts.proposed = static_cast<int>(facts.selection.selected);
    addMoney(facts);
    addNotCompared(facts.background);
    facts.keys = {{QStringLiteral("representative"), QStringLiteral("d9fc 3629 926c 0310"), QStringLiteral("finance")}};
    facts.fundName = QStringLiteral("Voluntary fund for the security of ICTs");
    facts.office = QStringLiteral("Office for Disarmament Affairs");
    facts.established = true;
    return facts;
}

QString wordsOf(const PagedDocument &paged)
{
    QString words;
    for (const Page &page : paged.pages)
        words += page.text() + u'\n';
    return words;
}

} // namespace

TEST_CASE("the memo on 250 applications takes twelve pages at most, and everyone who applied stands in it")
{
    const PagedDocument paged = layOut(decisionMemo(manyFacts(), Wording(Language::English)));
    CHECK(paged.pages.size() <= 12);
    const QString words = wordsOf(paged);
    for (int number = 1; number <= applied; ++number) {
        INFO(number);
        CHECK(words.contains(applicationRef(number)));
    }
    for (const QString &reason :
         {QStringLiteral("The merit is below the published minimum of 60.00."),
          QStringLiteral("a higher merit of its own"), QStringLiteral("even the highest merit of its own"),
          QStringLiteral("the rule “African States”"), QStringLiteral("The application's own answers"),
          QStringLiteral("Nobody can read it in time.")})
        CHECK(QString(words).replace(u'\n', u' ').simplified().contains(reason));
}

TEST_CASE("page one of the memo says what is asked, for whom, its cost, what the money allows and what was decided")
{
    const DecisionFacts facts = manyFacts();
    const PagedDocument paged = layOut(decisionMemo(facts, Wording(Language::English)));
    const QString first = paged.pages.front().text().replace(u'\n', u' ').simplified();
    const auto said = [&](const Money &amount) {
        return first.contains(amountText(amount, Language::English).simplified());
    };
    CHECK(first.contains(QStringLiteral("What is asked")));
    for (const ListedCandidate &each : facts.selection.candidates)
        CHECK((!each.isSelected() || first.contains(each.ref)));
    CHECK(said(facts.commits));
    CHECK(said(dollars(15'937'241) - facts.commits));
    CHECK(first.contains(QStringLiteral("Version 1 was returned on")));
}

TEST_CASE("in every language the memo on 250 applications stays a paper that one reads")
{
    const DecisionFacts facts = manyFacts();
    for (const Language language : languages) {
        INFO(codeOf(language).toStdString());
        CHECK(layOut(decisionMemo(facts, Wording(language))).pages.size() <= 15);
    }
}
