#include "ledger/balance_store.h"

#include "storage/statement.h"

namespace fund {

namespace {

/// A row of debited account, credited account and what moved between them.
void addTo(Balances &balances, const Statement &row)
{
    if (const auto debit = accountOf(row.text(0)))
        balances[*debit] += row.integer(2);
    if (const auto credit = accountOf(row.text(1)))
        balances[*credit] -= row.integer(2);
}

Balances balancesFrom(Statement &row)
{
    Balances balances;
    while (row.next())
        addTo(balances, row);
    return balances;
}

/// Rows as above with their day behind, in the order of days.
void addDays(std::vector<DayBalances> &days, Statement &row)
{
    while (row.next()) {
        if (row.date(3) != days.back().day)
            days.push_back({row.date(3), days.back().balances});
        addTo(days.back().balances, row);
    }
}

/// Which totals make up the books at a date, as known at a moment. Months before the date's whose recording was over
/// before the moment's month stand whole; of the date's month the days to it; of the moment's month the days to it;
/// and of a moment within a day the entries themselves.
struct Cut
{
    QString month;       ///< entries for earlier months are all within
    QString knownMonth;  ///< entries recorded in earlier months are all known
    QString knownBefore; ///< entries recorded on earlier days are all known
};

Cut cutAt(const ReadAt &at)
{
    const QDate nextDay = at.on.addDays(1);
    Cut cut{nextDay.toString(QStringLiteral("yyyy-MM")), QStringLiteral("9999-13"), QStringLiteral("9999-99")};
    if (!at.knownAt.isValid())
        return cut;
    const QDateTime known = at.knownAt.toUTC();
    const bool isWholeDay = known.time() >= QTime(23, 59, 59, 999);
    const QDate before = known.date().addDays(isWholeDay ? 1 : 0);
    cut.knownBefore = before.toString(Qt::ISODate);
    cut.knownMonth = before.toString(QStringLiteral("yyyy-MM"));
    return cut;
}

/// Debit, credit, currency, amount, original and year: no row of a total counts twice.
constexpr char totalsRowsSql[] = R"sql(
    FROM (
        SELECT debit, credit, currency, amount, original, substr(on_month, 1, 4) AS year
        FROM ledger_month_totals
        WHERE on_month < :month AND recorded_month < :known_month
        UNION ALL
        SELECT debit, credit, currency, amount, original, substr(on_date, 1, 4)
        FROM ledger_day_totals
        WHERE on_date >= :month AND on_date <= :on AND recorded_on < :known_before
        UNION ALL
        SELECT debit, credit, currency, amount, original, substr(on_date, 1, 4)
        FROM ledger_day_totals
        WHERE recorded_on >= :known_month AND recorded_on < :known_before AND +on_date < :month
        UNION ALL
        SELECT t.debit, t.credit, coalesce(t.original_currency, ''), t.amount, coalesce(t.original_amount, t.amount),
               substr(e.on_date, 1, 4)
        FROM ledger_entries AS e
        CROSS JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE e.recorded_at >= :known_before AND e.recorded_at <= :known_at AND +e.on_date <= :on
    )
)sql";

Statement fromTotals(const Database &database, const char *columns, const char *grouping, const ReadAt &at)
{
    const Cut cut = cutAt(at);
    return Statement(database, (QByteArray(columns) + totalsRowsSql + grouping).constData(),
                     {{":month", cut.month},
                      {":on", at.on},
                      {":known_month", cut.knownMonth},
                      {":known_before", cut.knownBefore},
                      {":known_at", at.knownAtText()}});
}

Statement totalsAt(const Database &database, const ReadAt &at)
{
    return fromTotals(database, "SELECT debit, credit, currency, sum(amount), sum(original)",
                      "GROUP BY debit, credit, currency", at);
}

/// Rows of debit, credit, currency, amount and original as a trial balance.
std::vector<CurrencyBalance> trialBalanceFrom(Statement &row, const Currency &currency)
{
    std::map<std::pair<Account, QString>, CurrencyBalance> balances;
    const auto add = [&](const QString &key, const QString &code, qint64 original, qint64 amount) {
        const auto account = accountOf(key);
        if (!account)
            return;
        const Currency own = code.isEmpty() ? currency : currencyOf(code).value_or(Currency{code, 2});
        auto &balance =
            balances.try_emplace({*account, own.code}, CurrencyBalance{*account, Money(0, own), Money(0, currency)})
                .first->second;
        balance.original += Money(original, own);
        balance.amount += Money(amount, currency);
    };
    while (row.next()) {
        add(row.text(0), row.text(2), row.integer(4), row.integer(3));
        add(row.text(1), row.text(2), -row.integer(4), -row.integer(3));
    }
    std::vector<CurrencyBalance> result;
    for (const auto &[key, balance] : balances)
        result.push_back(balance);
    return result;
}

} // namespace

