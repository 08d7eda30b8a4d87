#include "base/decimal.h"
#include "base/wide.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/frame/input.h"
#include "selection/problem_format.h"
#include "selection/result_format.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace fund {

namespace {

/// The million candidates that a problem may have, at some 500 bytes each.
constexpr qint64 mostProblemBytes = 512 << 20;

/// Whole milliseconds, rounded down; a limit of more than a month is none.
qint64 millisecondsOf(const Decimal &seconds)
{
    const Wide wide = Wide(seconds.coefficient()) * 1000 / powerOfTen(seconds.scale());
    const bool fits = wide < Wide(std::numeric_limits<int>::max());
    return fits ? static_cast<qint64>(wide) : std::numeric_limits<qint64>::max();
}

class SolveCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("solve"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Solve a published selection problem, without any fund file");
    }
    CommandNeeds needs() const override { return {}; }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    [[nodiscard]] SolveOptions options(CommandContext &context, const SelectionProblem &problem) const;

    QString m_path;
    QStringList m_keep;
    QStringList m_out;
    std::optional<qint64> m_spent;
    std::optional<Decimal> m_seconds;
    bool m_explain = false;
    QElapsedTimer m_timer;
};

void SolveCommand::configure(CLI::App &app)
{
    textOption(app, "PROBLEM", m_path, QCoreApplication::translate("commands", "A problem file, funddesk-selection/1"))
        .required()
        .typeName("");
    flagOption(app, "--explain", m_explain,
               QCoreApplication::translate("commands", "Say of each candidate why it is in or out"));
    textsOption(app, "--keep", m_keep,
                QCoreApplication::translate("commands", "Who is in whatever happens; repeatable, or several parted by "
                                                        "commas"))
        .typeName("ID[,ID...]");
    textsOption(app, "--out", m_out,
                QCoreApplication::translate("commands", "Who is out whatever happens; repeatable, or several parted by "
                                                        "commas"))
        .typeName("ID[,ID...]");
    numberOption(app, "--spent", m_spent, 0, 1'000'000'000'000,
                 QCoreApplication::translate("commands",
                                             "What of the budget is spent and lost, in minor units like the "
                                             "problem's amounts"))
        .typeName("AMOUNT");
    amountOption(
        app, "--time-limit", m_seconds,
        QCoreApplication::translate("commands", "Stop after so many seconds; what is found then is not proven"))
        .typeName("S");
}

/// The ids that were given, one by one or parted by commas. An id may hold a comma itself: what is an id as it stands
/// is that candidate.
std::vector<std::string> idsOf(const QStringList &given, const SelectionProblem &problem)
{
    std::vector<std::string> ids;
    for (const QString &text : given) {
        const auto isText = [id = text.toStdString()](const Candidate &candidate) { return candidate.id == id; };
        if (!text.contains(u',') || std::any_of(problem.candidates.begin(), problem.candidates.end(), isText))
            ids.push_back(text.toStdString());
        else
            for (const QString &part : partsOf(text))
                ids.push_back(part.toStdString());
    }
    return ids;
}

SolveOptions SolveCommand::options(CommandContext &context, const SelectionProblem &problem) const
{
    SolveOptions options;
    options.keep = idsOf(m_keep, problem);
    options.out = idsOf(m_out, problem);
    options.spent = m_spent.value_or(0);
    options.explain = m_explain;
    const qint64 milliseconds = m_seconds ? millisecondsOf(*m_seconds) : std::numeric_limits<qint64>::max();
    options.stop = [this, &context, milliseconds] {
        return context.progress().isCancelled() || m_timer.elapsed() >= milliseconds;
    };
    return options;
}

Result<ExitStatus> SolveCommand::run(CommandContext &context)
{
    m_timer.start();
    if (m_seconds && m_seconds->coefficient() < 0)
        return failure(FailureKind::Usage, QStringLiteral("time_limit_must_not_be_negative"),
                       QCoreApplication::translate("commands", "A time limit is a number of seconds, not below 0."));
    const auto bytes = readInputFile(m_path, mostProblemBytes);
    if (!bytes)
        return bytes.failure();
    const auto read = readSelectionProblem(*bytes);
    if (!read)
        return read.failure();
    context.console().messages(read->warnings);
    const auto result = solve(read->problem, options(context, read->problem));
    if (!result)
        return result.failure();
    context.console().printBytes(writeSelectionResult(read->problem, read->sha256, *result));
    if (result->isProven())
        return ExitStatus::Done;
    context.console().message(QCoreApplication::translate(
        "commands", "Stopped before the proof was complete: no short list can be made of this."));
    return ExitStatus::Refused;
}

} // namespace

std::unique_ptr<Command> solveCommand()
{
    return std::make_unique<SolveCommand>();
}

} // namespace fund
