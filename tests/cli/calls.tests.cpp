#include "cli/command_words.h"
#include "support/desk.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <thread>

using namespace fund;

namespace {

QString moment(qint64 secondsFromNow)
{
    return QDateTime::currentDateTimeUtc().addSecs(secondsFromNow).toString(Qt::ISODate);
}

QString day(qint64 daysFromNow)
{
    return QDateTime::currentDateTimeUtc().date().addDays(daysFromNow).toString(Qt::ISODate);
}

constexpr qint64 secondsOfDay = 86'400;

/// A call of which nothing is missing, open from tomorrow for long enough.
QStringList goodDraft()
{
    return words("call draft a.fund --json --seats 20 --envelope 175000.00 --place")
           << u"New York"_qs << u"--meeting"_qs << u"First meeting"_qs << u"--first-day"_qs << day(90)
           << u"--last-day"_qs << day(94) << u"--opens"_qs << moment(secondsOfDay) << u"--closes"_qs
           << moment(10 * secondsOfDay);
}

/// The rules that stand between a draft and its publication.
QStringList openRules(const Said &drafted)
{
    QStringList rules;
    for (const auto &point : drafted.json()["open_points"])
        rules += QString::fromStdString(point["rule"]);
    return rules;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

TEST_CASE("a call is drafted, shown, published, listed and closed by the command line")
{
    const Desk desk;
    const QString file = desk.fundFile();
    CHECK(desk.as(administrator, words("calls a.fund --json")).json() == nlohmann::json::array());
    const Said drafted = desk.as(administrator, goodDraft());
    INFO(drafted.transcript());
    REQUIRE(drafted.status == 0);
    const std::string ref = drafted.json()["ref"];
    CHECK(drafted.json()["version"] == 1);
    CHECK(openRules(drafted).isEmpty());
    const QString call = QString::fromStdString(ref);
    const auto about = [&](const char *command) { return words(command) << u"--call"_qs << call; };
    // Open since yesterday and for some seconds more: told of, since those who apply could not know its terms before.
    const Said hurried =
        desk.as(administrator, about("call draft a.fund --json")
                                   << u"--opens"_qs << moment(-secondsOfDay) << u"--closes"_qs << moment(10));
    INFO(hurried.transcript());
    REQUIRE(hurried.status == 0);
    CHECK(openRules(hurried).isEmpty());
    CHECK(hurried.err.contains("opens before it is published"));
    CHECK(hurried.err.contains("less than 7"));
    CHECK(desk.as(administrator, about("call show a.fund --published")).status == 1);
    const auto shown = desk.as(administrator, about("call show a.fund")).json();
    CHECK(shown["criteria"].size() == 5);
    CHECK(shown["eligibility"].size() == 8);
    CHECK(shown["rules"].size() == 7);
    CHECK(shown["envelope"] == "175000.00");
    CHECK(desk.as(administrator, about("call close a.fund")).status == 1);
    const Said late = desk.as(administrator, about("call publish a.fund --json"));
    CHECK(late.status == 1);
    CHECK(late.err.contains("opens before it is published"));
    const Said published = desk.as(administrator, about("call publish a.fund --json --reason elsewhere"));
    INFO(published.transcript());
    REQUIRE(published.status == 0);
    const auto listed = desk.as(u"auditor"_qs, words("calls a.fund --json")).json();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0]["ref"] == ref);
    CHECK(listed[0]["kind"] == "sponsorship");
    CHECK(listed[0]["title"] == "First meeting");
    CHECK(listed[0]["seats"] == 20);
    CHECK(listed[0]["applications"] == 0);
    CHECK(listed[0]["closes"].get<std::string>().size() == 10);
    const Said document = desk.as(u"auditor"_qs, about("call show a.fund --published"));
    CHECK(sha256(document.out).toStdString() == published.json()["digest"]);
    const Said again = desk.as(administrator, about("call publish a.fund"));
    CHECK(again.status == 1);
    CHECK(again.err.contains("published"));
    std::this_thread::sleep_for(std::chrono::seconds(10));
    CHECK(desk.as(administrator, words("calls a.fund --json")).json()[0]["state"] == "closed");
    CHECK(desk.as(administrator, about("call close a.fund --json")).json()["state"] == "closed");
    CHECK(desk.as(administrator, about("call close a.fund")).status == 1);
    CHECK(desk.as(administrator, words("verify a.fund")).status == 0);
}

