#include "commands/commands.h"
#include "commands/frame/command.h"
#include "documents/workbook.h"
#include "localisation/application_language.h"
#include "money/money_readers.h"
#include "record/audit_store.h"
#include "scenarios/scenario_store.h"
#include "scenarios/scenario_tables.h"

#include <QCoreApplication>

namespace fund {

namespace {

/// What --funding and the unit costs say, over what a scenario starts from.
class ScenarioInputs
{
public:
    void configure(CLI::App &app);
    [[nodiscard]] bool hasFunding() const { return m_funding.has_value(); }
    /// Writes what was given into the draft.
    [[nodiscard]] Result<void> take(ScenarioDraft &draft) const;

private:
    std::optional<Decimal> m_funding;
    QString m_staff;
    std::optional<Decimal> m_professional;
    std::optional<Decimal> m_generalService;
    std::optional<Decimal> m_delegate;
    std::optional<Decimal> m_activity;
    std::optional<qint64> m_sessions;
    std::optional<qint64> m_years;
};

void ScenarioInputs::configure(CLI::App &app)
{
    const auto cost = [&](const char *name, std::optional<Decimal> &target, const char *help) {
        amountOption(app, name, target, QCoreApplication::translate("commands", help)).typeName("AMOUNT");
    };
    cost("--funding", m_funding, QT_TRANSLATE_NOOP("commands", "Funding a year, such as 2000000"));
    choiceOption(app, "--staff", m_staff,
                 {staffSourceKey(StaffSource::Fund), staffSourceKey(StaffSource::RegularBudget)},
                 QCoreApplication::translate(
                     "commands", "What pays the two posts of para. 15 (default: what the FILE's setting says, else the "
                                 "fund)"));
    cost("--professional", m_professional, QT_TRANSLATE_NOOP("commands", "The Professional post, a year"));
    cost("--general-service", m_generalService, QT_TRANSLATE_NOOP("commands", "The General Service post, a year"));
    cost("--delegate", m_delegate, QT_TRANSLATE_NOOP("commands", "One delegate at one session"));
    cost("--activity", m_activity, QT_TRANSLATE_NOOP("commands", "One capacity-building activity"));
    numberOption(app, "--sessions", m_sessions, 1, 12, QCoreApplication::translate("commands", "Sessions a year"));
    numberOption(app, "--years", m_years, 1, 50,
                 QCoreApplication::translate("commands", "For how many years the funding comes"));
}

Result<void> ScenarioInputs::take(ScenarioDraft &draft) const
{
    const Currency currency = draft.costs.currency();
    const std::pair<const std::optional<Decimal> &, Money &> amounts[] = {
        {m_funding, draft.funding},
        {m_professional, draft.costs.professional},
        {m_generalService, draft.costs.generalService},
        {m_delegate, draft.costs.delegate},
        {m_activity, draft.costs.activity}};
    for (const auto &[given, target] : amounts) {
        if (!given)
            continue;
        const auto amount = readMoney(given->toText(), currency);
        if (!amount)
            return amount.failure();
        target = *amount;
    }
    draft.costs.staff = staffSourceOf(m_staff).value_or(draft.costs.staff);
    draft.costs.sessions = static_cast<int>(m_sessions.value_or(draft.costs.sessions));
    draft.costs.fundedYears = static_cast<int>(m_years.value_or(draft.costs.fundedYears));
    return {};
}

Failure noKeptScenario(const QString &name)
{
    return refused({{QStringLiteral("--scenario"),
                     QStringLiteral("scenario_must_exist"),
                     QCoreApplication::translate("commands", "There is no scenario “%1”.").arg(name),
                     {},
                     0}});
}

class ScenarioCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("scenario"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "What a yearly funding buys; without FILE by the usual assumptions");
    }
    CommandNeeds needs() const override
    {
        CommandNeeds needs = reading(Action::PlanScenario);
        needs.fileIsOptional = true;
        return needs;
    }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    [[nodiscard]] Result<ScenarioDraft> startFrom(const CommandContext &context, const ScenarioGround &ground) const;
    [[nodiscard]] Result<std::vector<NamedScenario>> plan(const ScenarioDraft &draft, const ScenarioPolicy &policy);
    [[nodiscard]] Result<void> writeOut(const CommandContext &context, const DataTable &table) const;
    void tell(CommandContext &context, const std::vector<NamedScenario> &scenarios, const DataTable &table) const;

    ScenarioInputs m_inputs;
    QString m_from;
    QStringList m_beside;
    QString m_out;
};

