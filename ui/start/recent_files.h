#pragma once

#include <QStringList>

QT_FORWARD_DECLARE_CLASS(QSettings)

namespace fund {

/// The files opened last, newest first; those that are gone are left out.
[[nodiscard]] QStringList recentFiles(const QSettings &settings);
void rememberFile(QSettings &settings, const QString &path);
/// Who signed in to this file last; empty where nobody did.
[[nodiscard]] QString lastGuest(const QSettings &settings, const QString &path);
void rememberGuest(QSettings &settings, const QString &path, const QString &name);

} // namespace fund
