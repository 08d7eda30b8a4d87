#include "cli/command_words.h"
#include "support/desk.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace fund;

TEST_CASE("help and version are told without a file, a user or a screen")
{
    const Desk desk;
    const Said help = desk.run({u"--help"_qs});
    CHECK(help.status == 0);
    for (const char *command : {"create", "verify", "backup", "user", "setting", "import", "template", "audit"})
        CHECK(help.out.contains(command));
    CHECK(help.err.isEmpty());
    const Said version = desk.run({u"--version"_qs});
    CHECK(version.status == 0);
    CHECK(version.out.count('.') == 2);
    for (const char *command :
         {"create", "verify", "backup", "audit", "import", "template", "user", "user add", "user state", "user list",
          "user password", "user disable", "user confirm", "user recover", "setting", "setting set", "setting list"}) {
        const Said said = desk.run(words(command) << u"--help"_qs);
        INFO(said.transcript());
        CHECK(said.status == 0);
        CHECK(said.out.contains("Usage:"));
    }
}

TEST_CASE("para. 18: a reason, a digest or a head that was given blank is wrong usage, not left out")
{
    const Desk desk;
    const QString file = desk.fundFile();
    for (const QStringList &command :
         {QStringList{u"approve"_qs, file, u"--call"_qs, u"S-2026-1"_qs, u"--return"_qs, QString()},
          QStringList{u"approve"_qs, file, u"--call"_qs, u"S-2026-1"_qs, u"--expect"_qs, u" "_qs}}) {
        const Said said = desk.as(u"representative"_qs, command);
        INFO(said.transcript());
        CHECK(said.status == 2);
    }
    const Said verify = desk.as(u"auditor"_qs, {u"verify"_qs, file, u"--expect"_qs, QString()});
    INFO(verify.transcript());
    CHECK(verify.status == 2);
}

TEST_CASE("wrong usage has exit status 2, says what is wrong and touches nothing")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const QByteArray before = desk.content(file);
    for (const char *wrong :
         {"nonsense", "verify", "verify a.fund", "verify a.fund --as", "verify a.fund b.fund --as auditor",
          "verify a.fund --as auditor --on 2026-01-01", "user", "user nonsense", "user add a.fund X --as administrator",
          "user add a.fund X --role emperor --as administrator", "template", "template nonsense",
          "import a.fund --kind nonsense --from x.csv --as finance", "import a.fund --kind rates --as finance",
          "setting set a.fund nonsense 1 --authority x --as administrator",
          "setting set a.fund support_cost_rate 0.1 --authority x --on 01/02/2026 --as administrator",
          "verify a.fund --as auditor --language xx", "create a.fund", "--nonsense"}) {
        const Said said = desk.run(words(wrong), {{u"FUNDDESK_PASSWORD"_qs, readyPassword}});
        INFO(said.transcript());
        CHECK(said.status == 2);
        CHECK(said.out.isEmpty());
        CHECK(said.err.startsWith("funddesk: "));
    }
    CHECK((desk.content(file) == before));
}

TEST_CASE("what is wrong with a command line is told in the program's own words")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const std::vector<std::pair<const char *, const char *>> cases = {
        {"verify", "funddesk verify needs FILE."},
        {"verify a.fund", "funddesk verify needs --as NAME."},
        {"verify a.fund --as", "--as needs a value: --as NAME."},
        {"verify a.fund b.fund --as auditor", "“b.fund” is one word more than funddesk verify takes."},
        {"verify a.fund --as auditor --nonsense", "funddesk verify has no option --nonsense."},
        {"user", "Say which command: funddesk user COMMAND."},
        {"user nonsense", "funddesk user has no command “nonsense”."},
        {"user add a.fund X --as administrator", "funddesk user add needs --role"},
        {"user add a.fund X --role emperor --as administrator", "“emperor” is none of: administrator,"},
        {"--nonsense", "funddesk has no option --nonsense."}};
    for (const auto &[typed, sentence] : cases) {
        const Said said = desk.run(words(typed));
        INFO(said.transcript());
        CHECK(said.status == 2);
        CHECK(QString::fromUtf8(said.err).contains(QString::fromUtf8(sentence)));
    }
}

