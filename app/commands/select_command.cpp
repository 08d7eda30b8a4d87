#include "calls/call_actions.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "selection/problem_format.h"
#include "selection/result_reader.h"
#include "shortlists/published_problem.h"
#include "shortlists/shortlist_actions.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace fund {

namespace {

class SelectCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("select"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Make a call's short list by its published rules, and store it");
    }
    CommandNeeds needs() const override
    {
        const bool reads = m_problem || m_published || m_key;
        return reads ? reading(Action::SelectShortList) : writing(Action::SelectShortList);
    }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    Result<ExitStatus> printProblem(CommandContext &context, const Call &call) const;
    Result<ExitStatus> printPublished(CommandContext &context, const Call &call) const;

    QString m_call;
    bool m_explain = false;
    bool m_problem = false;
    bool m_published = false;
    bool m_key = false;
    ProblemAudience m_audience;
};

void SelectCommand::configure(CLI::App &app)
{
    callOption(app, m_call);
    flagOption(app, "--explain", m_explain,
               QCoreApplication::translate("commands", "Say of each candidate why it is in or out"));
    flagOption(
        app, "--problem", m_problem,
        QCoreApplication::translate("commands", "Print the problem for funddesk solve instead, and store nothing"));
    flagOption(app, "--published", m_published,
               QCoreApplication::translate(
                   "commands", "Print the stored list's problem for publication instead: codes for applicants "
                               "and States, and only the attributes that the rules name"));
    textsOption(app, "--consented", m_audience.consented,
                QCoreApplication::translate("commands",
                                            "With --published: an applicant who consented, though fewer than "
                                            "three share the same attributes; repeatable"))
        .typeName("ID");
    flagOption(app, "--for-states", m_audience.forStates,
               QCoreApplication::translate("commands",
                                           "With --published: the file that States have on request, whoever "
                                           "may be singled out in it"));
    flagOption(
        app, "--key", m_key,
        QCoreApplication::translate("commands", "Print the office's key to those codes instead; never publish it"));
}

Result<ExitStatus> SelectCommand::printProblem(CommandContext &context, const Call &call) const
{
    const auto prepared = prepareSelection(context.database(), call, context.session().fund().currency);
    if (!prepared)
        return prepared.failure();
    context.console().printBytes(writeSelectionProblem(prepared->problem));
    return ExitStatus::Done;
}

/// How whoever has the published file comes to the stored list: substitutes depend on who was kept.
QString solveCommand(const PublishedProblem &published, const ShortList &list)
{
    QString command = QStringLiteral("funddesk solve PROBLEM.json");
    for (const QString &code : published.codesOf(list.kept))
        command += QStringLiteral(" --keep ") + code;
    for (const QString &code : published.codesOf(list.leftOut))
        command += QStringLiteral(" --out ") + code;
    if (list.spent > 0)
        command += QStringLiteral(" --spent %1").arg(list.spent);
    return command;
}

Result<ExitStatus> SelectCommand::printPublished(CommandContext &context, const Call &call) const
{
    const auto list = readShortList(context.database(), call.id);
    if (!list)
        return failure(FailureKind::Refused, QStringLiteral("short_list_must_exist"),
                       QCoreApplication::translate("commands",
                                                   "No short list has been made for %1 yet: funddesk select "
                                                   "makes it.")
                           .arg(call.ref));
    ProblemAudience audience = m_audience;
    audience.forStates = audience.forStates || m_key;
    const auto published = publishProblem(*list, audience);
    if (!published)
        return published.failure();
    const QByteArray problem = writeSelectionProblem(published->problem);
    context.console().printBytes(m_key ? writePublicationKey(*published) : problem);
    const QByteArray digest = QCryptographicHash::hash(problem, QCryptographicHash::Sha256).toHex();
    context.console().message(
        QCoreApplication::translate("commands", "SHA-256 of the published file: %1. It gives short list %2 by: %3")
            .arg(QString::fromLatin1(digest), QString::number(list->version), solveCommand(*published, *list)));
    if (!m_key)
        for (const QString &note : costNotes(*published))
            context.console().message(note);
    return ExitStatus::Done;
}

Result<ExitStatus> SelectCommand::run(CommandContext &context)
{
    const auto call = requireCall(context.database(), m_call);
    if (!call)
        return call.failure();
    if (m_published || m_key)
        return printPublished(context, *call);
    if (m_problem)
        return printProblem(context, *call);
    const auto list = selectShortList(context.session(), call->id, &context.progress());
    if (!list)
        return list.failure();
    context.console().printBytes(m_explain ? list->result : withoutExplanations(list->result));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> selectCommand()
{
    return std::make_unique<SelectCommand>();
}

} // namespace fund
