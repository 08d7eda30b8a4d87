#include "journeys/tables.h"

#include "base/csv.h"
#include "support/test_applications.h"

#include <QDate>

namespace fund {

namespace {

QString firstOfMonth(int month)
{
    return QDate(2026, month, 1).toString(Qt::ISODate);
}

constexpr int tableSize = 60;

ApplicationDraft applicationOf(int number)
{
    ApplicationDraft draft = goodApplication(number);
    ApplicationFacts &facts = draft.facts;
    facts.stateIso3 = applicantStates()[number % applicantStates().size()];
    facts.gender = number % 9 == 0 ? Gender::NotSaid : number % 2 == 0 ? Gender::Woman : Gender::Man;
    facts.earlierSessions = number % 4;
    facts.yearsInPost = number % 11;
    facts.languages = number % 3 == 0 ? QStringList{u"fr"_qs, u"en"_qs} : QStringList{u"en"_qs};
    facts.receivedAt = QDateTime(QDate(2026, 3, 6 + number % 14), QTime(8, 0), Qt::UTC).addSecs(number);
    return draft;
}

std::vector<ApplicationDraft> applications()
{
    std::vector<ApplicationDraft> drafts;
    for (int number = 1; number <= tableSize; ++number)
        drafts.push_back(applicationOf(number));
    std::sort(drafts.begin(), drafts.end(), [](const ApplicationDraft &a, const ApplicationDraft &b) {
        return a.facts.receivedAt < b.facts.receivedAt;
    });
    drafts[9].facts.official.reset();
    drafts[14].facts.capitalBased = false;
    return drafts;
}

} // namespace

QByteArray ratesTable()
{
    const std::vector<std::pair<QString, QStringList>> lists = {
        {u"EUR"_qs, {u"0.861"_qs, u"0.874"_qs, u"0.866"_qs, u"0.859"_qs}},
        {u"JPY"_qs, {u"150.25"_qs, u"151.5"_qs, u"149.75"_qs, u"152.1"_qs}},
        {u"CHF"_qs, {u"0.8015"_qs, u"0.7995"_qs, u"0.8102"_qs, u"0.8041"_qs}},
        {u"CAD"_qs, {u"1.3712"_qs, u"1.3777"_qs, u"1.3931"_qs, u"1.3825"_qs}}};
    std::vector<QStringList> rows;
    for (int month = 1; month <= 12; ++month)
        for (const auto &[currency, rates] : lists)
            rows.push_back({currency, firstOfMonth(month), rates[month % rates.size()],
                            QStringLiteral("list of %1 (test)").arg(firstOfMonth(month).first(7))});
    return toCsv({u"currency"_qs, u"valid_from"_qs, u"rate"_qs, u"source"_qs}, rows);
}

QByteArray travelTable()
{
    const QString from = firstOfMonth(1);
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
        {u"C-2026-102"_qs, u"CAN"_qs, u"2026-02-10"_qs, u"CAD"_qs, u"95000.00"_qs, u"2026-02-12"_qs,
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
        {u"C-2026-102"_qs, u"2026-02-16"_qs, u"CAD"_qs, u"60000.00"_qs, u"BK-005"_qs}};
    return toCsv({u"contribution"_qs, u"received_on"_qs, u"currency"_qs, u"amount"_qs, u"bank_reference"_qs}, rows);
}

const QStringList &applicantStates()
{
    // No two applicants of one State: their costs would be equal, and what chance the lot gives them would show.
    static const QStringList states =
        QStringLiteral("RWA LAO BRB SRB PRT KEN FJI PRY MLI NPL COL GEO ZMB TUV JAM SEN BTN BOL ALB LSO "
                       "VUT GUY TUR GHA TLS HTI EST MWI MNG HND UGA KIR ECU MDA TZA SLB SLV BEN WSM DOM "
                       "MKD MLT TGO TON BLZ NER KHM NIC ARM MDG BGD COM MDV MNE CPV PLW GRC MOZ NRU BIH "
                       "ETH")
            .split(u' ');
    return states;
}

QByteArray applicationsTable()
{
    return tableOf(applications());
}

QByteArray wrongApplicationsTable()
{
    std::vector<ApplicationDraft> drafts = applications();
    drafts[2].person.email = u"nobody"_qs;
    drafts[6].facts.stateIso3 = u"Atlantis"_qs;
    drafts[9].facts.consentDate = QDate();
    return tableOf(drafts);
}

ApplicationDraft lastApplication()
{
    ApplicationDraft draft = applicationOf(tableSize + 1);
    draft.facts.receivedAt = QDateTime(QDate(2026, 3, 20), QTime(8, 30), Qt::UTC);
    return draft;
}

} // namespace fund
