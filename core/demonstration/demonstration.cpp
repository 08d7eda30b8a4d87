#include "demonstration/demonstration.h"

#include "demonstration/bank_year.h"
#include "demonstration/desk.h"
#include "demonstration/diligence_year.h"
#include "demonstration/money_year.h"
#include "demonstration/office_year.h"
#include "demonstration/sponsorship_rounds.h"
#include "users/file_in_making.h"

#include <QCoreApplication>

namespace fund {

namespace {

using demonstration::Desk;
using demonstration::MoneyYear;

constexpr int leastApplications = 30;

bool goOn(const Progress *progress, int percent)
{
    if (!progress)
        return true;
    progress->step(percent);
    return !progress->isCancelled();
}

/// The first half, whose call is decided.
bool workFirstRound(Desk &desk, MoneyYear &money, CallId &call, int applications, const Progress *progress)
{
    const int early = applications / 3;
    return publishFirstCall(desk, call) && takeEarlyApplications(desk, call, early) && money.goOnUntil(4, 8) &&
           takeLateApplications(desk, call, applications - early) && goOn(progress, 35) &&
           reviewFirstCall(desk, call) && money.goOnUntil(5, 1) && goOn(progress, 60) && decideFirstCall(desk, call) &&
           money.goOnUntil(5, 14) && withdrawOneNominee(desk, call) && money.goOnUntil(6, 24) &&
           payFirstRound(desk, call);
}

/// The year in its order; false at the first failure or where it was cancelled.
bool workYear(Desk &desk, const Progress *progress)
{
    const int late = desk.options().applications / 6;
    MoneyYear money(desk);
    CallId first;
    CallId second;
    return desk.open() && money.settle() && money.goOnUntil(3, 2) && money.askForOneState() && money.allot() &&
           goOn(progress, 10) && workFirstRound(desk, money, first, desk.options().applications - late, progress) &&
           goOn(progress, 80) && money.goOnUntil(9, 10) && importLaterList(desk) && employStaff(desk) &&
           changeGifts(desk) && money.goOnUntil(10, 8) && publishSecondCall(desk, second) && money.goOnUntil(11, 4) &&
           leaveDiligenceWaiting(desk) && keepPartners(desk) && money.goOnUntil(11, 17) && keepBank(desk) &&
           takeSecondApplications(desk, second, late) && goOn(progress, 100);
}

/// By the clock and chance of the options; what is unfinished is its caller's to remove.
Result<void> workInto(const DemonstrationOptions &making, const Progress *progress)
{
    Desk desk(making);
    const bool done = workYear(desk, progress);
    desk.close();
    if (done)
        return {};
    if (auto outcome = desk.outcome(); !outcome)
        return outcome;
    return failure(FailureKind::Cancelled, QStringLiteral("demonstration_was_stopped"),
                   QCoreApplication::translate("demonstration", "Stopped; nothing was kept."));
}

} // namespace

int usualDemonstrationYear(const QDate &today)
{
    return today >= QDate(today.year(), 11, 20) ? today.year() : today.year() - 1;
}

Result<void> makeDemonstration(const DemonstrationOptions &options, const Progress *progress)
{
    if (options.applications < leastApplications)
        return refused({{QStringLiteral("applications"),
                         QStringLiteral("demonstration_must_have_applicants"),
                         QCoreApplication::translate("demonstration", "A demonstration takes %1 applications or more.")
                             .arg(leastApplications),
                         {},
                         0}});
    return makeFileWhole(options.path, [&options, progress](const QString &path) {
        DemonstrationOptions making = options;
        making.path = path;
        return workInto(making, progress);
    });
}

} // namespace fund
