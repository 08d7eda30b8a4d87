#pragma once

#include "base/id.h"

#include <QString>

#include <array>
#include <optional>

namespace fund {

/// What a person is in this fund. One person, one role.
enum class Role
{
    Administrator,
    Finance,
    Reviewer,
    Representative,
    Auditor
};

inline constexpr std::array allRoles = {Role::Administrator, Role::Finance, Role::Reviewer, Role::Representative,
                                        Role::Auditor};

/// "administrator": as in the file and on the command line.
[[nodiscard]] QString roleKey(Role role);
[[nodiscard]] std::optional<Role> roleOf(QStringView key);
/// "Programme officer", "High Representative": as the window says it.
[[nodiscard]] QString roleTitle(Role role);
/// Whether the role may read sealed personal values: the programme officer who corresponds with applicants, and the
/// High Representative who approves them. No other, by any tool: their keys never open the file key.
[[nodiscard]] bool isCleared(Role role);

using UserId = Id<struct UserTag>;
using KeyId = Id<struct KeyTag>;

struct User
{
    UserId id;
    QString name;
    Role role = Role::Auditor;
    QString stateIso3; ///< the State whose applicants this person may not review; empty for none
    bool disabled = false;

    bool operator==(const User &) const = default;
};

} // namespace fund
