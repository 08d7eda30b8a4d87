#include "contributions/contribution_actions.h"
#include "contributions/contribution_event_actions.h"
#include "contributions/contribution_store.h"
#include "donors/donor_actions.h"
#include "ledger/balance_check.h"
#include "ledger/figure_change.h"
#include "ledger/income_actions.h"
#include "ledger/ledger_actions.h"
#include "rates/rate_actions.h"
#include "record/change.h"
#include "record/verify.h"
#include "settings/setting_actions.h"
#include "shortlists/reversal_actions.h"
#include "support/money_rules.h"
#include "support/test_money.h"
#include "support/year_checks.h"

#include <catch2/catch.hpp>

#include <random>

using namespace fund;

namespace {

const QDate newYear(2026, 1, 1);

/// A year of an office that does everything, in any order, well and badly: what the rules refuse is part of it.
class RandomYear
{
public:
    RandomYear(TestFund &fund, quint32 seed, int operations) : m_fund(fund), m_random(seed), m_operations(operations)
    {
        // Speed alone: the file lies in a folder that is thrown away.
        for (const Role role : {Role::Finance, Role::Administrator, Role::Representative})
            fund.as(role).database().run("PRAGMA synchronous = OFF;");
        settle(fund);
        static constexpr const char *policies[] = {"ipsas23", "ipsas47"};
        const std::pair<Setting, const char *> settings[] = {{Setting::RecognitionPolicy, policies[seed % 2]},
                                                             {Setting::StaffSource, "fund"},
                                                             {Setting::MultiYear, "allowed"}};
        for (const auto &[setting, value] : settings)
            REQUIRE(changeSetting(fund.administrator(), {setting, QString::fromLatin1(value), newYear, test(), {}}));
        for (int month = 1; month <= 12; ++month)
            REQUIRE(importRates(
                fund.finance(),
                {{QStringLiteral("EUR"), QDate(2026, month, 2), Decimal(number(8000, 9800), 4), test()},
                 {QStringLiteral("JPY"), QDate(2026, month, 1), Decimal(number(14000, 16000), 2), test()}}));
        static constexpr std::pair<const char *, const char *> states[] = {
            {"Estonia", "EST"}, {"Ghana", "GHA"}, {"Japan", "JPN"}, {"Peru", "PER"}};
        for (const auto &[name, iso3] : states)
            m_donors.push_back(addState(fund, name, iso3));
        // Whose money pays no staff: para. 15 speaks of Member States.
        const auto observer = recordDonor(
            fund.finance(),
            {QStringLiteral("Holy See"), DonorKind::Observer, QStringLiteral("VAT"), Publication::Publish, {}});
        REQUIRE(observer);
        m_donors.push_back(*observer);
    }

