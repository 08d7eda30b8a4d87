#include "calls/eligibility_criterion.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

struct Row
{
    EligibilityCriterion criterion;
    const char *key;
    const char *title;
    const char *paragraph;
};

constexpr Row table[] = {
    {EligibilityCriterion::Official, "official", QT_TRANSLATE_NOOP("calls", "Government official"), "para. 21 (a)"},
    {EligibilityCriterion::CapitalBased, "capital_based", QT_TRANSLATE_NOOP("calls", "Based in the capital"),
     "para. 21 (a)"},
    {EligibilityCriterion::PresentField, "present_field", QT_TRANSLATE_NOOP("calls", "Now in the field"),
     "para. 21 (a)"},
    {EligibilityCriterion::DirectExperience, "direct_experience",
     QT_TRANSLATE_NOOP("calls", "Direct experience in the present post"), "para. 21 (b)"},
    {EligibilityCriterion::Intention, "intention", QT_TRANSLATE_NOOP("calls", "Intends to contribute"), "para. 21 (b)"},
    {EligibilityCriterion::AbleToTravel, "able_to_travel", QT_TRANSLATE_NOOP("calls", "Able to travel and take part"),
     "para. 21 (c)"},
    {EligibilityCriterion::AttendsAll, "attends_all", QT_TRANSLATE_NOOP("calls", "Undertakes to attend everything"),
     "para. 21 (d)"},
    {EligibilityCriterion::ReportOnRequest, "report_on_request", QT_TRANSLATE_NOOP("calls", "Will report if asked"),
     "para. 21 (e)"},
    {EligibilityCriterion::SingleApplication, "single_application",
     QT_TRANSLATE_NOOP("calls", "One application a person"), ""},
};

const Row &rowOf(EligibilityCriterion criterion)
{
    const auto *found =
        std::find_if(std::begin(table), std::end(table), [&](const Row &row) { return row.criterion == criterion; });
    Q_ASSERT(found != std::end(table));
    return *found;
}

} // namespace

QString criterionKey(EligibilityCriterion criterion)
{
    return QString::fromLatin1(rowOf(criterion).key);
}

std::optional<EligibilityCriterion> criterionOf(QStringView key)
{
    for (const Row &row : table)
        if (key == QLatin1String(row.key))
            return row.criterion;
    return std::nullopt;
}

QString criterionTitle(EligibilityCriterion criterion)
{
    return QCoreApplication::translate("calls", rowOf(criterion).title);
}

QString criterionTitle(EligibilityCriterion criterion, const Wording &wording)
{
    return wording.translate("calls", rowOf(criterion).title);
}

QString criterionParagraph(EligibilityCriterion criterion)
{
    return QString::fromLatin1(rowOf(criterion).paragraph);
}

const std::vector<EligibilityCriterion> &requiredCriteria()
{
    static const std::vector<EligibilityCriterion> required = {
        EligibilityCriterion::Official,         EligibilityCriterion::CapitalBased, EligibilityCriterion::PresentField,
        EligibilityCriterion::DirectExperience, EligibilityCriterion::Intention,    EligibilityCriterion::AbleToTravel,
        EligibilityCriterion::AttendsAll};
    return required;
}

} // namespace fund
