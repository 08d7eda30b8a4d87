#include "contributions/due_book.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

/// A transfer where there is something to move; a negative amount moves the other way.
void moveDue(std::vector<Transfer> &transfers, Account debit, Account credit, const Money &amount,
             const std::optional<Money> &original = std::nullopt)
{
    if (amount.isPositive())
        transfers.push_back({debit, credit, amount, original});
    else if (amount.isNegative())
        transfers.push_back({credit, debit, -amount, original});
}

/// A revaluation of what is no more receivable is taken back: the difference is realised now, or gone.
void takeValuationBack(std::vector<Transfer> &transfers, const DueBook &book, const Money &part)
{
    moveDue(transfers, Account::ExchangeUnrealised, Account::ReceivableValuation,
            worthOfPart(part, book.receivable, book.valuation));
}

Money lesserOf(const Money &one, const Money &other)
{
    return std::min(one, other);
}

} // namespace

QString recognitionKey(Recognition recognition)
{
    return recognition == Recognition::Ipsas23 ? QStringLiteral("ipsas23") : QStringLiteral("ipsas47");
}

std::optional<Recognition> recognitionOf(QStringView key)
{
    for (const Recognition recognition : {Recognition::Ipsas23, Recognition::Ipsas47})
        if (key == recognitionKey(recognition))
            return recognition;
    return std::nullopt;
}

QString recognitionTitle(Recognition recognition)
{
    return recognition == Recognition::Ipsas23
               ? QCoreApplication::translate("contributions", "Contributions are recognised under IPSAS 23: in full on "
                                                              "signature, and conditional ones as conditions are met.")
               : QCoreApplication::translate("contributions",
                                             "Contributions are recognised under IPSAS 47: as they are "
                                             "received, and with obligations as those are met.");
}

DueBook dueBookFrom(const std::vector<CurrencyBalance> &balances, const Currency &own, const Currency &fundCurrency)
{
    const Money none(0, fundCurrency);
    DueBook book{Money(0, own), none, none, Money(0, own), none};
    for (const CurrencyBalance &balance : balances) {
        const bool isOwn = balance.original.currency() == own;
        if (balance.account == Account::Receivable && isOwn)
            book.receivable += balance.original;
        if (balance.account == Account::Receivable)
            book.receivableWorth += balance.amount;
        if (balance.account == Account::ReceivableValuation)
            book.valuation += balance.amount;
        if (balance.account == Account::Deferred && isOwn)
            book.deferred -= balance.original;
        if (balance.account == Account::Deferred)
            book.deferredWorth -= balance.amount;
    }
    return book;
}

std::vector<Transfer> dueOnSignature(Recognition recognition, const Valued &amount, bool isConditional)
{
    std::vector<Transfer> transfers;
    if (recognition == Recognition::Ipsas23)
        moveDue(transfers, Account::Receivable, isConditional ? Account::Deferred : Account::Promised, amount.worth,
                amount.original);
    return transfers;
}

std::vector<Transfer> dueOnReceipt(const DueBook &book, const Valued &received, const Money &toDefer)
{
    std::vector<Transfer> transfers;
    const Money settled = lesserOf(received.original, book.receivable);
    const Money settledNow = worthOfPart(settled, received.original, received.worth);
    if (settled.isPositive()) {
        const Money carried = worthOfPart(settled, book.receivable, book.receivableWorth);
        moveDue(transfers, Account::Promised, Account::Receivable, carried, settled);
        moveDue(transfers, Account::Promised, Account::ExchangeRealised, settledNow - carried);
        takeValuationBack(transfers, book, settled);
    }
    const Money beyond = received.original - settled;
    const Money deferred = lesserOf(beyond, toDefer);
    if (deferred.isPositive())
        moveDue(transfers, Account::Promised, Account::Deferred,
                worthOfPart(deferred, beyond, received.worth - settledNow), deferred);
    return transfers;
}

std::vector<Transfer> dueOnConditionMet(Recognition recognition, const DueBook &book, const Valued &met)
{
    std::vector<Transfer> transfers;
    const Money none(0, met.original.currency());
    const Money released = std::max(none, lesserOf(met.original, book.deferred));
    if (released.isPositive())
        moveDue(transfers, Account::Deferred, Account::Promised,
                worthOfPart(released, book.deferred, book.deferredWorth), released);
    const Money claimed = met.original - released;
    if (claimed.isPositive() && recognition == Recognition::Ipsas47)
        moveDue(transfers, Account::Receivable, Account::Promised, worthOfPart(claimed, met.original, met.worth),
                claimed);
    return transfers;
}

std::vector<Transfer> dueOnGivingUp(const DueBook &book, const Money &part, Account against)
{
    std::vector<Transfer> transfers;
    const Money given = lesserOf(part, book.receivable);
    if (!given.isPositive())
        return transfers;
    const Money carried = worthOfPart(given, book.receivable, book.receivableWorth);
    const Money deferred = lesserOf(given, book.deferred);
    const Money carriedDeferred = worthOfPart(deferred, given, carried);
    if (deferred.isPositive()) {
        moveDue(transfers, Account::Deferred, Account::Receivable, carriedDeferred, deferred);
        // Claim and liability of the same money may have rounded apart.
        moveDue(transfers, Account::Deferred, Account::ExchangeRealised,
                worthOfPart(deferred, book.deferred, book.deferredWorth) - carriedDeferred);
    }
    if (given > deferred)
        moveDue(transfers, against, Account::Receivable, carried - carriedDeferred, given - deferred);
    takeValuationBack(transfers, book, given);
    return transfers;
}

std::vector<Transfer> dueOnRefund(const DueBook &book, const Valued &refunded)
{
    std::vector<Transfer> transfers;
    const Money deferred = lesserOf(refunded.original, book.deferred);
    if (!deferred.isPositive())
        return transfers;
    const Money carried = worthOfPart(deferred, book.deferred, book.deferredWorth);
    moveDue(transfers, Account::Deferred, Account::Promised, carried, deferred);
    moveDue(transfers, Account::Promised, Account::ExchangeRealised,
            carried - worthOfPart(deferred, refunded.original, refunded.worth));
    return transfers;
}

Money worthOfPart(const Money &part, const Money &whole, const Money &worth)
{
    if (part >= whole)
        return worth;
    return {divideHalfToEven(worth.minor(), part.minor(), whole.minor()), worth.currency()};
}

std::vector<Transfer> dueOnTakingBack(const Money &valuation)
{
    std::vector<Transfer> transfers;
    moveDue(transfers, Account::ExchangeUnrealised, Account::ReceivableValuation, valuation);
    return transfers;
}

std::vector<Transfer> dueOnRevaluation(const DueBook &book, const Money &worthNow)
{
    std::vector<Transfer> transfers;
    moveDue(transfers, Account::ReceivableValuation, Account::ExchangeUnrealised,
            worthNow - book.receivableWorth - book.valuation);
    return transfers;
}

} // namespace fund
