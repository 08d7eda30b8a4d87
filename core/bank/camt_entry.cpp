#include "bank/camt_entry.h"

#include "base/field_readers.h"
#include "money/money_readers.h"

#include <QCoreApplication>

namespace fund {

namespace {

Failure camtRefusal(const char *rule, const QString &sentence)
{
    return failure(FailureKind::Refused, QString::fromLatin1(rule), sentence);
}

/// A decimal of XML Schema as one of ours: "+7.", ".5" and noughts behind the last place of a currency mean nothing.
QString plainDecimal(QString text, const Currency &currency)
{
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    if (text.startsWith(u'.'))
        text.prepend(u'0');
    qsizetype point = text.indexOf(u'.');
    while (point >= 0 && text.endsWith(u'0') && text.size() - point - 1 > currency.minorUnits)
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// The amount of Amt, below zero where the money left the account.
Result<Money> amountOf(const XmlElement &amount, const QString &direction)
{
    const auto currency = readCurrency(amount.currency);
    if (!currency)
        return currency.failure();
    const auto money = readMoney(plainDecimal(amount.text, *currency), *currency);
    if (!money)
        return money.failure();
    if (money->isNegative() || (direction != u"CRDT" && direction != u"DBIT"))
        return camtRefusal("amount_must_have_a_direction",
                           QCoreApplication::translate("bank", "The amount %1 is neither credit (CRDT) nor debit "
                                                               "(DBIT).")
                               .arg(amount.text));
    return direction == u"DBIT" ? -*money : *money;
}

QDate dayBelow(const XmlElement &element, QStringView name)
{
    const QDate day = camtDay(element.textAt({name, u"Dt"}));
    return day.isValid() ? day : camtDay(element.textAt({name, u"DtTm"}));
}

/// Banks that have nothing to say write this.
void addIfSaid(QStringList &texts, const QString &text)
{
    if (!text.isEmpty() && text != u"NOTPROVIDED" && !texts.contains(text))
        texts += text;
}

/// Of a detail (TxDtls), what a person recognises it by.
void describe(const XmlElement &detail, BankLine &line)
{
    const bool cameIn = line.amount.isPositive() != line.isReversal;
    const QStringView party = cameIn ? u"Dbtr" : u"Cdtr";
    line.counterparty = detail.textAt({u"RltdPties", party, u"Nm"});
    if (line.counterparty.isEmpty())
        line.counterparty = detail.textAt({u"RltdPties", party, u"Pty", u"Nm"});
    QStringList texts;
    if (const XmlElement *remittance = detail.find({u"RmtInf"})) {
        for (const XmlElement *words : remittance->all(u"Ustrd"))
            addIfSaid(texts, words->text);
        for (const XmlElement *structured : remittance->all(u"Strd"))
            addIfSaid(texts, structured->textAt({u"CdtrRefInf", u"Ref"}));
    }
    addIfSaid(texts, detail.textAt({u"Refs", u"EndToEndId"}));
    addIfSaid(texts, detail.textAt({u"AddtlTxInf"}));
    line.purpose = texts.join(QStringLiteral(" · "));
    line.bankReference = detail.textAt({u"Refs", u"AcctSvcrRef"});
}

/// The amount of a detail: its own since .03, before it that of the transaction.
std::optional<Money> detailAmount(const XmlElement &detail, const QString &direction)
{
    const XmlElement *amount = detail.find({u"Amt"});
    if (!amount)
        amount = detail.find({u"AmtDtls", u"TxAmt", u"Amt"});
    if (!amount)
        return std::nullopt;
    const QString own = detail.textAt({u"CdtDbtInd"});
    const auto money = amountOf(*amount, own.isEmpty() ? direction : own);
    return money ? std::optional(*money) : std::nullopt;
}

std::vector<const XmlElement *> detailsOf(const XmlElement &entry)
{
    std::vector<const XmlElement *> details;
    for (const XmlElement *group : entry.all(u"NtryDtls"))
        for (const XmlElement *detail : group->all(u"TxDtls"))
            details.push_back(detail);
    return details;
}

/// Amounts of the details where each has one and they make the entry; else none.
std::vector<Money> partsOf(const std::vector<const XmlElement *> &details, const Money &whole, const QString &direction)
{
    std::vector<Money> parts;
    Money sum(0, whole.currency());
    for (const XmlElement *detail : details) {
        const auto part = detailAmount(*detail, direction);
        if (!part || part->currency() != whole.currency() || part->isZero())
            return {};
        sum += *part;
        parts.push_back(*part);
    }
    return sum == whole ? parts : std::vector<Money>();
}

QString entryReference(const XmlElement &entry)
{
    const QString own = entry.textAt({u"AcctSvcrRef"});
    return own.isEmpty() ? entry.textAt({u"NtryRef"}) : own;
}

std::vector<BankLine> splitEntry(const BankLine &whole, const std::vector<const XmlElement *> &details,
                                 const std::vector<Money> &parts)
{
    std::vector<BankLine> lines;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        BankLine line = whole;
        line.amount = parts[i];
        describe(*details[i], line);
        // The bank's reference of the whole is told apart for each part: a receipt names one line.
        if (line.bankReference.isEmpty() || line.bankReference == whole.bankReference)
            line.bankReference =
                whole.bankReference.isEmpty() ? QString() : whole.bankReference + u'/' + QString::number(i + 1);
        lines.push_back(std::move(line));
    }
    return lines;
}

/// One line, with what its details say of it.
BankLine joinEntry(BankLine whole, const std::vector<const XmlElement *> &details)
{
    QStringList parties;
    QStringList purposes;
    const QString reference = whole.bankReference;
    QString ofDetail;
    for (const XmlElement *detail : details) {
        describe(*detail, whole);
        addIfSaid(parties, whole.counterparty);
        addIfSaid(purposes, whole.purpose);
        ofDetail = whole.bankReference;
    }
    whole.bankReference = reference.isEmpty() && details.size() == 1 ? ofDetail : reference;
    whole.counterparty = parties.join(QStringLiteral(" · "));
    whole.purpose = purposes.join(QStringLiteral(" · "));
    return whole;
}

} // namespace

QDate camtDay(QStringView text)
{
    const auto day = readDate(text.left(10));
    return day ? *day : QDate();
}

Result<Money> signedAmountFrom(const XmlElement &element)
{
    const XmlElement *amount = element.find({u"Amt"});
    if (!amount)
        return camtRefusal("amount_must_be_there", QCoreApplication::translate("bank", "There is no amount."));
    return amountOf(*amount, element.textAt({u"CdtDbtInd"}));
}

Result<DatedBalance> balanceFrom(const XmlElement &balance)
{
    const auto amount = signedAmountFrom(balance);
    if (!amount)
        return amount.failure();
    const QDate day = dayBelow(balance, u"Dt");
    if (!day.isValid())
        return camtRefusal("balance_must_be_dated", QCoreApplication::translate("bank", "The balance has no day."));
    return DatedBalance{*amount, day};
}

QString accountFrom(const XmlElement &account)
{
    QString number = account.textAt({u"Id", u"IBAN"});
    if (number.isEmpty())
        number = account.textAt({u"Id", u"Othr", u"Id"});
    return number.remove(u' ');
}

bool isBooked(const XmlElement &entry)
{
    const XmlElement *code = entry.find({u"Sts", u"Cd"});
    return (code ? code->text : entry.textAt({u"Sts"})) == u"BOOK";
}

Result<std::vector<BankLine>> linesOf(const XmlElement &entry)
{
    const auto amount = signedAmountFrom(entry);
    if (!amount)
        return amount.failure();
    if (amount->isZero())
        return std::vector<BankLine>();
    BankLine whole;
    whole.amount = *amount;
    whole.bookedOn = dayBelow(entry, u"BookgDt");
    whole.valueOn = dayBelow(entry, u"ValDt");
    if (!whole.bookedOn.isValid())
        return camtRefusal("entry_must_be_dated",
                           QCoreApplication::translate("bank", "The entry has no day of booking (BookgDt)."));
    if (!whole.valueOn.isValid())
        whole.valueOn = whole.bookedOn;
    const QString reversal = entry.textAt({u"RvslInd"});
    whole.isReversal = reversal == u"true" || reversal == u"1";
    whole.bankReference = entryReference(entry);
    whole.sourceLine = entry.line;
    const auto details = detailsOf(entry);
    const auto parts = partsOf(details, *amount, entry.textAt({u"CdtDbtInd"}));
    std::vector<BankLine> lines =
        parts.size() > 1 ? splitEntry(whole, details, parts) : std::vector{joinEntry(whole, details)};
    const QString more = entry.textAt({u"AddtlNtryInf"});
    for (BankLine &line : lines)
        if (!more.isEmpty() && !line.purpose.contains(more))
            line.purpose = line.purpose.isEmpty() ? more : line.purpose + QStringLiteral(" · ") + more;
    return lines;
}

} // namespace fund
