#include "today/year_charts.h"

#include "applications/application_actions.h"
#include "applications/application_counts.h"
#include "calls/call_store.h"
#include "charts/money_scale.h"
#include "identity/session.h"
#include "ledger/ledger_actions.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "reviews/review_store.h"
#include "shortlists/shortlist_store.h"
#include "states/state.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

QString regionText(RegionalGroup group)
{
    switch (group) {
    case RegionalGroup::African:
        return QCoreApplication::translate("today", "African", "short name of a regional group");
    case RegionalGroup::AsiaPacific:
        return QCoreApplication::translate("today", "Asia-Pacific", "short name of a regional group");
    case RegionalGroup::EasternEuropean:
        return QCoreApplication::translate("today", "Eastern Europ.", "short name of a regional group");
    case RegionalGroup::LatinAmericanAndCaribbean:
        return QCoreApplication::translate("today", "Lat. Am., Caribb.", "short name of a regional group");
    case RegionalGroup::WesternEuropeanAndOther:
        return QCoreApplication::translate("today", "Western, other", "short name of a regional group");
    }
    Q_UNREACHABLE();
}

std::optional<CallSummary> newestSponsorshipCall(const Session &session)
{
    std::optional<CallSummary> newest;
    for (const CallSummary &call : readCalls(session.database(), session.clock().now()))
        if (call.kind == CallKind::Sponsorship && call.state != CallState::Draft &&
            (!newest || call.closes > newest->closes))
            newest = call;
    return newest;
}

/// Applicants of one group, by gender: women, men, others and not said.
using Counts = std::array<int, 3>;

std::size_t placeOf(Gender gender)
{
    return gender == Gender::Woman ? 0 : gender == Gender::Man ? 1 : 2;
}

struct Stage
{
    QString name;
    qint64 count = 0;
};

std::vector<Stage> stagesOf(const Session &session, const CallSummary &summary)
{
    const Database &database = session.database();
    const auto judged = readEligibilityOf(database, summary.id);
    const auto eligible =
        std::count_if(judged.begin(), judged.end(), [](const auto &each) { return each.second.isEligible(); });
    const auto call = readCall(database, summary.id);
    qint64 sponsored = 0;
    qint64 paid = 0;
    for (const Nomination &nomination : readNominations(database, summary.id, session.fund().currency)) {
        sponsored += nomination.withdrawn ? 0 : 1;
        paid += readBalancesOf(database, subjectOf(nomination.id))[spent(Window::Sponsorship)] > 0 ? 1 : 0;
    }
    return {{QCoreApplication::translate("today", "Received", "applications"), static_cast<qint64>(judged.size())},
            {QCoreApplication::translate("today", "Eligible", "applications"), eligible},
            {QCoreApplication::translate("today", "Reviewed", "applications"),
             call ? static_cast<qint64>(readMerits(database, *call).size()) : 0},
            {QCoreApplication::translate("today", "Sponsored", "applications"), sponsored},
            {QCoreApplication::translate("today", "Paid", "applications"), paid}};
}

/// All that was promised so far, whether it is signed or has come since.
qint64 promised(const PoolPosition &position)
{
    return (position.pledged + position.agreed + position.received).minor();
}

} // namespace

YearChart<LineChart> receiptsFollowPledges(const Session &session)
{
    const QDate today = session.onDate();
    std::vector<PoolPosition> months;
    qint64 greatest = 0;
    for (int month = 1; month <= today.month(); ++month) {
        const QDate first(today.year(), month, 1);
        const QDate last = std::min(first.addMonths(1).addDays(-1), today);
        months.push_back(poolPosition(session.database(), {last}, session.fund().currency));
        greatest = std::max({greatest, promised(months.back()), months.back().received.minor()});
    }
    YearChart<LineChart> figure;
    if (greatest <= 0)
        return figure;
    const MoneyScale scale = scaleFor(greatest, session.fund().currency);
    const QString year = QString::number(today.year());
    figure.unit = QCoreApplication::translate("today", "%1, %2, cumulative", "%1 is 'USD million', %2 a year")
                      .arg(scale.name, year);
    figure.chart.series = {{.name = QCoreApplication::translate("today", "Pledged"),
                            .colour = ChartColour::Grey,
                            .letter = {},
                            .planned = true},
                           {.name = QCoreApplication::translate("today", "Received")}};
    figure.chart.axis = {.title = scale.name, .unit = scale.unit, .ticked = true};
    const QLocale locale;
    for (std::size_t i = 0; i < months.size(); ++i)
        figure.chart.categories.push_back(
            {.label = locale.standaloneMonthName(static_cast<int>(i) + 1, QLocale::ShortFormat),
             .values = {scale.value(promised(months[i])), scale.value(months[i].received.minor())}});
    if (const auto &threshold = months.back().threshold)
        figure.chart.limit =
            ChartLimit{threshold->minor(),
                       QCoreApplication::translate("today", "Start %1", "the minimum with which the fund starts")
                           .arg(scale.value(threshold->minor()).label)};
    return figure;
}

