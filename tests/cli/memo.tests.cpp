#include "support/desk.h"
#include "support/test_shortlists.h"

using namespace fund;

TEST_CASE("the memo on a short list is written by the command line under the list's digest")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 3, 9);
    const QString ref = readCall(fund.database(), call)->ref;
    const Desk desk;
    const QStringList command = {u"memo"_qs,   fund.path(), u"--call"_qs,       ref, u"--out"_qs, u"m.pdf"_qs,
                                 u"--json"_qs, u"--as"_qs,  u"administrator"_qs};
    const Environment password = {{u"FUNDDESK_PASSWORD"_qs, u"test"_qs}};
    CHECK(desk.run(command, password).status == 1);
    REQUIRE(selectShortList(fund.administrator(), call));
    const Said written = desk.run(command, password);
    INFO(written.transcript());
    REQUIRE(written.status == 0);
    const QByteArray digest = readShortList(fund.database(), call)->digest.toHex();
    CHECK(written.json()["digest"] == digest.toStdString());
    const QByteArray first = desk.content(u"m.pdf"_qs);
    CHECK(first.startsWith("%PDF-"));
    REQUIRE(desk.run(command, password).status == 0);
    CHECK(desk.content(u"m.pdf"_qs) == first);
}
