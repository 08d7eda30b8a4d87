#include "cli/command_words.h"
#include "support/desk.h"
#include "support/test_applications.h"

using namespace fund;

namespace {

/// A fund file with a published call that opened yesterday; gives the call's reference.
QString openedCall(const Desk &desk)
{
    static_cast<void>(desk.fundFile());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto dayText = [&](int days) { return now.date().addDays(days).toString(Qt::ISODate); };
    const Said drafted = desk.as(
        administrator,
        words("call draft a.fund --json --seats 20 --envelope 175000 --meeting Meeting --place Geneva --first-day")
            << dayText(90) << words("--last-day") << dayText(94) << words("--opens")
            << now.addDays(-1).toString(Qt::ISODate) << words("--closes") << now.addDays(2).toString(Qt::ISODate));
    INFO(drafted.transcript());
    REQUIRE(drafted.status == 0);
    QString ref = QString::fromStdString(drafted.json()["ref"]);
    const Said published = desk.as(administrator, words("call publish a.fund --reason elsewhere --call") << ref);
    INFO(published.transcript());
    REQUIRE(published.status == 0);
    return ref;
}

/// Applications that came in an hour ago.
std::vector<ApplicationDraft> received(int count)
{
    std::vector<ApplicationDraft> drafts = manyApplications(count);
    QDateTime anHourAgo = QDateTime::currentDateTimeUtc().addSecs(-3600);
    anHourAgo.setTime(QTime(anHourAgo.time().hour(), anHourAgo.time().minute()));
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        drafts[i].facts.receivedAt = anHourAgo.addSecs(static_cast<qint64>(i));
        drafts[i].facts.consentDate = anHourAgo.date().addDays(-1);
    }
    return drafts;
}

/// Puts other words for the first that are found; the words must stand there.
QByteArray changed(QByteArray table, const QByteArray &from, const QByteArray &to)
{
    const auto at = table.indexOf(from);
    REQUIRE(at >= 0);
    return table.replace(at, from.size(), to);
}

QByteArray littleEndian(const QByteArray &text)
{
    const QString wide = QString::fromUtf8(text);
    return "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
}

struct BadTable
{
    const char *what;
    QByteArray bytes;
    int line;
    const char *column;
    const char *rule; ///< empty: any
};

std::vector<BadTable> badTables()
{
    auto drafts = received(3);
    const QByteArray good = tableOf(drafts);
    drafts[0].facts.statements.further = QStringLiteral("Two lines,\nand \"quotes\"");
    drafts[2].person.email = QStringLiteral("nobody");
    const QByteArray headerLine = good.first(good.indexOf('\n') + 1);
    return {
        {"an empty file", "", 1, "", ""},
        {"Windows-1252", changed(good, "Ministry of ICT", "Minist\xE8re"), 2, "ministry", ""},
        {"UTF-16 with a wrong State", littleEndian(changed(good, "RWA", "Atlantis")), 2, "state",
         "state_must_be_known"},
        {"what is wrong behind a quoted line break", tableOf(drafts), 5, "email", "applicant_must_be_reachable"},
        {"a missing column", changed(good, "consent_date,", "consent_day,"), 1, "consent_date", ""},
        {"a doubled column", changed(good, "telephone,", "email,"), 1, "email", ""},
        {"an unknown State", changed(good, "RWA", "Atlantis"), 2, "state", "state_must_be_known"},
        {"a date in another order", changed(good, "1975-01-02", "02.01.1975"), 2, "birth_date",
         "date_must_be_year_month_day"},
        {"a date in two possible orders", changed(good, "1975-01-02", "01/02/1975"), 2, "birth_date", ""},
        {"a number with grouping", changed(good, "policy,3,", "policy,\"1,234.5\","), 2, "years_in_post",
         "number_must_be_whole_and_in_range"},
        {"one person twice", good + tableOf({received(1).front()}).sliced(headerLine.size()), 5, "passport_number",
         "applicant_must_apply_once"},
        {"a line of 50 MB", good + QByteArray(50'000'000, 'x'), 5, "received", ""},
    };
}

} // namespace

