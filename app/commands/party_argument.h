#pragma once

#include "commands/frame/command.h"
#include "commands/frame/options.h"
#include "diligence/party.h"

namespace fund {

/// Whose due diligence a command is of: the same commands serve donors and implementing partners.
enum class PartySide
{
    Donor,
    Partner
};

/// The first word of the command: "donor", "partner".
[[nodiscard]] QString partyWord(PartySide side);
/// DONOR or PARTNER: a name or number.
void partyArgument(CLI::App &app, PartySide side, QString &text);
/// Whom it means, or why there is nobody.
[[nodiscard]] Result<Party> requireParty(const CommandContext &context, PartySide side, const QString &text);

} // namespace fund
