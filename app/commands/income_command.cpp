#include "commands/commands.h"
#include "commands/frame/command.h"
#include "ledger/income_actions.h"
#include "money/money_readers.h"

#include <QCoreApplication>

namespace fund {

namespace {

QStringList incomeKindKeys()
{
    QStringList keys;
    for (const IncomeKind kind : allIncomeKinds)
        keys += incomeKindKey(kind);
    return keys;
}

class IncomeCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("income"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Record interest, or an exchange difference, of the date --on");
    }
    CommandNeeds needs() const override { return writing(Action::RecordOtherIncome); }
    void configure(CLI::App &app) override
    {
        const QStringList keys = incomeKindKeys();
        choiceOption(app, "--kind", m_kind, keys,
                     QCoreApplication::translate("commands", "One of: %1").arg(keys.join(QStringLiteral(", "))))
            .required();
        amountOption(
            app, "--amount", m_amount,
            QCoreApplication::translate("commands", "Amount in the fund's currency; an exchange loss is below zero"))
            .required();
        textOption(app, "--reference", m_draft.reference,
                   QCoreApplication::translate("commands", "The bank's or treasury's paper"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_kind;
    std::optional<Decimal> m_amount;
    IncomeDraft m_draft;
};

Result<ExitStatus> IncomeCommand::run(CommandContext &context)
{
    Session &session = context.session();
    const auto amount = readMoney(m_amount->toText(), session.fund().currency);
    if (!amount)
        return amount.failure();
    m_draft.kind = *incomeKindOf(m_kind);
    m_draft.amount = *amount;
    m_draft.onDate = session.onDate();
    const auto entry = recordOtherIncome(session, m_draft);
    if (!entry)
        return entry.failure();
    if (context.wantsJson())
        context.print(Json{
            {"entry", entry->number()}, {"kind", m_kind}, {"currency", amount->currency().code}, {"amount", *amount}});
    else
        context.print(QCoreApplication::translate("commands", "%1: %2 %3.")
                          .arg(incomeKindTitle(m_draft.kind), amount->currency().code, amount->toText()));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> incomeCommand()
{
    return std::make_unique<IncomeCommand>();
}

} // namespace fund
