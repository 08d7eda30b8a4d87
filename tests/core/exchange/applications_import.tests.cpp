#include "exchange/application_columns.h"
#include "exchange/importer.h"
#include "support/test_applications.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

ImportOutcome importApplications(TestFund &fund, const QByteArray &table, bool checkOnly = false)
{
    const auto result = importBytes(fund.administrator(), *importKindOf(u"applications"), table,
                                    {QStringLiteral("S-2026-1"), checkOnly, nullptr});
    REQUIRE(result);
    return *result;
}

QStringList places(const ImportOutcome &outcome)
{
    QStringList found;
    for (const Problem &problem : outcome.problems)
        found += QStringLiteral("%1 %2 %3").arg(problem.line).arg(problem.field, problem.rule);
    return found;
}

/// The table of one good application with one field in other words.
QByteArray with(const char *column, const char *value)
{
    QByteArray table = tableOf({goodApplication()});
    const QByteArrayList header = table.split('\n').first().trimmed().split(',');
    QByteArrayList fields = table.split('\n').at(1).trimmed().split(',');
    REQUIRE(header.size() == fields.size());
    const auto place = header.indexOf(column);
    REQUIRE(place >= 0);
    fields[place] = value;
    return header.join(',') + "\r\n" + fields.join(',') + "\r\n";
}

} // namespace

TEST_CASE("applications are read from their table word for word")
{
    TestFund fund;
    const CallId call = openCall(fund);
    std::vector<ApplicationDraft> drafts = manyApplications(3);
    drafts[1].facts.official.reset();
    drafts[1].facts.field.reset();
    drafts[1].facts.yearsInPost.reset();
    drafts[1].facts.statements.further = QStringLiteral("Two lines,\nand \"quotes\"");
    drafts[1].person.givenName.clear();
    drafts[1].person.passportNumber.clear();
    drafts[1].facts.classification = Classification::StrictlyConfidential;
    const QByteArray table = tableOf(drafts);
    CHECK(importApplications(fund, table, true).added == 3);
    CHECK(readApplications(fund.database(), call).empty());
    CHECK(importApplications(fund, table).added == 3);
    const auto applications = readApplications(fund.database(), call);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(applications[i].facts == drafts[i].facts);
        CHECK(*openPersonOf(fund.administrator(), applications[i].id) == drafts[i].person);
    }
    const ImportOutcome again = importApplications(fund, table);
    CHECK(again.added == 0);
    CHECK(again.unchanged == 3);
}

TEST_CASE("a State is named in any of the six languages or by code")
{
    TestFund fund;
    const CallId call = openCall(fund);
    QStringList found;
    for (const char *name : {"Viet Nam", "VNM", "VN", "704", "Вьетнам", "越南", "فييت نام"}) {
        const ImportOutcome outcome = importApplications(fund, with("state", name), true);
        INFO(name);
        CHECK(places(outcome) == QStringList());
    }
    CHECK(importApplications(fund, with("state", "\"Côte d'Ivoire\"")).added == 1);
    CHECK(readApplications(fund.database(), call).front().facts.stateIso3 == u"CIV");
}

TEST_CASE("each wrong field of an application is told once, with its line, column and rule")
{
    TestFund fund;
    static_cast<void>(openCall(fund));
    const struct
    {
        const char *column;
        const char *value;
        const char *rule;
    } cases[] = {
        {"received", "2026-03-06", "moment_must_have_a_zone"},
        {"received", "", "field_must_not_be_empty"},
        {"received", "2026-03-05T13:59Z", "application_must_come_after_opening"},
        {"received", "2026-04-20T10:00Z", "receipt_must_not_be_in_the_future"},
        {"state", "Atlantis", "state_must_be_known"},
        {"state", "", "field_must_not_be_empty"},
        {"gender", "female", "word_must_be_one_of_the_allowed"},
        {"family_name", "", "field_must_not_be_empty"},
        {"birth_date", "14.03.1988", "date_must_be_year_month_day"},
        {"birth_date", "2020-01-01", "birth_date_must_be_of_an_adult"},
        {"email", "nobody", "applicant_must_be_reachable"},
        {"passport_number", "A!", "passport_number_must_be_letters_and_digits"},
        {"telephone", "none", "telephone_must_be_a_number"},
        {"official", "perhaps", "field_must_be_yes_or_no"},
        {"capital_based", "1", "field_must_be_yes_or_no"},
        {"field", "cyber", "word_must_be_one_of_the_allowed"},
        {"years_in_post", "3.5", "number_must_be_whole_and_in_range"},
        {"years_in_post", "61", "number_must_be_whole_and_in_range"},
        {"earlier_sessions", "-1", "number_must_be_whole_and_in_range"},
        {"able_to_travel", "y", "field_must_be_yes_or_no"},
        {"undertaking", "given", "field_must_be_yes_or_no"},
        {"will_report", "?", "field_must_be_yes_or_no"},
        {"languages", "en;de", "language_must_be_official"},
        {"duties", "I am Given000001 Family000001", "text_must_not_name_the_person"},
        {"consent_text", "", "field_must_not_be_empty"},
        {"consent_date", "", "field_must_not_be_empty"},
        {"consent_date", "2026-04-01", "consent_must_come_with_the_application"},
        {"classification", "secret", "word_must_be_one_of_the_allowed"},
    };
    for (const auto &[column, value, rule] : cases) {
        INFO(column << " = " << value);
        const ImportOutcome outcome = importApplications(fund, with(column, value));
        CHECK(places(outcome).join(u'|') == QStringLiteral("2 %1 %2").arg(QLatin1String(column), QLatin1String(rule)));
        CHECK(outcome.added == 0);
        CHECK_FALSE(outcome.problems.front().sentence.isEmpty());
    }
    CHECK(readApplications(fund.database(), CallId(1)).empty());
}

