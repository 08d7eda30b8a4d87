#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/payment_options.h"
#include "identity/session.h"
#include "ledger/ledger_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

class SpendCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("spend"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Record an expenditure of the date --on against its commitment");
    }
    CommandNeeds needs() const override { return writing(Action::RecordExpenditure); }
    void configure(CLI::App &app) override
    {
        m_payment.add(app);
        flagOption(
            app, "--final", m_isFinal,
            QCoreApplication::translate("commands", "Nothing more will be spent: the rest goes back to the window"));
        textOption(app, "--reason", m_repeatReason,
                   QCoreApplication::translate("commands", "Why the same voucher is paid once more; needed then"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    PaymentOptions m_payment;
    bool m_isFinal = false;
    QString m_repeatReason;
};

Result<ExitStatus> SpendCommand::run(CommandContext &context)
{
    Session &session = context.session();
    const auto payment = m_payment.read(session);
    if (!payment)
        return payment.failure();
    const auto entry = recordExpenditure(session, {payment->window, payment->subject, payment->amount,
                                                   payment->reference, m_isFinal, payment->onDate, m_repeatReason});
    if (!entry)
        return entry.failure();
    if (context.wantsJson())
        context.print(Json{{"entry", entry->number()},
                           {"subject", payment->subject},
                           {"currency", payment->amount.currency().code},
                           {"amount", payment->amount}});
    else
        context.print(QCoreApplication::translate("commands", "%1: spent %2 %3.")
                          .arg(payment->subject, payment->amount.currency().code, payment->amount.toText()));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> spendCommand()
{
    return std::make_unique<SpendCommand>();
}

} // namespace fund
