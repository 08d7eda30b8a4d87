#include "commands/commands.h"
#include "commands/donor_name_options.h"
#include "commands/frame/command.h"
#include "commands/frame/input.h"
#include "donors/donor_actions.h"
#include "states/state_names.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fund {

namespace {

QStringList kindKeys()
{
    QStringList keys;
    for (const DonorKind kind : allDonorKinds)
        keys += donorKindKey(kind);
    return keys;
}

QStringList publicationKeys()
{
    QStringList keys;
    for (const Publication publication : allPublications)
        keys += publicationKey(publication);
    return keys;
}

class DonorAddCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("donor add"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Record a donor and how it asked to be published (para. 17)");
    }
    CommandNeeds needs() const override { return writing(Action::RecordDonor); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    DonorDraft m_draft;
    DonorNameOptions m_names;
    QString m_kind;
    QString m_state;
    QString m_letter;
    QString m_publication = publicationKey(Publication::Publish);
};

void DonorAddCommand::configure(CLI::App &app)
{
    textOption(app, "NAME", m_draft.name, QCoreApplication::translate("commands", "The donor's name")).required();
    choiceOption(app, "--kind", m_kind, kindKeys(),
                 QCoreApplication::translate("commands", "One of: %1").arg(kindKeys().join(QStringLiteral(", "))))
        .required();
    textOption(app, "--state", m_state,
               QCoreApplication::translate("commands",
                                           "The State, by any of its names or codes; where it is left out, NAME "
                                           "says it"));
    choiceOption(
        app, "--publication", m_publication, publicationKeys(),
        QCoreApplication::translate("commands", "One of: %1").arg(publicationKeys().join(QStringLiteral(", "))));
    textOption(app, "--request", m_draft.publicationRequest,
               QCoreApplication::translate("commands", "The donor's letter that asks not to be published in full"));
    textOption(app, "--document", m_letter,
               QCoreApplication::translate("commands", "That letter, as a file; donor file-request attaches it later"));
    m_names.configure(app);
}

Result<ExitStatus> DonorAddCommand::run(CommandContext &context)
{
    m_draft.kind = *donorKindOf(m_kind);
    m_draft.publication = *publicationOf(m_publication);
    m_draft.names = m_names.names();
    if (isState(m_draft.kind) || !m_state.isEmpty()) {
        const auto state = readState(m_state.isEmpty() ? m_draft.name : m_state);
        if (!state)
            return state.failure();
        m_draft.stateIso3 = (*state)->iso3;
    }
    if (!m_letter.isEmpty()) {
        const auto document = readInputFile(m_letter);
        if (!document)
            return document.failure();
        m_draft.letter = {QFileInfo(m_letter).fileName(), *document};
    }
    const auto id = recordDonor(context.session(), m_draft);
    if (!id)
        return id.failure();
    if (context.wantsJson())
        context.print(Json{{"ref", donorRef(*id)}, {"name", m_draft.name}, {"kind", m_kind}});
    else
        context.print(QCoreApplication::translate("commands", "%1: %2").arg(donorRef(*id), m_draft.name));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> donorAddCommand()
{
    return std::make_unique<DonorAddCommand>();
}

} // namespace fund
