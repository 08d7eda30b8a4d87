#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/frame/input.h"
#include "donors/donor_actions.h"
#include "donors/donor_wish_actions.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fund {

namespace {

class DonorWishCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("donor wish"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Record a donor's later request on how it is published (para. 17)");
    }
    CommandNeeds needs() const override { return writing(Action::RecordDonor); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_donor;
    QString m_publication;
    QString m_request;
    QString m_path;
};

void DonorWishCommand::configure(CLI::App &app)
{
    QStringList keys;
    for (const Publication publication : allPublications)
        keys += publicationKey(publication);
    textOption(app, "DONOR", m_donor, QCoreApplication::translate("commands", "Name or number of the donor"))
        .required();
    choiceOption(app, "--publication", m_publication, keys,
                 QCoreApplication::translate("commands", "One of: %1").arg(keys.join(QStringLiteral(", "))))
        .required();
    textOption(app, "--request", m_request,
               QCoreApplication::translate("commands", "The donor's letter that asks for it"))
        .required();
    textOption(app, "--document", m_path, QCoreApplication::translate("commands", "The donor's letter, as a file"))
        .required();
}

Result<ExitStatus> DonorWishCommand::run(CommandContext &context)
{
    const auto donor = requireDonor(context.database(), m_donor);
    if (!donor)
        return donor.failure();
    const Publication publication = *publicationOf(m_publication);
    const auto document = readInputFile(m_path);
    if (!document)
        return document.failure();
    const WishDraft draft{donor->id, publication, m_request, {QFileInfo(m_path).fileName(), *document}};
    if (auto recorded = recordWish(context.session(), draft); !recorded)
        return recorded.failure();
    if (context.wantsJson())
        context.print(Json{{"ref", donorRef(donor->id)}, {"publication", m_publication}});
    else
        context.print(QCoreApplication::translate("commands", "%1 %2: %3.")
                          .arg(donorRef(donor->id), donor->name, publicationTitle(publication)));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> donorWishCommand()
{
    return std::make_unique<DonorWishCommand>();
}

} // namespace fund
