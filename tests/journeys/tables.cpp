#include "journeys/tables.h"

#include "base/csv.h"

#include <QDate>

namespace fund {

namespace {

QString dayText(int month)
{
    return QDate(2026, month, 1).toString(Qt::ISODate);
}

} // namespace

QByteArray ratesTable()
{
    const std::vector<std::pair<QString, QStringList>> lists = {
        {u"EUR"_qs, {u"0.861"_qs, u"0.874"_qs, u"0.866"_qs, u"0.859"_qs}},
        {u"JPY"_qs, {u"150.25"_qs, u"151.5"_qs, u"149.75"_qs, u"152.1"_qs}},
        {u"CHF"_qs, {u"0.8015"_qs, u"0.7995"_qs, u"0.8102"_qs, u"0.8041"_qs}},
        {u"GBP"_qs, {u"0.7512"_qs, u"0.7477"_qs, u"0.7431"_qs, u"0.7525"_qs}}};
    std::vector<QStringList> rows;
    for (int month = 1; month <= 12; ++month)
        for (const auto &[currency, rates] : lists)
            rows.push_back({currency, dayText(month), rates[month % rates.size()],
                            QStringLiteral("list of %1 (test)").arg(dayText(month).first(7))});
    return toCsv({u"currency"_qs, u"valid_from"_qs, u"rate"_qs, u"source"_qs}, rows);
}

QByteArray travelTable()
{
    const QString from = dayText(1);
    const QString source = u"fare list of January (test)"_qs;
    std::vector<QStringList> rows = {
        {u"daily"_qs, u"New York"_qs, {}, from, u"USD"_qs, u"378.00"_qs, source},
        {u"terminals"_qs, u"New York"_qs, {}, from, u"USD"_qs, u"188.00"_qs, source},
    };
    int number = 0;
    for (const QString &state : applicantStates()) {
        const bool inEuros = number % 5 == 0;
        rows.push_back({u"fare"_qs, u"New York"_qs, state, from, inEuros ? u"EUR"_qs : u"USD"_qs,
                        QStringLiteral("%1.50").arg(900 + number * 61), source});
        ++number;
    }
    return toCsv({u"kind"_qs, u"place"_qs, u"state"_qs, u"valid_from"_qs, u"currency"_qs, u"amount"_qs, u"source"_qs},
                 rows);
}

QByteArray wrongTravelTable()
{
    return travelTable().replace("terminals", "termini");
}

QByteArray contributionsTable()
{
    const std::vector<QStringList> rows = {
        {u"C-2026-101"_qs, u"Suisse"_qs, u"2026-02-06"_qs, u"CHF"_qs, u"180000.00"_qs, u"2026-02-09"_qs, QString()},
        {u"C-2026-102"_qs, u"GBR"_qs, u"2026-02-10"_qs, u"GBP"_qs, u"95000.00"_qs, u"2026-02-12"_qs,
         u"2026-02-16:60000.00 2026-11-02:35000.00"_qs},
        {u"C-2026-103"_qs, u"Kenya"_qs, u"2026-02-11"_qs, u"USD"_qs, u"5000.00"_qs, QString(), QString()}};
    return toCsv({u"reference"_qs, u"donor"_qs, u"pledged_on"_qs, u"currency"_qs, u"amount"_qs, u"agreed_on"_qs,
                  u"instalments"_qs},
                 rows);
}

QByteArray receiptsTable()
{
    const std::vector<QStringList> rows = {
        {u"C-2026-101"_qs, u"2026-02-13"_qs, u"CHF"_qs, u"180000.00"_qs, u"BK-004"_qs},
        {u"C-2026-102"_qs, u"2026-02-16"_qs, u"GBP"_qs, u"60000.00"_qs, u"BK-005"_qs}};
    return toCsv({u"contribution"_qs, u"received_on"_qs, u"currency"_qs, u"amount"_qs, u"bank_reference"_qs}, rows);
}

const QStringList &applicantStates()
{
    static const QStringList states = {u"RWA"_qs, u"LAO"_qs, u"FJI"_qs, u"SRB"_qs, u"GEO"_qs, u"BRB"_qs, u"PRY"_qs,
                                       u"KEN"_qs, u"COL"_qs, u"NPL"_qs, u"TUV"_qs, u"MLI"_qs, u"BTN"_qs, u"ALB"_qs,
                                       u"JAM"_qs, u"PRT"_qs, u"ZMB"_qs, u"VUT"_qs, u"BOL"_qs, u"SEN"_qs, u"EST"_qs,
                                       u"MDA"_qs, u"GUY"_qs, u"TLS"_qs, u"LSO"_qs, u"MNG"_qs, u"TUR"_qs, u"GHA"_qs};
    return states;
}

} // namespace fund