void ScenarioCommand::configure(CLI::App &app)
{
    m_inputs.configure(app);
    textOption(
        app, "--scenario", m_from,
        QCoreApplication::translate("commands", "Start from a scenario that is kept in the FILE under this name"))
        .typeName("NAME");
    textsOption(app, "--beside", m_beside,
                QCoreApplication::translate("commands", "Another funding, to compare; up to three times"))
        .typeName("AMOUNT");
    textOption(app, "--out", m_out,
               QCoreApplication::translate("commands", "Write the comparison as a spreadsheet too"))
        .typeName("X.xlsx");
}

Result<ScenarioDraft> ScenarioCommand::startFrom(const CommandContext &context, const ScenarioGround &ground) const
{
    if (m_from.isEmpty())
        return ScenarioDraft{{}, Money(0, ground.costs.currency()), ground.costs};
    if (context.hasFile())
        if (auto saved = findScenario(context.database(), m_from, ground.costs.currency()))
            return saved->draft;
    return noKeptScenario(m_from);
}

Result<std::vector<NamedScenario>> ScenarioCommand::plan(const ScenarioDraft &draft, const ScenarioPolicy &policy)
{
    std::vector<Money> fundings{draft.funding};
    for (const QString &beside : m_beside) {
        const auto amount = readMoney(beside, draft.costs.currency());
        if (!amount)
            return amount.failure();
        fundings.push_back(*amount);
    }
    if (fundings.size() > mostCompared)
        return failure(FailureKind::Usage, QStringLiteral("scenarios_must_be_few"),
                       QCoreApplication::translate("commands", "At most four scenarios stand side by side."));
    std::vector<NamedScenario> scenarios;
    for (const Money &funding : fundings) {
        if (Problems problems = checkScenario(funding, draft.costs); !problems.empty())
            return refused(std::move(problems));
        scenarios.push_back({funding.toText(), draft.costs, planScenario(funding, draft.costs, policy.rates)});
    }
    return scenarios;
}

Result<void> ScenarioCommand::writeOut(const CommandContext &context, const DataTable &table) const
{
    if (m_out.isEmpty())
        return {};
    Workbook book{table.caption,     {},     {}, QDateTime(QDate(2025, 2, 17), QTime(0, 0), Qt::UTC),
                  currentLanguage(), {table}};
    if (context.hasFile()) {
        book.author = context.session().fund().name;
        if (const auto head = readHead(context.database()))
            book.made = head->recordedAt;
    }
    return writeXlsx(m_out, book);
}

Json scenarioDocument(const NamedScenario &named)
{
    const Scenario &scenario = named.result;
    return {{"currency", scenario.funding.currency().code},
            {"funding", scenario.funding},
            {"staff", staffSourceKey(named.costs.staff)},
            {"delegates_per_session", scenario.plan.delegates},
            {"sessions", scenario.sessions},
            {"activities", scenario.plan.activities},
            {"multi_year", scenario.multiYear},
            {"staff_cost", scenario.staffCost},
            {"sponsorship", scenario.sponsorship},
            {"activity_costs", scenario.activityCosts},
            {"support_costs", scenario.supportCosts},
            {"reserve", scenario.reserve},
            {"unallocated", scenario.unallocated},
            {"funded_years", named.costs.fundedYears},
            {"years_sustained", scenario.yearsSustained},
            {"next_funding", scenario.nextFunding ? Json(*scenario.nextFunding) : Json(nullptr)}};
}

void ScenarioCommand::tell(CommandContext &context, const std::vector<NamedScenario> &scenarios,
                           const DataTable &table) const
{
    if (context.wantsJson()) {
        Json document = scenarioDocument(scenarios.front());
        for (std::size_t i = 1; i < scenarios.size(); ++i)
            document["beside"].push_back(scenarioDocument(scenarios[i]));
        return context.print(document);
    }
    QStringList head;
    for (const DataColumn &column : table.columns)
        head += column.title;
    std::vector<QStringList> rows;
    for (const DataRow &row : table.rows) {
        QStringList cells;
        for (const DataCell &cell : row.cells)
            cells += std::holds_alternative<Money>(cell) ? std::get<Money>(cell).toText()
                                                         : cellText(cell, false, currentLanguage());
        cells.resize(head.size());
        rows.push_back(cells);
    }
    context.printTable(head, rows);
    for (const QString &note : table.notes)
        context.print(note);
}

