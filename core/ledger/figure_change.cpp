#include "ledger/figure_change.h"

#include "ledger/ledger_store.h"
#include "rates/rate_store.h"
#include "storage/snapshot.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace fund {

namespace {

/// An entry that is read only when its page is shown.
struct ChangedLine
{
    LedgerEntryId entry;
    Money amount;
    std::optional<Money> original{};
};

Money worthAt(const std::optional<Decimal> &rate, const Money &amount, const Currency &currency)
{
    // What can't be valued is not counted, as in the position itself.
    return rate ? convertAtOperationalRate(amount, *rate, currency) : Money(0, currency);
}

/// What of one currency is expected, entry after entry. Each counts for what its currency is worth in all with it, less
/// without it: so they add up whatever is rounded.
class ExpectedWorth
{
public:
    ExpectedWorth(Money open, std::optional<Decimal> rate, Currency currency)
        : m_open(std::move(open)), m_rate(rate), m_currency(std::move(currency))
    {}
    Money add(const Money &amount)
    {
        const Money before = worthAt(m_rate, m_open, m_currency);
        m_open += amount;
        return worthAt(m_rate, m_open, m_currency) - before;
    }

private:
    Money m_open;
    std::optional<Decimal> m_rate;
    Currency m_currency;
};

/// Rates first, on what had been expected before, then entries at the rate of the later moment.
std::vector<ChangedLine> expectedChanges(const Database &database, MemorandumKind kind, const ReadAt &at,
                                         const QDateTime &since, FigureChange &change)
{
    const Currency currency = change.before.currency();
    const ReadAt then{at.on, since};
    std::map<QString, ExpectedWorth> worths;
    const auto worthOf = [&](const Currency &own, qint64 open) -> ExpectedWorth & {
        auto found = worths.find(own.code);
        if (found == worths.end())
            found = worths
                        .emplace(own.code, ExpectedWorth(Money(open, own),
                                                         readLatestRate(database, own.code, at, currency), currency))
                        .first;
        return found->second;
    };
    for (const auto &[code, open] : readMemoranda(database, kind, then)) {
        const Currency own = currencyOnRecord(code);
        worthOf(own, open);
        const auto before = readLatestRate(database, code, then, currency);
        const auto after = readLatestRate(database, code, at, currency);
        const Money amount = worthAt(after, {open, own}, currency) - worthAt(before, {open, own}, currency);
        if (before != after && !amount.isZero())
            change.rates.push_back({code, before, after, amount});
    }
    std::vector<ChangedLine> lines;
    for (const ExpectedRow &row : readExpectedRowsSince(database, kind, at, since)) {
        const Money amount = worthOf(row.amount.currency(), 0).add(row.amount);
        lines.push_back({row.entry, amount, row.amount});
    }
    return lines;
}

std::vector<ChangedLine> moneyChanges(const Database &database, const ReadAt &at, const QDateTime &since,
                                      const FigureChange &change)
{
    std::vector<ChangedLine> lines;
    for (const FigureRow &row : readFigureRowsSince(database, change.key, at, since))
        lines.push_back({row.entry, Money(row.amount, change.before.currency())});
    return lines;
}

/// Reads the entries of a page into what is known to have changed.
FigureChange explained(const Database &database, FigureChange change, const ReadAt &at, const QDateTime &since,
                       const LinePage &page)
{
    const Currency currency = change.before.currency();
    const PoolFigure figure = change.key.figure;
    const bool isExpected = figure == PoolFigure::Pledged || figure == PoolFigure::Agreed;
    std::vector<ChangedLine> lines =
        isExpected ? expectedChanges(database,
                                     figure == PoolFigure::Pledged ? MemorandumKind::Pledged : MemorandumKind::Agreed,
                                     at, since, change)
                   : moneyChanges(database, at, since, change);
    if (isExpected)
        std::reverse(lines.begin(), lines.end());
    change.count = static_cast<int>(lines.size());
    change.explained = Money(0, currency);
    for (const RateChange &rate : change.rates)
        change.explained += rate.amount;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        change.explained += lines[i].amount;
        const auto place = static_cast<qint64>(i) - page.offset;
        if (place < 0 || place >= page.limit)
            continue;
        if (auto entry = readEntry(database, lines[i].entry, currency))
            change.lines.push_back({std::move(*entry), lines[i].amount, lines[i].original});
    }
    return change;
}

} // namespace

FigureChange explainFigure(const Database &database, const FigureKey &key, const ReadAt &at, const QDateTime &since,
                           const Currency &currency, const LinePage &page)
{
    const Snapshot ofOneMoment(database);
    return explained(database,
                     {key, figureIn(poolPosition(database, {at.on, since}, currency), key),
                      figureIn(poolPosition(database, at, currency), key)},
                     at, since, page);
}

std::vector<FigureChange> explainPool(const Database &database, const ReadAt &at, const QDateTime &since,
                                      const Currency &currency)
{
    const Snapshot ofOneMoment(database);
    const PoolPosition before = poolPosition(database, {at.on, since}, currency);
    const PoolPosition after = poolPosition(database, at, currency);
    std::vector<FigureChange> changes;
    for (const PoolFigure figure : allPoolFigures) {
        const FigureKey key{figure, std::nullopt};
        FigureChange change = explained(database, {key, figureIn(before, key), figureIn(after, key)}, at, since,
                                        {0, std::numeric_limits<int>::max()});
        if (!change.difference().isZero())
            changes.push_back(std::move(change));
    }
    return changes;
}

Problems checkExplainedSince(const QDate &since, const std::optional<QDate> &knownOn, const QDate &today)
{
    if (since > today)
        return {
            problem("explain_since", "explained_day_must_have_come",
                    QCoreApplication::translate("ledger", "What will be known on a day to come can't be explained."))};
    if (knownOn && since >= *knownOn)
        return {problem("explain_since", "explained_day_must_be_earlier",
                        QCoreApplication::translate("ledger", "The day to explain the difference from must be before "
                                                              "the day that the figures are known on."))};
    return {};
}

} // namespace fund
