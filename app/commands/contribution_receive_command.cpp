#include "commands/commands.h"
#include "commands/frame/command.h"
#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "money/money_readers.h"

#include <QCoreApplication>

namespace fund {

namespace {

class ContributionReceiveCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("contribution receive"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Record money that came to the bank on the date --on, converted at "
                                           "its UN operational rate");
    }
    CommandNeeds needs() const override { return writing(Action::RecordReceipt); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_ref;
    std::optional<Decimal> m_amount;
    ReceiptDraft m_draft;
};

void ContributionReceiveCommand::configure(CLI::App &app)
{
    textOption(app, "REF", m_ref, QCoreApplication::translate("commands", "The contribution's reference")).required();
    amountOption(app, "--amount", m_amount,
                 QCoreApplication::translate("commands", "Amount received, in the currency of the agreement"))
        .required();
    textOption(app, "--bank", m_draft.bankReference, QCoreApplication::translate("commands", "The bank's reference"))
        .required();
    textOption(app, "--reason", m_draft.excessReason,
               QCoreApplication::translate("commands",
                                           "Why more came than is still due, or what shows that it came before the "
                                           "donor's clearance ended; needed then"));
}

Result<ExitStatus> ContributionReceiveCommand::run(CommandContext &context)
{
    const Currency &fundCurrency = context.session().fund().currency;
    const auto contribution = requireContribution(context.database(), m_ref, fundCurrency);
    if (!contribution)
        return contribution.failure();
    const Currency &currency = contribution->pledged.currency();
    const auto amount = readMoney(m_amount->toText(), currency);
    if (!amount)
        return amount.failure();
    m_draft.contribution = contribution->id;
    m_draft.onDate = context.session().onDate();
    m_draft.amount = *amount;
    if (const auto recorded = recordReceipt(context.session(), m_draft); !recorded)
        return recorded.failure();
    const auto receipt = findReceipt(context.database(), m_draft.bankReference, fundCurrency);
    const Money converted = receipt ? receipt->converted : Money(0, fundCurrency);
    const QString rate = receipt ? receipt->rate.toText() : QString();
    if (context.wantsJson())
        context.print(Json{{"ref", contribution->ref},
                           {"currency", currency.code},
                           {"received", *amount},
                           {"rate", rate},
                           {"fund_currency", fundCurrency.code},
                           {"converted", converted}});
    else
        context.print(
            QCoreApplication::translate("commands", "%1: received %2 %3 at %4: %5 %6.")
                .arg(contribution->ref, currency.code, amount->toText(), rate, fundCurrency.code, converted.toText()));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> contributionReceiveCommand()
{
    return std::make_unique<ContributionReceiveCommand>();
}

} // namespace fund