Balances readBalances(const Database &database, const ReadAt &at)
{
    Statement row = totalsAt(database, at);
    Balances balances;
    while (row.next()) {
        if (const auto debit = accountOf(row.text(0)))
            balances[*debit] += row.integer(3);
        if (const auto credit = accountOf(row.text(1)))
            balances[*credit] -= row.integer(3);
    }
    return balances;
}

std::map<int, qint64> readSpentByYear(const Database &database, const ReadAt &at)
{
    std::map<int, qint64> years;
    Statement row = fromTotals(database, R"sql(
        SELECT CAST(year AS INTEGER), sum(amount * ((debit GLOB 'spent_*') - (credit GLOB 'spent_*')))
    )sql",
                               "WHERE debit GLOB 'spent_*' OR credit GLOB 'spent_*' GROUP BY year", at);
    while (row.next())
        years[static_cast<int>(row.integer(0))] = row.integer(1);
    return years;
}

std::vector<CurrencyBalance> readTrialBalance(const Database &database, const ReadAt &at, const Currency &currency)
{
    Statement row = totalsAt(database, at);
    return trialBalanceFrom(row, currency);
}

Balances readBalancesOf(const Database &database, const QString &subject)
{
    Statement row(database, R"sql(
        SELECT t.debit, t.credit, sum(t.amount)
        FROM ledger_entries AS e
        JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE e.subject = :subject
        GROUP BY t.debit, t.credit
    )sql",
                  {{":subject", subject}});
    return balancesFrom(row);
}

Balances readBalancesOf(const Database &database, const QString &subject, const ReadAt &at)
{
    Statement row(database, R"sql(
        SELECT t.debit, t.credit, sum(t.amount)
        FROM ledger_entries AS e
        JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE e.subject = :subject AND +e.on_date <= :on AND (:known_at IS NULL OR +e.recorded_at <= :known_at)
        GROUP BY t.debit, t.credit
    )sql",
                  {{":subject", subject}, {":on", at.on}, {":known_at", at.knownAtText()}});
    return balancesFrom(row);
}

std::vector<CurrencyBalance> readTrialBalanceOf(const Database &database, const QString &subject, const QDate &until,
                                                const Currency &currency)
{
    Statement row(database, R"sql(
        SELECT t.debit, t.credit, coalesce(t.original_currency, ''), sum(t.amount),
               sum(coalesce(t.original_amount, t.amount))
        FROM ledger_entries AS e
        JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE e.subject = :subject AND (:until IS NULL OR e.on_date <= :until)
        GROUP BY 1, 2, 3
    )sql",
                  {{":subject", subject}, {":until", until}});
    return trialBalanceFrom(row, currency);
}

std::vector<DayBalances> readBalancesFrom(const Database &database, const QDate &day)
{
    std::vector<DayBalances> days{{day, readBalances(database, {day})}};
    Statement row(database, R"sql(
        SELECT debit, credit, amount, on_date
        FROM ledger_day_totals
        WHERE on_date > :day
        ORDER BY on_date
    )sql",
                  {{":day", day}});
    addDays(days, row);
    return days;
}

std::vector<DayBalances> readBalancesFrom(const Database &database, const QString &subject, const QDate &day)
{
    Statement before(database, R"sql(
        SELECT t.debit, t.credit, sum(t.amount)
        FROM ledger_entries AS e
        JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE e.subject = :subject AND e.on_date <= :day
        GROUP BY t.debit, t.credit
    )sql",
                     {{":subject", subject}, {":day", day}});
    std::vector<DayBalances> days{{day, balancesFrom(before)}};
    Statement row(database, R"sql(
        SELECT t.debit, t.credit, t.amount, e.on_date
        FROM ledger_entries AS e
        JOIN ledger_transfers AS t ON t.entry_id = e.id
        WHERE e.subject = :subject AND e.on_date > :day
        ORDER BY e.on_date
    )sql",
                  {{":subject", subject}, {":day", day}});
    addDays(days, row);
    return days;
}

std::vector<DayBalances> readEveryDay(const Database &database)
{
    std::vector<DayBalances> days{{QDate(1, 1, 1), {}}};
    Statement row(database, R"sql(
        SELECT t.debit, t.credit, sum(t.amount), e.on_date
        FROM ledger_entries AS e
        JOIN ledger_transfers AS t ON t.entry_id = e.id
        GROUP BY e.on_date, t.debit, t.credit
        ORDER BY e.on_date
    )sql");
    addDays(days, row);
    return days;
}

} // namespace fund
