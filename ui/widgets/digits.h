#pragma once

#include <QtGlobal>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QKeyEvent)

namespace fund {

/// The digit that a key stands for, without Ctrl or Alt: on the row, on the number pad, and Arabic-Indic ones.
[[nodiscard]] std::optional<int> digitOf(const QKeyEvent &event);

} // namespace fund
