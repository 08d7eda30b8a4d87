#include "journeys/worked_year.h"

#include "journeys/dump.h"
#include "journeys/office.h"
#include "journeys/year.h"

#include "support/catch_qt.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace fund {

namespace {

WorkedYear papersOf(const Office &office)
{
    return {office.file(), office.file() + u"-memo.pdf"_qs, office.file() + u"-report.pdf"_qs};
}

void compare(const Chapter &chapter, WorkedYears &years)
{
    for (const QString &difference : differences(dumpOf(years.window.file), dumpOf(years.command.file)))
        years.differences += QStringLiteral("%1: %2").arg(QString::fromLatin1(chapter.name), difference);
    // Said at once: the chapter that brought it in is still known, whatever fails later.
    if (!years.differences.isEmpty())
        WARN(years.differences.mid(0, 40).join(u'\n').toStdString());
}

WorkedYears workBoth(const QString &folder)
{
    const auto window = windowOffice(folder);
    const auto command = commandOffice(folder);
    WorkedYears years{papersOf(*window), papersOf(*command), {}};
    for (const Chapter &chapter : chapters()) {
        INFO(chapter.name);
        QElapsedTimer timer;
        timer.start();
        chapter.work(*window);
        const qint64 inWindow = timer.restart();
        chapter.work(*command);
        qInfo("%s: %lld ms in the window, %lld ms by command", chapter.name, inWindow, timer.elapsed());
        if (years.differences.isEmpty())
            compare(chapter, years);
    }
    return years;
}

} // namespace

const WorkedYears &workedYears()
{
    static const QTemporaryDir folder;
    static const WorkedYears years = workBoth(folder.path());
    return years;
}

} // namespace fund
