#include "donors/donor_letter_columns.h"

#include "localisation/application_language.h"
#include "localisation/dates.h"

#include <QCoreApplication>

namespace fund {

namespace {

std::function<QString()> head(const char *words)
{
    return [words] { return QCoreApplication::translate("donors", words); };
}

CellFacts letterStateCell(const DonorLetter &letter)
{
    CellFacts facts{letterStateTitle(letter.state), static_cast<qint64>(letter.state)};
    switch (letter.state) {
    case LetterState::Waiting:
        facts.icon = QStringLiteral("clock");
        break;
    case LetterState::Released:
        facts.icon = QStringLiteral("tick");
        facts.tone = Tone::Ok;
        facts.suffix = shortDate(letter.releasedOn, currentLanguage());
        break;
    case LetterState::Lapsed:
        facts.icon = QStringLiteral("warning");
        facts.tone = Tone::Warn;
        break;
    }
    return facts;
}

} // namespace

std::vector<Column<DonorLetter>> donorLetterColumns()
{
    return {
        {QStringLiteral("ref"), head(QT_TRANSLATE_NOOP("donors", "Number")),
         [](const DonorLetter &letter) { return CellFacts{donorLetterRef(letter.id)}; }, ColumnAlign::Start, 72},
        {QStringLiteral("kind"), head(QT_TRANSLATE_NOOP("donors", "Letter")),
         [](const DonorLetter &letter) { return CellFacts{donorLetterTitle(letter.kind)}; }, ColumnAlign::Start, 168},
        {QStringLiteral("about"), head(QT_TRANSLATE_NOOP("donors", "About")),
         [](const DonorLetter &letter) { return CellFacts{subjectRef(letter)}; }, ColumnAlign::Start, 96},
        {QStringLiteral("to"), head(QT_TRANSLATE_NOOP("donors", "To")),
         [](const DonorLetter &letter) { return CellFacts{letter.addresseeName}; }, ColumnAlign::Start, 0},
        {QStringLiteral("language"), head(QT_TRANSLATE_NOOP("donors", "Language")),
         [](const DonorLetter &letter) { return CellFacts{ownName(letter.language)}; }, ColumnAlign::Start, 80},
        {QStringLiteral("prepared"), head(QT_TRANSLATE_NOOP("donors", "Made ready")),
         [](const DonorLetter &letter) {
             return CellFacts{shortDate(letter.onDate, currentLanguage()), letter.onDate};
         },
         ColumnAlign::Start, 96},
        {QStringLiteral("state"), head(QT_TRANSLATE_NOOP("donors", "Status")), letterStateCell, ColumnAlign::Start,
         176},
    };
}

} // namespace fund
