#include "calls/call_columns.h"

#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"

#include <QCoreApplication>

namespace fund {

namespace {

std::function<QString()> title(const char *words)
{
    return [words] { return QCoreApplication::translate("calls", words); };
}

CellFacts dayOf(const QDate &day, const QDateTime &moment)
{
    return {day.isValid() ? shortDate(day, currentLanguage()) : QString(), moment};
}

} // namespace

std::vector<Column<CallLine>> callColumns()
{
    return {
        {QStringLiteral("ref"), title(QT_TRANSLATE_NOOP("calls", "Call")),
         [](const CallLine &line) { return CellFacts{line.call.ref}; }, ColumnAlign::Start, 80},
        {QStringLiteral("title"), title(QT_TRANSLATE_NOOP("calls", "Title")),
         [](const CallLine &line) { return CellFacts{line.call.title}; }, ColumnAlign::Start, 0},
        {QStringLiteral("state"), title(QT_TRANSLATE_NOOP("calls", "Stage")),
         [](const CallLine &line) {
             return CellFacts{callStateTitle(line.call.state), static_cast<int>(line.call.state)};
         },
         ColumnAlign::Start, 88},
        {QStringLiteral("opens"), title(QT_TRANSLATE_NOOP("calls", "Opens")),
         [](const CallLine &line) { return dayOf(line.call.openingDay(), line.call.opens); }, ColumnAlign::Start, 96},
        {QStringLiteral("closes"), title(QT_TRANSLATE_NOOP("calls", "Closes")),
         [](const CallLine &line) { return dayOf(line.call.closingDay(), line.call.closes); }, ColumnAlign::Start, 96},
        {QStringLiteral("seats"), title(QT_TRANSLATE_NOOP("calls", "Seats")),
         [](const CallLine &line) {
             const auto &seats = line.call.seats;
             return CellFacts{seats ? numberText(*seats, currentLanguage()) : QString(), seats.value_or(0)};
         },
         ColumnAlign::End, 64},
        {QStringLiteral("applications"), title(QT_TRANSLATE_NOOP("calls", "Applications")),
         [](const CallLine &line) {
             return CellFacts{numberText(line.applications, currentLanguage()), line.applications};
         },
         ColumnAlign::End, 104},
    };
}

} // namespace fund
