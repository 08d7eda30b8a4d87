#include "scenarios/scenario_tables.h"

#include "identity/session.h"
#include "localisation/numbers.h"
#include "scenarios/scenario_store.h"

namespace fund {

namespace {

/// A row for each thing, filled column by column.
class ScenarioRows
{
public:
    explicit ScenarioRows(const std::vector<NamedScenario> &scenarios) : m_scenarios(scenarios) {}

    template <typename Read>
    void add(const QString &title, Read read, RowKind kind = RowKind::Body, int indent = 0)
    {
        DataRow row{{title}, kind, indent};
        for (const NamedScenario &scenario : m_scenarios)
            row.cells.emplace_back(read(scenario));
        m_rows.push_back(std::move(row));
    }
    void group(const QString &title) { m_rows.push_back({{title}, RowKind::Group, 0}); }
    [[nodiscard]] std::vector<DataRow> take() { return std::move(m_rows); }

private:
    const std::vector<NamedScenario> &m_scenarios;
    std::vector<DataRow> m_rows;
};

QString yesOrNo(bool yes, const Wording &words)
{
    return yes ? words.translate("scenarios", "yes") : words.translate("scenarios", "no");
}

QString percentOfShare(const Decimal &share, Language language)
{
    qint64 digits = share.coefficient() * 100;
    int places = share.scale();
    for (; places > 0 && digits % 10 == 0; --places)
        digits /= 10;
    return percentText(Decimal(digits, places), language);
}

void addBought(ScenarioRows &rows, const Wording &words)
{
    rows.group(words.translate("scenarios", "What it buys"));
    rows.add(words.translate("scenarios", "Delegates at each session"),
             [](const NamedScenario &s) { return s.result.plan.delegates; });
    rows.add(words.translate("scenarios", "Sessions a year"),
             [](const NamedScenario &s) { return qint64(s.result.sessions); });
    rows.add(words.translate("scenarios", "Activities a year, at most"),
             [](const NamedScenario &s) { return s.result.plan.activities; });
    rows.add(words.translate("scenarios", "Multi-year commitments"),
             [&](const NamedScenario &s) { return yesOrNo(s.result.multiYear, words); });
    rows.add(words.translate("scenarios", "Years sustained"),
             [](const NamedScenario &s) { return s.result.yearsSustained; });
}

void addMoney(ScenarioRows &rows, const std::vector<NamedScenario> &scenarios, const Wording &words)
{
    rows.group(words.translate("scenarios", "What the funding becomes"));
    const std::vector<FundingPart> parts = partsOf(scenarios.front().result, words);
    for (std::size_t i = 0; i < parts.size(); ++i)
        rows.add(parts[i].title, [&](const NamedScenario &s) { return partsOf(s.result, words)[i].amount; });
    rows.add(
        words.translate("scenarios", "Funding a year"), [](const NamedScenario &s) { return s.result.funding; },
        RowKind::Total);
    rows.add(words.translate("scenarios", "Buys more from"), [](const NamedScenario &s) {
        return s.result.nextFunding ? DataCell(*s.result.nextFunding) : DataCell();
    });
}

void addInputs(ScenarioRows &rows, const Wording &words)
{
    rows.group(words.translate("scenarios", "Assumed"));
    rows.add(words.translate("scenarios", "Staff paid from"), [&](const NamedScenario &s) {
        return s.costs.staff == StaffSource::Fund ? words.translate("scenarios", "the fund")
                                                  : words.translate("scenarios", "the regular budget");
    });
    rows.add(words.translate("scenarios", "Professional post, a year"),
             [](const NamedScenario &s) { return s.costs.professional; });
    rows.add(words.translate("scenarios", "General Service post, a year"),
             [](const NamedScenario &s) { return s.costs.generalService; });
    rows.add(words.translate("scenarios", "One delegate at one session"),
             [](const NamedScenario &s) { return s.costs.delegate; });
    rows.add(words.translate("scenarios", "One activity"), [](const NamedScenario &s) { return s.costs.activity; });
    rows.add(words.translate("scenarios", "Years that the funding comes"),
             [](const NamedScenario &s) { return qint64(s.costs.fundedYears); });
}

} // namespace

std::vector<FundingPart> partsOf(const Scenario &scenario, const Wording &words)
{
    return {{words.translate("scenarios", "Staff"), scenario.staffCost, ChartColour::Purple, false},
            {words.translate("scenarios", "Delegates"), scenario.sponsorship, ChartColour::Blue, false},
            {words.translate("scenarios", "Activities"), scenario.activityCosts, ChartColour::Green, false},
            {words.translate("scenarios", "Support costs"), scenario.supportCosts, ChartColour::Orange, false},
            {words.translate("scenarios", "Operating reserve"), scenario.reserve, ChartColour::Grey, false},
            {words.translate("scenarios", "Not allocated"), scenario.unallocated, ChartColour::Grey, true}};
}

std::vector<QString> scenarioNotes(const ScenarioPolicy &policy, const Wording &words)
{
    const Language language = words.language();
    const auto share = [&](const QString &said, const Decimal &rate, const QString &authority, const QString &usual) {
        return said.arg(percentOfShare(rate, language), authority.isEmpty() ? usual : authority);
    };
    const QString usual = words.translate("scenarios", "the usual share; no authority has set another");
    return {words.translate("scenarios", "For illustration only: unit costs are assumptions, not prices (para. 20)."),
            share(words.translate("scenarios", "Programme support costs are %1 of expenditure (%2).",
                                  "%1 a percentage, %2 an authority"),
                  policy.rates.supportCosts, policy.supportCostAuthority, usual),
            share(words.translate("scenarios", "The operating reserve is %1 of planned expenditure (%2).",
                                  "%1 a percentage, %2 an authority"),
                  policy.rates.reserve, policy.reserveAuthority, usual)};
}

DataTable scenarioTable(const std::vector<NamedScenario> &scenarios, const ScenarioPolicy &policy, const Wording &words)
{
    DataTable table;
    table.name = words.translate("scenarios", "Scenarios");
    if (scenarios.empty())
        return table;
    const QString code = scenarios.front().costs.currency().code;
    table.caption =
        words.translate("scenarios", "What a yearly funding buys, amounts in %1", "%1 a currency").arg(code);
    table.columns.push_back({.title = code, .share = 1});
    for (const NamedScenario &scenario : scenarios)
        table.columns.push_back({.title = scenario.name, .isFigures = true, .namesCurrency = false});
    ScenarioRows rows(scenarios);
    addBought(rows, words);
    addMoney(rows, scenarios, words);
    addInputs(rows, words);
    table.rows = rows.take();
    table.notes = scenarioNotes(policy, words);
    return table;
}

BarChart scenarioChart(const std::vector<NamedScenario> &scenarios, const ReferenceLevels &levels, const Wording &words)
{
    BarChart chart;
    chart.grouping = BarGrouping::Stacked;
    const auto level = [&](const Money &amount, const QString &said) {
        const qint64 unit = powerOfTen(amount.currency().minorUnits);
        chart.levels.push_back(
            {amount.minor(), said.arg(numberText(divideHalfToEven(amount.minor(), 1, unit), words.language())), true});
    };
    level(levels.small, words.translate("scenarios", "%1, para. 20 (a)", "an amount"));
    level(levels.medium, words.translate("scenarios", "%1, para. 20 (b)", "an amount"));
    for (const NamedScenario &scenario : scenarios) {
        const std::vector<FundingPart> parts = partsOf(scenario.result, words);
        ChartCategory category{.label = scenario.name};
        for (const FundingPart &part : parts)
            category.values.emplace_back(
                ChartValue{part.amount.minor(), amountWithoutCurrency(part.amount, words.language())});
        category.total = amountText(scenario.result.funding, words.language());
        chart.categories.push_back(std::move(category));
        if (!chart.series.empty())
            continue;
        for (const FundingPart &part : parts)
            chart.series.push_back({.name = part.title, .colour = part.colour, .letter = {}, .planned = part.planned});
    }
    return chart;
}

Result<ScenarioComparison> readScenarioComparison(const Session &session, const QDate &on, const Wording &words)
{
    const auto ground = readScenarioGround(session);
    if (!ground)
        return ground.failure();
    ScenarioComparison comparison{{}, readScenarioPolicy(session, on), ground->levels};
    const auto add = [&](const QString &name, const Money &funding, const ScenarioCosts &costs) {
        if (comparison.scenarios.size() < mostCompared)
            comparison.scenarios.push_back({name, costs, planScenario(funding, costs, comparison.policy.rates)});
    };
    for (const SavedScenario &saved : readScenarios(session.database(), session.fund().currency))
        add(saved.draft.name, saved.draft.funding, saved.draft.costs);
    if (comparison.scenarios.empty()) {
        add(words.translate("scenarios", "Small, para. 20 (a)"), ground->levels.small, ground->costs);
        add(words.translate("scenarios", "Medium, para. 20 (b)"), ground->levels.medium, ground->costs);
    }
    return comparison;
}

} // namespace fund
