#include "demonstration/bank_year.h"

#include "bank/bank_actions.h"
#include "bank/match_facts.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace fund::demonstration {

namespace {

constexpr int lastMonth = 10;
constexpr int lastSettledMonth = 9;

/// A line that is not in the books: invented, and what becomes of it.
struct OddLine
{
    const char *currency;
    int month;
    int day;
    qint64 cents;
    const char *counterparty;
    const char *purpose;
};

constexpr OddLine oddLines[] = {
    {"USD", 5, 11, 900'00, "Harbour Catering (demonstration)", "Sent by mistake, for another fund"},
    {"USD", 5, 13, -900'00, "Harbour Catering (demonstration)", "Taken back by the sender"},
    {"USD", 9, 30, -35'00, "", "Account charges, third quarter"},
    {"EUR", 9, 30, -12'50, "", "Account charges, third quarter"},
    {"USD", 10, 14, 1'200'00, "Association of the old port (demonstration)", "For the good work"},
    {"USD", 10, 22, -480'00, "Travel office (demonstration)", "Order 22, three tickets"},
    {"EUR", 10, 27, 250'00, "Unknown sender (demonstration)", "NOTPROVIDED"},
};

struct GiftWords
{
    QString donor;
    QString ref;
};

/// Who gave what, by the subject of its entries.
QHash<QString, GiftWords> giftsOf(const MatchFacts &facts)
{
    QHash<DonorId, QString> names;
    for (const KnownDonor &donor : facts.donors)
        names.insert(donor.id, donor.name);
    QHash<QString, GiftWords> gifts;
    for (const ExpectedMoney &each : facts.contributions)
        gifts.insert(subjectOf(each.contribution), {names.value(each.donor), each.ref});
    return gifts;
}

/// The bank's words for an entry of the books: a gift with its giver and reference, a payment with its voucher.
BankLine lineOf(const CashPosting &posting, const QHash<QString, GiftWords> &gifts)
{
    BankLine line;
    line.bookedOn = line.valueOn = posting.onDate;
    line.amount = posting.amount;
    const auto gift = gifts.constFind(posting.subject);
    if (gift == gifts.constEnd()) {
        line.counterparty = QStringLiteral("Travel office (demonstration)");
        line.purpose = QStringLiteral("Voucher %1").arg(posting.narrative);
        return line;
    }
    line.bankReference = posting.narrative;
    line.counterparty = gift->donor;
    line.purpose = QStringLiteral("Contribution %1").arg(gift->ref);
    return line;
}

std::vector<BankLine> linesIn(Desk &desk, const Currency &currency)
{
    const MatchFacts facts = readMatchFacts(desk.database(), desk.finance().fund().currency);
    const auto gifts = giftsOf(facts);
    std::vector<BankLine> lines;
    for (const CashPosting &posting : facts.postings)
        if (posting.amount.currency() == currency && posting.onDate.month() <= lastMonth)
            lines.push_back(lineOf(posting, gifts));
    for (const OddLine &odd : oddLines) {
        if (currency.code != QLatin1String(odd.currency))
            continue;
        BankLine line;
        line.bookedOn = line.valueOn = desk.day(odd.month, odd.day);
        line.amount = Money(odd.cents, currency);
        line.counterparty = QString::fromLatin1(odd.counterparty);
        line.purpose = QString::fromLatin1(odd.purpose);
        lines.push_back(std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const BankLine &a, const BankLine &b) { return a.bookedOn < b.bookedOn; });
    return lines;
}

/// One for each month, from balance to balance.
void addAccount(Desk &desk, const Currency &currency, std::vector<BankStatement> &statements)
{
    const std::vector<BankLine> lines = linesIn(desk, currency);
    Money balance(0, currency);
    for (int month = 1; month <= lastMonth; ++month) {
        const QDate first = desk.day(month, 1);
        BankStatement statement{QStringLiteral("DEMO-%1-1").arg(currency.code),
                                currency,
                                QStringLiteral("%1/%2").arg(desk.year()).arg(month),
                                first,
                                first.addMonths(1).addDays(-1),
                                balance,
                                balance};
        for (const BankLine &line : lines)
            if (line.bookedOn.month() == month) {
                statement.closing += line.amount;
                statement.lines.push_back(line);
            }
        balance = statement.closing;
        statements.push_back(std::move(statement));
    }
}

/// What is sure, each entry once.
bool matchSettledMonths(Desk &desk)
{
    const MatchBook book(readMatchFacts(desk.database(), desk.finance().fund().currency));
    std::set<LedgerEntryId> used;
    for (const StoredBankLine &line : readWaitingLines(desk.database())) {
        const auto best = book.suggestionsFor(line, 1);
        if (line.line.bookedOn.month() > lastSettledMonth || best.empty() || !best.front().isSure() ||
            !used.insert(best.front().entries.front()).second)
            continue;
        if (!desk.did(acceptSuggestion(desk.finance(), line.id, best.front())))
            return false;
    }
    return true;
}

/// What was sent by mistake and taken back again stands for nothing.
bool matchMistake(Desk &desk)
{
    MatchDraft mistake;
    for (const StoredBankLine &line : readWaitingLines(desk.database()))
        if (line.line.bookedOn.month() == 5 && line.line.counterparty.startsWith(u"Harbour Catering"))
            mistake.lines.push_back(line.id);
    return desk.did(matchLines(desk.finance(), mistake));
}

} // namespace

bool keepBank(Desk &desk)
{
    desk.goTo(11, 17, 11);
    BankStatementFile file;
    for (const QStringView code : {u"USD", u"EUR"})
        addAccount(desk, *currencyOf(code), file.statements);
    return desk.did(importStatements(desk.finance(), file)) && matchSettledMonths(desk) && matchMistake(desk);
}

} // namespace fund::demonstration