    /// Chooses an operation and its day.
    void begin(int index)
    {
        m_day = newYear.addDays(index * 360LL / m_operations);
        m_fund.clock().set(QDateTime(m_day, QTime(10, 0), Qt::UTC).addSecs(index % 30'000));
        // Some things come to the books late.
        m_onDate = number(0, 9) == 0 ? m_day.addDays(-number(0, 40)) : m_day;
        m_deed = number(0, 99);
        if (m_deed >= 93)
            m_onDate = m_day; // a reversal is of the day on which it is made
    }

    void act()
    {
        m_isFromOutside = false;
        const qint64 deed = m_deed;
        if (deed < 8)
            pledge();
        else if (deed < 18)
            sign();
        else if (deed < 36)
            receive();
        else if (deed < 46)
            event();
        else if (deed < 50)
            income();
        else if (deed < 58)
            allot();
        else if (deed < 72)
            commit();
        else if (deed < 90)
            pay();
        else if (deed < 93)
            release();
        else if (deed < 98)
            reverse();
        else
            done(revalueReceivables(m_fund.finance(), m_day.addMonths(-1)));
    }

    [[nodiscard]] QDate onDate() const { return m_onDate; }
    [[nodiscard]] bool isFromOutside() const { return m_isFromOutside; }
    [[nodiscard]] int accepted() const { return m_accepted; }
    [[nodiscard]] qint64 number(qint64 from, qint64 to)
    {
        return from + static_cast<qint64>(m_random() % static_cast<quint64>(to - from + 1));
    }

private:
    static QString test() { return QStringLiteral("test"); }

    template <typename T>
    bool done(const Result<T> &result)
    {
        m_accepted += result ? 1 : 0;
        return static_cast<bool>(result);
    }

    Money amount(const Currency &currency)
    {
        return {number(1, currency.code == u"JPY" ? 9'000'000 : 6'000'000), currency};
    }

    std::optional<Contribution> anyContribution()
    {
        if (m_contributions.empty())
            return std::nullopt;
        // The last ones mostly: a year has its beginning behind it.
        const auto size = static_cast<qint64>(m_contributions.size());
        const auto place = static_cast<std::size_t>(number(std::max<qint64>(0, size - 25), size - 1));
        return readContribution(m_fund.database(), m_contributions[place], dollars);
    }

    void pledge()
    {
        static constexpr QStringView codes[] = {u"USD", u"EUR", u"JPY"};
        const Currency currency = *currencyOf(codes[static_cast<std::size_t>(number(0, 2))]);
        const auto id = recordContribution(
            m_fund.finance(), {m_donors[static_cast<std::size_t>(number(0, 4))], m_onDate, amount(currency), {}, {}});
        if (done(id))
            m_contributions.push_back(*id);
    }

    void sign()
    {
        const auto contribution = anyContribution();
        if (!contribution || contribution->agreed)
            return pledge();
        const Money part = contribution->due();
        const QString conditions = number(0, 3) == 0 ? QStringLiteral("a report") : QString();
        done(recordAgreement(m_fund.finance(), {contribution->id, m_onDate, part, conditions, {}, {}}));
    }

    void receive()
    {
        const auto contribution = anyContribution();
        if (!contribution)
            return pledge();
        const Money rest = contribution->outstanding();
        const Money part(std::max<qint64>(1, number(0, 2) == 0 ? rest.minor() / 3 : rest.minor()), rest.currency());
        done(recordReceipt(m_fund.finance(),
                           {contribution->id, m_onDate, part, QStringLiteral("BK-%1").arg(++m_reference)}));
    }

    void event()
    {
        const auto contribution = anyContribution();
        if (!contribution)
            return;
        const auto kind = allContributionEventKinds[static_cast<std::size_t>(number(0, 5))];
        const Money most = mostOf(kind, *contribution).value_or(Money(1, contribution->pledged.currency()));
        const Money part(number(0, 2) == 0 ? most.minor() : most.minor() / 2 + number(0, 1), most.currency());
        m_isFromOutside = kind == ContributionEventKind::Refund;
        Session &who = kind == ContributionEventKind::WriteOff ? m_fund.administrator() : m_fund.finance();
        done(recordContributionEvent(
            who, {contribution->id, kind, m_onDate, part, QStringLiteral("letter %1").arg(++m_reference)}));
    }

    void income()
    {
        const bool isInterest = number(0, 1) == 0;
        const Money sum = amount(dollars);
        m_isFromOutside = !isInterest;
        done(recordOtherIncome(m_fund.finance(), {isInterest ? IncomeKind::Interest : IncomeKind::ExchangeDifference,
                                                  isInterest || number(0, 1) == 0 ? sum : -sum, test(), m_onDate}));
    }

    void allot()
    {
        const Window window = anyWindow();
        done(allotFunds(m_fund.administrator(), {window, amount(dollars), test(), m_onDate}));
    }

    void commit()
    {
        const Window window = anyWindow();
        if (window == Window::Staff || number(0, 2) == 0)
            return commitByHand(window);
        const QString subject = QStringLiteral("nominations/%1").arg(m_subjects.size() + 1);
        Change change(m_fund.as(Role::Representative), Action::DecideShortList);
        const auto posted =
            commitFunds(change, {window, Money(number(1, 400'000), dollars), subject, test(), m_onDate});
        if (posted && done(change.commit()))
            m_subjects.push_back({window, subject});
    }

    /// A post or a contract, often over two years.
    void commitByHand(Window window)
    {
        const QString subject = commitmentSubject(QStringLiteral("K-%1").arg(m_subjects.size() + 1));
        CommitmentDraft draft{window, Money(number(3, 400'000), dollars), subject, test(), m_onDate};
        if (number(0, 2) > 0) {
            const Money first(number(1, draft.amount.minor() - 1), dollars);
            draft.years = {{m_onDate.year(), first}, {m_onDate.year() + 1, draft.amount - first}};
        }
        if (done(commitFunds(m_fund.administrator(), draft)))
            m_subjects.push_back({window, subject});
    }

    void pay()
    {
        if (m_subjects.empty())
            return allot();
        const auto &[window, subject] = m_subjects[place()];
        const qint64 open = readBalancesOf(m_fund.database(), subject)[committed(window)];
        const Money part(std::max<qint64>(1, number(0, 1) == 0 ? open : open / 2 + number(-1, 1)), dollars);
        done(recordExpenditure(m_fund.finance(), {window, subject, part, test(), number(0, 3) == 0, m_onDate}));
    }

    void release()
    {
        if (m_subjects.empty())
            return;
        const auto &[window, subject] = m_subjects[place()];
        if (subject.startsWith(u"commitments/")) {
            done(releaseFunds(m_fund.administrator(), subject, test(), m_onDate));
            return;
        }
        Change change(m_fund.as(Role::Representative), Action::DecideShortList);
        if (releaseCommitment(change, window, subject, test(), m_onDate))
            done(change.commit());
    }

    void reverse()
    {
        Statement last(m_fund.database(), "SELECT max(id) FROM ledger_entries");
        if (last.next() && last.integer(0) > 0)
            done(reverseEntry(m_fund.finance(),
                              LedgerEntryId(number(std::max<qint64>(1, last.integer(0) - 60), last.integer(0))), test(),
                              m_day));
    }

    [[nodiscard]] Window anyWindow()
    {
        return allWindows[static_cast<std::size_t>(number(0, static_cast<qint64>(allWindows.size()) - 1))];
    }

    [[nodiscard]] std::size_t place()
    {
        const auto size = static_cast<qint64>(m_subjects.size());
        return static_cast<std::size_t>(number(std::max<qint64>(0, size - 40), size - 1));
    }

    TestFund &m_fund;
    std::mt19937_64 m_random;
    int m_operations;
    QDate m_day;
    QDate m_onDate;
    qint64 m_deed = 0;
    bool m_isFromOutside = false; ///< it may leave less available than nothing
    int m_accepted = 0;
    int m_reference = 0;
    std::vector<DonorId> m_donors;
    std::vector<ContributionId> m_contributions;
    std::vector<std::pair<Window, QString>> m_subjects;
};

/// In each block of accounts and each currency, and in the fund's own, debits are credits.
bool isBalanced(const Database &database)
{
    std::map<std::pair<AccountBlock, QString>, qint64> originals;
    std::map<AccountBlock, qint64> amounts;
    for (const CurrencyBalance &balance : readTrialBalance(database, {QDate(2027, 1, 1)}, dollars)) {
        originals[{blockOf(balance.account), balance.original.currency().code}] += balance.original.minor();
        amounts[blockOf(balance.account)] += balance.amount.minor();
    }
    const auto isZero = [](const auto &sum) { return sum.second == 0; };
    return std::all_of(originals.begin(), originals.end(), isZero) &&
           std::all_of(amounts.begin(), amounts.end(), isZero);
}

bool holdsIdentity(const PoolPosition &p)
{
    return p.received + p.otherIncome == p.spent + p.committed + p.allotted + p.supportCosts + p.reserve + p.available;
}

struct Seen
{
    ReadAt at;
    PoolPosition pool;
    std::vector<YearBudget> years;
};

/// Whatever was recorded since: each figure's difference is what the entries since say, to the cent.
void checkExplained(const Database &database, const Seen &seen)
{
    for (const PoolFigure figure : allPoolFigures) {
        const FigureChange change =
            explainFigure(database, {figure, std::nullopt}, {seen.at.on}, seen.at.knownAt, dollars, {0, 10});
        INFO(poolFigureKey(figure).toStdString());
        CHECK(change.before == figureIn(seen.pool, {figure, std::nullopt}));
        CHECK(change.explained == change.difference());
    }
}

void recallAll(const Database &database, const std::vector<Seen> &seen)
{
    // As of any past date, known on any later one: what was true then.
    for (const Seen &each : seen) {
        INFO("on " << each.at.on.toString(Qt::ISODate).toStdString());
        CHECK(poolPosition(database, each.at, dollars) == each.pool);
        CHECK(readYearBudgets(database, each.at, dollars) == each.years);
        checkExplained(database, each);
    }
}

void workYear(quint32 seed, int operations)
{
    TestFund fund(newYear);
    RandomYear year(fund, seed, operations);
    std::vector<Seen> seen;
    for (int i = 0; i < operations; ++i) {
        year.begin(i);
        const PoolPosition before = poolPosition(fund.database(), {year.onDate()}, dollars);
        const bool looksAtStaff = operations < 1000 || i % 20 == 0;
        const Money excess = looksAtStaff ? staffExcess(fund.database(), before) : Money(0, dollars);
        year.act();
        INFO("operation " << i << " of seed " << seed);
        REQUIRE(isBalanced(fund.database()));
        const PoolPosition onItsDay = poolPosition(fund.database(), {year.onDate()}, dollars);
        REQUIRE(holdsIdentity(onItsDay));
        // Less than nothing comes from outside alone, and no deed of the office makes it worse.
        if (!year.isFromOutside())
            REQUIRE(onItsDay.available.minor() >= std::min<qint64>(0, before.available.minor()));
        if (looksAtStaff && !year.isFromOutside())
            REQUIRE(staffExcess(fund.database(), onItsDay) <= excess);
        if (onItsDay.available.isNegative() && i % 20 == 0)
            CHECK_FALSE(
                allotFunds(fund.administrator(), {Window::Projects, usd(1), QStringLiteral("test"), year.onDate()}));
        const QDate day = newYear.addDays(year.number(0, 400));
        if (i % 7 == 0)
            REQUIRE(holdsIdentity(poolPosition(fund.database(), {day}, dollars)));
        if (i % (operations / 20) == 0)
            seen.push_back({{day, fund.clock().now()},
                            poolPosition(fund.database(), {day}, dollars),
                            readYearBudgets(fund.database(), {day}, dollars)});
        if (i % (operations / 40) == 0)
            REQUIRE(addsUpByYear(fund.database(), onItsDay));
    }
    recallAll(fund.database(), seen);
    CHECK(hadStaffAndLaterYears(fund.database(), poolPosition(fund.database(), {QDate(2026, 12, 31)}, dollars)));
    CHECK(year.accepted() > operations / 3);
    CHECK(verifyBalances(fund.database(), dollars).empty());
    CHECK(verifyRecord(fund.database())->isClean());
}

} // namespace

TEST_CASE("a random year of 10,000 operations balances in every currency, adds up at every date, and forgets nothing")
{
    workYear(2026, 10'000);
}

TEST_CASE("random years under both policies balance in every currency and add up at every date")
{
    for (const quint32 seed : {1U, 2U, 3U, 4U})
        workYear(seed, 400);
}
