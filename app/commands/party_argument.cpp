#include "commands/party_argument.h"

#include "donors/donor_actions.h"
#include "identity/session.h"
#include "partners/partner_actions.h"

#include <QCoreApplication>

namespace fund {

QString partyWord(PartySide side)
{
    return side == PartySide::Partner ? QStringLiteral("partner") : QStringLiteral("donor");
}

void partyArgument(CLI::App &app, PartySide side, QString &text)
{
    if (side == PartySide::Partner)
        textOption(app, "PARTNER", text,
                   QCoreApplication::translate("commands", "Name or number of the implementing partner"))
            .required();
    else
        textOption(app, "DONOR", text, QCoreApplication::translate("commands", "Name or number of the donor"))
            .required();
}

Result<Party> requireParty(const CommandContext &context, PartySide side, const QString &text)
{
    if (side == PartySide::Partner) {
        const auto partner = requirePartner(context.database(), text, context.session().onDate());
        return partner ? Result<Party>(Party(*partner)) : Result<Party>(partner.failure());
    }
    const auto donor = requireDonor(context.database(), text);
    return donor ? Result<Party>(Party(*donor)) : Result<Party>(donor.failure());
}

} // namespace fund