TEST_CASE("applications are imported, judged, withdrawn and erased by the command line")
{
    const Desk desk;
    const QString ref = openedCall(desk);
    auto drafts = received(12);
    drafts[1].facts.official.reset();
    drafts[2].facts.capitalBased = false;
    desk.write(u"in.csv"_qs, tableOf(drafts));
    const Said imported =
        desk.as(administrator, words("import a.fund --json --kind applications --from in.csv --call") << ref);
    INFO(imported.transcript());
    REQUIRE(imported.status == 0);
    CHECK(imported.json()["added"] == 12);
    CHECK(desk.as(administrator, words("calls a.fund --json")).json()[0]["applications"] == 12);
    const auto verdicts = [&] {
        return desk.as(u"auditor"_qs, words("eligibility a.fund --json --call") << ref).json();
    };
    const auto first = verdicts();
    REQUIRE(first.size() == 12);
    CHECK(first[0] == nlohmann::json{{"id", "A-001"}, {"eligible", true}, {"verdicts", first[0]["verdicts"]}});
    CHECK(first[0]["verdicts"][0]["criterion"] == "official");
    CHECK(first[0]["verdicts"][0]["rule"] == "para. 21 (a)");
    CHECK(first[1]["verdicts"][0]["verdict"] == "unclear");
    CHECK(first[2]["verdicts"][1]["verdict"] == "fail");
    CHECK_FALSE(first[2]["eligible"].get<bool>());
    const auto judge = [&](const char *what) {
        return desk.as(administrator, words(what) << words("--reason") << u"The ministry's letter says so."_qs
                                                  << words("--call") << ref);
    };
    CHECK(judge("judge a.fund --json --application A-002 --criterion official --verdict pass").json()["eligible"] ==
          true);
    CHECK(judge("judge a.fund --application A-002 --criterion report_on_request --verdict fail").status == 2);
    CHECK(judge("judge a.fund --application A-099 --criterion official --verdict pass").status == 1);
    CHECK(verdicts()[1]["eligible"] == true);
    CHECK(judge("application withdraw a.fund --json --application A-003").json()["withdrawn"] == true);
    CHECK(judge("application withdraw a.fund --application A-003").status == 1);
    CHECK(judge("application erase a.fund --json --application A-004").json()["erased"] == true);
    CHECK(judge("application erase a.fund --application A-004").status == 1);
    CHECK(verdicts().size() == 10);
    CHECK(desk.as(administrator, words("verify a.fund")).status == 0);
}

TEST_CASE("one application is added from a table of one row, a late one with its decision")
{
    const Desk desk;
    const QString ref = openedCall(desk);
    const QStringList add = words("application add a.fund --json --from in.csv --call") << ref;
    desk.write(u"in.csv"_qs, tableOf(received(2)));
    const Said two = desk.as(administrator, add);
    CHECK(two.status == 1);
    CHECK(two.err.contains("2 rows"));
    desk.write(u"in.csv"_qs, tableOf(received(1)));
    const Said added = desk.as(administrator, add);
    INFO(added.transcript());
    REQUIRE(added.status == 0);
    CHECK(added.json() == nlohmann::json{{"ref", ref.toStdString()}, {"id", "A-001"}});
    CHECK(desk.as(administrator, add).status == 1);
    desk.write(u"in.csv"_qs, changed(tableOf({received(2)[1]}), "@example.org", ""));
    const Said wrong = desk.as(administrator, add);
    CHECK(wrong.status == 1);
    CHECK(wrong.err.contains("line 2"));
    CHECK(wrong.err.contains("email"));
    CHECK(desk.as(u"finance"_qs, add).status == 4);
    CHECK(desk.as(administrator, words("application add a.fund --from none.csv --call") << ref).status == 3);
}

TEST_CASE("a bad table of applications is told with line and column, and the file stays as it was")
{
    const Desk desk;
    const QString ref = openedCall(desk);
    const QByteArray before = desk.content(u"a.fund"_qs);
    for (const BadTable &bad : badTables()) {
        desk.write(u"bad.csv"_qs, bad.bytes);
        const Said said =
            desk.as(administrator, words("import a.fund --json --kind applications --from bad.csv --call") << ref);
        INFO(bad.what << "\n" << said.transcript().substr(0, 3000));
        CHECK(said.status == 1);
        const auto document = said.json();
        CHECK(document["added"] == 0);
        REQUIRE_FALSE(document["problems"].empty());
        const auto &problem = document["problems"][0];
        CHECK(problem["line"] == bad.line);
        CHECK(problem["column"] == bad.column);
        if (*bad.rule)
            CHECK(problem["rule"] == bad.rule);
    }
    CHECK((desk.content(u"a.fund"_qs) == before));
    desk.write(u"in.csv"_qs, tableOf(received(1)));
    CHECK(desk.as(administrator, words("import a.fund --kind applications --from in.csv")).status == 2);
    CHECK(desk.as(u"finance"_qs, words("import a.fund --kind applications --from in.csv --call") << ref).status == 4);
    CHECK(desk.as(administrator, words("import a.fund --kind applications --from in.csv --call S-2020-9")).status == 1);
}
