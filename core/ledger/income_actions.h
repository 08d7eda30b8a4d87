#pragma once

#include "base/result.h"
#include "ledger/ledger_entry.h"

namespace fund {

class Session;

enum class IncomeKind
{
    Interest,
    ExchangeDifference ///< a gain, or a loss below zero
};

inline constexpr std::array allIncomeKinds = {IncomeKind::Interest, IncomeKind::ExchangeDifference};

/// "interest", "exchange_difference".
[[nodiscard]] QString incomeKindKey(IncomeKind kind);
[[nodiscard]] std::optional<IncomeKind> incomeKindOf(QStringView key);
[[nodiscard]] QString incomeKindTitle(IncomeKind kind);

/// What came to the pool, or was lost to it, without a donor.
struct IncomeDraft
{
    IncomeKind kind = IncomeKind::Interest;
    Money amount;      ///< in the fund's currency
    QString reference; ///< the bank's or treasury's paper
    QDate onDate;

    bool operator==(const IncomeDraft &) const = default;
};

[[nodiscard]] Problems checkIncome(const IncomeDraft &draft, const Currency &currency, const QDate &today);
/// An exchange loss is recorded also where it makes what is available negative: the pool then shows the shortfall, and
/// nothing new is allotted (cli.md).
[[nodiscard]] Result<LedgerEntryId> recordOtherIncome(Session &session, const IncomeDraft &draft);

} // namespace fund