TEST_CASE("a password is never an argument, and without one nobody signs in")
{
    const Desk desk;
    const QString file = desk.fundFile();
    CHECK(desk.run(words("verify a.fund --as auditor --password test")).status == 2);
    const Said silent = desk.run(words("verify a.fund --as auditor"));
    CHECK(silent.status == 4);
    CHECK(silent.err.contains("FUNDDESK_PASSWORD"));
}

TEST_CASE("the password is asked at the terminal without echo")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    REQUIRE(terminal >= 0);
    REQUIRE(grantpt(terminal) == 0);
    REQUIRE(unlockpt(terminal) == 0);
    const QByteArray name = ptsname(terminal);
    QProcess asking;
    asking.setWorkingDirectory(desk.folder());
    asking.setChildProcessModifier([name] {
        setsid();
        const int own = ::open(name.constData(), O_RDWR);
        ioctl(own, TIOCSCTTY, 0);
    });
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.remove(u"FUNDDESK_PASSWORD"_qs);
    variables.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs);
    asking.setProcessEnvironment(variables);
    asking.start(QStringLiteral(FUNDDESK), words("verify a.fund --as auditor"));
    REQUIRE(asking.waitForStarted());
    QByteArray shown(256, '\0');
    const ssize_t question = ::read(terminal, shown.data(), 256);
    CHECK(shown.left(question).contains("Password of auditor"));
    const QByteArray typed = readyPassword.toUtf8() + '\n';
    REQUIRE(::write(terminal, typed.constData(), static_cast<std::size_t>(typed.size())) == typed.size());
    REQUIRE(asking.waitForFinished());
    CHECK(asking.exitCode() == 0);
    fcntl(terminal, F_SETFL, O_NONBLOCK);
    const ssize_t echoed = ::read(terminal, shown.data(), 256);
    CHECK_FALSE(shown.left(echoed).contains(readyPassword.toUtf8()));
    ::close(terminal);
}

TEST_CASE("messages go to stderr and the document alone to stdout")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const Said refused = desk.as(u"finance"_qs, words("user list nofile.fund --json"));
    CHECK(refused.status == 3);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err == "funddesk: There is no file nofile.fund.\n");
    const Said listed = desk.as(u"finance"_qs, words("user list a.fund --json"));
    CHECK(listed.err.isEmpty());
    CHECK(listed.json().size() == 7);
}

TEST_CASE("output that has nowhere to go is a failure, not a success")
{
    const Desk desk;
    const QString file = desk.fundFile();
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_qs);
    desk.start(process, words("template rates"));
    CHECK(desk.finish(process).status == 3);
}

TEST_CASE("texts are UTF-8 and stderr stays clean whatever the locale is called")
{
    const Desk desk;
    const QString file = desk.fundFile(u"fonds-é.fund"_qs);
    for (const char *locale : {"C", "POSIX", "fr_FR.ISO-8859-1", "C.UTF-8"}) {
        const Said said = desk.as(u"auditor"_qs, {u"verify"_qs, file}, {{u"LC_ALL"_qs, QString::fromUtf8(locale)}});
        INFO(said.transcript());
        CHECK(said.status == 0);
        CHECK(said.err.isEmpty());
    }
}

TEST_CASE("without a display the window is refused with a sentence, and the commands go on")
{
    const Desk desk; // passes on no display
    const QString file = desk.fundFile();
    for (const QStringList &asked : {QStringList(), QStringList{file}}) {
        const Said said = desk.run(asked);
        INFO(said.transcript());
        CHECK(said.status == 2);
        CHECK(said.err.contains("There is no display"));
    }
    CHECK(desk.as(auditor, words("verify a.fund")).status == 0);
}
