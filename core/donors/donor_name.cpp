#include "donors/donor_name.h"

#include "states/state.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

QString nameOr(const DonorNames &names, Language language, const QString &other)
{
    const auto found = names.find(language);
    return found == names.end() || found->second.isEmpty() ? other : found->second;
}

bool changesSomething(const DonorNamesDraft &draft, const DonorNames &now)
{
    return std::any_of(draft.names.begin(), draft.names.end(),
                       [&](const auto &name) { return nameOr(now, name.first, {}) != name.second.trimmed(); });
}

} // namespace

QString nameIn(Language language, const Donor &donor, const DonorNames &names)
{
    if (const State *state = isState(donor.kind) ? stateOf(donor.stateIso3) : nullptr)
        return state->name(language);
    return nameOr(names, language, nameOr(names, Language::English, donor.name));
}

QString nameField(Language language)
{
    return QStringLiteral("name_") + codeOf(language);
}

Problems checkDonorNames(const DonorNamesDraft &draft, const Donor &donor, const DonorNameFacts &facts)
{
    Problems problems;
    if (isState(donor.kind))
        problems.push_back(problem("", "state_has_its_own_names",
                                   QCoreApplication::translate("donors", "A State is called by its own names in all "
                                                                         "six languages; none is recorded here."),
                                   "para. 17"));
    if (!draft.onDate.isValid())
        problems.push_back(
            problem("on_date", "names_must_be_dated",
                    QCoreApplication::translate("donors", "Give the first day on which the names hold.")));
    if (!isState(donor.kind) && !changesSomething(draft, facts.now))
        problems.push_back(
            problem("", "names_must_change_something",
                    QCoreApplication::translate("donors", "These names stand on record for this day already.")));
    for (const Language language : facts.taken)
        problems.push_back({nameField(language),
                            QStringLiteral("donor_name_must_be_its_own"),
                            QCoreApplication::translate("donors", "Another donor bears this name."),
                            {},
                            0});
    return problems;
}

} // namespace fund
