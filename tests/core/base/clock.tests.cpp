#include "base/clock.h"

#include <catch2/catch.hpp>

using namespace fund;

TEST_CASE("a moment stands in the file as ISO 8601 in UTC with milliseconds")
{
    CHECK(momentText(QDateTime(QDate(2026, 11, 22), QTime(9, 12, 30), Qt::UTC)) == u"2026-11-22T09:12:30.000Z");
    QDateTime moment(QDate(1970, 1, 1), QTime(0, 0, 0, 7), Qt::UTC);
    for (int i = 0; i < 2000; ++i) {
        moment = moment.addMSecs(1'000'003LL * 86'399);
        REQUIRE(momentText(moment) == moment.toString(Qt::ISODateWithMs));
    }
    CHECK(momentText(QDateTime(QDate(2026, 1, 1), QTime(0, 30), Qt::OffsetFromUTC, 3600)) ==
          u"2025-12-31T23:30:00.000Z");
    CHECK(momentText(QDateTime()).isEmpty());
}
