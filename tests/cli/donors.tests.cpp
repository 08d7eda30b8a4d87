#include "cli/command_words.h"
#include "support/desk.h"

#include <QFile>

using namespace fund;

TEST_CASE("a donor's later request on how it is published is recorded with its letter (para. 17)")
{
    const Desk desk;
    const QString file = desk.fundFile();
    desk.write(u"c.csv"_qs, "reference,donor,pledged_on,currency,amount\r\nC-1,Estonia,2024-02-01,USD,90000.00\r\n");
    REQUIRE(desk.as(finance, words("import a.fund --kind contributions --from c.csv")).status == 0);
    const auto publication = [&] {
        return desk.as(auditor, words("donor list a.fund --json")).json()[0]["publication"];
    };
    CHECK(publication() == "publish");
    desk.write(u"note.txt"_qs, "Please do not name us.");
    desk.write(u"tool.exe"_qs, QByteArray("MZ\0\x90", 4));
    const QStringList wish = words("donor wish a.fund Estonia --publication anonymous --document") +
                             QStringList{desk.path(u"note.txt"_qs), u"--request"_qs};
    CHECK(desk.as(finance, wish + QStringList{u" "_qs}).status == 2);
    // The request itself stands on file, or there is none; and it is a letter, not a program.
    const QStringList unwritten = words("donor wish a.fund Estonia --publication anonymous --request Letter");
    CHECK(desk.as(finance, unwritten).status == 2);
    CHECK(desk.as(finance, unwritten + QStringList{u"--document"_qs, desk.path(u"tool.exe"_qs)}).status == 1);
    const Said said = desk.as(finance, wish + QStringList{u"Note verbale of 3 March"_qs, u"--json"_qs});
    INFO(said.transcript());
    CHECK(said.json() == nlohmann::json{{"ref", "D-001"}, {"publication", "anonymous"}});
    CHECK(publication() == "anonymous");
    CHECK(desk.as(finance, wish + QStringList{u"again"_qs}).status == 1);
    // Nobody publishes a donor again without its word.
    CHECK(desk.as(finance, words("donor wish a.fund D-001 --publication publish")).status == 2);
    CHECK(desk.as(u"administrator"_qs, wish + QStringList{u"letter"_qs}).status == 4);
    const auto kept =
        desk.as(auditor, words("donor wishes a.fund D-001 --json --out") + QStringList{desk.path(u"copy.txt"_qs)})
            .json();
    REQUIRE(kept.size() == 2);
    CHECK(kept[0]["request"] == "Note verbale of 3 March");
    CHECK(kept[0]["document"] == "note.txt");
    CHECK(kept[0]["sha256"] == "f0b24155adb298f21190814fe278f01516f08845e606d8a609ac2578dc6db971");
    CHECK(kept[1]["document"] == "");
    QFile copy(desk.path(u"copy.txt"_qs));
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "Please do not name us.");
    CHECK(desk.as(auditor, words("verify a.fund")).status == 0);
}

TEST_CASE("para. 17: a letter that was not at hand is filed later, once, and only where a donor asked")
{
    const Desk desk;
    const QString file = desk.fundFile();
    desk.write(u"letter.pdf"_qs, "%PDF-1.7 (test)");
    const QStringList letter{u"--document"_qs, desk.path(u"letter.pdf"_qs)};
    REQUIRE(desk.as(finance, words("donor add a.fund Silent --kind academia --publication without_amount --request "
                                   "Letter"))
                .status == 0);
    REQUIRE(desk.as(finance, words("donor add a.fund Open --kind academia")).status == 0);
    CHECK(desk.as(finance, words("donor file-request a.fund Open") + letter).status == 1);
    CHECK(desk.as(auditor, words("donor file-request a.fund Silent") + letter).status == 4);
    const Said filed = desk.as(finance, words("donor file-request a.fund Silent") + letter);
    INFO(filed.transcript());
    CHECK(filed.status == 0);
    CHECK(desk.as(finance, words("donor file-request a.fund Silent") + letter).status == 1);
    REQUIRE(desk.as(finance,
                    words("donor add a.fund Quiet --kind individual --publication anonymous --request Mail") + letter)
                .status == 0);
    CHECK(desk.as(auditor, words("donor wishes a.fund Quiet --json")).json()[0]["document"] == "letter.pdf");
    CHECK(desk.as(auditor, words("verify a.fund")).status == 0);
}

