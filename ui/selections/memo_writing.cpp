#include "selections/memo_writing.h"

#include "letters/decision_memo.h"
#include "localisation/application_language.h"
#include "localisation/wording.h"
#include "print/paper_output.h"

namespace fund {

void writeMemo(PageHead &head, Dialogs &dialogs, const DecisionFacts &facts,
               std::function<void(const Result<QString> &)> done)
{
    print::savePaper(head, dialogs, decisionMemo(facts, Wording(currentLanguage())),
                     QStringLiteral("%1-memo-%2.pdf").arg(facts.call.ref, QString::number(facts.list.version)),
                     std::move(done));
}

} // namespace fund
