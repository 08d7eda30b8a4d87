#pragma once

#include "letters/letter.h"
#include "storage/database.h"

namespace fund {

class Change;

LetterId insertLetter(Change &change, const Letter &letter);
void insertRelease(Change &change, LetterId letter);

/// Letters of a call in the order in which they were made ready; lapsed ones with the rest.
[[nodiscard]] std::vector<Letter> readLetters(const Database &database, CallId call);

} // namespace fund
