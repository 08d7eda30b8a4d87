#pragma once

#include "commands/frame/options.h"
#include "donors/donor.h"
#include "money/money.h"

namespace fund {

class CommandContext;

/// Who gives, and what it is worth.
struct Gift
{
    Donor donor;
    Money amount;
};

/// What money and what is given in kind have in common, as options.
class GiftOptions
{
public:
    /// The amount's option bears a name of its own: "--amount", "--value".
    void add(CLI::App &app, const char *amountName, const QString &amountHelp);
    /// --wish, in the donor's words.
    static CommandOption addWish(CLI::App &app, QString &target);
    /// Refused where the donor is not on record, or amount and currency don't fit.
    [[nodiscard]] Result<Gift> read(CommandContext &context) const;

private:
    QString m_donor;
    QString m_currency;
    std::optional<Decimal> m_amount;
};

} // namespace fund
