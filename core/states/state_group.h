#pragma once

#include "localisation/wording.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace fund {

/// Groups of States in special situations, whose members change with time.
enum class StateGroup
{
    LeastDeveloped,
    LandlockedDeveloping,
    SmallIslandDeveloping
};

inline constexpr std::array<StateGroup, 3> stateGroups = {StateGroup::LeastDeveloped, StateGroup::LandlockedDeveloping,
                                                          StateGroup::SmallIslandDeveloping};

/// "LDC", "LLDC", "SIDS": in files.
[[nodiscard]] QString codeOf(StateGroup group);
[[nodiscard]] std::optional<StateGroup> stateGroupOf(QStringView code);
/// "Least developed countries", in the reader's language or in that of a paper.
[[nodiscard]] QString titleOf(StateGroup group);
[[nodiscard]] QString titleOf(StateGroup group, const Wording &wording);
/// "LDC" as that language abbreviates it: "PMA".
[[nodiscard]] QString abbreviationOf(StateGroup group);
[[nodiscard]] QString abbreviationOf(StateGroup group, const Wording &wording);

/// Whether the end of a membership that a State has asked to defer, undecided when the list was made, counts as
/// deferred. An authority decides it: a setting of the fund.
enum class PendingDeferrals
{
    NotGranted,
    Granted
};

/// One State's membership in one group (resources/reference/state_groups.csv).
struct GroupMembership
{
    QString iso3;
    StateGroup group = StateGroup::LeastDeveloped;
    QDate from;            ///< invalid: since before 2015
    QDate until;           ///< the first day on which it is no longer a member; invalid where no end is set
    QDate untilIfDeferred; ///< that day if a pending deferral is granted; invalid where none is pending
    QString sourceNote;

    bool operator==(const GroupMembership &) const = default;
    [[nodiscard]] bool holdsOn(const QDate &day, PendingDeferrals deferrals) const;
};

[[nodiscard]] const std::vector<GroupMembership> &groupMemberships();

[[nodiscard]] bool isInGroup(QStringView iso3, StateGroup group, const QDate &day,
                             PendingDeferrals deferrals = PendingDeferrals::NotGranted);
/// In any of the three.
[[nodiscard]] bool isInSpecialSituation(QStringView iso3, const QDate &day,
                                        PendingDeferrals deferrals = PendingDeferrals::NotGranted);

} // namespace fund
