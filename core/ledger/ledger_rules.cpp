#include "ledger/ledger_rules.h"

#include <QCoreApplication>

namespace fund {

namespace {

/// Accounts that hold authority; Appropriated is their other side.
bool holdsAuthority(Account account)
{
    return account >= Account::Reserve;
}

bool holdsIncome(Account account)
{
    return account == Account::Contributions || account == Account::OtherIncome || account == Account::Interest ||
           account == Account::ExchangeDifferences || account == Account::Refunds;
}

Problem overdrawn(Account account, qint64 minor, const QDate &day, const Currency &currency)
{
    return {QStringLiteral("amount"), QStringLiteral("money_must_be_there"),
            QCoreApplication::translate("ledger", "%1: %2 %3 would be missing on %4, money that is not there.")
                .arg(accountTitle(account), currency.code, Money(-minor, currency).toText(), day.toString(Qt::ISODate)),
            QStringLiteral("para. 23"), 0};
}

} // namespace

Takings takingsOf(const LedgerEntryDraft &draft)
{
    std::map<Account, qint64> authority;
    qint64 available = 0;
    for (const Transfer &transfer : draft.transfers) {
        const qint64 minor = transfer.amount.minor();
        if (holdsAuthority(transfer.debit))
            authority[transfer.debit] += minor;
        if (holdsAuthority(transfer.credit))
            authority[transfer.credit] -= minor;
        if (transfer.debit == Account::Appropriated || holdsIncome(transfer.credit))
            available += minor;
        if (transfer.credit == Account::Appropriated || holdsIncome(transfer.debit))
            available -= minor;
    }
    Takings takings;
    for (const auto &[account, change] : authority)
        if (change < 0)
            takings.accounts.insert(account);
    const bool isFromOutside = draft.kind == EntryKind::Refund || draft.kind == EntryKind::OtherIncome;
    takings.fromAvailable = available < 0 && !isFromOutside;
    return takings;
}

std::optional<Problem> overdraft(const Takings &takings, const std::vector<DayBalances> &days, const Currency &currency)
{
    for (const DayBalances &day : days) {
        for (const Account account : takings.accounts)
            if (const auto found = day.balances.find(account); found != day.balances.end() && found->second < 0)
                return overdrawn(account, found->second, day.day, currency);
        if (!takings.fromAvailable)
            continue;
        const Money available = positionFrom(day.balances, currency, day.day).available;
        if (available.isNegative())
            return overdrawn(Account::Appropriated, available.minor(), day.day, currency);
    }
    return std::nullopt;
}

std::optional<Problem> overdraftOfSubject(const std::vector<DayBalances> &days, const Currency &currency)
{
    for (const DayBalances &day : days)
        for (const auto &[account, balance] : day.balances)
            if (balance < 0 && (account == Account::SupportCosts || account >= Account::CommittedSponsorship))
                return overdrawn(account, balance, day.day, currency);
    return std::nullopt;
}

std::optional<Problem> checkReversible(const LedgerEntry &entry)
{
    const auto refusal = [](const char *rule, const char *sentence) {
        return Problem{
            QStringLiteral("entry"), QString::fromLatin1(rule), QCoreApplication::translate("ledger", sentence), {}, 0};
    };
    if (entry.reverses.isValid() || entry.reversedBy.isValid())
        return refusal("entry_must_not_be_reversed_twice",
                       QT_TRANSLATE_NOOP("ledger", "The entry is a reversal or has been reversed."));
    if (entry.kind == EntryKind::Pledge || entry.kind == EntryKind::Agreement)
        return refusal("entry_must_be_of_money",
                       QT_TRANSLATE_NOOP("ledger", "A pledge or agreement moves no money; it ends with a receipt."));
    if (entry.kind == EntryKind::Commitment)
        return refusal("commitment_must_be_released",
                       QT_TRANSLATE_NOOP("ledger", "A commitment ends when what it was made for is withdrawn or paid "
                                                   "for good; it is not reversed by itself."));
    if (entry.kind == EntryKind::Revaluation)
        return problem("entry", "revaluation_must_stand",
                       QCoreApplication::translate("ledger", "A revaluation is taken back with the claim it is of. "
                                                             "Where its rate was wrong, correct the rate and revalue "
                                                             "the month anew."),
                       "para. 14");
    if (entry.kind == EntryKind::Release)
        return problem("entry", "release_must_stand",
                       QCoreApplication::translate("ledger", "What was given back is free for others. Commit or allot "
                                                             "anew what is needed after all: whoever may decides on "
                                                             "it, and the minimum, the years and the money are "
                                                             "looked at again."),
                       "para. 23");
    return std::nullopt;
}

Money supportCostsDue(const Balances &ofSubject, const Decimal &rate, const Currency &currency)
{
    Money direct(0, currency);
    for (const auto &[account, balance] : ofSubject)
        if (account >= Account::CommittedSponsorship)
            direct += Money(balance, currency);
    return shareOf(direct, rate);
}

Problem amountProblem(const Currency &currency)
{
    return problem("amount", "amount_must_be_positive",
                   QCoreApplication::translate("ledger", "Give an amount above zero in %1.").arg(currency.code));
}

Problem notOperationalProblem()
{
    return problem("window", "spending_must_wait_for_the_minimum",
                   QCoreApplication::translate(
                       "ledger",
                       "Nothing is allotted or committed before the administrator has announced a minimum and "
                       "receipts have reached it."),
                   "para. 16");
}

Money freeToAllot(const PoolPosition &position, const Decimal &supportCostRate)
{
    return position.available - shareOf(position.allotted, supportCostRate);
}

Money takenByAllotment(const Money &amount, const Decimal &supportCostRate, const Decimal &reserveRate)
{
    return amount + shareOf(amount, reserveRate) + shareOf(amount, supportCostRate);
}

Money mostToAllot(const Money &free, const Decimal &supportCostRate, const Decimal &reserveRate)
{
    Money fits(0, free.currency());
    if (!free.isPositive())
        return fits;
    // Rounding has steps, so the most is sought between what surely fits and what surely does not.
    qint64 beyond = free.minor() + 1;
    while (beyond - fits.minor() > 1) {
        const Money middle(fits.minor() + (beyond - fits.minor()) / 2, free.currency());
        if (takenByAllotment(middle, supportCostRate, reserveRate) <= free)
            fits = middle;
        else
            beyond = middle.minor();
    }
    return fits;
}

} // namespace fund
