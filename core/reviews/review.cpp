#include "reviews/review.h"

#include <QCoreApplication>

namespace fund {

QString recusalKey(RecusalKind kind)
{
    switch (kind) {
    case RecusalKind::Conflict:
        return QStringLiteral("conflict");
    case RecusalKind::Abstained:
        return QStringLiteral("abstained");
    case RecusalKind::Released:
        return QStringLiteral("released");
    }
    Q_UNREACHABLE();
}

std::optional<RecusalKind> recusalOf(QStringView key)
{
    for (const auto kind : {RecusalKind::Conflict, RecusalKind::Abstained, RecusalKind::Released})
        if (key == recusalKey(kind))
            return kind;
    return std::nullopt;
}

QString recusalTitle(RecusalKind kind)
{
    switch (kind) {
    case RecusalKind::Conflict:
        return QCoreApplication::translate("reviews", "Conflict of interest", "why someone does not review");
    case RecusalKind::Abstained:
        return QCoreApplication::translate("reviews", "Abstained", "why someone does not review");
    case RecusalKind::Released:
        return QCoreApplication::translate("reviews", "Released", "why someone does not review");
    }
    Q_UNREACHABLE();
}

QString begunSubject(AssignmentId id)
{
    return QStringLiteral("review_assignments/%1").arg(id.number());
}

} // namespace fund
