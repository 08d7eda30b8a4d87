#pragma once

#include "ledger/ledger_entry.h"
#include "settings/setting_store.h"

namespace fund {

/// What is still committed for one subject and can be paid.
struct OpenCommitment
{
    Window window = Window::Sponsorship;
    QString subject;   ///< "nominations/12"
    QString narrative; ///< of its first entry: "S-2026-1 A-012"
    QDate since;       ///< the day of its first entry
    Money open;        ///< positive
    Money spent;       ///< so far

    bool operator==(const OpenCommitment &) const = default;
};

/// Every subject for which something is committed at the end of a day, as known at a moment (else: now), the oldest
/// first.
[[nodiscard]] std::vector<OpenCommitment> readOpenCommitments(const Database &database, const Currency &currency,
                                                              const ReadAt &at = {});
/// The same of one subject, by window; empty where nothing is committed for it any more.
[[nodiscard]] std::vector<OpenCommitment> readOpenCommitmentsOf(const Database &database, const QString &subject,
                                                                const Currency &currency);

} // namespace fund
