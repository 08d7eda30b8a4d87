#include "bank/reconciliation_rows.h"
#include "commands/commands.h"
#include "commands/frame/command.h"

#include <QCoreApplication>

namespace fund {

namespace {

class BankReconcileCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("bank reconcile"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "The balance of the bank beside that of the books at a day, with what only "
                                           "one of them knows");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &app) override
    {
        dateOption(app, "--as-of", m_asOf, QCoreApplication::translate("commands", "The day; else today"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    std::optional<QDate> m_asOf;
};

Json itemsJson(const std::vector<ReconcilingItem> &items)
{
    Json document = Json::array();
    for (const ReconcilingItem &item : items) {
        Json each = {{"on_date", item.onDate}, {"what", item.what}, {"amount", item.amount}};
        if (!item.account.isEmpty())
            each["account"] = item.account;
        if (item.line.isValid()) {
            each["line"] = item.line.number();
            each["state"] = bankLineStateKey(item.state);
        }
        if (item.entry.isValid())
            each["entry"] = item.entry.number();
        document.push_back(std::move(each));
    }
    return document;
}

Json reconciliationJson(const Reconciliation &weighed)
{
    Json accounts = Json::array();
    for (const AccountBalance &account : weighed.accounts)
        accounts.push_back({{"account", account.account},
                            {"balance", account.balance},
                            {"covered_to", account.coveredTo},
                            {"known_to_both", account.known}});
    return {{"currency", weighed.currency.code},
            {"as_of", weighed.asOf},
            {"accounts", accounts},
            {"per_bank", weighed.perBank},
            {"at_bank_only", itemsJson(weighed.atBankOnly)},
            {"per_books", weighed.perBooks},
            {"in_books_only", itemsJson(weighed.inBooksOnly)},
            {"known_to_both", weighed.perBank - weighed.bankItems()},
            {"adds_up", weighed.addsUp()}};
}

void tellReconciliation(CommandContext &context, const Reconciliation &weighed)
{
    std::vector<QStringList> rows;
    for (const WeighedRow &row : weighedRows(weighed))
        rows.push_back({row.onDate.toString(Qt::ISODate), row.what, row.amount.toText()});
    context.printTable({QCoreApplication::translate("commands", "Date"),
                        QCoreApplication::translate("commands", "What"), weighed.currency.code},
                       rows);
}

Result<ExitStatus> BankReconcileCommand::run(CommandContext &context)
{
    const QDate day = m_asOf.value_or(context.session().clock().today());
    Json document = Json::array();
    bool addsUp = true;
    for (const Reconciliation &weighed : reconcileBank(context.database(), day, context.session().fund().currency)) {
        addsUp = addsUp && weighed.addsUp();
        document.push_back(reconciliationJson(weighed));
        if (!context.wantsJson())
            tellReconciliation(context, weighed);
    }
    if (context.wantsJson())
        context.print(document);
    else if (document.empty())
        context.console().message(
            QCoreApplication::translate("commands", "There is no statement of the bank that begins by that day."));
    return addsUp ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace

std::unique_ptr<Command> bankReconcileCommand()
{
    return std::make_unique<BankReconcileCommand>();
}

} // namespace fund