TEST_CASE("a draft says what is still missing, takes terms from a file and is changed in place")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const Said drafted = desk.as(administrator, words("call draft a.fund --json --seats 20 --title Meeting"));
    INFO(drafted.transcript());
    REQUIRE(drafted.status == 0);
    CHECK(drafted.json()["open_points"].size() >= 5);
    const QString call = QString::fromStdString(drafted.json()["ref"]);
    const auto change = [&](const QStringList &more) {
        return desk.as(administrator, words("call draft a.fund --json --call") << call << more);
    };
    desk.write(u"terms.json"_qs,
               R"json({"title": "Session", "criteria": [{"name": "Fit", "paragraph": "para. 21 (a)", "weight": 60,
                       "words": ["0", "1", "2", "3", "4", "5"]}], "rules": []})json");
    const Said changed = change(words("--from terms.json --envelope 90000 --per-state 2"));
    INFO(changed.transcript());
    REQUIRE(changed.status == 0);
    const auto shown = desk.as(administrator, words("call show a.fund --call") << call).json();
    CHECK(shown["title"] == "Session");
    CHECK(shown["per_state"] == 2);
    CHECK(shown["envelope"] == "90000.00");
    CHECK(shown["seats"] == 20);
    CHECK(shown["criteria"].size() == 1);
    CHECK(changed.out.contains("weights_must_add_up"));
    const Said refused = desk.as(administrator, words("call publish a.fund --call") << call);
    CHECK(refused.status == 1);
    CHECK(refused.err.contains("para. 18"));
    desk.write(u"terms.json"_qs, R"({"seats": "many"})");
    const Said wrong = change(words("--from terms.json"));
    CHECK(wrong.status == 1);
    CHECK(wrong.err.contains("seats"));
    CHECK(change(words("--from missing.json")).status == 3);
    CHECK(change(words("--seats none")).status == 2);
    CHECK(change(words("--opens 2026-03-05")).status == 2);
    CHECK(desk.as(administrator, words("calls a.fund --json")).json().size() == 1);
    const QStringList discard = words("call discard a.fund --call") << call;
    CHECK(desk.as(administrator, discard).status == 2);
    const Said discarded = desk.as(administrator, discard + words("--reason slip --json"));
    INFO(discarded.transcript());
    CHECK(discarded.status == 0);
    CHECK(discarded.json()["discarded"] == true);
    CHECK(desk.as(administrator, discard + words("--reason slip")).status == 1);
    CHECK(desk.as(administrator, words("calls a.fund --json")).json().empty());
}

TEST_CASE("rules that can't all be kept are published with a reason only")
{
    const Desk desk;
    const QString file = desk.fundFile();
    desk.write(u"terms.json"_qs, R"({"rules": [
        {"name": "African States", "measure": "count", "match": {"region": ["AFR"]}, "min": 12, "max": null},
        {"name": "Asia-Pacific States", "measure": "count", "match": {"region": ["APS"]}, "min": 12, "max": null}]})");
    const Said drafted = desk.as(administrator, goodDraft() << words("--from terms.json"));
    INFO(drafted.transcript());
    REQUIRE(drafted.status == 0);
    const QStringList publish = words("call publish a.fund --call") << QString::fromStdString(drafted.json()["ref"]);
    const Said refused = desk.as(administrator, publish);
    CHECK(refused.status == 1);
    CHECK(refused.err.contains("24 of 20 seats"));
    CHECK(desk.as(administrator, publish + QStringList{u"--clash-reason"_qs, u"Agreed with the groups"_qs}).status ==
          0);
}

TEST_CASE("calls are the administrator's, and are named by their reference")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const QByteArray before = desk.content(file);
    for (const char *user : {"finance", "reviewer1", "representative", "auditor"}) {
        INFO(user);
        CHECK(desk.as(QString::fromLatin1(user), goodDraft()).status == 4);
    }
    for (const char *command :
         {"call show a.fund", "call publish a.fund", "call close a.fund", "eligibility a.fund", "call draft a.fund",
          "call lot-value a.fund --value 1 --source s", "call tell a.fund --how x"}) {
        INFO(command);
        CHECK(desk.as(administrator, words(command) << words("--call S-2020-9")).status == 1);
    }
    const QStringList confirm = words("call lot-confirm a.fund --value 1 --call S-2020-9");
    CHECK(desk.as(administrator, confirm).status == 4); // who may enter the value is not who confirms it
    CHECK(desk.as(u"finance"_qs, confirm).status == 1);
    CHECK(desk.as(administrator, words("call publish a.fund")).status == 2);
    CHECK(desk.as(administrator, words("calls b.fund")).status == 3);
    CHECK(desk.as(u"nobody"_qs, words("calls a.fund")).status == 4);
    CHECK((desk.content(file) == before));
}
