#include "statements/cash_forecast.h"

#include "calls/call_store.h"
#include "contributions/contribution_store.h"
#include "ledger/commitment_year_store.h"
#include "ledger/open_commitment.h"
#include "ledger/pool_reading.h"
#include "statements/forecast_store.h"
#include "storage/snapshot.h"

#include <map>

namespace fund {

namespace {

/// Months from the day's own, counted from none; what is past counts as of now.
int monthsUntil(const QDate &asOf, const QDate &day)
{
    if (!day.isValid() || day <= asOf)
        return 0;
    return (day.year() - asOf.year()) * 12 + day.month() - asOf.month();
}

/// What is signed of one contribution and still expected, each part on its day.
void addDue(std::vector<ExpectedCash> &in, const Contribution &contribution, const ExpectedPart &agreed)
{
    const std::vector<Instalment> due = stillDue(contribution.instalments, agreed.original);
    if (due.empty()) {
        in.push_back({contribution.agreedOn, agreed.worth, contribution.ref});
        return;
    }
    std::vector<qint64> weights;
    for (const Instalment &instalment : due)
        weights.push_back(instalment.amount.minor());
    const std::vector<qint64> parts = shareOut(agreed.worth.minor(), weights);
    for (std::size_t i = 0; i < due.size(); ++i)
        in.push_back({due[i].dueOn, Money(parts[i], agreed.worth.currency()), contribution.ref});
}

/// The contribution that the books name by "contributions/3".
std::optional<Contribution> readNamed(const Database &database, const QString &subject, const Currency &currency)
{
    return readContribution(database, ContributionId(subject.section(u'/', 1).toLongLong()), currency);
}

/// The first days of the meetings to which nominees are sponsored, each call read once.
class MeetingDays
{
public:
    explicit MeetingDays(const Database &database) : m_database(database) {}

    /// Invalid where the money is for no meeting.
    [[nodiscard]] QDate of(const QString &subject)
    {
        const auto id = readCallOf(m_database, subject);
        if (!id)
            return {};
        const auto found = m_days.find(*id);
        if (found != m_days.end())
            return found->second;
        const auto call = readCall(m_database, *id);
        return m_days[*id] = call ? call->terms.meeting.firstDay : QDate();
    }

private:
    const Database &m_database;
    std::map<CallId, QDate> m_days;
};

/// What is committed is paid by the years that it is for.
void addCommitted(std::vector<ExpectedCash> &out, const Database &database, const ReadAt &at, const Currency &currency)
{
    MeetingDays meetings(database);
    const auto spread = readOpenYears(database, at, currency);
    for (const OpenCommitment &commitment : readOpenCommitments(database, currency, at)) {
        const auto years = spread.find(commitment.subject);
        for (ExpectedCash &part :
             expectedPayments(commitment.open, meetings.of(commitment.subject),
                              years == spread.end() ? std::vector<YearPart>() : years->second, at.on)) {
            part.title = commitment.narrative;
            out.push_back(std::move(part));
        }
    }
}

} // namespace

std::optional<QDate> CashForecast::firstMonthBelow() const
{
    for (const ForecastMonth &month : months)
        if (month.cash <= month.level)
            return month.month;
    return std::nullopt;
}

std::vector<ExpectedCash> expectedPayments(const Money &open, const QDate &meeting, const std::vector<YearPart> &years,
                                           const QDate &asOf)
{
    std::vector<ExpectedCash> parts;
    Money first = open;
    for (const YearPart &part : years) {
        if (part.year <= std::max(asOf.year(), meeting.isValid() ? meeting.year() : 0))
            continue;
        parts.push_back({QDate(part.year, 1, 1), part.amount, {}});
        first -= part.amount;
    }
    if (first.isPositive())
        parts.insert(parts.begin(), ExpectedCash{meeting, first, {}});
    return parts;
}

std::vector<ExpectedCash> CashForecast::expectedIn(const std::vector<ExpectedCash> &all, const QDate &asOf,
                                                   const QDate &month)
{
    const int place = (month.year() - asOf.year()) * 12 + month.month() - asOf.month();
    std::vector<ExpectedCash> expected;
    for (const ExpectedCash &each : all)
        if (monthsUntil(asOf, each.day) == place)
            expected.push_back(each);
    return expected;
}

CashForecast forecastCash(const ForecastFacts &facts, int months)
{
    const Money none(0, facts.cash.currency());
    CashForecast forecast{facts.cash, facts.setAside, {}, none, none, facts.in, facts.out, {}};
    const QDate first(facts.asOf.year(), facts.asOf.month(), 1);
    for (int i = 0; i < months; ++i)
        forecast.months.push_back({first.addMonths(i), none, none, none, none});
    for (const ExpectedCash &each : facts.in) {
        const int place = monthsUntil(facts.asOf, each.day);
        (place < months ? forecast.months[static_cast<std::size_t>(place)].in : forecast.laterIn) += each.amount;
    }
    for (const ExpectedCash &each : facts.out) {
        const int place = monthsUntil(facts.asOf, each.day);
        (place < months ? forecast.months[static_cast<std::size_t>(place)].out : forecast.laterOut) += each.amount;
        forecast.level += each.amount;
    }
    Money cash = forecast.cash;
    Money level = forecast.level;
    for (ForecastMonth &month : forecast.months) {
        month.cash = cash = cash + month.in - month.out;
        month.level = level = level - month.out;
    }
    return forecast;
}

CashForecast readCashForecast(const Database &database, const ReadAt &at, const Currency &currency)
{
    const Snapshot ofOneMoment(database);
    const PoolPosition pool = poolPosition(database, at, currency);
    ForecastFacts facts{at.on, pool.received + pool.otherIncome - pool.spent, pool.supportCosts + pool.reserve};
    std::map<QString, ExpectedPart> agreed;
    for (ExpectedPart &part : readExpected(database, MemorandumKind::Agreed, at, currency))
        agreed.insert_or_assign(part.subject, std::move(part));
    for (const auto &[subject, part] : agreed)
        if (const auto contribution = readNamed(database, subject, currency))
            addDue(facts.in, *contribution, part);
    addCommitted(facts.out, database, at, currency);
    CashForecast forecast = forecastCash(facts);
    for (const auto &[subject, part] : agreed)
        if (part.worth.isZero() && !forecast.unvalued.contains(part.original.currency().code))
            forecast.unvalued += part.original.currency().code;
    return forecast;
}

} // namespace fund
