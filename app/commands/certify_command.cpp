#include "commands/commands.h"
#include "commands/frame/command.h"
#include "ledger/certification.h"
#include "money/money_readers.h"

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
    void configure(CLI::App &app) override
    {
        choiceOption(app, "--window", m_window, windowKeys(),
                     QCoreApplication::translate("commands", "One of: %1").arg(windowKeys().join(QStringLiteral(", "))))
            .required();
        textOption(app, "--for", m_draft.subject,
                   QCoreApplication::translate("commands", "What the money is committed for, as entries shows it"))
            .required()
            .typeName("SUBJECT");
        amountOption(app, "--amount", m_amount,
                     QCoreApplication::translate("commands", "Amount in the fund's currency, such as 1234.50"))
            .required();
        textOption(app, "--voucher", m_draft.reference,
                   QCoreApplication::translate("commands", "The voucher or invoice"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        Session &session = context.session();
        const auto amount = readMoney(m_amount->toText(), session.fund().currency);
        if (!amount)
            return amount.failure();
        m_draft.window = *windowOf(m_window);
        m_draft.amount = *amount;
        m_draft.onDate = session.onDate();
        const auto certification = certifyPayment(session, m_draft);
        if (!certification)
            return certification.failure();
        if (context.wantsJson())
            context.print(Json{{"certification", certification->number()},
                               {"subject", m_draft.subject},
                               {"currency", amount->currency().code},
                               {"amount", *amount}});
        else
            context.print(QCoreApplication::translate("commands", "%1: certified %2 %3 on %4.")
                              .arg(m_draft.subject, amount->currency().code, amount->toText(), m_draft.reference));
        return ExitStatus::Done;
    }

private:
    QString m_window;
    std::optional<Decimal> m_amount;
    CertificationDraft m_draft;
};

} // namespace

std::unique_ptr<Command> certifyCommand()
{
    return std::make_unique<CertifyCommand>();
}

} // namespace fund
