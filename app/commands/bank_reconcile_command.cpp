#include "bank/reconciliation.h"
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
        accounts.push_back(
            {{"account", account.account}, {"balance", account.balance}, {"covered_to", account.coveredTo}});
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

void appendItems(std::vector<QStringList> &rows, const std::vector<ReconcilingItem> &items)
{
    for (const ReconcilingItem &item : items)
        rows.push_back({item.onDate.toString(Qt::ISODate), item.what, (-item.amount).toText()});
}

void tellReconciliation(CommandContext &context, const Reconciliation &weighed)
{
    const QString day = weighed.asOf.toString(Qt::ISODate);
    std::vector<QStringList> rows;
    for (const AccountBalance &account : weighed.accounts)
        rows.push_back({account.coveredTo.toString(Qt::ISODate),
                        QCoreApplication::translate("commands", "Account %1, by its statements").arg(account.account),
                        account.balance.toText()});
    rows.push_back({day, QCoreApplication::translate("commands", "Balance of the bank"), weighed.perBank.toText()});
    appendItems(rows, weighed.atBankOnly);
    rows.push_back({day, QCoreApplication::translate("commands", "Known to both"),
                    (weighed.perBank - weighed.bankItems()).toText()});
    rows.push_back({day, QCoreApplication::translate("commands", "Balance of the books"), weighed.perBooks.toText()});
    appendItems(rows, weighed.inBooksOnly);
    rows.push_back({day, QCoreApplication::translate("commands", "Known to both"),
                    (weighed.perBooks - weighed.bookItems()).toText()});
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