YearChart<std::vector<EnvelopeFacts>> moneyInEnvelopes(const Session &session)
{
    const PoolPosition position = poolPosition(session.database(), {session.onDate()}, session.fund().currency);
    YearChart<std::vector<EnvelopeFacts>> figure;
    qint64 greatest = 0;
    for (const auto &[window, money] : position.windows)
        greatest = std::max(greatest, money.spent.minor() + money.committed.minor() + money.allotted.minor());
    if (greatest <= 0)
        return figure;
    // Thousands also of millions: the parts of an envelope are small beside it.
    MoneyScale scale = scaleFor(0, session.fund().currency);
    figure.unit = QStringLiteral("%1, %2").arg(scale.name, shortDate(position.asOf, currentLanguage()));
    for (const auto &[window, money] : position.windows) {
        const qint64 total = money.spent.minor() + money.committed.minor() + money.allotted.minor();
        if (window == Window::Staff && total == 0)
            continue; // paid from elsewhere, or nobody has decided
        figure.chart.push_back({windowTitle(window), scale.value(total).label, money.spent.minor(),
                                scale.value(money.spent.minor()).label, money.committed.minor(),
                                scale.value(money.committed.minor()).label, money.allotted.minor(),
                                scale.value(money.allotted.minor()).label});
    }
    return figure;
}

YearChart<BarChart> applicantsByRegion(const Session &session)
{
    YearChart<BarChart> figure;
    const auto call = newestSponsorshipCall(session);
    if (!call)
        return figure;
    std::map<RegionalGroup, Counts> counts;
    Counts totals{};
    for (const auto &[who, count] : countApplicants(session.database(), call->id))
        if (const auto group = regionalGroupOf(who.first)) {
            counts[*group].at(placeOf(who.second)) += count;
            totals.at(placeOf(who.second)) += count;
        }
    if (counts.empty())
        return figure;
    figure.unit = QCoreApplication::translate("today", "applicants, call %1").arg(call->ref);
    figure.chart.grouping = BarGrouping::Stacked;
    const std::array<QString, 3> names = {
        QCoreApplication::translate("today", "women %1"), QCoreApplication::translate("today", "men %1"),
        QCoreApplication::translate("today", "other %1", "people of other genders, or who did not say")};
    const std::array<ChartColour, 3> colours = {ChartColour::Blue, ChartColour::Orange, ChartColour::Grey};
    const std::size_t series = totals.at(2) > 0 ? 3 : 2;
    for (std::size_t i = 0; i < series; ++i)
        figure.chart.series.push_back(
            {.name = names.at(i).arg(numberText(totals.at(i), currentLanguage())), .colour = colours.at(i)});
    for (const RegionalGroup group : regionalGroups) {
        ChartCategory category{.label = regionText(group)};
        for (std::size_t i = 0; i < series; ++i) {
            const int count = counts[group].at(i);
            category.values.push_back(count > 0 ? std::optional(ChartValue{count, numberText(count, currentLanguage())})
                                                : std::nullopt);
        }
        figure.chart.categories.push_back(std::move(category));
    }
    return figure;
}

YearChart<BarChart> applicationsByStage(const Session &session)
{
    YearChart<BarChart> figure;
    const auto call = newestSponsorshipCall(session);
    if (!call)
        return figure;
    const std::vector<Stage> stages = stagesOf(session, *call);
    if (stages.front().count == 0)
        return figure;
    figure.unit = QCoreApplication::translate("today", "applications, call %1").arg(call->ref);
    figure.chart.series = {
        {.name = QCoreApplication::translate("today", "applications"), .colour = ChartColour::Green}};
    for (const Stage &stage : stages) {
        const QString label = numberText(stage.count, currentLanguage());
        // A bar of no length bears no number of its own.
        figure.chart.categories.push_back({.label = stage.name,
                                           .values = {ChartValue{stage.count, label}},
                                           .total = stage.count == 0 ? label : QString()});
    }
    return figure;
}

} // namespace fund
