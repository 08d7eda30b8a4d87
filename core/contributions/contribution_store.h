#pragma once

#include "contributions/contribution.h"
#include "storage/database.h"

namespace fund {

class Change;

[[nodiscard]] ContributionId insertContribution(Change &change, const ContributionDraft &draft, const QString &ref);
/// `recognition`: the policy under which it is signed.
/// The agreement's row.
qint64 insertAgreement(Change &change, const AgreementDraft &draft, const std::optional<Recognition> &recognition);
/// What was received: rate and sum in the fund's currency, and the entry of the books that holds it.
struct ConvertedReceipt
{
    Decimal rate;
    Money converted;
    LedgerEntryId entry;
};
[[nodiscard]] ReceiptId insertReceipt(Change &change, const ReceiptDraft &draft, const ConvertedReceipt &converted);
[[nodiscard]] qint64 insertEarmarkRequest(Change &change, const EarmarkRequest &request);

/// By date and number. `fundCurrency` is that of the converted sums.
[[nodiscard]] std::vector<Contribution> readContributions(const Database &database, const Currency &fundCurrency);
[[nodiscard]] std::optional<Contribution> readContribution(const Database &database, ContributionId id,
                                                           const Currency &fundCurrency);
[[nodiscard]] std::optional<ContributionId> findContribution(const Database &database, const QString &ref);
[[nodiscard]] QString nextContributionRef(const Database &database, int year);

/// From one day to another, both included; reversed ones too.
[[nodiscard]] std::vector<Receipt> readReceipts(const Database &database, const QDate &from, const QDate &to,
                                                const Currency &fundCurrency);
[[nodiscard]] std::vector<Receipt> readReceiptsOf(const Database &database, ContributionId contribution,
                                                  const Currency &fundCurrency);
/// A receipt that is on record and not reversed.
[[nodiscard]] std::optional<Receipt> findReceipt(const Database &database, const QString &bankReference,
                                                 const Currency &fundCurrency);
[[nodiscard]] std::vector<EarmarkRequest> readEarmarkRequests(const Database &database, const QDate &from,
                                                              const QDate &to);

} // namespace fund
