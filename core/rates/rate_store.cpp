#include "rates/rate_store.h"

#include "record/change.h"

#include <QCoreApplication>

namespace fund {

namespace {

std::optional<Decimal> readRateSince(const Database &database, const QString &currency, const ReadAt &at,
                                     const QDate &since)
{
    Statement row(database, R"sql(
        SELECT rate
        FROM rates
        WHERE currency = :currency
            AND valid_from BETWEEN :since AND :on
            AND (:known_at IS NULL OR recorded_at <= :known_at)
        ORDER BY valid_from DESC, recorded_at DESC, id DESC
        LIMIT 1
    )sql",
                  {{":currency", currency}, {":since", since}, {":on", at.on}, {":known_at", at.knownAtText()}});
    return row.next() ? Decimal::fromText(row.text(0)) : std::nullopt;
}

} // namespace

qint64 insertRate(Change &change, const OperationalRate &rate)
{
    return change.insert(R"sql(
        INSERT INTO rates (currency, valid_from, rate, source, recorded_by, recorded_at)
        VALUES (:currency, :valid_from, :rate, :source, :by, :recorded_at)
    )sql",
                         {{":currency", rate.currency},
                          {":valid_from", rate.validFrom},
                          {":rate", rate.rate.toText()},
                          {":source", rate.source},
                          {":by", change.session().user().id},
                          {":recorded_at", change.momentText()}});
}

std::optional<Decimal> readRateOfDay(const Database &database, const QString &currency, const QDate &validFrom)
{
    Statement row(database, R"sql(
        SELECT rate
        FROM rates
        WHERE currency = :currency AND valid_from = :valid_from
        ORDER BY recorded_at DESC, id DESC
        LIMIT 1
    )sql",
                  {{":currency", currency}, {":valid_from", validFrom}});
    return row.next() ? Decimal::fromText(row.text(0)) : std::nullopt;
}

std::optional<OperationalRate> readRateBefore(const Database &database, const QString &currency, const QDate &day)
{
    Statement row(database, R"sql(
        SELECT valid_from, rate, source
        FROM rates
        WHERE currency = :currency AND valid_from <= :day
        ORDER BY valid_from DESC, recorded_at DESC, id DESC
        LIMIT 1
    )sql",
                  {{":currency", currency}, {":day", day}});
    if (!row.next())
        return std::nullopt;
    return OperationalRate{currency, row.date(0), Decimal::fromText(row.text(1)).value_or(Decimal()), row.text(2)};
}

bool hasRate(const Database &database, const OperationalRate &rate)
{
    const auto known = readRateOfDay(database, rate.currency, rate.validFrom);
    return known && known->toText() == rate.rate.toText();
}

std::optional<Decimal> readRate(const Database &database, const QString &currency, const ReadAt &at,
                                const Currency &fundCurrency)
{
    if (currency == fundCurrency.code)
        return Decimal(1, 0);
    return readRateSince(database, currency, at, QDate(at.on.year(), at.on.month(), 1));
}

std::optional<Decimal> readLatestRate(const Database &database, const QString &currency, const ReadAt &at,
                                      const Currency &fundCurrency)
{
    if (currency == fundCurrency.code)
        return Decimal(1, 0);
    return readRateSince(database, currency, at, QDate(1900, 1, 1));
}

std::vector<OperationalRate> readRates(const Database &database)
{
    std::vector<OperationalRate> rates;
    Statement row(database, R"sql(
        SELECT currency, valid_from, rate, source
        FROM rates
        ORDER BY currency, valid_from, recorded_at, id
    )sql");
    while (row.next())
        rates.push_back({row.text(0), row.date(1), Decimal::fromText(row.text(2)).value_or(Decimal()), row.text(3)});
    return rates;
}

Problem missingRate(const QString &currency, const QDate &date, const QString &field)
{
    return {field,
            QStringLiteral("rate_must_be_known"),
            QCoreApplication::translate("rates",
                                        "There is no UN operational rate for %1 in %2. Import the rates of that "
                                        "month first.")
                .arg(currency, date.toString(QStringLiteral("yyyy-MM"))),
            {},
            0};
}

} // namespace fund
