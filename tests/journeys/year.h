#pragma once

#include <vector>

namespace fund {

class Office;

// The sponsorship year that the journey works, chapter after chapter: the same deeds in the same order, whoever's hands
// do them. Every deed's outcome is required where it is done.

/// A new file, its people, what authorities decided, and the tables of rates and costs.
void beginFund(Office &office);
/// Donors and contributions in four currencies up to the first allotment, with what must be refused on the way.
void collectMoney(Office &office);
/// A call from its draft to its closing, with applications by table and by form.
void takeApplications(Office &office);
/// Reviewers assigned, reviews by keys and by table, opened together.
void reviewApplications(Office &office);
/// A short list that is returned, then approved but for one, whose substitute is approved too.
void decideRound(Office &office);
/// A nominee withdraws, and the place is filled by the same rules.
void fillFreePlace(Office &office);
/// Letters, payments, a last instalment, and the annual report in the year after.
void closeYear(Office &office);

struct Chapter
{
    const char *name;
    void (*work)(Office &);
};

/// All of them, in order.
[[nodiscard]] const std::vector<Chapter> &chapters();

} // namespace fund
