#pragma once

#include "donors/donor.h"
#include "money/money.h"

namespace fund {

using ContributionCallId = Id<struct ContributionCallTag>;

/// Whom a call for contributions goes to: "all States and a wide range of non-governmental entities" (para. 14). A
/// group of others is of the donors on record of that kind.
enum class AddresseeGroup
{
    MemberStates,
    Observers,
    EarlierDonors, ///< who pledged in a year before the call's
    InternationalOrganisations,
    PrivateSector,
    Philanthropic,
    CivilSociety,
    Academia,
    Individuals
};

inline constexpr std::array allAddresseeGroups = {
    AddresseeGroup::MemberStates,  AddresseeGroup::Observers,
    AddresseeGroup::EarlierDonors, AddresseeGroup::InternationalOrganisations,
    AddresseeGroup::PrivateSector, AddresseeGroup::Philanthropic,
    AddresseeGroup::CivilSociety,  AddresseeGroup::Academia,
    AddresseeGroup::Individuals};

/// "member_states" … "individuals".
[[nodiscard]] QString addresseeGroupKey(AddresseeGroup group);
[[nodiscard]] std::optional<AddresseeGroup> addresseeGroupOf(QStringView key);
[[nodiscard]] QString addresseeGroupTitle(AddresseeGroup group);
/// The kind of donor that a group is of; nullopt of earlier donors.
[[nodiscard]] std::optional<DonorKind> kindOf(AddresseeGroup group);

struct ContributionCallDraft
{
    std::vector<AddresseeGroup> addressees;
    QString publication; ///< where it stands online

    bool operator==(const ContributionCallDraft &) const = default;
};

/// A call for contributions on record.
struct ContributionCall
{
    ContributionCallId id;
    QString ref; ///< "CC-2026-1"
    QDate onDate;
    std::vector<AddresseeGroup> addressees;
    QString publication;
    int letters = 0;
    int released = 0; ///< of them

    bool operator==(const ContributionCall &) const = default;
};

/// One whom a call goes to: a donor on record, or a State that has never given.
struct Addressee
{
    DonorId donor{};
    QString stateIso3{}; ///< where there is no donor

    bool operator==(const Addressee &) const = default;
    bool operator<(const Addressee &other) const
    {
        return donor != other.donor ? donor < other.donor : stateIso3 < other.stateIso3;
    }
};

/// Rules: minimum_must_be_announced_first (para. 16), call_must_have_addressees, call_must_be_published (para. 14).
/// `minimum`: the announced one of the day.
[[nodiscard]] Problems checkContributionCall(const ContributionCallDraft &draft, const std::optional<Money> &minimum);

} // namespace fund
