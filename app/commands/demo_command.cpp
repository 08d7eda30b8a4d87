#include "commands/commands.h"
#include "commands/frame/command.h"
#include "demonstration/demonstration.h"

#include <QCoreApplication>

namespace fund {

namespace {

class DemoCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("demo"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Make a file with an invented year to look around in");
    }
    CommandNeeds needs() const override { return {}; } // makes its own people
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    DemonstrationOptions m_options;
    std::optional<qint64> m_year;
    std::optional<qint64> m_applications;
    std::optional<qint64> m_seed;
};

void DemoCommand::configure(CLI::App &app)
{
    textOption(app, "FILE", m_options.path, QCoreApplication::translate("commands", "The file to make")).required();
    numberOption(app, "--year", m_year, 2020, 2099,
                 QCoreApplication::translate("commands", "The year (default: the newest that is nearly over)"))
        .typeName("Y");
    numberOption(app, "--applications", m_applications, 30, 20'000,
                 QCoreApplication::translate("commands", "How many applications in all, at least 30 (default: 300)"))
        .typeName("N");
    numberOption(app, "--seed", m_seed, 0, 1'000'000'000,
                 QCoreApplication::translate("commands", "Another seed gives another year (default: 1)"))
        .typeName("S");
}

Result<ExitStatus> DemoCommand::run(CommandContext &context)
{
    m_options.year = static_cast<int>(m_year.value_or(usualDemonstrationYear(context.clock().today())));
    m_options.applications = static_cast<int>(m_applications.value_or(m_options.applications));
    m_options.seed = static_cast<quint64>(m_seed.value_or(1));
    if (auto made = makeDemonstration(m_options, &context.progress()); !made)
        return made.failure();
    if (context.wantsJson()) {
        context.print(Json{{"file", m_options.path},
                           {"year", m_options.year},
                           {"applications", m_options.applications},
                           {"seed", m_options.seed}});
        return ExitStatus::Done;
    }
    context.print(QCoreApplication::translate("commands",
                                              "%1 holds an invented year %2. Its users are administrator, "
                                              "finance, reviewer1, reviewer2, reviewer3, representative and "
                                              "auditor; the password of each is demo.")
                      .arg(m_options.path, QString::number(m_options.year)));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> demoCommand()
{
    return std::make_unique<DemoCommand>();
}

} // namespace fund
