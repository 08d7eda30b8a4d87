#include "window.h"

#include "commands/frame/process.h"
#include "demonstration/demonstration.h"
#include "shell/desk.h"
#include "shell/desktop_dialogs.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace fund {

namespace {

/// Where "Try it with a demonstration year" keeps its file; made once, then opened again.
QString demonstrationFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return QDir(folder).filePath(QStringLiteral("demonstration.fund"));
}

Result<void> makeUsualDemonstration(const QString &path, const Progress &progress)
{
    DemonstrationOptions options;
    options.path = path;
    options.year = usualDemonstrationYear(QDate::currentDate());
    return makeDemonstration(options, &progress);
}

} // namespace

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
    Desk desk({settings, dialogs, clock, chance, makeUsualDemonstration, demonstrationFile()}, language, appearance);
    desk.open(file);
    return QApplication::exec();
}

} // namespace fund
