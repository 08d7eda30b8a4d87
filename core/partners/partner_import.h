#pragma once

#include "partners/partner.h"

#include <QStringList>

namespace fund {

class Change;
class Session;

/// A row of a table of implementing partners.
struct PartnerRowDraft
{
    PartnerDraft partner;
    int line = 0; ///< of the file

    bool operator==(const PartnerRowDraft &) const = default;
};

/// What a table comes to before anything is written: every problem with its line, and what is new.
struct PartnerPlan
{
    Problems problems;
    std::vector<PartnerDraft> partners; ///< new ones
    int unchanged = 0;                  ///< rows whose partner stands on record in the same words
    QStringList notes; ///< new ones that may be another partner: a name alike in any script, the same registration
};

/// The rules of a partner, row by row, and partner_is_amended_by_itself: what a row says otherwise of a partner on
/// record is amended with a reason, and by no table. What a row leaves empty it does not say.
[[nodiscard]] PartnerPlan planPartners(const Session &session, const std::vector<PartnerRowDraft> &rows);

/// Within an open Change: a plan without problems. Persons in charge are sealed as by the form.
void recordPlan(Change &change, const PartnerPlan &plan);

} // namespace fund
