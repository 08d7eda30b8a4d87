#include "reports/small_counts.h"

#include <algorithm>

namespace fund {

namespace {

constexpr int leastToldCount = 3;

/// Who applied without being sponsored: the sponsored are known.
bool pointsAtSomebody(int applied, int sponsored)
{
    const int others = applied - sponsored;
    return others > 0 && others < leastToldCount;
}

} // namespace

bool mayTellApplicantsByGender(const RoundFigures &round)
{
    int women = 0;
    int others = 0;
    for (const RegionFigures &region : round.regions) {
        women += region.appliedWomen - region.sponsoredWomen;
        others += region.appliedOthers - region.sponsoredOthers;
    }
    return !pointsAtSomebody(women, 0) && !pointsAtSomebody(others, 0);
}

bool mayTellApplicantsByRegion(const RoundFigures &round)
{
    // Who is of a State in no regional group is what the total leaves over.
    int applied = round.applications;
    int sponsored = round.sponsored;
    for (const RegionFigures &region : round.regions) {
        const int appliedThere = region.appliedWomen + region.appliedOthers;
        const int sponsoredThere = region.sponsoredWomen + region.sponsoredOthers;
        if (pointsAtSomebody(appliedThere, sponsoredThere))
            return false;
        applied -= appliedThere;
        sponsored -= sponsoredThere;
    }
    return !pointsAtSomebody(applied, sponsored);
}

bool mayTellApplicantsByGroup(const RoundFigures &round)
{
    return std::none_of(round.groups.begin(), round.groups.end(),
                        [](const GroupFigures &group) { return pointsAtSomebody(group.applied, group.sponsored); });
}

} // namespace fund
