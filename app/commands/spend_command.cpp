#include "commands/commands.h"
#include "commands/frame/command.h"
#include "ledger/ledger_actions.h"
#include "money/money_readers.h"

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
        flagOption(
            app, "--final", m_draft.isFinal,
            QCoreApplication::translate("commands", "Nothing more will be spent: the rest goes back to the window"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_window;
    std::optional<Decimal> m_amount;
    ExpenditureDraft m_draft;
};

Result<ExitStatus> SpendCommand::run(CommandContext &context)
{
    Session &session = context.session();
    const auto amount = readMoney(m_amount->toText(), session.fund().currency);
    if (!amount)
        return amount.failure();
    m_draft.window = *windowOf(m_window);
    m_draft.amount = *amount;
    m_draft.onDate = session.onDate();
    const auto entry = recordExpenditure(session, m_draft);
    if (!entry)
        return entry.failure();
    if (context.wantsJson())
        context.print(Json{{"entry", entry->number()},
                           {"subject", m_draft.subject},
                           {"currency", amount->currency().code},
                           {"amount", *amount}});
    else
        context.print(QCoreApplication::translate("commands", "%1: spent %2 %3.")
                          .arg(m_draft.subject, amount->currency().code, amount->toText()));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> spendCommand()
{
    return std::make_unique<SpendCommand>();
}

} // namespace fund
