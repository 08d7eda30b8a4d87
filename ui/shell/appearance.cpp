#include "shell/appearance.h"

#include "widgets/desk_style.h"
#include "widgets/focus_ring.h"
#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QTimer>

namespace fund {

Appearance::Appearance(QApplication &application, Theme theme)
    : m_application(application), m_theme(theme), m_ring(std::make_unique<FocusRing>(application))
{
    QApplication::setStyle(new DeskStyle); // the application owns it
    QApplication::setFont(fontOf(TextStyle::Text));
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
    apply();
    application.installEventFilter(this);
}

Appearance::~Appearance() = default;

void Appearance::setTheme(Theme theme)
{
    m_theme = theme;
    apply();
}

void Appearance::apply()
{
    m_applying = true;
    bool dark = m_theme == Theme::Dark;
    if (m_theme == Theme::Platform) {
        QApplication::setPalette(QPalette()); // what the platform itself would have
        dark = isDark(QApplication::palette());
    }
    QApplication::setPalette(paletteOf(dark ? darkTokens() : lightTokens()));
    m_applying = false;
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_theme == Theme::Platform && !m_applying && watched->isWindowType())
        QTimer::singleShot(0, this, &Appearance::apply);
    return QObject::eventFilter(watched, event);
}

} // namespace fund
