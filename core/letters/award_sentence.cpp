#include "letters/award_sentence.h"

#include "calls/shown_text.h"
#include "shortlists/office_sentence.h"

namespace fund {

QString awardSentence(const ReadExplanation &why, const Wording &wording)
{
    if (why.kind == "shortfall" && why.rule)
        return wording
            .translate("letters",
                       "You were selected because, with you, the selection comes nearer to the minimum that the "
                       "published rule “%1” sets, or reaches it.",
                       "%1 a rule's name; to a nominee")
            .arg(shownText(QString::fromStdString(*why.rule), wording.language()));
    if (why.kind == "seats")
        return wording.translate("letters",
                                 "You were selected because, by the published rules, more of the places could be "
                                 "given with you than without you.",
                                 "to a nominee");
    if (why.kind == "merit")
        return wording.translate("letters",
                                 "You were selected because, by the reviewers' scores and the published rules, the "
                                 "total merit of those selected is higher with you than without you.",
                                 "to a nominee");
    if (why.kind == "cost")
        return wording.translate("letters",
                                 "You were selected because, by the published rules, results that are equal otherwise "
                                 "are reached at a lower cost with you.",
                                 "to a nominee");
    if (why.kind == "lot")
        return wording.translate("letters",
                                 "Your application and others led to equal results by the published rules; the "
                                 "published drawing of lots decided in favour of yours.",
                                 "to a nominee");
    return delegationSentence(why, wording.language());
}

} // namespace fund
