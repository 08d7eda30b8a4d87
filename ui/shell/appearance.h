#pragma once

#include <QObject>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QApplication)

namespace fund {

class FocusRing;

/// Which colours the window has.
enum class Theme
{
    Platform, ///< as the platform's palette is, light or dark
    Light,
    Dark
};

/// Style, fonts, palette and focus ring of the whole application, for as long as this lives. Made once, after the
/// application; follows the platform's change of theme.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QApplication &application, Theme theme = Theme::Platform);
    ~Appearance() override;

    [[nodiscard]] Theme theme() const { return m_theme; }
    void setTheme(Theme theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    Theme m_theme;
    std::unique_ptr<FocusRing> m_ring;
    bool m_applying = false;
};

} // namespace fund
