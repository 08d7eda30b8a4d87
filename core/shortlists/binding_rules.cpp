#include "shortlists/binding_rules.h"

#include "calls/shown_text.h"
#include "localisation/lists.h"

#include <algorithm>
#include <iterator>

namespace fund {

namespace {

bool isBinding(const ReachedRule &rule)
{
    const auto isReached = [&rule](const std::optional<qint64> &limit) { return limit && *limit == rule.reached; };
    return isReached(rule.rule.max) || (isReached(rule.rule.min) && rule.reached > 0);
}

} // namespace

std::vector<ReachedRule> bindingRules(const ListedSelection &selection)
{
    std::vector<ReachedRule> binding;
    std::copy_if(selection.rules.begin(), selection.rules.end(), std::back_inserter(binding), isBinding);
    return binding;
}

QString bindingSentence(const ListedSelection &selection, const Wording &wording)
{
    QStringList names;
    for (const ReachedRule &rule : bindingRules(selection))
        names += shownText(QString::fromStdString(rule.rule.name), wording.language());
    if (!names.isEmpty())
        return wording
            .translate("shortlists", "Rules that bind this list, met with nothing to spare: %1.",
                       "%1 names of balance rules")
            .arg(listText(names, wording.language()));
    const bool isShort = std::any_of(selection.rules.begin(), selection.rules.end(),
                                     [](const ReachedRule &rule) { return rule.missing() > 0; });
    return selection.rules.empty() || isShort
               ? QString()
               : wording.translate("shortlists", "No rule binds this list: each is met with something to spare.");
}

} // namespace fund
