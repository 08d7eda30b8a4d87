#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/payment_options.h"
#include "identity/session.h"

#include <QCoreApplication>

namespace fund {

namespace {

class CertifyCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("certify"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Certify a payment that another person then makes");
    }
    CommandNeeds needs() const override { return writing(Action::CertifyPayment); }
    void configure(CLI::App &app) override { m_payment.add(app); }
    Result<ExitStatus> run(CommandContext &context) override
    {
        Session &session = context.session();
        const auto payment = m_payment.read(session);
        if (!payment)
            return payment.failure();
        const auto certification = certifyPayment(session, *payment);
        if (!certification)
            return certification.failure();
        if (context.wantsJson())
            context.print(Json{{"certification", certification->number()},
                               {"subject", payment->subject},
                               {"currency", payment->amount.currency().code},
                               {"amount", payment->amount}});
        else
            context.print(QCoreApplication::translate("commands", "%1: certified %2 %3 on %4.")
                              .arg(payment->subject, payment->amount.currency().code, payment->amount.toText(),
                                   payment->reference));
        return ExitStatus::Done;
    }

private:
    PaymentOptions m_payment;
};

} // namespace

std::unique_ptr<Command> certifyCommand()
{
    return std::make_unique<CertifyCommand>();
}

} // namespace fund
