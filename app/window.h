#pragma once

#include <QString>

namespace fund {

/// Opens the window, at a file's sign-in where one is named, and stays until it is closed. Needs an application with
/// a real screen.
[[nodiscard]] int runWindow(const QString &file, const QString &languageCode);

} // namespace fund
