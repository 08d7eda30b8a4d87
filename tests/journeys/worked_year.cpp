#include "journeys/worked_year.h"

#include "journeys/office.h"
#include "journeys/year.h"

#include <QTemporaryDir>

namespace fund {

namespace {

const QTemporaryDir &folder()
{
    static const QTemporaryDir folder;
    return folder;
}

WorkedYear work(Office &office)
{
    beginFund(office);
    collectMoney(office);
    return {office.file()};
}

} // namespace

const WorkedYear &windowYear()
{
    static const WorkedYear year = [] { return work(*windowOffice(folder().path())); }();
    return year;
}

const WorkedYear &commandYear()
{
    static const WorkedYear year = [] { return work(*commandOffice(folder().path())); }();
    return year;
}

} // namespace fund
