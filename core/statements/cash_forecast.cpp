#include "statements/cash_forecast.h"

#include "calls/call_store.h"
#include "contributions/contribution_store.h"
#include "ledger/open_commitment.h"
#include "ledger/pool_reading.h"
#include "shortlists/shortlist_store.h"
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
    const Money none(0, agreed.original.currency());
    const Money covered = std::max(none, contribution.due() - agreed.original);
    const std::vector<Instalment> due = stillDue(contribution.instalments, covered, agreed.original);
    if (due.empty()) {
        in.push_back({contribution.agreedOn, agreed.worth});
        return;
    }
    std::vector<qint64> weights;
    for (const Instalment &instalment : due)
        weights.push_back(instalment.amount.minor());
    const std::vector<qint64> parts = shareOut(agreed.worth.minor(), weights);
    for (std::size_t i = 0; i < due.size(); ++i)
        in.push_back({due[i].dueOn, Money(parts[i], agreed.worth.currency())});
}

/// The first day of the meeting to which a nominee is sponsored, by what the books name.
std::map<QString, QDate> meetingDays(const Database &database, const ReadAt &at, const Currency &currency)
{
    std::map<QString, QDate> days;
    for (const CallSummary &summary : readCalls(database, endOfDay(at.on))) {
        const auto nominations = readNominations(database, summary.id, currency);
        const auto call = nominations.empty() ? std::nullopt : readCall(database, summary.id);
        if (call)
            for (const Nomination &nomination : nominations)
                days[subjectOf(nomination.id)] = call->terms.meeting.firstDay;
    }
    return days;
}

} // namespace

std::optional<QDate> CashForecast::firstMonthBelow() const
{
    for (const ForecastMonth &month : months)
        if (month.cash <= month.level)
            return month.month;
    return std::nullopt;
}

CashForecast forecastCash(const ForecastFacts &facts, int months)
{
    const Money none(0, facts.cash.currency());
    CashForecast forecast{facts.cash, facts.setAside, {}, none, none, {}};
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
    for (const Contribution &contribution : readContributions(database, currency))
        if (const auto found = agreed.find(subjectOf(contribution.id)); found != agreed.end())
            addDue(facts.in, contribution, found->second);
    const auto days = meetingDays(database, at, currency);
    for (const OpenCommitment &commitment : readOpenCommitments(database, currency, at)) {
        const auto found = days.find(commitment.subject);
        facts.out.push_back({found == days.end() ? QDate() : found->second, commitment.open});
    }
    CashForecast forecast = forecastCash(facts);
    for (const auto &[subject, part] : agreed)
        if (part.worth.isZero() && !forecast.unvalued.contains(part.original.currency().code))
            forecast.unvalued += part.original.currency().code;
    return forecast;
}

} // namespace fund
