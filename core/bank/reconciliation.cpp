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
        settleMatches();
        weighStatements();
        weighLines();
        weighPostings();
        return std::move(m_result);
    }

private:
    void weighStatements();
    void weighLines();
    void weighPostings();
    void settleMatches();
    [[nodiscard]] bool isInBooks(const StoredBankLine &line) const;
    [[nodiscard]] QString accountOf(const CashPosting &posting) const;

    const ReconciliationFacts &m_facts;
    QDate m_asOf;
    Reconciliation m_result;
    QHash<qint64, QDate> m_postingDays;
    QHash<qint64, bool> m_settled;     ///< by decision: all its lines and entries are there by the day
    QHash<qint64, QString> m_accounts; ///< by decision; empty: of several accounts
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
            m_result.accounts.push_back(
                {head.account, Money(0, m_result.currency), head.to, Money(0, m_result.currency)});
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
                 moved,
                 {},
                 {},
                 BankLineState::Open,
                 head.account});
        before = &head;
    }
}

/// Whether all entries that a line stands for are in the books by that day.
bool Weighing::isInBooks(const StoredBankLine &line) const
{
    return std::all_of(line.entries.begin(), line.entries.end(), [&](LedgerEntryId entry) {
        const QDate day = m_postingDays.value(entry.number());
        return day.isValid() && day <= m_asOf;
    });
}

/// What is matched counts as known to both once all its lines and all its entries are there: until then each stands on
/// its own side.
void Weighing::settleMatches()
{
    for (const StoredBankLine &line : m_facts.lines) {
        if (line.state != BankLineState::Matched && line.entries.empty())
            continue;
        const qint64 decision = line.decision.number();
        const bool isThere = line.line.bookedOn <= m_asOf && isInBooks(line);
        m_settled.insert(decision, m_settled.value(decision, true) && isThere);
        const bool isOfAnother = m_accounts.contains(decision) && m_accounts.value(decision) != line.account;
        m_accounts.insert(decision, isOfAnother ? QString() : line.account);
    }
}

void Weighing::weighLines()
{
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < m_result.accounts.size(); ++i)
        places.insert(m_result.accounts[i].account, i);
    for (const StoredBankLine &line : m_facts.lines) {
        if (line.line.bookedOn > m_asOf)
            continue;
        AccountBalance &account = m_result.accounts[places.value(line.account)];
        account.balance += line.line.amount;
        if (line.state == BankLineState::Matched && !line.reason.isEmpty() &&
            line.line.bookedOn.year() == m_asOf.year())
            m_result.explained.push_back(
                {line.line.bookedOn, wordsOfLine(line), line.line.amount, line.id, {}, line.state, line.account});
        if (line.decision.isValid() && m_settled.value(line.decision.number()))
            account.known += line.line.amount;
        else
            m_result.atBankOnly.push_back(
                {line.line.bookedOn, wordsOfLine(line), line.line.amount, line.id, {}, line.state, line.account});
    }
    for (const AccountBalance &account : m_result.accounts)
        m_result.perBank += account.balance;
}

/// Where the currency has one account, every entry is that one's; else only a match can say it.
QString Weighing::accountOf(const CashPosting &posting) const
{
    if (m_result.accounts.size() == 1)
        return m_result.accounts.front().account;
    return m_accounts.value(posting.matched.number());
}

void Weighing::weighPostings()
{
    for (const CashPosting &posting : m_facts.postings) {
        const QDate undone =
            posting.reverses.isValid() ? m_postingDays.value(posting.reverses.number()) : posting.reversedOn;
        const bool isUndone = undone.isValid() && undone <= m_asOf;
        const bool isSettled = posting.matched.isValid() && m_settled.value(posting.matched.number());
        if (posting.onDate <= m_asOf && !isUndone && !isSettled)
            m_result.inBooksOnly.push_back(
                {posting.onDate,
                 QCoreApplication::translate("bank", "%1: %2").arg(entryKindTitle(posting.kind), posting.narrative),
                 posting.amount,
                 {},
                 posting.entry,
                 BankLineState::Open,
                 accountOf(posting)});
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

std::vector<ReconcilingItem> Reconciliation::itemsOf(const QString &account) const
{
    std::vector<ReconcilingItem> items;
    std::copy_if(atBankOnly.begin(), atBankOnly.end(), std::back_inserter(items),
                 [&](const ReconcilingItem &item) { return item.account == account; });
    return items;
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
    for (StoredBankLine &line : readBankLines(database))
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