Result<ExitStatus> ScenarioCommand::run(CommandContext &context)
{
    ScenarioGround ground{assumedCosts(), paperLevels()};
    ScenarioPolicy policy;
    if (context.hasFile()) {
        auto read = readScenarioGround(context.session());
        if (!read)
            return read.failure();
        ground = std::move(*read);
        policy = readScenarioPolicy(context.session(), context.session().onDate());
    }
    auto draft = startFrom(context, ground);
    if (!draft)
        return draft.failure();
    if (m_from.isEmpty() && !m_inputs.hasFunding())
        return failure(FailureKind::Usage, QStringLiteral("funding_must_be_given"),
                       QCoreApplication::translate("commands", "Give --funding AMOUNT, or a --scenario of the FILE."));
    if (auto taken = m_inputs.take(*draft); !taken)
        return taken.failure();
    const auto scenarios = plan(*draft, policy);
    if (!scenarios)
        return scenarios.failure();
    const DataTable table = scenarioTable(*scenarios, policy, Wording(currentLanguage()));
    if (auto written = writeOut(context, table); !written)
        return written.failure();
    tell(context, *scenarios, table);
    return ExitStatus::Done;
}

class ScenariosSaveCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("scenarios save"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Keep a scenario under a name; one of that name before it gives way");
    }
    CommandNeeds needs() const override { return writing(Action::PlanScenario); }
    void configure(CLI::App &app) override
    {
        textOption(app, "--name", m_name, QCoreApplication::translate("commands", "Its name"))
            .required()
            .typeName("NAME");
        m_inputs.configure(app);
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_name;
    ScenarioInputs m_inputs;
};

Result<ExitStatus> ScenariosSaveCommand::run(CommandContext &context)
{
    Session &session = context.session();
    const auto ground = readScenarioGround(session);
    if (!ground)
        return ground.failure();
    const auto before = findScenario(context.database(), m_name, session.fund().currency);
    ScenarioDraft draft =
        before ? before->draft : ScenarioDraft{m_name, Money(0, session.fund().currency), ground->costs};
    if (auto taken = m_inputs.take(draft); !taken)
        return taken.failure();
    const auto id = saveScenario(session, draft);
    if (!id)
        return id.failure();
    if (context.wantsJson())
        context.print(Json{{"id", id->number()}, {"name", draft.name}, {"funding", draft.funding}});
    else
        context.print(QCoreApplication::translate("commands", "The scenario “%1” is kept.").arg(draft.name));
    return ExitStatus::Done;
}

class ScenariosListCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("scenarios list"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "List the scenarios that are kept, with what they buy");
    }
    CommandNeeds needs() const override { return reading(Action::PlanScenario); }
    void configure(CLI::App &) override {}
    Result<ExitStatus> run(CommandContext &context) override;
};

Result<ExitStatus> ScenariosListCommand::run(CommandContext &context)
{
    const Session &session = context.session();
    const ScenarioPolicy policy = readScenarioPolicy(session, session.onDate());
    Json document = Json::array();
    std::vector<QStringList> rows;
    for (const SavedScenario &saved : readScenarios(context.database(), session.fund().currency)) {
        const ScenarioDraft &draft = saved.draft;
        const NamedScenario named{draft.name, draft.costs, planScenario(draft.funding, draft.costs, policy.rates)};
        Json entry = scenarioDocument(named);
        entry["name"] = draft.name;
        document.push_back(entry);
        const PlanSize &plan = named.result.plan;
        rows.push_back(
            {draft.name, draft.funding.toText(), QString::number(plan.delegates), QString::number(plan.activities)});
    }
    if (context.wantsJson())
        context.print(document);
    else
        context.printTable({QCoreApplication::translate("commands", "Scenario"),
                            QCoreApplication::translate("commands", "Funding a year"),
                            QCoreApplication::translate("commands", "Delegates"),
                            QCoreApplication::translate("commands", "Activities")},
                           rows);
    return ExitStatus::Done;
}

class ScenariosPutAsideCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("scenarios put-aside"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Take a scenario out of the list; the record keeps it");
    }
    CommandNeeds needs() const override { return writing(Action::PlanScenario); }
    void configure(CLI::App &app) override
    {
        textOption(app, "--name", m_name, QCoreApplication::translate("commands", "Its name"))
            .required()
            .typeName("NAME");
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        if (auto done = putScenarioAside(context.session(), m_name); !done)
            return done.failure();
        if (context.wantsJson())
            context.print(Json{{"name", m_name}});
        else
            context.print(QCoreApplication::translate("commands", "The scenario “%1” is put aside.").arg(m_name));
        return ExitStatus::Done;
    }

private:
    QString m_name;
};

} // namespace

std::unique_ptr<Command> scenarioCommand()
{
    return std::make_unique<ScenarioCommand>();
}

std::unique_ptr<Command> scenariosSaveCommand()
{
    return std::make_unique<ScenariosSaveCommand>();
}

std::unique_ptr<Command> scenariosListCommand()
{
    return std::make_unique<ScenariosListCommand>();
}

std::unique_ptr<Command> scenariosPutAsideCommand()
{
    return std::make_unique<ScenariosPutAsideCommand>();
}

} // namespace fund
