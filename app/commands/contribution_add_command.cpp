#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/gift_options.h"
#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"

#include <QCoreApplication>

namespace fund {

namespace {

class ContributionAddCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("contribution add"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Record a pledge of the date --on; one with a wish is refused, and "
                                           "the wish kept as a request (para. 19)");
    }
    CommandNeeds needs() const override { return writing(Action::RecordContribution); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    GiftOptions m_gift;
    QString m_preference;
    ContributionDraft m_draft;
};

void ContributionAddCommand::configure(CLI::App &app)
{
    m_gift.add(app, "--amount", QCoreApplication::translate("commands", "Amount announced, such as 1234.50"));
    textOption(
        app, "--reference", m_draft.reference,
        QCoreApplication::translate("commands", "The contribution's reference; else the next number of the year"));
    GiftOptions::addWish(app, m_draft.wish);
    choiceOption(app, "--prefer", m_preference, {windowKey(Window::Sponsorship), windowKey(Window::Projects)},
                 QCoreApplication::translate("commands",
                                             "The donor's preference between the windows, where a setting allows "
                                             "to record one; it binds nothing"));
}

Result<ExitStatus> ContributionAddCommand::run(CommandContext &context)
{
    const auto gift = m_gift.read(context);
    if (!gift)
        return gift.failure();
    m_draft.donor = gift->donor.id;
    m_draft.amount = gift->amount;
    m_draft.onDate = context.session().onDate();
    m_draft.preference = windowOf(m_preference);
    const auto id = recordContribution(context.session(), m_draft);
    if (!id)
        return id.failure();
    const auto recorded = readContribution(context.database(), *id, context.session().fund().currency);
    const QString ref = recorded ? recorded->ref : QString();
    if (context.wantsJson())
        context.print(Json{{"ref", ref},
                           {"donor", donorRef(gift->donor.id)},
                           {"currency", gift->amount.currency().code},
                           {"pledged", gift->amount}});
    else
        context.print(QCoreApplication::translate("commands", "%1: %2 pledged %3 %4.")
                          .arg(ref, gift->donor.name, gift->amount.currency().code, gift->amount.toText()));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> contributionAddCommand()
{
    return std::make_unique<ContributionAddCommand>();
}

} // namespace fund
