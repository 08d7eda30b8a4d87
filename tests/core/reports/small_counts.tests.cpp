#include "reports/small_counts.h"

#include "support/catch_qt.h"

using namespace fund;

namespace {

/// Two regions of applicants who were not sponsored, women and others, beside two delegates in the first.
RoundFigures roundWith(int firstWomen, int firstOthers, int secondWomen, int secondOthers)
{
    RoundFigures round;
    RegionFigures first;
    first.region = RegionalGroup::African;
    first.sponsoredWomen = first.sponsoredOthers = 1;
    first.appliedWomen = firstWomen + 1;
    first.appliedOthers = firstOthers + 1;
    RegionFigures second;
    second.region = RegionalGroup::EasternEuropean;
    second.appliedWomen = secondWomen;
    second.appliedOthers = secondOthers;
    round.regions = {first, second};
    return round;
}

} // namespace

TEST_CASE("paras. 11 and 27: applicants by region are told only where none of the counts points at one or two persons")
{
    CHECK(mayTellApplicantsByRegion(roundWith(2, 1, 0, 3)));
    CHECK(mayTellApplicantsByRegion(roundWith(0, 0, 5, 4)));
    CHECK_FALSE(mayTellApplicantsByRegion(roundWith(9, 9, 0, 1)));
    CHECK_FALSE(mayTellApplicantsByRegion(roundWith(1, 1, 9, 9)));
    RoundFigures withOneOfNoRegion = roundWith(9, 9, 9, 9);
    withOneOfNoRegion.sponsored = 2;
    withOneOfNoRegion.applications = 2 + 36;
    CHECK(mayTellApplicantsByRegion(withOneOfNoRegion));
    ++withOneOfNoRegion.applications;
    CHECK_FALSE(mayTellApplicantsByRegion(withOneOfNoRegion));
}

TEST_CASE("paras. 11 and 27: the only man who was not sponsored can't be worked out of the report")
{
    CHECK(mayTellApplicantsByGender(roundWith(2, 2, 1, 1)));
    CHECK(mayTellApplicantsByGender(roundWith(0, 2, 0, 2)));
    CHECK_FALSE(mayTellApplicantsByGender(roundWith(9, 0, 9, 1)));
}

TEST_CASE(
    "paras. 11 and 27: applicants of States in special situations are told where three or more were not sponsored")
{
    RoundFigures round;
    round.groups = {{StateGroup::LeastDeveloped, 7, 4}, {StateGroup::SmallIslandDeveloping, 2, 2}};
    CHECK(mayTellApplicantsByGroup(round));
    round.groups.back().applied = 4;
    CHECK_FALSE(mayTellApplicantsByGroup(round));
}
