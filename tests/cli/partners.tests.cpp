#include "support/desk.h"

using namespace fund;

namespace {

QStringList partnerWords(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

TEST_CASE("a table of implementing partners is imported whole, and told from those on record line by line")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const QString administrator = QStringLiteral("administrator");
    const QByteArray example = desk.run(partnerWords("template partners --example")).out;
    CHECK(example.startsWith("name,kind,seat,registration,website,persons,name_en"));
    desk.write(u"p.csv"_qs, example);
    const QStringList import = partnerWords("import a.fund --kind partners --from p.csv --json");
    CHECK(desk.as(u"finance"_qs, import).status == 4);
    const Said checked = desk.as(administrator, import + QStringList{u"--check"_qs});
    INFO(checked.transcript());
    REQUIRE(checked.status == 0);
    CHECK(checked.json()["added"] == 1);
    CHECK(desk.as(administrator, partnerWords("partner list a.fund --json")).json().empty());
    CHECK(desk.as(administrator, import).json()["added"] == 1);
    CHECK(desk.as(administrator, import).json()["unchanged"] == 1);
    const auto shown = desk.as(administrator, partnerWords("partner show a.fund IP-001 --json")).json();
    CHECK(shown["persons"][0]["name"] == "Tavira Oskelund");

    desk.write(u"p.csv"_qs, "name,kind,seat,registration,persons\r\n"
                            "Reef Academy,academia,,BUSINESS REGISTER 80-012,\r\n"
                            "Sandbar Network Institute,private,,,Ilvo Marrick\r\n");
    const Said refused = desk.as(administrator, import);
    INFO(refused.transcript());
    CHECK(refused.status == 1);
    const auto problems = refused.json()["problems"];
    REQUIRE(problems.size() == 2);
    CHECK(problems[0]["line"] == 3);
    CHECK(problems[0]["column"] == "kind");
    CHECK(problems[1]["column"] == "persons");
    CHECK(refused.err.contains("same registration"));
    CHECK_FALSE(refused.err.contains("Marrick"));
    CHECK(desk.as(administrator, partnerWords("partner list a.fund --json")).json().size() == 1);
}

TEST_CASE("para. 24: a partner is recorded, amended, examined by two and withdrawn on the command line")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const QString finance = QStringLiteral("finance");
    const QString administrator = QStringLiteral("administrator");
    const Said made = desk.as(administrator, partnerWords("partner add a.fund Sandbar --kind academia --seat Estonia "
                                                          "--fr Institut --person Oskelund;Director;1970 --json"));
    INFO(made.transcript());
    REQUIRE(made.status == 0);
    CHECK(made.json()["ref"] == "IP-001");
    CHECK(desk.as(finance, partnerWords("partner add a.fund Another --kind private")).status == 4);
    const Said state = desk.as(administrator, partnerWords("partner add a.fund Kenya --kind non_governmental"));
    CHECK(state.status == 1);
    CHECK(state.err.contains("para. 24"));
    CHECK(desk.as(administrator, partnerWords("partner amend a.fund IP-001 --website sandbar.example --reason Letter"))
              .status == 1);
    const Said amended = desk.as(administrator, partnerWords("partner amend a.fund institut --website "
                                                             "https://sandbar.example --reason Letter"));
    INFO(amended.transcript());
    CHECK(amended.status == 0);

    QByteArray table = "ground,answer,note\r\n";
    for (const auto &ground : desk.run(partnerWords("donor checklist --json")).json())
        table += QByteArray::fromStdString(ground["ground"].get<std::string>()) + ",no_finding,Searched by name\r\n";
    desk.write(u"answers.csv"_qs, table);
    const Said proposed = desk.as(finance, partnerWords("partner examine a.fund IP-001 --outcome cleared --evidence "
                                                        "Register --until 2099-12-31 --answers") +
                                               QStringList{desk.path(u"answers.csv"_qs)});
    INFO(proposed.transcript());
    REQUIRE(proposed.status == 0);
    const QStringList agree = partnerWords("partner decide a.fund IP-001 --verdict agree --json");
    CHECK(desk.as(finance, agree).status == 1);
    CHECK(desk.as(administrator, agree).json()["state"] == "cleared");
    const auto listed = desk.as(finance, partnerWords("partner list a.fund --json")).json();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0]["clearance"] == "cleared");
    CHECK(listed[0]["seat"] == "EST");

    const auto shown = desk.as(administrator, partnerWords("partner show a.fund IP-001 --json")).json();
    CHECK(shown["persons"][0]["name"] == "Oskelund");
    CHECK(shown["lacks"] == "");
    CHECK(shown["history"].size() == 2);
    const Said sealed = desk.as(finance, partnerWords("partner show a.fund IP-001 --json"));
    CHECK_FALSE(sealed.json()["persons"][0].contains("name"));
    CHECK(desk.as(administrator, partnerWords("partner erase a.fund IP-001 --person 1 --reason Asked")).status == 0);
    CHECK(desk.as(administrator, partnerWords("partner withdraw a.fund IP-001 --reason Owner")).status == 0);
    CHECK(desk.as(finance, partnerWords("partner list a.fund --json")).json()[0]["clearance"] == "withdrawn");
    CHECK(desk.as(administrator, partnerWords("verify a.fund")).status == 0);
}
