#include "cli/command_words.h"
#include "support/desk.h"

using namespace fund;

namespace {

QStringList diligenceWords(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

TEST_CASE("para. 14: a donor is examined by one person, decided on by another and withdrawn on the command line")
{
    const Desk desk;
    const QString file = desk.fundFile();
    REQUIRE(desk.as(finance, diligenceWords("donor add a.fund Foundation --kind philanthropic")).status == 0);
    const QStringList add =
        diligenceWords("contribution add a.fund --donor Foundation --amount 5 --currency USD --on 2024-02-10");
    const Said one = desk.as(finance, diligenceWords("donor clear a.fund Foundation --outcome cleared --evidence File "
                                                     "--from 2024-02-01 --until 2024-12-31"));
    CHECK(one.status == 1);
    CHECK(one.err.contains("para. 14"));
    const Said checklist = desk.run(diligenceWords("donor checklist"));
    INFO(checklist.transcript());
    REQUIRE(checklist.status == 0);
    QByteArray table = "ground,answer,note\r\n";
    for (const auto &ground : desk.run(diligenceWords("donor checklist --json")).json())
        table += QByteArray::fromStdString(ground["ground"].get<std::string>()) + ",no_finding,Searched by name\r\n";
    desk.write(u"answers.csv"_qs, table);
    desk.write(u"some.csv"_qs, "ground,answer,note\r\ntobacco,no_finding,\r\n");
    desk.write(u"register.txt"_qs, "Register 12");
    const QStringList examine =
        diligenceWords("donor examine a.fund Foundation --outcome cleared --evidence Register --attach") +
        QStringList{desk.path(u"register.txt"_qs),
                    u"--until"_qs,
                    u"2024-12-31"_qs,
                    u"--on"_qs,
                    u"2024-02-01"_qs,
                    u"--answers"_qs};
    const Said some = desk.as(finance, examine + QStringList{desk.path(u"some.csv"_qs)});
    CHECK(some.status == 1);
    CHECK(some.err.contains("not answered"));
    const Said whole = desk.as(finance, examine + QStringList{desk.path(u"answers.csv"_qs)});
    INFO(whole.transcript());
    REQUIRE(whole.status == 0);
    const Said evidence = desk.as(QStringLiteral("auditor"), diligenceWords("donor evidence a.fund Foundation --id 1 "
                                                                            "--json --out") +
                                                                 QStringList{desk.path(u"saved.txt"_qs)});
    INFO(evidence.transcript());
    REQUIRE(evidence.status == 0);
    CHECK(evidence.json()[0]["document"] == "register.txt");
    CHECK(desk.content(u"saved.txt"_qs) == "Register 12");
    CHECK_FALSE(desk.content(file).contains("Register 12"));
    CHECK(desk.as(QStringLiteral("reviewer1"), diligenceWords("donor evidence a.fund Foundation")).status == 4);
    CHECK(desk.as(finance, add).status == 1);
    const QStringList agree = diligenceWords("donor decide a.fund Foundation --verdict agree --on 2024-02-02 --json");
    CHECK(desk.as(finance, agree).status == 1);
    const Said agreed = desk.as(administrator, agree);
    INFO(agreed.transcript());
    CHECK(agreed.json()["state"] == "cleared");
    CHECK(agreed.json()["valid_until"] == "2024-12-31");
    CHECK(desk.as(finance, add).status == 0);
    REQUIRE(
        desk.as(administrator, diligenceWords("donor withdraw a.fund Foundation --reason Owner --on 2024-02-05 --json"))
            .status == 0);
    CHECK(desk.as(finance, add).status == 1);
    CHECK(desk.as(finance, diligenceWords("donor list a.fund --json")).json()[0]["clearance"] == "withdrawn");
    CHECK(desk.as(finance, diligenceWords("verify a.fund")).status == 0);
}
