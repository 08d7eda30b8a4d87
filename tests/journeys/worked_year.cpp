#include "journeys/worked_year.h"

#include "journeys/office.h"
#include "journeys/year.h"

#include "support/catch_qt.h"

#include <QTemporaryDir>

namespace fund {

namespace {

WorkedYear work(Office &office)
{
    WorkedYear year{office.file(), office.file() + u"-memo.pdf"_qs, office.file() + u"-report.pdf"_qs, {}};
    for (const Chapter &chapter : chapters()) {
        INFO(chapter.name);
        chapter.work(office);
        year.chapters.push_back(dumpOf(year.file));
    }
    return year;
}

QString folder()
{
    static const QTemporaryDir folder;
    return folder.path();
}

} // namespace

const WorkedYear &windowYear()
{
    static const WorkedYear year = work(*windowOffice(folder()));
    return year;
}

const WorkedYear &commandYear()
{
    static const WorkedYear year = work(*commandOffice(folder()));
    return year;
}

} // namespace fund
