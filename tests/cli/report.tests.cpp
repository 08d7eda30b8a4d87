#include "donors/donor_actions.h"
#include "donors/donor_store.h"
#include "donors/donor_wish_actions.h"
#include "support/desk.h"
#include "support/request_letter.h"
#include "support/test_shortlists.h"

#include <QFile>

using namespace fund;

namespace {

const Environment password = {{u"FUNDDESK_PASSWORD"_qs, u"test"_qs}};

QStringList reportOf(const QString &file, const QString &out, const QStringList &more = {})
{
    return QStringList{u"report"_qs, file,        u"--year"_qs, u"2026"_qs, u"--language"_qs,
                       u"en"_qs,     u"--out"_qs, out,          u"--as"_qs, u"administrator"_qs} +
           more;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the report of a year as known on a day is written again as it was, whatever was recorded since")
{
    TestFund fund;
    endow(fund);
    fund.clock().set(QDateTime(QDate(2026, 3, 9), QTime(9, 0), Qt::UTC));
    give(fund, addState(fund, "Rwanda", "RWA"), usd(5'000), QDate(2026, 2, 1));
    const Desk desk;
    REQUIRE(desk.run(reportOf(fund.path(), u"before.pdf"_qs, {u"--known-on"_qs, u"2026-03-05"_qs}), password).status ==
            0);
    give(fund, addState(fund, "Fiji", "FJI"), usd(7'000), QDate(2026, 2, 3));
    REQUIRE(desk.run(reportOf(fund.path(), u"after.pdf"_qs, {u"--known-on"_qs, u"2026-03-05"_qs}), password).status ==
            0);
    REQUIRE(desk.run(reportOf(fund.path(), u"now.pdf"_qs), password).status == 0);
    CHECK(desk.content(u"after.pdf"_qs) == desk.content(u"before.pdf"_qs));
    CHECK(desk.content(u"now.pdf"_qs) != desk.content(u"before.pdf"_qs));
    // A day to come is refused; what is no day of this program's is not read as one.
    CHECK(desk.run(reportOf(fund.path(), u"x.pdf"_qs, {u"--known-on"_qs, u"2199-01-01"_qs}), password).status == 1);
    CHECK(desk.run(reportOf(fund.path(), u"x.pdf"_qs, {u"--known-on"_qs, u"2999-01-01"_qs}), password).status == 2);
}

TEST_CASE("a donor who asked since not to be named is told of when an earlier report is made again (para. 17)")
{
    TestFund fund;
    endow(fund);
    fund.clock().set(QDateTime(QDate(2026, 3, 9), QTime(9, 0), Qt::UTC));
    const auto donor = findDonor(fund.database(), u"Kenya"_qs);
    REQUIRE(donor);
    REQUIRE(recordWish(fund.finance(), {donor->id, Publication::Anonymous, u"Letter"_qs, requestOnFile()}));
    const Desk desk;
    const Said said = desk.run(reportOf(fund.path(), u"x.pdf"_qs, {u"--known-on"_qs, u"2026-03-05"_qs}), password);
    CHECK(said.status == 0);
    CHECK(said.err.contains("not to be given out"));
    CHECK_FALSE(desk.run(reportOf(fund.path(), u"y.pdf"_qs), password).err.contains("not to be given out"));
}

TEST_CASE("no paper takes the place of a fund file")
{
    TestFund fund;
    TestFund other;
    const CallId call = reviewedCall(fund, 3, 9);
    REQUIRE(selectShortList(fund.administrator(), call));
    const QString ref = readCall(fund.database(), call)->ref;
    const Desk desk;
    for (const QString &path : {fund.path(), other.path()}) {
        const QByteArray before = bytesOf(path);
        const Said report = desk.run(reportOf(fund.path(), path), password);
        CHECK(report.status == 3);
        CHECK(report.err.contains("left as it is"));
        CHECK(desk.run({u"memo"_qs, fund.path(), u"--call"_qs, ref, u"--out"_qs, path, u"--as"_qs, u"administrator"_qs},
                       password)
                  .status == 3);
        CHECK(bytesOf(path) == before);
    }
}
