#pragma once

#include "base/result.h"
#include "calls/call.h"

namespace fund {

/// The terms of a draft as people write them down ("funddesk-call-draft/1": JSON in UTF-8). Each key that is left out
/// keeps what stands in `basis`; a list that is given takes the place of the whole list. The envelope, and limits of
/// rules on amounts, are decimal texts in the fund's currency; a limit is null, a number, such a text, or
/// {"share": "0.5"}. Every problem has the path of its value.
[[nodiscard]] Result<CallTerms> readCallTerms(const QByteArray &json, CallTerms basis, const Currency &currency);

/// The same terms written down, to be changed and read again.
[[nodiscard]] QByteArray writeCallTerms(const CallTerms &terms);

} // namespace fund
