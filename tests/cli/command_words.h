#pragma once

#include <QStringList>

namespace fund {

// Users of Desk::fundFile().
inline const QString administrator = QStringLiteral("administrator");
inline const QString finance = QStringLiteral("finance");
inline const QString auditor = QStringLiteral("auditor");

/// A command as it is typed; no word of it holds a space.
inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace fund
