#include "ledger/journal_text.h"

namespace fund {

namespace {

/// In the order of allAccounts.
constexpr const char *names[] = {"Assets:Cash",
                                 "Income:Contributions",
                                 "Income:Other",
                                 "Income:Interest",
                                 "Income:Exchange differences of cash",
                                 "Expenses:Expenditure",
                                 "Expenses:Refunds",
                                 "Due:Receivable",
                                 "Due:Receivable valuation",
                                 "Due:Conditional contributions",
                                 "Due:Recognised before receipt",
                                 "Due:Exchange realised",
                                 "Due:Exchange unrealised",
                                 "Due:Written off",
                                 "Authority:Appropriated",
                                 "Authority:Operating reserve",
                                 "Authority:Programme support costs",
                                 "Authority:Sponsorship:Allotted",
                                 "Authority:Projects:Allotted",
                                 "Authority:Monitoring:Allotted",
                                 "Authority:Staff:Allotted",
                                 "Authority:Sponsorship:Committed",
                                 "Authority:Projects:Committed",
                                 "Authority:Monitoring:Committed",
                                 "Authority:Staff:Committed",
                                 "Authority:Sponsorship:Spent",
                                 "Authority:Projects:Spent",
                                 "Authority:Monitoring:Spent",
                                 "Authority:Staff:Spent"};
static_assert(std::size(names) == allAccounts.size());

/// What people wrote, on one line and without the sign that would begin a comment.
QByteArray oneLine(const QString &words)
{
    QString line = words.simplified();
    line.replace(u';', u',');
    return line.toUtf8();
}

QByteArray amountText(const Money &amount)
{
    return amount.toText().toLatin1() + ' ' + amount.currency().code.toLatin1();
}

QByteArray posting(Account account, const Money &amount, const std::optional<Money> &original)
{
    const QByteArray name = "    " + QByteArray(names[static_cast<std::size_t>(account)]) + "  ";
    if (!original || original->currency() == amount.currency())
        return name + amountText(amount) + '\n';
    const Money worth = amount.isNegative() ? -amount : amount;
    return name + amountText(*original) + " @@ " + amountText(worth) + '\n';
}

std::optional<Money> negative(const std::optional<Money> &amount)
{
    return amount ? std::optional(-*amount) : std::nullopt;
}

/// "1000.00 EUR"; hledger wants a point also where a currency has no smaller unit, ledger wants none there.
QByteArray sampleOf(const Currency &currency, JournalFormat format)
{
    QByteArray sample = Money(0, currency).toText().toLatin1();
    sample.replace(0, 1, "1000");
    if (currency.minorUnits == 0 && format == JournalFormat::Hledger)
        sample += '.';
    return sample + ' ' + currency.code.toLatin1();
}

} // namespace

QString journalFormatKey(JournalFormat format)
{
    return format == JournalFormat::Ledger ? QStringLiteral("ledger") : QStringLiteral("hledger");
}

std::optional<JournalFormat> journalFormatOf(QStringView key)
{
    for (const JournalFormat format : {JournalFormat::Ledger, JournalFormat::Hledger})
        if (key == journalFormatKey(format))
            return format;
    return std::nullopt;
}

QStringList journalFormatKeys()
{
    return {journalFormatKey(JournalFormat::Ledger), journalFormatKey(JournalFormat::Hledger)};
}

QString journalAccount(Account account)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(account)]);
}

QByteArray journalDeclarations(JournalFormat format, const QString &fundName, std::span<const Currency> currencies)
{
    QByteArray text = "; The books of " + oneLine(fundName) + ".\n";
    text += "; Due: signed contributions as IPSAS shows them. Authority: what may be used. Neither is cash.\n\n";
    for (const Account account : allAccounts)
        text += "account " + QByteArray(names[static_cast<std::size_t>(account)]) + '\n';
    text += '\n';
    if (format == JournalFormat::Ledger)
        text += "tag subject\ntag recorded\ntag reverses\n\n";
    for (const Currency &currency : currencies)
        text += "commodity " + currency.code.toLatin1() + "\n    format " + sampleOf(currency, format) + '\n';
    return text;
}

QByteArray journalHead(const JournalHead &head)
{
    QByteArray text = '\n' + head.onDate.toString(Qt::ISODate).toLatin1() + " * (" + QByteArray::number(head.number) +
                      ") " + head.kind.toLatin1() + ": " + oneLine(head.narrative) + '\n';
    text += "    ; subject: " + oneLine(head.subject) + "\n    ; recorded: " + head.recordedAt.toLatin1() + '\n';
    if (head.reverses != 0)
        text += "    ; reverses: " + QByteArray::number(head.reverses) + '\n';
    return text;
}

QByteArray journalComment(const JournalHead &head)
{
    return "\n; " + head.onDate.toString(Qt::ISODate).toLatin1() + " (" + QByteArray::number(head.number) + ") " +
           head.kind.toLatin1() + ": " + oneLine(head.narrative) + ", " + oneLine(head.subject) + ": moves no money\n";
}

QByteArray journalPostings(const Transfer &transfer)
{
    return posting(transfer.debit, transfer.amount, transfer.original) +
           posting(transfer.credit, -transfer.amount, negative(transfer.original));
}

QByteArray journalAssertions(std::span<const CurrencyBalance> balances, const QDate &day)
{
    if (balances.empty())
        return {};
    QByteArray text = '\n' + day.toString(Qt::ISODate).toLatin1() + " * Balances of the fund file\n";
    for (const CurrencyBalance &balance : balances)
        text += "    " + QByteArray(names[static_cast<std::size_t>(balance.account)]) + "  " +
                amountText(Money(0, balance.original.currency())) + " = " + amountText(balance.original) + '\n';
    return text;
}

} // namespace fund
