#include "calls/lot_value.h"

#include "calls/call_actions.h"
#include "support/rule_of.h"
#include "support/test_calls.h"

#include "support/catch_qt.h"

using namespace fund;

namespace {

QString ruleFor(const QString &value, const char *publicValue)
{
    const Problems problems = checkLotValue(value, QString::fromLatin1(publicValue));
    return problems.empty() ? QStringLiteral("done") : problems.front().rule;
}

const QString wrongFormRule = QStringLiteral("lot_value_must_have_its_published_form");
const QString noPrintRule = QStringLiteral("lot_value_must_be_a_line_of_print");

} // namespace

TEST_CASE("para. 18: a value of the lot has the form that the call published, with no spelling left to choose")
{
    for (const char *value : {"1.0842", "0.9000", "12.3456"})
        CHECK(ruleFor(QString::fromLatin1(value), "A rate [decimals 4]") == u"done");
    for (const char *value : {"abc", "1,0842", "1.084", "1.08420", "01.0842", "+1.0842", "1.0842 ", "1.0842\n"})
        CHECK(ruleFor(QString::fromLatin1(value), "A rate [decimals 4]") == wrongFormRule);
    CHECK(ruleFor(u"1.084٢"_qs, "A rate [decimals 4]") == wrongFormRule); // other scripts' digits are other bytes
    CHECK(ruleFor(u"071223"_qs, "A draw [digits 6]") == u"done");
    CHECK(ruleFor(u"71223"_qs, "A draw [digits 6]") == wrongFormRule);
    CHECK(ruleFor(QString(64, u'f'), "A hash [hex 64]") == u"done");
    CHECK(ruleFor(QString(64, u'F'), "A hash [hex 64]") == wrongFormRule);
    CHECK(ruleFor(QString(63, u'f'), "A hash [hex 64]") == wrongFormRule);
    CHECK(ruleFor({}, "A hash [hex 64]") == u"lot_value_must_be_given");
}

TEST_CASE("a call that published no form takes one line of print")
{
    const char *words = "Draw of a public lottery on 16 April 2026";
    CHECK_FALSE(lotFormOf(QString::fromLatin1(words)));
    CHECK_FALSE(lotFormOf(QStringLiteral("[digits 6] of the draw")));
    CHECK_FALSE(lotFormOf(QStringLiteral("A draw [digits 0]")));
    CHECK(ruleFor(u"07-12-23-31-44"_qs, words) == u"done");
    CHECK(ruleFor(u"abc"_qs, words) == noPrintRule);
    CHECK(ruleFor(u"5123\n45"_qs, words) == noPrintRule);
    CHECK(ruleFor(u"5123\u2028"_qs, words) == noPrintRule);
    CHECK(ruleFor(u"5123\u0007"_qs, words) == noPrintRule);
}

TEST_CASE("the value that a proposed call waits for is a rate of four decimals, and nothing else settles its lot")
{
    TestFund fund;
    const CallId id = openCall(fund);
    CHECK(lotFormOf(readCall(fund.database(), id)->terms.lotPublicValue) == LotForm{LotFormKind::Decimals, 4});
    fund.clock().set(QDateTime(QDate(2026, 4, 17), QTime(9, 0), Qt::UTC));
    LotValue value{QStringLiteral("abc"), QStringLiteral("The bank's archive"), QDate(2026, 4, 16)};
    CHECK(ruleOf(recordLotValue(fund.administrator(), id, value)) == wrongFormRule);
    CHECK_FALSE(readLotValue(fund.database(), id));
    value.value = QStringLiteral(" 1.0842 ");
    REQUIRE(recordLotValue(fund.administrator(), id, value));
    CHECK(readLotValue(fund.database(), id)->value == u"1.0842");
}
