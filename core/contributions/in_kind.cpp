#include "contributions/in_kind.h"

#include "contributions/condition_signs.h"
#include "contributions/contribution.h"
#include "diligence/clearance.h"

#include <QCoreApplication>

namespace fund {

namespace {

Problem giftProblem(const char *field, const char *rule, const char *sentence)
{
    return {QString::fromLatin1(field),
            QString::fromLatin1(rule),
            QCoreApplication::translate("contributions", sentence),
            {},
            0};
}

/// Words of the gift that look as if they named a use take an answer (para. 19).
std::optional<Problem> conspicuousGift(const InKindDraft &draft)
{
    if (draft.namesNoUse && !draft.signsReason.trimmed().isEmpty())
        return std::nullopt;
    const QStringList signs = signsOfUse(draft.description);
    if (signs.isEmpty())
        return std::nullopt;
    return problem(draft.namesNoUse ? "signs_reason" : "names_no_use", "conspicuous_gift_must_be_answered",
                   QCoreApplication::translate("contributions",
                                               "These words of the gift may hide a wish for a use: %1. State that they "
                                               "name no activity, State or person, and say why; a gift with a wish is "
                                               "refused.")
                       .arg(signs.join(QStringLiteral(", "))),
                   "para. 19");
}

} // namespace

Problems checkInKind(const InKindDraft &draft, const std::optional<Donor> &donor,
                     const std::optional<Clearance> &clearance, const QDate &today)
{
    Problems problems;
    if (!donor)
        problems.push_back(giftProblem("donor", "donor_must_exist",
                                       QT_TRANSLATE_NOOP("contributions", "Choose a donor who is on record.")));
    if (!draft.onDate.isValid() || draft.onDate > today)
        problems.push_back(giftProblem("on_date", "date_must_not_be_in_the_future",
                                       QT_TRANSLATE_NOOP("contributions", "Give a date that is not in the future.")));
    if (draft.description.trimmed().isEmpty())
        problems.push_back(giftProblem("description", "gift_must_be_described",
                                       QT_TRANSLATE_NOOP("contributions", "Say what was given.")));
    if (!draft.value.isPositive() || draft.value.minor() > Money::maxAmount ||
        currencyOf(draft.value.currency().code) != draft.value.currency())
        problems.push_back(giftProblem("value", "amount_must_be_positive",
                                       QT_TRANSLATE_NOOP("contributions", "Give an amount above zero.")));
    if (draft.valuation.trimmed().isEmpty())
        problems.push_back(giftProblem("valuation", "value_must_have_a_source",
                                       QT_TRANSLATE_NOOP("contributions", "Say who put the value on it, and how.")));
    if (donor && draft.onDate.isValid())
        if (auto uncleared = clearanceProblem(*donor, clearance, draft.onDate))
            problems.push_back(std::move(*uncleared));
    if (auto earmarked = earmarkProblem(draft.wish))
        problems.push_back(std::move(*earmarked));
    if (auto conspicuous = conspicuousGift(draft))
        problems.push_back(std::move(*conspicuous));
    return problems;
}

} // namespace fund
