#pragma once

#include "base/result.h"
#include "letters/decision_facts.h"

#include <functional>

namespace fund {

class Dialogs;
class PageHead;

/// Asks where the memo on a short list shall go and writes it as PDF in the window's language, as long work of the
/// page. `done` gets the path or why nothing was written; it isn't called where the person turned away.
void writeMemo(PageHead &head, Dialogs &dialogs, const DecisionFacts &facts,
               std::function<void(const Result<QString> &)> done);

} // namespace fund
