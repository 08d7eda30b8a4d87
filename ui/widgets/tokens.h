#pragma once

#include <QColor>
#include <QPalette>

#include <array>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace fund {

/// The colours of one theme by their use. Nothing in ui names a colour but through these.
struct Tokens
{
    bool dark = false;
    QColor window;
    QColor base;
    QColor alt;
    QColor rail;
    QColor line; ///< borders of cards: ornament only
    QColor edge; ///< border of what can be typed in or pressed
    QColor text;
    QColor muted;
    QColor link;
    QColor strong; ///< primary button, chosen score
    QColor onStrong;
    QColor un; ///< UN blue: bar of the selected row, page and tab; never text
    QColor sel;
    QColor focus;
    QColor ok;
    QColor warn;
    QColor bad;
    QColor okBg;
    QColor warnBg;
    QColor badBg;
    QColor c1; ///< charts: first series, women, spent
    QColor c2; ///< men
    QColor c3; ///< projects, unallocated
    QColor c4; ///< a limit
    QColor c5; ///< committed
    QColor c6; ///< sixth series
    QColor c7; ///< set aside, free, planned
    QColor c2Edge;
    QColor c5Edge;
    QColor onC1;
    QColor onC2;
    QColor onC5;
    QColor grid;
    QColor track;                 ///< empty part of a bar
    std::array<QColor, 5> heat;   ///< from few to many
    std::array<QColor, 5> onHeat; ///< text on them
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();

/// Qt 6.4 has no hint of the platform's colour scheme: its text is lighter than its window, or it is not.
[[nodiscard]] bool isDark(const QPalette &palette);
/// The tokens that belong to a palette: a widget asks for its own and repaints when its palette changes.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);
[[nodiscard]] const Tokens &tokensOf(const QWidget *widget);
[[nodiscard]] QPalette paletteOf(const Tokens &tokens);

/// What a text wants to say by its colour; an icon or a word always says it too.
enum class Tone
{
    Plain,
    Muted,
    Link,
    Ok,
    Warn,
    Bad
};

[[nodiscard]] QColor colourOf(Tone tone, const Tokens &tokens);

} // namespace fund
