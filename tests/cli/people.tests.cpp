#include "cli/command_words.h"
#include "support/desk.h"

using namespace fund;

namespace {

Environment firstSignIn(const QString &code)
{
    return {{QStringLiteral("FUNDDESK_PASSWORD"), code},
            {QStringLiteral("FUNDDESK_NEW_PASSWORD"), QStringLiteral("own long words")}};
}

} // namespace

TEST_CASE("create makes a file with its first user and prints the recovery key once")
{
    const Desk desk;
    const QStringList create = {u"create"_qs,  u"a.fund"_qs,  u"--fund"_qs, u"A fund"_qs,
                                u"--admin"_qs, u"Officer"_qs, u"--json"_qs};
    const Environment password = {{u"FUNDDESK_PASSWORD"_qs, u"a long password"_qs}};
    const Said made = desk.run(create, password);
    INFO(made.transcript());
    REQUIRE(made.status == 0);
    const auto document = made.json();
    CHECK(document["fund"] == "A fund");
    CHECK(document["currency"] == "USD");
    CHECK(document["recovery_key"].get<std::string>().size() > 25);
    CHECK(desk.as(u"Officer"_qs, words("verify a.fund"), password).status == 0);
    CHECK(desk.as(u"Officer"_qs, words("verify a.fund"), {{u"FUNDDESK_PASSWORD"_qs, u"another password"_qs}}).status ==
          4);
    const QByteArray before = desk.content(u"a.fund"_qs);
    const Said again = desk.run(create, password);
    CHECK(again.status == 3);
    CHECK(again.err.contains("exists already"));
    CHECK((desk.content(u"a.fund"_qs) == before));

    SECTION("the recovery key gives a new password and a new key, once, and its use is an entry")
    {
        const Environment recovery = {
            {u"FUNDDESK_RECOVERY_KEY"_qs, QString::fromStdString(document["recovery_key"].get<std::string>())},
            {u"FUNDDESK_NEW_PASSWORD"_qs, u"a newer password"_qs}};
        const Said recovered = desk.run(words("user recover a.fund Officer --json"), recovery);
        INFO(recovered.transcript());
        REQUIRE(recovered.status == 0);
        const Environment newer = {{u"FUNDDESK_PASSWORD"_qs, u"a newer password"_qs}};
        const Said audit = desk.as(u"Officer"_qs, words("audit a.fund --json"), newer);
        CHECK(audit.json()[0]["action"] == "recover_access");
        CHECK(desk.as(u"Officer"_qs, words("verify a.fund"), password).status == 4);
        CHECK(desk.run(words("user recover a.fund Officer"), recovery).status == 4);
        const QString next = QString::fromStdString(recovered.json()["recovery_key"].get<std::string>());
        const Environment later = {{u"FUNDDESK_RECOVERY_KEY"_qs, next},
                                   {u"FUNDDESK_NEW_PASSWORD"_qs, u"the newest password"_qs}};
        const Said told = desk.run(words("user recover a.fund Officer"), later);
        CHECK(told.status == 0);
        CHECK(told.out.contains("new recovery key"));
    }
}

TEST_CASE("create refuses a short password, an unknown currency and no password, and leaves no file")
{
    const Desk desk;
    const QStringList create = {u"create"_qs, u"a.fund"_qs, u"--fund"_qs, u"F"_qs, u"--admin"_qs, u"A"_qs};
    CHECK(desk.run(create, {{u"FUNDDESK_PASSWORD"_qs, u"short"_qs}}).status == 1);
    CHECK(desk.run(create + words("--currency XXX"), {{u"FUNDDESK_PASSWORD"_qs, u"a long password"_qs}}).status == 1);
    const Said silent = desk.run(create);
    CHECK(silent.status == 4);
    CHECK(silent.err.contains("FUNDDESK_PASSWORD"));
    CHECK(QDir(desk.folder()).isEmpty());
}

TEST_CASE("a user is added with a one-time code, and the first sign-in makes the keys")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const Said added = desk.as(
        administrator, {u"user"_qs, u"add"_qs, file, u"Second auditor"_qs, u"--role"_qs, u"auditor"_qs, u"--json"_qs});
    INFO(added.transcript());
    REQUIRE(added.status == 0);
    const QString code = QString::fromStdString(added.json()["one_time_code"].get<std::string>());
    const auto rowOf = [&](const char *name) {
        for (const auto &user : desk.as(administrator, words("user list a.fund --json")).json())
            if (user["name"] == name)
                return user;
        return nlohmann::json();
    };
    CHECK(rowOf("Second auditor")["status"] == "waiting");

    const QByteArray before = desk.content(file);
    CHECK(desk.as(u"Second auditor"_qs, words("verify a.fund"), {{u"FUNDDESK_PASSWORD"_qs, code}}).status == 4);
    CHECK(desk.as(u"Second auditor"_qs, words("verify a.fund"), firstSignIn(u"AAAAA-AAAAA"_qs)).status == 4);
    // Refused for the role, so the keys are not born either.
    const Said refused = desk.as(
        u"Second auditor"_qs, {u"setting"_qs, u"set"_qs, file, u"host_office"_qs, u"x"_qs, u"--authority"_qs, u"y"_qs},
        firstSignIn(code));
    CHECK(refused.status == 4);
    CHECK((desk.content(file) == before));

    // A command that is refused for what it is about says as well that the code is gone.
    const Said started = desk.as(u"Second auditor"_qs, words("memo a.fund --call none --out m.pdf"), firstSignIn(code));
    INFO(started.transcript());
    CHECK(started.status != 0);
    CHECK(started.err.contains("Second auditor has signed in for the first time: the one-time code is used up"));
    CHECK(rowOf("Second auditor")["status"] == "active");
    CHECK(desk.as(u"Second auditor"_qs, words("verify a.fund"), {{u"FUNDDESK_PASSWORD"_qs, u"own long words"_qs}})
              .status == 0);
    CHECK(desk.as(u"Second auditor"_qs, words("verify a.fund"), firstSignIn(code)).status == 4);
}