TEST_CASE("para. 11: a refused table of people says nothing of what stands in it")
{
    TestFund fund;
    static_cast<void>(openCall(fund));
    const QString secret = QStringLiteral("Zyxwvut 14.03.1988");
    const auto saidOf = [&](const QByteArray &table) {
        QString said;
        for (const Problem &problem : importApplications(fund, table).problems)
            said += oneLine(problem) + u'\n';
        return said;
    };
    for (const ImportColumn &column : applicationColumns()) {
        INFO(column.name.toStdString());
        CHECK_FALSE(saidOf(with(column.name.toLatin1().constData(), secret.toUtf8().constData())).contains(u"Zyxwvut"));
    }
    CHECK_FALSE(saidOf(with("birth_date", "14.03.1988")).contains(u"1988"));
    const QByteArray good = tableOf({goodApplication()});
    const QByteArray row = good.sliced(good.indexOf('\n') + 1);
    CHECK_FALSE(saidOf(row + row).contains(u"000001")); // without its header
    CHECK_FALSE(saidOf(row + "a,b\r\n").contains(u"000001"));
    CHECK_FALSE(saidOf(QByteArray(good).replace("Family000001", "Family000001\xE9")).contains(u"000001"));
    CHECK_FALSE(saidOf(QByteArray(good).replace("family_name", "Family000001")).contains(u"000001"));
}

TEST_CASE("problems of many rows come in the order of their lines, and nothing is imported")
{
    TestFund fund;
    static_cast<void>(openCall(fund));
    auto drafts = manyApplications(5);
    drafts[4].person.email = QStringLiteral("nobody");
    drafts[2].person.passportNumber = drafts[0].person.passportNumber;
    drafts[2].facts.stateIso3 = drafts[0].facts.stateIso3;
    drafts[1].facts.statements.further = QStringLiteral("two\nlines"); // the rows below stand a line lower
    const ImportOutcome outcome = importApplications(fund, tableOf(drafts));
    CHECK(places(outcome) == QStringList{QStringLiteral("5 passport_number applicant_must_apply_once"),
                                         QStringLiteral("7 email applicant_must_be_reachable")});
    CHECK(outcome.read == 5);
    CHECK(outcome.added == 0);
}

TEST_CASE("a line that is no row is told together with what is wrong in the others")
{
    TestFund fund;
    static_cast<void>(openCall(fund));
    auto drafts = manyApplications(4);
    drafts[1].person.email = QStringLiteral("nobody");
    drafts[2].person.telephone = QStringLiteral("none");
    const ImportOutcome outcome = importApplications(fund, tableOf(drafts) + "2026-03-06T08:00Z,Kenya\r\n");
    CHECK(places(outcome) == QStringList{QStringLiteral("3 email applicant_must_be_reachable"),
                                         QStringLiteral("4 telephone telephone_must_be_a_number"),
                                         QStringLiteral("6 gender csv_line_must_have_every_field")});
    CHECK(outcome.added == 0);
    CHECK(importApplications(fund, tableOf({goodApplication()}) + "one field alone\r\n").added == 0);
    CHECK(readApplications(fund.database(), CallId(1)).empty());
}

TEST_CASE("an import names a call that takes applications")
{
    TestFund fund;
    const auto result = importBytes(fund.administrator(), *importKindOf(u"applications"), tableOf({goodApplication()}),
                                    {QStringLiteral("S-2026-9"), false, nullptr});
    REQUIRE(result);
    CHECK(places(*result) == QStringList{QStringLiteral("0  call_must_exist")});
    REQUIRE(draftCall(fund.administrator(), goodCall()));
    CHECK(places(importApplications(fund, tableOf({goodApplication()}))) ==
          QStringList{QStringLiteral("0  call_must_be_published")});
}

TEST_CASE("the example of the template can be imported when its dates fit the call")
{
    TestFund fund(QDate(2026, 11, 2));
    CallTerms terms = goodCall();
    terms.opens = QDateTime(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC);
    terms.closes = QDateTime(QDate(2026, 12, 15), QTime(9, 0), Qt::UTC);
    terms.meeting.firstDay = QDate(2027, 2, 1);
    terms.meeting.lastDay = QDate(2027, 2, 5);
    const auto id = draftCall(fund.administrator(), terms);
    REQUIRE(publishCall(fund.administrator(), *id));
    fund.clock().set(QDateTime(QDate(2026, 11, 30), QTime(9, 0), Qt::UTC));
    const auto result =
        importBytes(fund.administrator(), *importKindOf(u"applications"),
                    templateOf(*importKindOf(u"applications"), true), {QStringLiteral("S-2027-1"), false, nullptr});
    REQUIRE(result);
    CHECK(places(*result) == QStringList());
    CHECK(result->added == 1);
}
