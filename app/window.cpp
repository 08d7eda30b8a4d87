#include "window.h"

#include "commands/frame/process.h"
#include "shell/desk.h"
#include "shell/desktop_dialogs.h"

#include <QApplication>
#include <QSettings>

namespace fund {

int runWindow(const QString &file, const QString &languageCode)
{
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("funddesk"),
                       QStringLiteral("funddesk"));
    const Language system = spokenLanguage(languageCode);
    ApplicationLanguage language(languageCode.isEmpty() ? chosenLanguage(settings, system) : system);
    Appearance appearance(*qApp, chosenTheme(settings));
    DesktopDialogs dialogs;
    const SystemClock clock;
    SystemChance chance;
    Desk desk({settings, dialogs, clock, chance}, language, appearance);
    desk.open(file);
    return QApplication::exec();
}

} // namespace fund
