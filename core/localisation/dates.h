#pragma once

#include "localisation/language.h"

#include <QDateTime>
#include <QTimeZone>

namespace fund {

// How dates stand in what people read, as United Nations documents write them in each language; blanks inside that
// belong together never break the line.

/// "22 November 2026" · "22 de noviembre de 2026" · "2026年11月22日" · "٢٢ تشرين الثاني/نوفمبر ٢٠٢٦".
/// Nothing for no date.
[[nodiscard]] QString longDate(const QDate &date, Language language);
/// With its weekday before it: "Sunday, 22 November 2026".
[[nodiscard]] QString longDateWithWeekday(const QDate &date, Language language);
/// For tables: "22 Nov 2026" (no reader takes it for another order) · "22/11/2026" · "22.11.2026" · "2026/11/22".
[[nodiscard]] QString shortDate(const QDate &date, Language language);
/// "2026", in the digits of the language.
[[nodiscard]] QString yearText(int year, Language language);
/// "November 2026".
[[nodiscard]] QString monthText(const QDate &anyDayOfIt, Language language);
/// From one day to another, both included, with what they share said once: "7–11 December 2026".
[[nodiscard]] QString dateRange(const QDate &first, const QDate &last, Language language);
/// A moment by its UTC day and time, minutes: "22 Nov 2026, 14:05".
[[nodiscard]] QString dateAndTime(const QDateTime &moment, Language language);
/// As the clocks of a zone show it, with their distance from UTC: "22 Nov 2026, 09:05 (UTC-05:00)".
[[nodiscard]] QString dateAndTime(const QDateTime &moment, const QTimeZone &zone, Language language);

} // namespace fund
