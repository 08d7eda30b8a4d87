#pragma once

#include "base/result.h"
#include "letters/letter_store.h"

namespace fund {

class Session;

struct PreparedLetters
{
    int awards = 0;
    int regrets = 0;
    bool regretsWait = false; ///< a newer list is not approved yet: nobody is refused before
};

/// Makes ready, for a decided call, an award for each nominee and a regret for each other applicant, in the applicant's
/// language; what is ready already stays. Nothing is sent. Refused before the decision ("decision_must_be_made").
[[nodiscard]] Result<PreparedLetters> prepareLetters(Session &session, CallId call);

/// Puts on record that letters were given out; with `refs` of applications those alone, else all that wait. Gives how
/// many. Refused where one named has no letter that waits ("letter_must_wait").
[[nodiscard]] Result<int> releaseLetters(Session &session, CallId call, const QStringList &refs = {});

/// What the letters of a call wait for; nothing before its first approved list, nor of regrets that must wait.
struct LettersDue
{
    int toMake = 0;    ///< that prepareLetters() would make ready
    int toRelease = 0; ///< that releaseLetters() would release

    bool operator==(const LettersDue &) const = default;
};
[[nodiscard]] LettersDue readLettersDue(const Session &session, CallId call);

/// A letter as a paper, with the name opened: for cleared people only. Refused once the person was erased.
[[nodiscard]] Result<Document> printLetter(const Session &session, const Letter &letter);

} // namespace fund
