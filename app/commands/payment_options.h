#pragma once

#include "commands/frame/options.h"
#include "ledger/certification.h"

namespace fund {

class Session;

/// What a payment is of, as options: the one who certifies it says the same as the one who makes it.
class PaymentOptions
{
public:
    void add(CLI::App &app);
    /// Of the session's day; refused where the amount is none of the fund's currency.
    [[nodiscard]] Result<CertificationDraft> read(const Session &session) const;

private:
    QString m_window;
    QString m_subject;
    QString m_voucher;
    std::optional<Decimal> m_amount;
};

} // namespace fund
