#include "bank/reconciliation.h"

#include "bank/bank_store.h"
#include "ledger/balance_store.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

namespace fund {

namespace {

Money sumOf(const std::vector<ReconcilingItem> &items, const Currency &currency)
{
    Money sum(0, currency);
    for (const ReconcilingItem &item : items)
        sum += item.amount;
    return sum;
}

QString wordsOfLine(const StoredBankLine &line)
{
    QStringList words;
    for (const QString &each : {line.line.bankReference, line.line.counterparty, line.line.purpose, line.reason})
        if (!each.isEmpty())
            words += each;
    return words.join(QStringLiteral(" · "));
}

/// Weighs statements, lines and postings of one currency by the end of a day.
class Weighing
{
public:
    Weighing(const ReconciliationFacts &facts, const QDate &asOf) : m_facts(facts), m_asOf(asOf)
    {
        m_result.currency = facts.perBooks.currency();
        m_result.asOf = asOf;
        m_result.perBank = Money(0, m_result.currency);
        m_result.perBooks = facts.perBooks;
        for (const CashPosting &posting : facts.postings)
            m_postingDays.insert(posting.entry.number(), posting.onDate);
    }

    Reconciliation weigh()
    {
        weighStatements();
        weighLines();
        weighPostings();
        return std::move(m_result);
    }

private:
    void weighStatements();
    void weighLines();
    void weighPostings();
    [[nodiscard]] bool isSettled(const StoredBankLine &line) const;

    const ReconciliationFacts &m_facts;
    QDate m_asOf;
    Reconciliation m_result;
    QHash<qint64, QDate> m_postingDays;
    QHash<qint64, bool> m_settledLines;
};

/// What the accounts held before their first statement, and what moved between two of which one is missing, is at the
/// bank and in no line.
void Weighing::weighStatements()
{
    const BankStatement *before = nullptr;
    for (const BankStatement &head : m_facts.heads) {
        if (head.from > m_asOf)
            continue;
        const bool isFirst = !before || before->account != head.account;
        const Money moved = isFirst ? head.opening : head.opening - before->closing;
        if (isFirst)
            m_result.accounts.push_back({head.account, Money(0, m_result.currency), head.to});
        AccountBalance &account = m_result.accounts.back();
        account.balance += moved;
        account.coveredTo = head.to;
        if (!moved.isZero())
            m_result.atBankOnly.push_back(
                {head.from,
                 isFirst ? QCoreApplication::translate("bank", "Account %1: balance when its first statement begins")
                               .arg(head.account)
                         : QCoreApplication::translate("bank", "Account %1: moved between two statements, of which "
                                                               "one is missing")
                               .arg(head.account),
                 moved});
        before = &head;
    }
}

/// Whether all that a line stands for is in the books by that day.
bool Weighing::isSettled(const StoredBankLine &line) const
{
    return line.state == BankLineState::Matched &&
           std::all_of(line.entries.begin(), line.entries.end(), [&](LedgerEntryId entry) {
               const QDate day = m_postingDays.value(entry.number());
               return day.isValid() && day <= m_asOf;
           });
}

void Weighing::weighLines()
{
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < m_result.accounts.size(); ++i)
        places.insert(m_result.accounts[i].account, i);
    for (const StoredBankLine &line : m_facts.lines) {
        if (line.line.bookedOn > m_asOf)
            continue;
        m_result.accounts[places.value(line.account)].balance += line.line.amount;
        if (isSettled(line))
            m_settledLines.insert(line.id.number(), true);
        else
            m_result.atBankOnly.push_back(
                {line.line.bookedOn, wordsOfLine(line), line.line.amount, line.id, {}, line.state});
    }
    for (const AccountBalance &account : m_result.accounts)
        m_result.perBank += account.balance;
}

void Weighing::weighPostings()
{
    for (const CashPosting &posting : m_facts.postings) {
        const QDate undone =
            posting.reverses.isValid() ? m_postingDays.value(posting.reverses.number()) : posting.reversedOn;
        const bool isUndone = undone.isValid() && undone <= m_asOf;
        const bool isSettledByLine = posting.matched.isValid() && m_settledLines.contains(posting.matched.number());
        if (posting.onDate <= m_asOf && !isUndone && !isSettledByLine)
            m_result.inBooksOnly.push_back(
                {posting.onDate,
                 QCoreApplication::translate("bank", "%1: %2").arg(entryKindTitle(posting.kind), posting.narrative),
                 posting.amount,
                 {},
                 posting.entry});
    }
    if (!m_facts.exchange.isZero())
        m_result.inBooksOnly.push_back(
            {m_asOf, QCoreApplication::translate("bank", "Exchange differences of cash, which no bank knows"),
             m_facts.exchange});
}

} // namespace

Money Reconciliation::bankItems() const
{
    return sumOf(atBankOnly, currency);
}

Money Reconciliation::bookItems() const
{
    return sumOf(inBooksOnly, currency);
}

Reconciliation reconcile(const ReconciliationFacts &facts, const QDate &asOf)
{
    return Weighing(facts, asOf).weigh();
}

std::vector<Reconciliation> reconcileBank(const Database &database, const QDate &asOf, const Currency &fundCurrency)
{
    std::map<QString, ReconciliationFacts> byCurrency;
    for (const BankStatement &head : readStatementHeads(database)) {
        if (head.from > asOf)
            continue;
        ReconciliationFacts &facts = byCurrency[head.currency.code];
        facts.perBooks = facts.exchange = Money(0, head.currency);
        facts.heads.push_back(head);
    }
    const auto factsOf = [&](const Currency &currency) {
        const auto found = byCurrency.find(currency.code);
        return found == byCurrency.end() ? nullptr : &found->second;
    };
    for (StoredBankLine &line : readBankLines(database, {{}, {}, asOf}))
        if (auto *facts = factsOf(line.line.amount.currency()))
            facts->lines.push_back(std::move(line));
    for (CashPosting &posting : readCashPostings(database, fundCurrency))
        if (auto *facts = factsOf(posting.amount.currency()))
            facts->postings.push_back(std::move(posting));
    for (const CurrencyBalance &balance : readTrialBalance(database, {asOf}, fundCurrency))
        if (auto *facts = balance.account == Account::Cash ? factsOf(balance.original.currency()) : nullptr)
            facts->perBooks = balance.original;
    if (auto *facts = factsOf(fundCurrency))
        facts->exchange = readExchangeOnCash(database, asOf, fundCurrency);
    std::vector<Reconciliation> results;
    for (const auto &[code, facts] : byCurrency)
        results.push_back(reconcile(facts, asOf));
    return results;
}

} // namespace fund
