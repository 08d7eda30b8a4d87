#include "commands/commands.h"
#include "commands/donor_name_options.h"
#include "commands/frame/command.h"
#include "donors/donor_actions.h"
#include "donors/donor_name_actions.h"
#include "donors/donor_name_store.h"

#include <QCoreApplication>

namespace fund {

namespace {

class DonorNamesCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("donor names"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Record what a donor is called in further languages");
    }
    CommandNeeds needs() const override { return writing(Action::RecordDonor); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_donor;
    DonorNameOptions m_names;
    QStringList m_removed;
};

void DonorNamesCommand::configure(CLI::App &app)
{
    textOption(app, "DONOR", m_donor, QCoreApplication::translate("commands", "Name or number of the donor"))
        .required();
    m_names.configure(app);
    textsOption(app, "--remove", m_removed,
                QCoreApplication::translate("commands", "A language in which it has no name any more; repeatable"))
        .typeName("LANGUAGE");
}

Result<ExitStatus> DonorNamesCommand::run(CommandContext &context)
{
    const auto donor = requireDonor(context.database(), m_donor);
    if (!donor)
        return donor.failure();
    DonorNamesDraft draft{donor->id, m_names.names(), context.session().onDate()};
    for (const QString &code : m_removed) {
        const auto language = languageOf(code);
        if (!language)
            return failure(
                FailureKind::Usage, QStringLiteral("language_must_be_known"),
                QCoreApplication::translate("commands", "“%1” is none of en, fr, es, ru, zh, ar.").arg(code));
        draft.names[*language] = QString();
    }
    if (auto recorded = recordDonorNames(context.session(), draft); !recorded)
        return recorded.failure();
    Json names = Json::object();
    QStringList words;
    for (const auto &[language, name] : readDonorNames(context.database(), donor->id, {draft.onDate})) {
        if (name.isEmpty())
            continue;
        names[codeOf(language).toStdString()] = name;
        words += codeOf(language) + QStringLiteral(": ") + name;
    }
    if (context.wantsJson())
        context.print(Json{{"ref", donorRef(donor->id)}, {"name", donor->name}, {"names", names}});
    else
        context.print(QCoreApplication::translate("commands", "%1 %2: %3.")
                          .arg(donorRef(donor->id), donor->name, words.join(QStringLiteral(", "))));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> donorNamesCommand()
{
    return std::make_unique<DonorNamesCommand>();
}

} // namespace fund
