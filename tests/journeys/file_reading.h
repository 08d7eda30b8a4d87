#pragma once

#include <QStringList>

namespace fund {

/// Who is on the newest short list, in its order.
[[nodiscard]] QStringList selectedIn(const QString &file);
/// The applications that were assigned to a reviewer and are not reviewed.
[[nodiscard]] QStringList waitingIn(const QString &file, const QString &reviewer);
/// "nominations/3": what money is committed for, of the applicant who was nominated.
[[nodiscard]] QString nominationIn(const QString &file, const QString &application);

} // namespace fund
