#pragma once

#include "documents/document.h"
#include "letters/letter.h"

namespace fund {

/// What every letter's pages say of themselves.
struct LetterMarks
{
    QString title; ///< of the file, in the letter's language
    QString office;
    QDate onDate; ///< made ready
    LetterState state = LetterState::Waiting;
    bool established = false;
    bool demonstration = false;
};

/// Until its release each page says that a letter is not sent, and a lapsed one that it is not to be.
[[nodiscard]] DocumentSettings letterSettings(const LetterMarks &marks, const Wording &wording);

} // namespace fund
