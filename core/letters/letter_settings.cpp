#include "letters/letter_settings.h"

namespace fund {

DocumentSettings letterSettings(const LetterMarks &marks, const Wording &wording)
{
    DocumentSettings settings = documentSettings(wording);
    settings.title = marks.title;
    settings.author = marks.office;
    settings.made = marks.onDate.startOfDay(Qt::UTC);
    if (marks.state == LetterState::Waiting)
        settings.statusNote = wording.translate("letters", "Waits to be released: not sent");
    else if (marks.state == LetterState::Lapsed)
        settings.statusNote = wording.translate("letters", "Lapsed: not to be sent");
    else if (!marks.established)
        settings.statusNote = wording.translate("letters", "Proposed fund: not an official document");
    if (marks.demonstration)
        settings.demonstrationMark = wording.translate("letters", "Demonstration: invented people and amounts");
    return settings;
}

} // namespace fund
