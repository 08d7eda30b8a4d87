#include "commands/payment_options.h"

#include "identity/session.h"
#include "money/money_readers.h"

#include <QCoreApplication>

namespace fund {

void PaymentOptions::add(CLI::App &app)
{
    choiceOption(app, "--window", m_window, windowKeys(),
                 QCoreApplication::translate("commands", "One of: %1").arg(windowKeys().join(QStringLiteral(", "))))
        .required();
    textOption(app, "--for", m_subject,
               QCoreApplication::translate("commands", "What the money is committed for, as entries shows it"))
        .required()
        .typeName("SUBJECT");
    amountOption(app, "--amount", m_amount,
                 QCoreApplication::translate("commands", "Amount in the fund's currency, such as 1234.50"))
        .required();
    textOption(app, "--voucher", m_voucher, QCoreApplication::translate("commands", "The voucher or invoice"))
        .required();
}

Result<CertificationDraft> PaymentOptions::read(const Session &session) const
{
    const auto amount = readMoney(m_amount->toText(), session.fund().currency);
    if (!amount)
        return amount.failure();
    return CertificationDraft{*windowOf(m_window), m_subject, *amount, m_voucher, session.onDate()};
}

} // namespace fund
