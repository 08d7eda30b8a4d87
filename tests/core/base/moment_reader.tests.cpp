#include "base/moment_reader.h"

#include <catch2/catch.hpp>

using namespace fund;

TEST_CASE("a moment is read with its distance from UTC, and given back in UTC")
{
    const auto at = [](int hour, int minute, int second) {
        return QDateTime(QDate(2026, 4, 15), QTime(hour, minute, second), Qt::UTC);
    };
    CHECK(*readMoment(u"2026-04-15T14:05Z") == at(14, 5, 0));
    CHECK(*readMoment(u" 2026-04-15 14:05:30z ") == at(14, 5, 30));
    CHECK(*readMoment(u"2026-04-15T14:05:30+02:00") == at(12, 5, 30));
    CHECK(*readMoment(u"2026-04-15T10:05-0330") == at(13, 35, 0));
    CHECK(*readMoment(u"2026-04-16T01:00+14:00") == at(11, 0, 0));
}

TEST_CASE("a moment without a zone, or none at all, is refused")
{
    for (const char16_t *wrong :
         {u"", u"2026-04-15", u"2026-04-15T14:05", u"2026-04-15T14:05:30", u"2026-04-15T24:00Z", u"2026-02-30T10:00Z",
          u"2026-04-15T14:05+2", u"2026-04-15T14:05+15:00", u"15.04.2026 14:05Z", u"2026-04-15T14:05:3Z",
          u"2026-04-15T14:05:", u"2026-04-15x14:05Z", u"2026-04-15T1é:05Z", u"2026-04-15T14:05:30.5Z"})
        CHECK_FALSE(readMoment(QStringView(wrong)));
}
