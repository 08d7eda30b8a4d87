#include "applications/applicant_hit_actions.h"
#include "calls/call_actions.h"
#include "commands/commands.h"
#include "commands/frame/command.h"

#include <QCoreApplication>

namespace fund {

namespace {

class ScreeningRecordCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("screening record"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Screen a call's applicants and keep what is found, sealed (paras. 11 and "
                                           "14)");
    }
    CommandNeeds needs() const override { return writing(Action::ScreenApplicants); }
    void configure(CLI::App &app) override { callOption(app, m_ref); }
    Result<ExitStatus> run(CommandContext &context) override
    {
        const auto call = requireCall(context.database(), m_ref);
        if (!call)
            return call.failure();
        const auto screened = screenApplicants(context.session(), call->id, &context.progress());
        if (!screened)
            return screened.failure();
        if (context.wantsJson())
            context.print(Json{{"call", m_ref}, {"screened", screened->screened}, {"hits", screened->hits}});
        else
            context.print(QCoreApplication::translate("commands", "Applicants screened: %1; new hits: %2.")
                              .arg(screened->screened)
                              .arg(screened->hits));
        return ExitStatus::Done;
    }

private:
    QString m_ref;
};

class ApplicantHitsCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("screening applicant-hits"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "List the hits of a call's applicants, for those who are "
                                                       "cleared for names");
    }
    CommandNeeds needs() const override { return reading(Action::DecideApplicantHit); }
    void configure(CLI::App &app) override { callOption(app, m_ref); }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_ref;
};

Result<ExitStatus> ApplicantHitsCommand::run(CommandContext &context)
{
    const auto call = requireCall(context.database(), m_ref);
    if (!call)
        return call.failure();
    const auto hits = readApplicantHits(context.session(), call->id);
    if (!hits)
        return hits.failure();
    Json document = Json::array();
    for (const ApplicantHit &hit : *hits) {
        document.push_back({{"hit", hit.id.number()},
                            {"id", applicationRef(hit.serial)},
                            {"entry", hit.seen.entryName},
                            {"reference", hit.seen.reference},
                            {"points", hit.seen.points},
                            {"state", hitStateKey(hit.seen.state)}});
        if (!context.wantsJson())
            context.print(QStringLiteral("%1  %2 / %3 %4: %5")
                              .arg(QString::number(hit.id.number()), applicationRef(hit.serial), hit.seen.reference,
                                   hit.seen.entryName, hitStateTitle(hit.seen.state)));
    }
    if (context.wantsJson())
        context.print(document);
    return ExitStatus::Done;
}

CommandOption applicantHitOption(CLI::App &app, std::optional<qint64> &hit)
{
    return numberOption(app, "--hit", hit, 1, 1'000'000'000,
                        QCoreApplication::translate("commands", "Number of the hit, as “screening applicant-hits” "
                                                                "shows it"));
}

class ApplicantProposeCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("screening applicant-propose"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Propose who a hit of an applicant is; another cleared person answers");
    }
    CommandNeeds needs() const override { return writing(Action::DecideApplicantHit); }
    void configure(CLI::App &app) override
    {
        const QStringList verdicts = {hitVerdictKey(HitVerdict::Different), hitVerdictKey(HitVerdict::Same)};
        applicantHitOption(app, m_hit).required();
        choiceOption(app, "--verdict", m_verdict, verdicts,
                     QCoreApplication::translate("commands", "One of: %1").arg(verdicts.join(QStringLiteral(", "))))
            .required();
        textOption(app, "--reason", m_reason,
                   QCoreApplication::translate("commands", "What was compared, and what it showed"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        if (auto proposed =
                proposeApplicantVerdict(context.session(), ApplicantHitId(*m_hit), *hitVerdictOf(m_verdict), m_reason);
            !proposed)
            return proposed.failure();
        if (context.wantsJson())
            context.print(Json{{"hit", *m_hit}, {"state", hitStateKey(HitState::Proposed)}});
        else
            context.print(QCoreApplication::translate("commands", "Proposed. A second person has to answer."));
        return ExitStatus::Done;
    }

private:
    std::optional<qint64> m_hit;
    QString m_verdict;
    QString m_reason;
};

class ApplicantAnswerCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("screening applicant-answer"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Answer another person's proposal on a hit of an applicant");
    }
    CommandNeeds needs() const override { return writing(Action::DecideApplicantHit); }
    void configure(CLI::App &app) override
    {
        applicantHitOption(app, m_hit).required();
        flagOption(app, "--disagree", m_disagrees, QCoreApplication::translate("commands", "The hit is open again"));
        textOption(app, "--reason", m_reason,
                   QCoreApplication::translate("commands", "Needed where you do not agree: why"));
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        if (auto answered = answerApplicantProposal(context.session(), ApplicantHitId(*m_hit), !m_disagrees, m_reason);
            !answered)
            return answered.failure();
        if (context.wantsJson())
            context.print(Json{{"hit", *m_hit}, {"agrees", !m_disagrees}});
        else
            context.print(m_disagrees ? hitStateTitle(HitState::Open)
                                      : QCoreApplication::translate("commands", "Two people have decided."));
        return ExitStatus::Done;
    }

private:
    std::optional<qint64> m_hit;
    bool m_disagrees = false;
    QString m_reason;
};

} // namespace

std::unique_ptr<Command> screeningRecordCommand()
{
    return std::make_unique<ScreeningRecordCommand>();
}

std::unique_ptr<Command> applicantHitsCommand()
{
    return std::make_unique<ApplicantHitsCommand>();
}

std::unique_ptr<Command> applicantProposeCommand()
{
    return std::make_unique<ApplicantProposeCommand>();
}

std::unique_ptr<Command> applicantAnswerCommand()
{
    return std::make_unique<ApplicantAnswerCommand>();
}

} // namespace fund
