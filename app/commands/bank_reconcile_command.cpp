#include "bank/certificate.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "print/pdf_file.h"

#include <QCoreApplication>

#include <algorithm>

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
    CommandNeeds needs() const override { return {Database::Access::ReadOnly, Action::Read, true}; }
    void configure(CLI::App &app) override
    {
        readAtOptions(app, m_asOf, m_knownOn);
        textOption(app, "--out", m_out,
                   QCoreApplication::translate("commands", "Write it there as a PDF, to be signed"))
            .typeName("FILE");
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    std::optional<QDate> m_asOf;
    std::optional<QDate> m_knownOn;
    QString m_out;
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

Json changeJson(const ReconciliationChange &change)
{
    return {{"currency", change.bankBefore.currency().code},
            {"per_bank_before", change.bankBefore},
            {"per_bank_now", change.bankAfter},
            {"at_bank", itemsJson(change.atBank)},
            {"per_books_before", change.booksBefore},
            {"per_books_now", change.booksAfter},
            {"in_books", itemsJson(change.inBooks)},
            {"settled", itemsJson(change.settled)}};
}

void tellChange(CommandContext &context, const ReconciliationChange &change)
{
    const auto say = [&](const ReconcilingItem &item) {
        context.print(
            QStringLiteral("%1 %2 %3").arg(item.onDate.toString(Qt::ISODate), item.what, item.amount.toText()));
    };
    context.print(QCoreApplication::translate("commands", "Recorded since, in %1: bank %2 to %3, books %4 to %5.")
                      .arg(change.bankBefore.currency().code, change.bankBefore.toText(), change.bankAfter.toText(),
                           change.booksBefore.toText(), change.booksAfter.toText()));
    for (const auto *items : {&change.atBank, &change.inBooks, &change.settled})
        std::for_each(items->begin(), items->end(), say);
}

Result<ExitStatus> BankReconcileCommand::run(CommandContext &context)
{
    const auto certificate =
        readCertificate(context.session(), {m_asOf.value_or(context.session().clock().today()), m_knownOn});
    if (!certificate)
        return certificate.failure();
    if (!m_out.isEmpty())
        if (auto written = print::writePdf(m_out, certificateDocument(*certificate)); !written)
            return written.failure();
    Json document = Json::array();
    bool addsUp = true;
    for (std::size_t i = 0; i < certificate->weighed.size(); ++i) {
        const Reconciliation &weighed = certificate->weighed[i];
        addsUp = addsUp && weighed.addsUp();
        document.push_back(reconciliationJson(weighed));
        if (!certificate->changes.empty())
            document.back()["changes"] = changeJson(certificate->changes[i]);
        if (context.wantsJson())
            continue;
        tellReconciliation(context, weighed);
        if (!certificate->changes.empty() && !certificate->changes[i].isNothing())
            tellChange(context, certificate->changes[i]);
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
