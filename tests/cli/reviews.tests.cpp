#include "cli/command_words.h"
#include "support/desk.h"
#include "support/test_reviews.h"

#include "calls/call_actions.h"

using namespace fund;

namespace {

/// The command with its call, and more words after it.
QStringList reviewWords(const char *text, const QStringList &more = {})
{
    return QString::fromUtf8(text).split(u' ') << QStringLiteral("a.fund") << QStringLiteral("--call")
                                               << QStringLiteral("S-2026-1") << QStringLiteral("--json") << more;
}

/// A file with a closed call to which three applied, all of KEN as reviewer4 is.
void closedFile(Desk &desk)
{
    desk.signInWith(QStringLiteral("test"));
    TestFund fund;
    REQUIRE(closeCall(fund.administrator(), closedCall(fund, 3))); // the file's present begins here
    fund.tamper("VACUUM INTO '" + desk.path(QStringLiteral("a.fund")).toUtf8() + "'");
}

QString reviewerName(int number)
{
    return QStringLiteral("reviewer%1").arg(number);
}

/// The ids in a reviewer's queue that wait.
QStringList waiting(const Desk &desk, const QString &reviewer)
{
    QStringList ids;
    for (const auto &task : desk.as(reviewer, reviewWords("review queue")).json())
        if (task["task"] == "waiting")
            ids += QString::fromStdString(task["id"]);
    return ids;
}

Said submit(const Desk &desk, const QString &reviewer, const QString &id, const char *scores = "4,5,4,3,3")
{
    return desk.as(reviewer, reviewWords("review submit", {QStringLiteral("--application"), id,
                                                           QStringLiteral("--scores"), QString::fromLatin1(scores)}));
}

} // namespace

TEST_CASE("a call is reviewed by the command line: assigned, submitted, opened, and sealed in between")
{
    Desk desk;
    closedFile(desk);
    const Said assigned = desk.as(administrator, reviewWords("review assign"));
    INFO(assigned.transcript());
    REQUIRE(assigned.status == 0);
    CHECK(assigned.json()["added"] == 6);
    CHECK(assigned.json()["loads"]["reviewer4"] == 0);
    CHECK(waiting(desk, reviewerName(4)).isEmpty());
    CHECK(desk.as(administrator, reviewWords("review open")).status == 1);

    const QString first = waiting(desk, reviewerName(1)).front();
    REQUIRE(submit(desk, reviewerName(1), first).status == 0);
    CHECK(submit(desk, reviewerName(1), first).status == 1);
    for (const auto &row : desk.as(administrator, reviewWords("review list")).json()) {
        CHECK(row["assigned"] == 2);
        CHECK(row["merit"].is_null());
        for (const auto &reviewer : row["reviewers"])
            CHECK_FALSE(reviewer.contains("scores"));
    }
    for (int number = 1; number <= 3; ++number)
        for (const QString &id : waiting(desk, reviewerName(number)))
            REQUIRE(submit(desk, reviewerName(number), id).status == 0);
    const Said opened = desk.as(administrator, reviewWords("review open"));
    INFO(opened.transcript());
    CHECK(opened.status == 0);
    CHECK(opened.json()["opened"] == 6);
    CHECK(opened.json()["reviewed"] == true);
    for (const auto &row : desk.as(administrator, reviewWords("review list")).json()) {
        CHECK(row["merit"] == "80.00");
        CHECK(row["reviewers"][0]["scores"] == nlohmann::json{4, 5, 4, 3, 3});
    }
    CHECK(desk.as(administrator, {QStringLiteral("calls"), QStringLiteral("a.fund"), QStringLiteral("--json")})
              .json()[0]["state"] == "reviewed");
    CHECK(desk.as(administrator, {QStringLiteral("verify"), QStringLiteral("a.fund")}).status == 0);
}

