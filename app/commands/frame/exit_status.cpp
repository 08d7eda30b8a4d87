#include "commands/frame/exit_status.h"

namespace fund {

ExitStatus exitStatusOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Refused:
    case FailureKind::Cancelled:
        return ExitStatus::Refused;
    case FailureKind::Usage:
        return ExitStatus::Usage;
    case FailureKind::File:
        return ExitStatus::File;
    case FailureKind::NotAuthorised:
        return ExitStatus::NotAuthorised;
    }
    Q_UNREACHABLE();
}

} // namespace fund
