#include "journeys/money_facts.h"

#include "support/catch_qt.h"

namespace fund {

namespace {

const Currency &dollars()
{
    static const Currency currency = *currencyOf(u"USD");
    return currency;
}

const DumpedRow &rowOf(const Dump &dump, const char *table, const QString &id)
{
    const auto &rows = dump.at(QString::fromLatin1(table));
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const DumpedRow &row) { return row.at(u"id"_qs) == id; });
    REQUIRE(found != rows.end());
    return *found;
}

} // namespace

MoneyFacts::MoneyFacts(const Dump &dump)
{
    for (const DumpedRow &receipt : dump.at(u"receipts"_qs)) {
        const DumpedRow &contribution = rowOf(dump, "contributions", receipt.at(u"contribution_id"_qs));
        const DumpedRow &donor = rowOf(dump, "donors", contribution.at(u"donor_id"_qs));
        const Currency currency = *currencyOf(contribution.at(u"currency"_qs));
        const Money converted(receipt.at(u"converted"_qs).toLongLong(), dollars());
        const QDate day = QDate::fromString(receipt.at(u"on_date"_qs), Qt::ISODate);
        GivenBy &given =
            m_donors.try_emplace(donor.at(u"name"_qs), GivenBy{donor.at(u"kind"_qs), {}, Money(0, dollars())})
                .first->second;
        given.original.try_emplace(currency.code, Money(0, currency)).first->second +=
            Money(receipt.at(u"amount"_qs).toLongLong(), currency);
        given.converted += converted;
        m_days.try_emplace(day, Money(0, dollars())).first->second += converted;
        if (currency != dollars())
            m_rates.insert({currency.code, QDate(day.year(), day.month(), 1), receipt.at(u"rate"_qs)});
    }
}

std::map<QString, Money> MoneyFacts::byKind() const
{
    std::map<QString, Money> kinds;
    for (const auto &[name, given] : m_donors)
        kinds.try_emplace(given.kind, Money(0, dollars())).first->second += given.converted;
    return kinds;
}

Money MoneyFacts::total() const
{
    Money total(0, dollars());
    for (const auto &[name, given] : m_donors)
        total += given.converted;
    return total;
}

QDate MoneyFacts::reached(const Money &minimum) const
{
    Money sum(0, dollars());
    for (const auto &[day, received] : m_days)
        if ((sum += received) >= minimum)
            return day;
    return {};
}

} // namespace fund
