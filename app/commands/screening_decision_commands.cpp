#include "commands/commands.h"
#include "commands/frame/command.h"
#include "screening/screening_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

class ScreeningProposeCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("screening propose"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Propose who a hit of the screening is; another person answers");
    }
    // Who may is asked of the hit: a person's whose name is sealed takes who is cleared for names.
    CommandNeeds needs() const override { return writing(Action::Read); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    std::optional<qint64> m_hit;
    QString m_verdict;
    QString m_reason;
};

void ScreeningProposeCommand::configure(CLI::App &app)
{
    const QStringList verdicts = {hitVerdictKey(HitVerdict::Different), hitVerdictKey(HitVerdict::Same)};
    numberOption(app, "--hit", m_hit, 1, 1'000'000'000,
                 QCoreApplication::translate("commands", "Number of the hit, as “screening hits” shows it"))
        .required();
    choiceOption(app, "--verdict", m_verdict, verdicts,
                 QCoreApplication::translate("commands", "One of: %1").arg(verdicts.join(QStringLiteral(", "))))
        .required();
    textOption(app, "--reason", m_reason,
               QCoreApplication::translate("commands", "What was compared, and what it showed"))
        .required();
}

Result<ExitStatus> ScreeningProposeCommand::run(CommandContext &context)
{
    const auto proposed = proposeVerdict(context.session(), HitId(*m_hit), *hitVerdictOf(m_verdict), m_reason);
    if (!proposed)
        return proposed.failure();
    if (context.wantsJson())
        context.print(Json{{"id", *m_hit}, {"state", hitStateKey(HitState::Proposed)}, {"verdict", m_verdict}});
    else
        context.print(QCoreApplication::translate("commands", "Proposed. A second person has to answer."));
    return ExitStatus::Done;
}

class ScreeningAnswerCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("screening answer"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Answer another person's proposal on a hit of the screening");
    }
    // Who may is asked of the hit: a person's whose name is sealed takes who is cleared for names.
    CommandNeeds needs() const override { return writing(Action::Read); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    std::optional<qint64> m_hit;
    bool m_disagrees = false;
    QString m_reason;
};

void ScreeningAnswerCommand::configure(CLI::App &app)
{
    numberOption(app, "--hit", m_hit, 1, 1'000'000'000,
                 QCoreApplication::translate("commands", "Number of the hit, as “screening hits” shows it"))
        .required();
    flagOption(app, "--disagree", m_disagrees, QCoreApplication::translate("commands", "The hit is open again"));
    textOption(app, "--reason", m_reason,
               QCoreApplication::translate("commands", "Needed where you do not agree: why"));
}

Result<ExitStatus> ScreeningAnswerCommand::run(CommandContext &context)
{
    if (auto answered = answerProposal(context.session(), HitId(*m_hit), !m_disagrees, m_reason); !answered)
        return answered.failure();
    const auto hit = readHit(context.database(), HitId(*m_hit));
    if (context.wantsJson())
        context.print(Json{{"id", *m_hit}, {"state", hit ? hitStateKey(hit->state) : QString()}});
    else
        context.print(hit ? hitStateTitle(hit->state) : QString());
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> screeningProposeCommand()
{
    return std::make_unique<ScreeningProposeCommand>();
}

std::unique_ptr<Command> screeningAnswerCommand()
{
    return std::make_unique<ScreeningAnswerCommand>();
}

} // namespace fund
