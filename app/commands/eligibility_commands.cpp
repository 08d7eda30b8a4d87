#include "applications/application_actions.h"
#include "applications/application_store.h"
#include "applications/second_judge.h"
#include "calls/call_actions.h"
#include "commands/commands.h"
#include "commands/frame/command.h"

#include <QCoreApplication>

namespace fund {

namespace {

class EligibilityCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("eligibility"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "The verdict on each application, criterion by criterion");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &app) override { callOption(app, m_ref); }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_ref;
};

Json documentOf(const Eligibility &eligibility)
{
    Json verdicts = Json::array();
    for (const CriterionVerdict &each : eligibility.verdicts)
        verdicts.push_back({{"criterion", criterionKey(each.criterion)},
                            {"verdict", verdictKey(each.verdict)},
                            {"reason", each.reason},
                            {"rule", each.paragraph}});
    return verdicts;
}

QString wordOf(const Eligibility &eligibility)
{
    if (eligibility.isEligible())
        return QCoreApplication::translate("commands", "eligible");
    return eligibility.isRefused() ? QCoreApplication::translate("commands", "not eligible")
                                   : QCoreApplication::translate("commands", "unclear");
}

/// Only what does not pass: the rest needs no one's eyes.
void addReasons(const QString &id, const Eligibility &eligibility, std::vector<QStringList> &rows)
{
    rows.push_back({id, wordOf(eligibility), {}, {}});
    for (const CriterionVerdict &each : eligibility.verdicts)
        if (each.verdict != Verdict::Pass)
            rows.push_back({{}, {}, each.paragraph, each.reason});
}

Result<ExitStatus> EligibilityCommand::run(CommandContext &context)
{
    const auto call = requireCall(context.database(), m_ref);
    if (!call)
        return call.failure();
    Json document = Json::array();
    std::vector<QStringList> rows;
    for (const auto &[application, eligibility] : readEligibilityOf(context.session(), call->id)) {
        const QString id = applicationRef(application.serial);
        document.push_back({{"id", id}, {"eligible", eligibility.isEligible()}, {"verdicts", documentOf(eligibility)}});
        addReasons(id, eligibility, rows);
    }
    if (context.wantsJson())
        context.print(document);
    else
        context.printTable(
            {QCoreApplication::translate("commands", "Application"), QCoreApplication::translate("commands", "Verdict"),
             QCoreApplication::translate("commands", "Paragraph"), QCoreApplication::translate("commands", "Reason")},
            rows);
    return ExitStatus::Done;
}

class JudgeCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("judge"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Record a person's judgement of a criterion");
    }
    CommandNeeds needs() const override { return writing(Action::JudgeEligibility); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_ref;
    QString m_application;
    QString m_criterion;
    QString m_verdict;
    QString m_reason;
};

void JudgeCommand::configure(CLI::App &app)
{
    QStringList criteria;
    for (const EligibilityCriterion criterion : requiredCriteria())
        criteria += criterionKey(criterion);
    criteria += criterionKey(EligibilityCriterion::SingleApplication);
    callOption(app, m_ref);
    textOption(app, "--application", m_application,
               QCoreApplication::translate("commands", "The application, such as A-012"))
        .required()
        .typeName("ID");
    choiceOption(app, "--criterion", m_criterion, criteria,
                 QCoreApplication::translate("commands", "One of: %1").arg(criteria.join(QStringLiteral(", "))))
        .required();
    choiceOption(app, "--verdict", m_verdict,
                 {QStringLiteral("pass"), QStringLiteral("fail"), QStringLiteral("unclear")},
                 QCoreApplication::translate("commands", "pass, fail or unclear; a refusal takes two people"))
        .required();
    textOption(app, "--reason", m_reason,
               QCoreApplication::translate("commands", "What it rests on; sealed with the person, and without names"))
        .required();
}

Result<ExitStatus> JudgeCommand::run(CommandContext &context)
{
    Session &session = context.session();
    const auto call = requireCall(context.database(), m_ref);
    if (!call)
        return call.failure();
    const auto application = requireApplication(context.database(), call->id, m_application);
    if (!application)
        return application.failure();
    Judgement judgement;
    judgement.application = application->id;
    judgement.criterion = *criterionOf(m_criterion);
    judgement.verdict = *verdictOf(m_verdict);
    judgement.evidence = m_reason;
    judgement.onDate = session.onDate();
    if (auto judged = judgeEligibility(session, judgement); !judged)
        return judged.failure();
    const Eligibility eligibility = readEligibility(session, *application);
    const QString id = applicationRef(application->serial);
    const QStringList awaited = readSecondJudges(context.database(), *application, judgement.criterion);
    if (context.wantsJson()) {
        context.print(Json{{"id", id}, {"eligible", eligibility.isEligible()}, {"verdicts", documentOf(eligibility)}});
        return ExitStatus::Done;
    }
    context.print(QCoreApplication::translate("commands", "The judgement is on record; %1 is now: %2.")
                      .arg(id, wordOf(eligibility)));
    if (!awaited.isEmpty())
        context.print(QCoreApplication::translate(
                          "commands", "A refusal takes two people. It waits for the judgement of one of: %1.",
                          "%1 names of users")
                          .arg(awaited.join(QStringLiteral(", "))));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> eligibilityCommand()
{
    return std::make_unique<EligibilityCommand>();
}

std::unique_ptr<Command> judgeCommand()
{
    return std::make_unique<JudgeCommand>();
}

} // namespace fund
