#include "letters/letter_line.h"

#include "applications/application_actions.h"
#include "identity/session.h"
#include "letters/letter_store.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"

#include <QCoreApplication>

namespace fund {

namespace {

std::function<QString()> title(const char *words)
{
    return [words] { return QCoreApplication::translate("letters", words); };
}

/// One word for a narrow column; the segments above and the letter itself say more.
QString stateWord(LetterState state)
{
    switch (state) {
    case LetterState::Waiting:
        return QCoreApplication::translate("letters", "Waits", "a letter");
    case LetterState::Released:
        return QCoreApplication::translate("letters", "Released", "a letter");
    case LetterState::Lapsed:
        return QCoreApplication::translate("letters", "Lapsed", "a letter");
    }
    Q_UNREACHABLE();
}

CellFacts stateCell(const LetterLine &line)
{
    const Letter &letter = line.letter;
    CellFacts facts{stateWord(letter.state), static_cast<int>(letter.state)};
    switch (letter.state) {
    case LetterState::Waiting:
        facts.icon = QStringLiteral("clock");
        break;
    case LetterState::Released:
        facts.icon = QStringLiteral("tick");
        facts.tone = Tone::Ok;
        facts.suffix = QCoreApplication::translate("letters", "%1, by %2", "%1 date, %2 a user's name")
                           .arg(shortDate(letter.releasedOn, currentLanguage()), letter.releasedBy);
        break;
    case LetterState::Lapsed:
        facts.icon = QStringLiteral("warning");
        facts.tone = Tone::Warn;
        break;
    }
    return facts;
}

} // namespace

std::vector<LetterLine> readLetterLines(const Session &session, CallId call)
{
    std::map<ApplicationId, PersonalValues> people;
    if (session.isCleared())
        if (auto opened = openPeopleOf(session, call))
            people = std::move(*opened);
    std::vector<LetterLine> lines;
    for (Letter &letter : readLetters(session.database(), call)) {
        const auto person = people.find(letter.application);
        const QString name = person == people.end()
                                 ? QString()
                                 : QString(person->second.givenName + u' ' + person->second.familyName).trimmed();
        lines.push_back({std::move(letter), name});
    }
    return lines;
}

std::vector<Column<LetterLine>> letterColumns(bool names)
{
    std::vector<Column<LetterLine>> columns = {
        {QStringLiteral("application"), title(QT_TRANSLATE_NOOP("letters", "Applicant")),
         [](const LetterLine &line) { return CellFacts{line.letter.applicationRef}; }, ColumnAlign::Start, 80},
        {QStringLiteral("kind"), title(QT_TRANSLATE_NOOP("letters", "Letter")),
         [](const LetterLine &line) {
             CellFacts facts{letterKindTitle(line.letter.kind)};
             facts.strong = line.letter.kind == LetterKind::Award;
             return facts;
         },
         ColumnAlign::Start, 80},
        {QStringLiteral("language"), title(QT_TRANSLATE_NOOP("letters", "Language")),
         [](const LetterLine &line) { return CellFacts{ownName(line.letter.language)}; }, ColumnAlign::Start, 80},
        {QStringLiteral("prepared"), title(QT_TRANSLATE_NOOP("letters", "Made ready")),
         [](const LetterLine &line) {
             return CellFacts{shortDate(line.letter.onDate, currentLanguage()), line.letter.onDate};
         },
         ColumnAlign::Start, 96},
        {QStringLiteral("state"), title(QT_TRANSLATE_NOOP("letters", "Status")), stateCell, ColumnAlign::Start, 0}};
    if (names)
        columns.insert(columns.begin() + 1,
                       {QStringLiteral("name"), title(QT_TRANSLATE_NOOP("letters", "Name")),
                        [](const LetterLine &line) { return CellFacts{line.name}; }, ColumnAlign::Start, 144});
    return columns;
}

QString letterFileName(const QString &callRef, const Letter &letter)
{
    return QStringLiteral("%1-%2-%3.pdf").arg(callRef, letter.applicationRef, letterKindKey(letter.kind));
}

} // namespace fund
