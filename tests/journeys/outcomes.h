#pragma once

#include "journeys/office.h"
#include "support/catch_qt.h"

namespace fund {

inline void done(const Refusal &refusal)
{
    INFO(refusal.toStdString());
    REQUIRE(refusal.isEmpty());
}

/// The sentence and the paragraph that say why must both have been seen.
inline void refused(const Refusal &refusal, const char *sentence, const char *paragraph)
{
    INFO(refusal.toStdString());
    CHECK(refusal.contains(QString::fromUtf8(sentence)));
    CHECK(refusal.contains(QString::fromUtf8(paragraph)));
}

/// Nine o'clock on a day of the year.
[[nodiscard]] inline QDateTime morning(int month, int day)
{
    return {QDate(2026, month, day), QTime(9, 0), Qt::UTC};
}

} // namespace fund
