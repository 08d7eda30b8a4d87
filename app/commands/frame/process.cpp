#include "commands/frame/process.h"

#include <QApplication>
#include <QHashSeed>
#include <QLoggingCategory>

#include <clocale>

#include <langinfo.h>

namespace fund {

void settleProcess()
{
    QHashSeed::setDeterministicGlobalSeed();
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // Qt would switch by itself, with a message on stderr that no caller asked for. The language stays the system's.
    if (const QByteArray all = qgetenv("LC_ALL"); !all.isEmpty())
        qputenv("LC_MESSAGES", all);
    qunsetenv("LC_ALL");
    qputenv("LC_CTYPE", "C.UTF-8");
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromUtf8(argv[i]);
    return arguments;
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

std::unique_ptr<QCoreApplication> applicationFor(Screen screen, char *programName)
{
    // Qt keeps these by reference for as long as the application lives, and takes no option of ours for its own.
    static int count = 1;
    static char *words[] = {programName, nullptr};
    std::unique_ptr<QCoreApplication> application;
    if (screen == Screen::Offscreen) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // While it starts, Qt looks for the folder of a desktop session and complains where there is no session.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    }
    if (screen == Screen::None)
        application = std::make_unique<QCoreApplication>(count, words);
    else
        application = std::make_unique<QApplication>(count, words);
    QLoggingCategory::setFilterRules({});
    QCoreApplication::setApplicationName(QStringLiteral("funddesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FUNDDESK_VERSION));
    return application;
}

Language spokenLanguage(const QString &code)
{
    if (const auto asked = languageOf(code))
        return *asked;
    return languageOf(QLocale::system().name().section(u'_', 0, 0)).value_or(Language::English);
}

} // namespace fund
