#include "identity/role.h"

#include <QCoreApplication>

namespace fund {

QString roleKey(Role role)
{
    switch (role) {
    case Role::Administrator:
        return QStringLiteral("administrator");
    case Role::Finance:
        return QStringLiteral("finance");
    case Role::Reviewer:
        return QStringLiteral("reviewer");
    case Role::Representative:
        return QStringLiteral("representative");
    case Role::Auditor:
        return QStringLiteral("auditor");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleOf(QStringView key)
{
    for (const Role role : allRoles)
        if (roleKey(role) == key)
            return role;
    return std::nullopt;
}

QString roleTitle(Role role)
{
    switch (role) {
    case Role::Administrator:
        return QCoreApplication::translate("identity", "Programme officer");
    case Role::Finance:
        return QCoreApplication::translate("identity", "Finance assistant");
    case Role::Reviewer:
        return QCoreApplication::translate("identity", "Reviewer");
    case Role::Representative:
        return QCoreApplication::translate("identity", "High Representative");
    case Role::Auditor:
        return QCoreApplication::translate("identity", "Auditor");
    }
    Q_UNREACHABLE();
}

bool isCleared(Role role)
{
    return role == Role::Administrator || role == Role::Representative;
}

} // namespace fund