TEST_CASE("a donor is added with names in other languages, renamed, found by any of them, and written to")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const auto quoted = [](const char *command, const QStringList &more) { return words(command) + more; };
    const Said added = desk.as(finance, quoted("donor add a.fund --kind philanthropic",
                                               {u"Harbour Trust (test)"_qs, u"--fr"_qs, u"Fonds du port"_qs}));
    INFO(added.transcript());
    REQUIRE(added.status == 0);
    const Said named = desk.as(
        finance, quoted("donor names a.fund --json", {u"Fonds du port"_qs, u"--es"_qs, u"Fondo del puerto"_qs}));
    INFO(named.transcript());
    CHECK(named.json() == nlohmann::json{{"ref", "D-001"},
                                         {"name", "Harbour Trust (test)"},
                                         {"names", {{"fr", "Fonds du port"}, {"es", "Fondo del puerto"}}}});
    CHECK(desk.as(finance, quoted("donor names a.fund D-001 --es", {u"Fondo del puerto"_qs})).status == 1);
    CHECK(desk.as(finance, words("donor names a.fund D-001 --remove xx")).status == 2);
    CHECK(desk.as(finance, words("donor names a.fund D-001 --remove es")).status == 0);
    const auto names = desk.as(auditor, words("donor list a.fund --json")).json()[0]["names"];
    CHECK(names["fr"] == "Fonds du port");
    CHECK(names["es"] == "Harbour Trust (test)");
    CHECK(desk.as(finance, quoted("donor contact a.fund D-001 --language fr --line", {u"1 rue du Port"_qs})).status ==
          0);
    CHECK(desk.as(finance, quoted("donor contact a.fund D-001 --language fr --line",
                                  {u"1 rue du Port"_qs, u"--salutation"_qs, u"Madame la Directrice,"_qs}))
              .status == 0);
    CHECK(desk.as(auditor, words("donor contact a.fund D-001 --language ru")).status == 4);
    // A person's address is sealed: by the programme officer alone.
    REQUIRE(desk.as(finance, quoted("donor add a.fund --kind individual", {u"A. Donor (test)"_qs})).status == 0);
    const QStringList address = quoted("donor contact a.fund D-002 --line", {u"7 Harbour Road"_qs, u"--json"_qs});
    CHECK(desk.as(finance, address).status == 4);
    CHECK(desk.as(u"administrator"_qs, address).json()["sealed"] == true);
    CHECK(desk.as(u"administrator"_qs, words("donor erase a.fund D-002 --reason asked")).status == 0);
    CHECK(desk.as(auditor, words("verify a.fund")).status == 0);
}

TEST_CASE("a table of donors is imported, with its template for a beginning")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const Said sample = desk.run(words("template donors --example"));
    REQUIRE(sample.status == 0);
    desk.write(u"d.csv"_qs, sample.out);
    const Said imported = desk.as(finance, words("import a.fund --kind donors --from d.csv --json"));
    INFO(imported.transcript());
    CHECK(imported.json()["added"] == 1);
    CHECK(desk.as(finance, words("import a.fund --kind donors --from d.csv --json")).json()["unchanged"] == 1);
}

TEST_CASE("a call goes out, gifts are acknowledged and receipted as PDF, and each letter is released once")
{
    const Desk desk;
    const QString file = desk.fundFile();
    desk.write(u"c.csv"_qs, "reference,donor,pledged_on,currency,amount,agreed_on\r\n"
                            "C-1,Estonia,2024-02-01,USD,90000.00,2024-02-02\r\n"
                            "C-2,Chile,2024-02-01,USD,100.00,\r\n");
    REQUIRE(desk.as(finance, words("import a.fund --kind contributions --from c.csv")).status == 0);
    const QString officer = u"administrator"_qs;
    const QStringList call = words("donor letters a.fund --kind call --group observers --publication https://x.org");
    CHECK(desk.as(finance, call).status == 1); // the minimum comes first (para. 16)
    REQUIRE(desk.as(officer, words("setting set a.fund --on 2024-01-01 --authority test minimum_to_start 1000.00"))
                .status == 0);
    const Said called = desk.as(officer, call + words("--out calls --json"));
    INFO(called.transcript());
    REQUIRE(called.status == 0);
    CHECK(called.json()["prepared"] == 2);
    CHECK(called.json()["call"].get<std::string>().starts_with("CC-"));
    CHECK(called.json()["written"].size() == 2);
    const auto onRecord = desk.as(auditor, words("donor calls a.fund --json")).json();
    REQUIRE(onRecord.size() == 1);
    CHECK(onRecord[0]["ref"] == called.json()["call"]);
    CHECK(onRecord[0]["groups"] == nlohmann::json::array({"observers"}));
    CHECK(onRecord[0]["publication"] == "https://x.org");
    CHECK(onRecord[0]["letters"] == 2);
    CHECK(onRecord[0]["released"] == 0);
    const Said acknowledged = desk.as(finance, words("donor letters a.fund --kind acknowledgement --out acks --json"));
    INFO(acknowledged.transcript());
    CHECK(acknowledged.json()["prepared"] == 2);
    for (const auto &path : acknowledged.json()["written"])
        CHECK(desk.content(QString::fromStdString(path.get<std::string>())).startsWith("%PDF-"));
    const Said stated = desk.as(finance, words("donor letters a.fund --kind no-earmark --donor Chile --json"));
    INFO(stated.transcript());
    CHECK(stated.json()["prepared"] == 1);
    CHECK(stated.json()["written"].empty());
    CHECK(desk.as(auditor, words("donor letters a.fund --kind receipt")).status == 4);
    const auto list = desk.as(auditor, words("donor list-letters a.fund --json")).json();
    REQUIRE(list.size() == 5);
    CHECK(list[4]["kind"] == "no_earmark");
    CHECK(list[4]["state"] == "waiting");
    const auto story = desk.as(auditor, words("donor story a.fund Estonia --json")).json();
    REQUIRE(story.size() >= 3);
    CHECK(story[0]["kind"] == "pledge");
    CHECK(story[1]["kind"] == "agreement");
    CHECK(story[1]["on_date"] == "2024-02-02");
    CHECK(desk.as(finance, words("donor release-letters a.fund --id L-0005 --json")).json()["released"] == 1);
    const Said again = desk.as(finance, words("donor release-letters a.fund --id L-0005"));
    CHECK(again.status == 1);
    CHECK(again.err.contains("L-0005"));
    CHECK(desk.as(finance, words("donor release-letters a.fund --id five")).status == 2);
    CHECK(desk.as(finance, words("donor release-letters a.fund --json")).json()["released"] == 4);
    CHECK(desk.as(auditor, words("verify a.fund")).status == 0);
}
