#pragma once

#include "base/result.h"
#include "ledger/ledger_entry.h"

namespace fund {

class Change;
class Database;
class Session;

using CertificationId = Id<struct CertificationTag>;

/// What a certifying officer has looked at: that the money is committed for this, and that the voucher is right.
struct CertificationDraft
{
    Window window = Window::Sponsorship;
    QString subject;   ///< of the commitment
    Money amount;      ///< at most what is committed for it
    QString reference; ///< voucher or invoice; the payment names the same
    QDate onDate;

    bool operator==(const CertificationDraft &) const = default;
};

struct Certification
{
    CertificationId id;
    CertificationDraft of;
    UserId certifiedBy;
    LedgerEntryId paidBy; ///< the payment that rests on it; invalid: none yet

    bool operator==(const Certification &) const = default;
};

/// Whether a payment of that day must be certified by somebody else: a dated setting, of that day or of today, so that
/// an earlier date is no way around it.
[[nodiscard]] bool mustBeCertified(const Database &database, const QDate &day, const QDate &today);

[[nodiscard]] Problems checkCertification(const Database &database, const CertificationDraft &draft,
                                          const Currency &currency, const QDate &today);
[[nodiscard]] Result<CertificationId> certifyPayment(Session &session, const CertificationDraft &draft);

[[nodiscard]] CertificationId insertCertification(Change &change, const CertificationDraft &draft);
/// The newest first.
[[nodiscard]] std::vector<Certification> readCertifications(const Database &database, const Currency &currency);
/// One for exactly this payment that no payment rests on yet, by somebody else than who pays.
[[nodiscard]] std::optional<CertificationId> findCertification(const Database &database,
                                                               const CertificationDraft &payment, UserId payer);
/// A payment rests on it from now on.
void useCertification(Change &change, CertificationId certification, LedgerEntryId payment);

} // namespace fund
