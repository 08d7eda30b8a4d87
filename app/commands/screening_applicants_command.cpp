#include "applications/applicant_screening.h"
#include "applications/application_store.h"
#include "calls/call_actions.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/screening_words.h"
#include "screening/screening_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

class ScreeningApplicantsCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("screening applicants"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Screen a call's applicants; nothing of it is recorded (para. 11)");
    }
    CommandNeeds needs() const override { return reading(Action::RecordApplication); }
    void configure(CLI::App &app) override { callOption(app, m_ref); }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_ref;
};

Result<ExitStatus> ScreeningApplicantsCommand::run(CommandContext &context)
{
    const auto call = requireCall(context.database(), m_ref);
    if (!call)
        return call.failure();
    const auto list = readNewestList(context.database());
    if (!list)
        return failure(FailureKind::Refused, QStringLiteral("list_must_be_imported"),
                       QCoreApplication::translate("commands", "No Consolidated List is on record. Import it first."),
                       QStringLiteral("para. 14"));
    const auto subjects = applicantSubjects(context.session(), call->id);
    if (!subjects)
        return subjects.failure();
    Json document = Json::array();
    for (const Application &application : readApplications(context.database(), call->id)) {
        const auto subject = subjects->find(application.id);
        if (subject == subjects->end())
            continue;
        for (const ListMatch &match : list->index.hits(subject->second)) {
            const ListedEntry &entry = list->index.entryOf(match);
            const QString id = applicationRef(application.serial);
            Json line = documentOfMatch(match, subject->second);
            line.update(Json{{"id", id}, {"entry", entry.name()}, {"reference", entry.reference}});
            document.push_back(line);
            if (context.wantsJson())
                continue;
            context.print(QStringLiteral("%1  %2 %3").arg(id, entry.reference, entry.name()));
            context.print(partsText(match, subject->second));
        }
    }
    if (context.wantsJson())
        context.print(document);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> screeningApplicantsCommand()
{
    return std::make_unique<ScreeningApplicantsCommand>();
}

} // namespace fund
