#include "cli/command_words.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "support/desk.h"

#include <QDir>

using namespace fund;

namespace {

const Environment readyEnvironment = {{QStringLiteral("FUNDDESK_PASSWORD"), readyPassword}};

} // namespace

TEST_CASE("several people who open an old file at once bring it up to date once, and each one's deed is done")
{
    const Desk desk;
    desk.write(QStringLiteral("old.fund"), olderFile(1));
    const char *states[] = {"Estonia EST", "Chile CHL", "Kenya KEN"};
    std::vector<std::unique_ptr<QProcess>> processes;
    for (const char *state : states) {
        const QStringList name = words(state);
        processes.push_back(std::make_unique<QProcess>());
        desk.start(*processes.back(),
                   words("donor add old.fund --kind member_state --as finance --state") << name[1] << name[0],
                   readyEnvironment);
    }
    for (const auto &process : processes) {
        const Said said = desk.finish(*process);
        INFO(said.transcript());
        CHECK(said.status == 0);
    }
    const Said verified = desk.as(QStringLiteral("auditor"), words("verify old.fund --json"));
    INFO(verified.transcript());
    CHECK(verified.status == 0);
    CHECK(verified.json()["entries"] == 14 + 1 + 3);
    CHECK(QDir(desk.folder()).entryList({QStringLiteral("old.schema-*")}, QDir::Files) ==
          QStringList{QStringLiteral("old.schema-1.fund")});
}

TEST_CASE("a file of an older version is verified as it lies")
{
    const Desk desk;
    for (int schema = 1; schema < newestSchema(); ++schema) {
        const QByteArray before = olderFile(schema);
        desk.write(QStringLiteral("old.fund"), before);
        const Said said = desk.as(QStringLiteral("auditor"), words("verify old.fund --json"));
        INFO(said.transcript());
        CHECK(said.status == 0);
        CHECK(said.json()["entries"] == 14);
        CHECK(desk.content(QStringLiteral("old.fund")) == before);
    }
}

TEST_CASE("a file to which another program added a table is verified with a finding")
{
    const Desk desk;
    const QString file = desk.fundFile();
    {
        const auto database = Database::open(desk.path(file), Database::Access::ReadWrite);
        REQUIRE(database);
        REQUIRE((*database)->run("CREATE TABLE evil (x);"));
    }
    const Said said = desk.as(QStringLiteral("auditor"), words("verify a.fund --json"));
    INFO(said.transcript());
    CHECK(said.status == 1);
    CHECK(said.json()["findings"].size() == 1);
    CHECK(said.json()["findings"][0]["kind"] == "schema_changed");
}
