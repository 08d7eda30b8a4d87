#pragma once

#include <QStringList>

namespace fund {

/// Who is on the newest short list, in its order.
[[nodiscard]] QStringList selectedIn(const QString &file);
/// "nominations/3": what money is committed for, of the applicant who was nominated.
[[nodiscard]] QString nominationIn(const QString &file, const QString &application);

} // namespace fund
