#include "contributions/in_kind.h"

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
    return problems;
}

} // namespace fund
