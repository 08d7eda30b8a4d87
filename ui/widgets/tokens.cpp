#include "widgets/tokens.h"

#include <QWidget>

namespace fund {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tokens makeLight()
{
    Tokens t;
    t.window = rgb(0xF3F5F7), t.base = rgb(0xFFFFFF), t.alt = rgb(0xF8FAFB), t.rail = rgb(0xE9EDF1);
    t.line = rgb(0xCDD5DC), t.edge = rgb(0x75838F), t.grid = rgb(0xDDE3E8), t.track = rgb(0xDCE3E9);
    t.text = rgb(0x17222C), t.muted = rgb(0x53616E), t.link = rgb(0x00618F);
    t.strong = rgb(0x00618F), t.onStrong = rgb(0xFFFFFF), t.un = rgb(0x009EDB);
    t.sel = rgb(0xD9EEF8), t.focus = rgb(0x0079B3);
    t.ok = rgb(0x0B6B3A), t.warn = rgb(0x8A4B00), t.bad = rgb(0xB3261E);
    t.okBg = rgb(0xE6F4EB), t.warnBg = rgb(0xFFF4DF), t.badBg = rgb(0xFDECEA);
    t.c1 = rgb(0x0072B2), t.c2 = rgb(0xE69F00), t.c3 = rgb(0x009E73), t.c4 = rgb(0xD55E00);
    t.c5 = rgb(0x56B4E9), t.c6 = rgb(0xAA4499), t.c7 = rgb(0x7A8793);
    t.c2Edge = rgb(0x966400), t.c5Edge = rgb(0x2B78A8);
    t.onC1 = rgb(0xFFFFFF), t.onC2 = rgb(0x06202F), t.onC5 = rgb(0x06202F);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.window = rgb(0x1B2026), t.base = rgb(0x14181D), t.alt = rgb(0x181D22), t.rail = rgb(0x20262D);
    t.line = rgb(0x39434D), t.edge = rgb(0x7C8A96), t.grid = rgb(0x2C353E), t.track = rgb(0x2E3740);
    t.text = rgb(0xE6EBF0), t.muted = rgb(0xA3B0BC), t.link = rgb(0x5CC3EE);
    t.strong = rgb(0x009EDB), t.onStrong = rgb(0x06202F), t.un = rgb(0x009EDB);
    t.sel = rgb(0x123B50), t.focus = rgb(0x5CC3EE);
    t.ok = rgb(0x6FCF97), t.warn = rgb(0xF2B45C), t.bad = rgb(0xFF9A90);
    t.okBg = rgb(0x14301F), t.warnBg = rgb(0x33280F), t.badBg = rgb(0x3A1C1A);
    t.c1 = rgb(0x4BA3DB), t.c2 = rgb(0xF0B429), t.c3 = rgb(0x2FBF91), t.c4 = rgb(0xF07F3C);
    t.c5 = rgb(0x8CCBF2), t.c6 = rgb(0xD68AC6), t.c7 = rgb(0x8E9BA7);
    t.c2Edge = t.c2, t.c5Edge = t.c5;
    t.onC1 = rgb(0x06202F), t.onC2 = t.onC1, t.onC5 = t.onC1;
    return t;
}

Tokens withHeat(Tokens t)
{
    t.heat = {rgb(0xEAF3F9), rgb(0xC5DFEF), rgb(0x8FC1E0), rgb(0x4B97C6), rgb(0x00618F)};
    t.onHeat = {rgb(0x17222C), rgb(0x17222C), rgb(0x17222C), rgb(0x06202F), rgb(0xFFFFFF)};
    return t;
}

void setDisabled(QPalette &palette, const Tokens &t)
{
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.window);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.muted);
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens = withHeat(makeLight());
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = withHeat(makeDark());
    return tokens;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

const Tokens &tokensOf(const QPalette &palette)
{
    return isDark(palette) ? darkTokens() : lightTokens();
}

const Tokens &tokensOf(const QWidget *widget)
{
    return tokensOf(widget->palette());
}

QPalette paletteOf(const Tokens &t)
{
    QPalette p(t.text, t.window);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::ToolTipText, QPalette::BrightText})
        p.setColor(role, t.text);
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::Button, t.window);
    p.setColor(QPalette::Base, t.base);
    p.setColor(QPalette::AlternateBase, t.alt);
    p.setColor(QPalette::ToolTipBase, t.alt);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Link, t.link);
    p.setColor(QPalette::LinkVisited, t.link);
    p.setColor(QPalette::Highlight, t.sel);
    p.setColor(QPalette::Light, t.base);
    p.setColor(QPalette::Midlight, t.rail);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.edge);
    p.setColor(QPalette::Shadow, t.dark ? QColor(Qt::black) : t.edge);
    setDisabled(p, t);
    return p;
}

QColor colourOf(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Plain:
        return tokens.text;
    case Tone::Muted:
        return tokens.muted;
    case Tone::Link:
        return tokens.link;
    case Tone::Ok:
        return tokens.ok;
    case Tone::Warn:
        return tokens.warn;
    case Tone::Bad:
        return tokens.bad;
    }
    Q_UNREACHABLE();
}

} // namespace fund
