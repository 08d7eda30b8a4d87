#pragma once

#include "diligence/diligence.h"
#include "models/row_table_model.h"

namespace fund {

class Session;

/// An implementing partner in the list, with where it stands.
struct PartnerRow
{
    Partner partner;
    QString name; ///< in the window's language
    DiligenceStanding standing;

    [[nodiscard]] bool isCleared() const { return standing.state == DiligenceState::Cleared; }
};

/// Every partner as it stands today, by name in the window's language.
[[nodiscard]] std::vector<PartnerRow> readPartnerRows(const Session &session);
/// "Cleared", or what lacks: where the screening voids a clearance, what it says.
[[nodiscard]] QString partnerStandingText(const PartnerRow &row);

[[nodiscard]] std::vector<Column<PartnerRow>> partnerColumns();

} // namespace fund
