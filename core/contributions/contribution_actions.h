#pragma once

#include "contributions/contribution.h"

namespace fund {

class Change;
class Database;
class Session;

/// The contribution of a reference, or why there is none.
[[nodiscard]] Result<Contribution> requireContribution(const Database &database, const QString &ref,
                                                       const Currency &fundCurrency);

/// What a receipt comes to in the fund's currency.
struct Conversion
{
    Decimal rate; ///< UN operational rate of the receipt's date
    Money converted;

    bool operator==(const Conversion &) const = default;
};
/// Refused where the month's rate is not known, or where the books can't hold the sum.
[[nodiscard]] Result<Conversion> convertReceipt(const Database &database, const ReceiptDraft &draft,
                                                const Currency &fundCurrency);

/// Whether a preference between the windows may be recorded of what is announced on a day: a dated setting, since the
/// paper leaves it open (para. 19). None ever reaches an allotment.
[[nodiscard]] bool mayRecordPreference(const Database &database, const QDate &day);
/// What para. 19 asks beside the words of a draft: no wish for it that stands, no preference where none may be
/// recorded.
[[nodiscard]] Problems checkWishes(const Database &database, const ContributionDraft &draft);

/// A pledge. Refused where it carries a wish (para. 19; the wish is kept as a request, which is an entry of its own),
/// or comes from a donor without a clearance that holds (para. 14).
[[nodiscard]] Result<ContributionId> recordContribution(Session &session, const ContributionDraft &draft);
/// The signed agreement: what was pledged is now agreed. Refused as a pledge is.
[[nodiscard]] Result<void> recordAgreement(Session &session, const AgreementDraft &draft);
/// Money at the bank, converted at the UN operational rate of the receipt's date and posted.
[[nodiscard]] Result<ReceiptId> recordReceipt(Session &session, const ReceiptDraft &draft);

// The same inside another deed, such as an import: a wish is then only refused.
[[nodiscard]] Result<ContributionId> recordContribution(Change &change, const ContributionDraft &draft);
[[nodiscard]] Result<void> recordAgreement(Change &change, const AgreementDraft &draft);
[[nodiscard]] Result<ReceiptId> recordReceipt(Change &change, const ReceiptDraft &draft);

} // namespace fund
