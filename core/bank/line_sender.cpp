#include "bank/line_sender.h"

#include "bank/line_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

bool isIncoming(const StoredBankLine &line)
{
    return line.line.amount.isPositive();
}

bool vouches(const StoredBankLine &line, const ClaimedReceipt &receipt)
{
    if (isEvidence(line.line.counterparty))
        return isSender(line.line, receipt.donor);
    return isEvidence(receipt.reference) && lineTextOf(line.line).holds(receipt.reference);
}

Problem tellStranger(const BankLine &line, const KnownDonor &donor)
{
    const QString sentence =
        isEvidence(line.counterparty)
            ? QCoreApplication::translate("bank",
                                          "The bank names %1 as the sender, which is no name of %2. Say what shows "
                                          "that it is this contribution's money: somebody else's may need a clearance "
                                          "of its own.",
                                          "%1 and %2 names")
                  .arg(line.counterparty.simplified(), donor.name)
            : QCoreApplication::translate("bank",
                                          "The bank names no sender. Say what shows that it is money of %1: somebody "
                                          "else's may need a clearance of its own.",
                                          "a name")
                  .arg(donor.name);
    return problem("reason", "stranger_must_be_explained", sentence, "para. 14");
}

} // namespace

bool isSender(const BankLine &line, const KnownDonor &donor)
{
    const NameWords words = nameWordsOf(line.counterparty);
    return std::any_of(donor.forms.begin(), donor.forms.end(),
                       [&](const QString &form) { return isName(words, form); });
}

std::optional<Problem> strangerProblem(const std::vector<StoredBankLine> &lines,
                                       const std::vector<ClaimedReceipt> &receipts)
{
    if (receipts.empty())
        return std::nullopt;
    const StoredBankLine *first = nullptr;
    for (const StoredBankLine &line : lines) {
        if (!isIncoming(line))
            continue;
        first = first ? first : &line;
        if (std::none_of(receipts.begin(), receipts.end(),
                         [&](const ClaimedReceipt &receipt) { return vouches(line, receipt); }))
            return tellStranger(line.line, receipts.front().donor);
    }
    for (const ClaimedReceipt &receipt : receipts)
        if (first && std::none_of(lines.begin(), lines.end(), [&](const StoredBankLine &line) {
                return isIncoming(line) && vouches(line, receipt);
            }))
            return tellStranger(first->line, receipt.donor);
    return std::nullopt;
}

} // namespace fund
