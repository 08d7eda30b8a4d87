#pragma once

#include "localisation/application_language.h"
#include "shell/appearance.h"

#include <QApplication>
#include <QDir>
#include <QTest>

namespace fund {

/// How one picture of the gallery is made.
struct Look
{
    QString name;
    Theme theme = Theme::Light;
    Language language = Language::English;
    QSize size{1280, 768};
};

/// Every picture is looked at in these.
inline const std::vector<Look> &looks()
{
    static const std::vector<Look> all = {
        {QStringLiteral("light"), Theme::Light, Language::English, {1280, 768}},
        {QStringLiteral("dark"), Theme::Dark, Language::English, {1280, 768}},
        {QStringLiteral("ar"), Theme::Light, Language::Arabic, {1280, 768}},
        {QStringLiteral("small"), Theme::Light, Language::English, {1280, 688}},
    };
    return all;
}

/// The application's appearance and language for one test, put back afterwards.
class Dressed
{
public:
    explicit Dressed(const Look &look = looks().front())
        : m_language(look.language), m_appearance(*qApp, look.theme), m_direction(QApplication::layoutDirection())
    {
        QApplication::setLayoutDirection(directionOf(look.language));
    }
    ~Dressed() { QApplication::setLayoutDirection(m_direction); }

    ApplicationLanguage &language() { return m_language; }
    Appearance &appearance() { return m_appearance; }

private:
    ApplicationLanguage m_language;
    Appearance m_appearance;
    Qt::LayoutDirection m_direction;
};

/// Shows the widget and lets it settle.
inline void settle(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    (void)QTest::qWaitForWindowExposed(&widget);
    (void)QTest::qWaitForWindowActive(&widget);
    QApplication::processEvents();
}

/// Saves what the widget shows where FUND_GALLERY names a folder; the picture itself in any case.
inline QImage picture(QWidget &widget, const QString &name)
{
    QApplication::processEvents();
    const QImage image = widget.grab().toImage();
    if (const QString folder = qEnvironmentVariable("FUND_GALLERY"); !folder.isEmpty())
        image.save(QDir(folder).filePath(name + QStringLiteral(".png")));
    return image;
}

} // namespace fund