TEST_CASE("whoever may not, and what a rule refuses, is told by the exit status")
{
    Desk desk;
    closedFile(desk);
    CHECK(desk.as(reviewerName(1), reviewWords("review assign")).status == 4);
    CHECK(desk.as(QStringLiteral("finance"), reviewWords("review open")).status == 4);
    CHECK(desk.as(reviewerName(1), reviewWords("review list")).status == 4);
    CHECK(desk.as(administrator, reviewWords("review queue")).status == 4);
    CHECK(desk.as(administrator, reviewWords("review assign", {QStringLiteral("--reviewers"), QStringLiteral("1")}))
              .status == 1);
    CHECK(desk.as(administrator, reviewWords("review assign", {QStringLiteral("--reviewers"), QStringLiteral("x")}))
              .status == 2);
    CHECK(submit(desk, administrator, QStringLiteral("A-001")).status == 4);
    CHECK(submit(desk, reviewerName(1), QStringLiteral("A-001")).status == 1); // not assigned yet
    REQUIRE(desk.as(administrator, reviewWords("review assign")).status == 0);
    const QString id = waiting(desk, reviewerName(1)).front();
    CHECK(submit(desk, reviewerName(1), id, "4,5,4,3").status == 1);
    CHECK(submit(desk, reviewerName(1), id, "4,5,4,3,6").status == 1);
    CHECK(submit(desk, reviewerName(1), QStringLiteral("A-099")).status == 1);
}

TEST_CASE("a reviewer stands back, the office recuses, and a decision goes on without reviews")
{
    Desk desk;
    closedFile(desk);
    REQUIRE(desk.as(administrator, reviewWords("review assign")).status == 0);
    const QString id = waiting(desk, reviewerName(1)).front();
    const QStringList about = {QStringLiteral("--application"), id, QStringLiteral("--reason"),
                               QStringLiteral("We worked in one unit.")};
    CHECK(desk.as(reviewerName(1), reviewWords("review conflict", about)).status == 0);
    CHECK(desk.as(reviewerName(1), reviewWords("review conflict", about)).status == 1);
    CHECK(desk.as(administrator, reviewWords("review recuse",
                                             about + QStringList{QStringLiteral("--reviewer"), reviewerName(2),
                                                                 QStringLiteral("--kind"), QStringLiteral("released")}))
              .status == 0);
    CHECK_FALSE(waiting(desk, reviewerName(2)).contains(id));
    CHECK(waiting(desk, reviewerName(3)).contains(id));
    CHECK(desk.as(administrator, reviewWords("review waive", about)).status == 0);
    CHECK_FALSE(waiting(desk, reviewerName(3)).contains(id));
}

TEST_CASE("a reviewer's table of scores comes in with the columns of template reviews")
{
    Desk desk;
    closedFile(desk);
    REQUIRE(desk.as(administrator, reviewWords("review assign")).status == 0);
    const QByteArray header = desk.run({QStringLiteral("template"), QStringLiteral("reviews")}).out.trimmed();
    QByteArray table = header + "\r\n";
    for (const QString &id : waiting(desk, reviewerName(1)))
        table += id.toUtf8() + ",,4,5,4,3,3" + QByteArray(header.count(',') - 6, ',') + "\r\n";
    desk.write(QStringLiteral("reviews.csv"), table);
    const QStringList import = reviewWords("import", {QStringLiteral("--kind"), QStringLiteral("reviews"),
                                                      QStringLiteral("--from"), QStringLiteral("reviews.csv")});
    CHECK(desk.as(administrator, import).status == 4);
    const Said checked = desk.as(reviewerName(1), import + QStringList{QStringLiteral("--check")});
    INFO(checked.transcript());
    CHECK(checked.status == 0);
    CHECK(waiting(desk, reviewerName(1)).size() == 2);
    const Said imported = desk.as(reviewerName(1), import);
    CHECK(imported.status == 0);
    CHECK(imported.json()["added"] == 2);
    CHECK(waiting(desk, reviewerName(1)).isEmpty());
}