TEST_CASE("a reviewer's own State is one of the States")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const Said refused = desk.as(administrator, words("user add a.fund Rev --role reviewer --state XYZ"));
    INFO(refused.transcript());
    CHECK(refused.status == 1);
    CHECK(refused.err.contains("XYZ is no State"));
    CHECK(desk.as(administrator, words("user add a.fund Rev --role reviewer --state EST")).status == 0);
    CHECK(desk.as(administrator, words("user add a.fund Other --role reviewer --state Estonie")).status == 0);
}

TEST_CASE("para. 18: a reviewer's own State is recorded later than the account, and changed with a reason alone")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const Said unknown = desk.as(administrator, words("user add a.fund Rev --role reviewer"));
    CHECK(unknown.err.contains("user state"));
    const Said recorded = desk.as(administrator, words("user state a.fund Rev --state Estonie --json"));
    INFO(recorded.transcript());
    REQUIRE(recorded.status == 0);
    CHECK(recorded.json()["state"] == "EST");
    CHECK(recorded.json()["to_do"].empty());
    CHECK(desk.as(administrator, words("user state a.fund Rev --state EST")).status == 1);
    CHECK(desk.as(administrator, words("user state a.fund Rev --state KEN")).err.contains("say why"));
    CHECK(desk.as(administrator, words("user state a.fund Rev --state KEN --reason Passport")).status == 0);
    CHECK(desk.as(administrator, words("user state a.fund Rev --state XYZ --reason Passport")).status == 1);
    CHECK(desk.as(administrator, words("user state a.fund finance --state EST")).status == 1);
    CHECK(desk.as(finance, words("user state a.fund Rev --state EST --reason Passport")).status == 4);
    CHECK(desk.as(administrator, words("user list a.fund")).out.contains("KEN"));
    CHECK(desk.as(administrator, words("verify a.fund")).status == 0);
}

TEST_CASE("a representative's key needs a second person of another role")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const Said added = desk.as(administrator, words("user add a.fund Deputy --role representative --json"));
    const QString code = QString::fromStdString(added.json()["one_time_code"].get<std::string>());
    CHECK(desk.as(finance, words("user confirm a.fund Deputy")).status == 1);
    CHECK(desk.as(u"Deputy"_qs, words("user password a.fund"), firstSignIn(code)).status == 0);
    CHECK(desk.as(u"Deputy"_qs, words("user confirm a.fund Deputy"), {{u"FUNDDESK_PASSWORD"_qs, u"own long words"_qs}})
              .status == 4);
    const Said confirmed = desk.as(finance, words("user confirm a.fund Deputy --json"));
    CHECK(confirmed.status == 0);
    CHECK(confirmed.json()["key"].get<std::string>().size() == 19);
    CHECK(desk.as(finance, words("user confirm a.fund Deputy")).status == 1);
}

TEST_CASE("a password is changed by its owner, and a disabled user is kept out")
{
    const Desk desk;
    const QString file = desk.fundFile();
    CHECK(desk.as(finance, words("user password a.fund"), {{u"FUNDDESK_NEW_PASSWORD"_qs, u"another long one"_qs}})
              .status == 0);
    CHECK(desk.as(finance, words("verify a.fund")).status == 4);
    const Environment changed = {{u"FUNDDESK_PASSWORD"_qs, u"another long one"_qs}};
    CHECK(desk.as(finance, words("verify a.fund"), changed).status == 0);
    CHECK(desk.as(finance, words("user disable a.fund auditor --reason left"), changed).status == 4);
    CHECK(desk.as(administrator, words("user disable a.fund nobody --reason left")).status == 1);
    CHECK(desk.as(administrator, words("user disable a.fund finance --reason left")).status == 0);
    const Said out = desk.as(finance, words("verify a.fund"), changed);
    CHECK(out.status == 4);
    CHECK(out.err.contains("disabled"));
}

TEST_CASE("signing in, reading and being refused write nothing")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const QByteArray before = desk.content(file);
    for (const char *reading : {"verify a.fund", "audit a.fund", "user list a.fund", "setting list a.fund"}) {
        CHECK(desk.as(administrator, words(reading)).status == 0);
        CHECK(desk.as(u"reviewer1"_qs, words(reading)).status == 4);
        CHECK(desk.as(u"Nobody"_qs, words(reading)).status == 4);
    }
    CHECK(desk.as(finance, words("user add a.fund X --role auditor")).status == 4);
    CHECK(desk.as(administrator, words("user add a.fund finance --role auditor")).status == 1);
    CHECK(desk.as(administrator, words("setting set a.fund support_cost_rate 1.5 --authority y")).status == 1);
    CHECK((desk.content(file) == before));
}

TEST_CASE("a setting is recorded from a date on with its authority")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const Said set = desk.as(administrator, {u"setting"_qs, u"set"_qs, file, u"minimum_to_start"_qs, u"1500000.00"_qs,
                                             u"--authority"_qs, u"Letter of the Controller"_qs, u"--on"_qs,
                                             u"2026-02-01"_qs, u"--json"_qs});
    INFO(set.transcript());
    REQUIRE(set.status == 0);
    CHECK(set.json()["valid_from"] == "2026-02-01");
    const auto settings = desk.as(administrator, words("setting list a.fund --json")).json();
    REQUIRE(settings.size() == 1);
    CHECK(settings[0]["authority"] == "Letter of the Controller");
}
