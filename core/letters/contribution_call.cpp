#include "letters/contribution_call.h"

#include <QCoreApplication>

namespace fund {

namespace {

struct GroupName
{
    AddresseeGroup group;
    const char *key;
    const char *title;
    std::optional<DonorKind> kind;
};

constexpr std::array groupNames = {
    GroupName{AddresseeGroup::MemberStates, "member_states", QT_TRANSLATE_NOOP("letters", "All Member States"),
              DonorKind::MemberState},
    GroupName{AddresseeGroup::Observers, "observers", QT_TRANSLATE_NOOP("letters", "Observer States"),
              DonorKind::Observer},
    GroupName{AddresseeGroup::EarlierDonors, "earlier_donors", QT_TRANSLATE_NOOP("letters", "Donors of earlier years"),
              std::nullopt},
    GroupName{AddresseeGroup::InternationalOrganisations, "international_organisations",
              QT_TRANSLATE_NOOP("letters", "International organisations on record"),
              DonorKind::InternationalOrganisation},
    GroupName{AddresseeGroup::PrivateSector, "private_sector", QT_TRANSLATE_NOOP("letters", "Private sector on record"),
              DonorKind::PrivateSector},
    GroupName{AddresseeGroup::Philanthropic, "philanthropic", QT_TRANSLATE_NOOP("letters", "Philanthropies on record"),
              DonorKind::Philanthropic},
    GroupName{AddresseeGroup::CivilSociety, "civil_society", QT_TRANSLATE_NOOP("letters", "Civil society on record"),
              DonorKind::CivilSociety},
    GroupName{AddresseeGroup::Academia, "academia", QT_TRANSLATE_NOOP("letters", "Academia on record"),
              DonorKind::Academia},
    GroupName{AddresseeGroup::Individuals, "individuals", QT_TRANSLATE_NOOP("letters", "Individuals on record"),
              DonorKind::Individual}};
static_assert(groupNames.size() == allAddresseeGroups.size());

const GroupName &nameOfGroup(AddresseeGroup group)
{
    return groupNames.at(static_cast<std::size_t>(group));
}

} // namespace

QString addresseeGroupKey(AddresseeGroup group)
{
    return QString::fromLatin1(nameOfGroup(group).key);
}

std::optional<AddresseeGroup> addresseeGroupOf(QStringView key)
{
    for (const GroupName &name : groupNames)
        if (key == QLatin1String(name.key))
            return name.group;
    return std::nullopt;
}

QString addresseeGroupTitle(AddresseeGroup group)
{
    return QCoreApplication::translate("letters", nameOfGroup(group).title);
}

std::optional<DonorKind> kindOf(AddresseeGroup group)
{
    return nameOfGroup(group).kind;
}

Problems checkContributionCall(const ContributionCallDraft &draft, const std::optional<Money> &minimum)
{
    Problems problems;
    if (!minimum)
        problems.push_back(problem("", "minimum_must_be_announced_first",
                                   QCoreApplication::translate("letters", "The minimum to start is announced before "
                                                                          "the first call: record it in the settings "
                                                                          "(minimum_to_start)."),
                                   "para. 16"));
    if (draft.addressees.empty())
        problems.push_back(problem("addressees", "call_must_have_addressees",
                                   QCoreApplication::translate("letters", "Say whom the call goes to."), "para. 14"));
    if (draft.publication.trimmed().isEmpty())
        problems.push_back(problem("publication", "call_must_be_published",
                                   QCoreApplication::translate("letters", "Say where the call is published online."),
                                   "para. 14"));
    return problems;
}

} // namespace fund
