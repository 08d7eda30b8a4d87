#include "identity/independence.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const UserId founder(1);
const UserId newcomer(2);
const UserId latecomer(3);
const QDateTime foundingDay(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);

/// The founder added the newcomer; the latecomer was added by either.
std::vector<Arrival> arrivalsWith(UserId whoAddedTheThird)
{
    return {{founder, {}, foundingDay}, {newcomer, founder, foundingDay}, {latecomer, whoAddedTheThird, foundingDay}};
}

} // namespace

TEST_CASE("para. 18: whoever added another less than a week before is not counted as a second person")
{
    CHECK_FALSE(areIndependent(arrivalsWith(founder), founder, newcomer, foundingDay));
    CHECK_FALSE(areIndependent(arrivalsWith(founder), newcomer, founder, foundingDay.addDays(6)));
    CHECK(areIndependent(arrivalsWith(founder), founder, newcomer, foundingDay.addDays(7)));
}

TEST_CASE("para. 18: two whom one person added in one week are not two people yet")
{
    CHECK_FALSE(areIndependent(arrivalsWith(founder), newcomer, latecomer, foundingDay));
    CHECK_FALSE(areIndependent(arrivalsWith(newcomer), founder, latecomer, foundingDay)); // by way of the newcomer
    CHECK(areIndependent(arrivalsWith(newcomer), founder, latecomer, foundingDay.addDays(7)));
    CHECK_FALSE(areIndependent(arrivalsWith(founder), founder, founder, foundingDay.addDays(30)));
}

TEST_CASE("users who are told to have added each other end no question in a circle")
{
    const std::vector<Arrival> ring = {{founder, newcomer, foundingDay}, {newcomer, founder, foundingDay}};
    CHECK_FALSE(areIndependent(ring, founder, newcomer, foundingDay));
}
