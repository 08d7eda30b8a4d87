#include "commands/commands.h"
#include "commands/frame/command.h"
#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "donors/donor_actions.h"
#include "money/money_readers.h"

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
    QString m_donor;
    std::optional<Decimal> m_amount;
    QString m_currency;
    QString m_preference;
    ContributionDraft m_draft;
};

void ContributionAddCommand::configure(CLI::App &app)
{
    textOption(app, "--donor", m_donor, QCoreApplication::translate("commands", "Name or number of the donor"))
        .required();
    amountOption(app, "--amount", m_amount,
                 QCoreApplication::translate("commands", "Amount announced, such as 1234.50"))
        .required();
    textOption(app, "--currency", m_currency, QCoreApplication::translate("commands", "Its currency code of ISO 4217"))
        .required()
        .typeName("CODE");
    textOption(
        app, "--reference", m_draft.reference,
        QCoreApplication::translate("commands", "The contribution's reference; else the next number of the year"));
    textOption(app, "--wish", m_draft.wish,
               QCoreApplication::translate("commands",
                                           "A wish for a specific activity, State or person, in the donor's "
                                           "words"));
    choiceOption(app, "--prefer", m_preference, {windowKey(Window::Sponsorship), windowKey(Window::Projects)},
                 QCoreApplication::translate("commands",
                                             "The donor's preference between the windows, where a setting allows "
                                             "to record one; it binds nothing"));
}

Result<ExitStatus> ContributionAddCommand::run(CommandContext &context)
{
    const auto donor = requireDonor(context.database(), m_donor);
    if (!donor)
        return donor.failure();
    const auto currency = readCurrency(m_currency);
    if (!currency)
        return currency.failure();
    const auto amount = readMoney(m_amount->toText(), *currency);
    if (!amount)
        return amount.failure();
    m_draft.donor = donor->id;
    m_draft.amount = *amount;
    m_draft.onDate = context.session().onDate();
    m_draft.preference = windowOf(m_preference);
    const auto id = recordContribution(context.session(), m_draft);
    if (!id)
        return id.failure();
    const auto recorded = readContribution(context.database(), *id, context.session().fund().currency);
    const QString ref = recorded ? recorded->ref : QString();
    if (context.wantsJson())
        context.print(
            Json{{"ref", ref}, {"donor", donorRef(donor->id)}, {"currency", currency->code}, {"pledged", *amount}});
    else
        context.print(QCoreApplication::translate("commands", "%1: %2 pledged %3 %4.")
                          .arg(ref, donor->name, currency->code, amount->toText()));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> contributionAddCommand()
{
    return std::make_unique<ContributionAddCommand>();
}

} // namespace fund
