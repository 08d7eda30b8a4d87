#pragma once

#include "donors/donor_contact.h"
#include "donors/donor_name.h"
#include "storage/database.h"

namespace fund {

class Change;

/// A row of a table of donors.
struct DonorRowDraft
{
    DonorDraft donor;
    Language language = Language::English; ///< of letters
    QString address{};                     ///< lines; none of an individual, whose address is sealed
    int line = 0;                          ///< of the file

    bool operator==(const DonorRowDraft &) const = default;
};

/// What a table comes to before anything is written: every problem with its line, and what is new.
struct DonorPlan
{
    Problems problems;
    std::vector<DonorRowDraft> donors;       ///< new ones
    std::vector<DonorNamesDraft> names;      ///< of donors on record
    std::vector<DonorContactDraft> contacts; ///< of donors on record
    int changed = 0;                         ///< rows that add something to a donor on record
    int unchanged = 0;
};

/// The rules of a donor, row by row. A donor on record takes the names and the address that are new; its wish is its
/// own and is changed by its letter alone.
[[nodiscard]] DonorPlan planDonors(const Database &database, const std::vector<DonorRowDraft> &rows, const QDate &on);

/// Within an open Change: a plan without problems.
void recordPlan(Change &change, const DonorPlan &plan);

} // namespace fund
