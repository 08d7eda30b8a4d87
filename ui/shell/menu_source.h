#pragma once

#include "shell/command_palette.h"

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QMenu)

namespace fund {

/// Finds the acts of the window's menus, by their words and those of their menu.
class MenuSource final : public PaletteSource
{
public:
    /// The menus must outlive this.
    explicit MenuSource(std::vector<QMenu *> menus) : m_menus(std::move(menus)) {}
    [[nodiscard]] std::vector<PaletteEntry> find(const QString &words, int limit) const override;

private:
    std::vector<QMenu *> m_menus;
};

} // namespace fund
