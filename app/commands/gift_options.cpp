#include "commands/gift_options.h"

#include "commands/frame/context.h"
#include "donors/donor_actions.h"
#include "money/money_readers.h"

#include <QCoreApplication>

namespace fund {

void GiftOptions::add(CLI::App &app, const char *amountName, const QString &amountHelp)
{
    textOption(app, "--donor", m_donor, QCoreApplication::translate("commands", "Name or number of the donor"))
        .required();
    amountOption(app, amountName, m_amount, amountHelp).required();
    textOption(app, "--currency", m_currency, QCoreApplication::translate("commands", "Its currency code of ISO 4217"))
        .required()
        .typeName("CODE");
}

CommandOption GiftOptions::addWish(CLI::App &app, QString &target)
{
    return textOption(app, "--wish", target,
                      QCoreApplication::translate("commands",
                                                  "A wish for a specific activity, State or person, in the donor's "
                                                  "words"));
}

Result<Gift> GiftOptions::read(CommandContext &context) const
{
    auto donor = requireDonor(context.database(), m_donor);
    if (!donor)
        return donor.failure();
    const auto currency = readCurrency(m_currency);
    if (!currency)
        return currency.failure();
    const auto amount = readMoney(m_amount->toText(), *currency);
    if (!amount)
        return amount.failure();
    return Gift{std::move(*donor), *amount};
}

} // namespace fund
