#include "pool/entry_table_model.h"

#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"

#include <QCoreApplication>

namespace fund {

QString entryRef(LedgerEntryId id)
{
    return QStringLiteral("L-%1").arg(id.number(), 4, 10, QLatin1Char('0'));
}

QString entryTitle(const LedgerEntry &entry)
{
    if (entry.reverses.isValid())
        return QCoreApplication::translate("pool", "Reverses %1", "an entry's number").arg(entryRef(entry.reverses));
    return QStringLiteral("%1 %2").arg(entryKindTitle(entry.kind), entry.narrative).trimmed();
}

std::vector<Column<FigureLine>> entryColumns(const Currency &currency)
{
    return {
        {QStringLiteral("date"), [] { return QCoreApplication::translate("pool", "Date"); },
         [](const FigureLine &line) {
             return CellFacts{
                 .text = shortDate(line.entry.onDate, currentLanguage()), .raw = line.entry.onDate, .caption = true};
         },
         ColumnAlign::Start, 88},
        {QStringLiteral("entry"), [] { return QCoreApplication::translate("pool", "Entry"); },
         [](const FigureLine &line) {
             return CellFacts{.text = entryTitle(line.entry),
                              .tone = line.entry.reversedBy.isValid() ? Tone::Muted : Tone::Plain,
                              .caption = true};
         },
         ColumnAlign::Start, 0},
        {QStringLiteral("amount"), [code = currency.code] { return code; },
         [](const FigureLine &line) {
             return CellFacts{.text = amountWithoutCurrency(line.amount, currentLanguage()),
                              .raw = line.amount.minor(),
                              .spreadsheet = line.amount.toText(),
                              .caption = true};
         },
         ColumnAlign::End, 92},
    };
}

FigureLines linesBehind(const Database &database, const PoolPart &part, const ReadAt &at, const Currency &currency,
                        const LinePage &page)
{
    if (part.donorKind)
        return entriesBehindKind(database, *part.donorKind, at, currency, page);
    return entriesBehind(database, part.figure, at, currency, page);
}

FigureChange changesBehind(const Database &database, const PoolPart &part, const ReadAt &at, const QDate &since,
                           const Currency &currency, const LinePage &page)
{
    if (part.donorKind)
        return explainKind(database, *part.donorKind, at, endOfDay(since), currency, page);
    return explainFigure(database, part.figure, at, endOfDay(since), currency, page);
}

} // namespace fund
