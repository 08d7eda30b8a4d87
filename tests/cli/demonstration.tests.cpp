#include "support/desk.h"

#include <set>

using namespace fund;

TEST_CASE("a demonstration of a year long past stands as on its last day, by the command line too")
{
    const Desk desk;
    const Said made = desk.run({u"demo"_qs, u"d.fund"_qs, u"--year"_qs, u"2022"_qs, u"--applications"_qs, u"30"_qs});
    INFO(made.transcript());
    REQUIRE(made.status == 0);
    const Environment password = {{u"FUNDDESK_PASSWORD"_qs, u"demo"_qs}};
    const auto ask = [&](const char *command) {
        return desk.run({QString::fromLatin1(command), u"d.fund"_qs, u"--as"_qs, u"finance"_qs, u"--json"_qs}, password)
            .json();
    };
    CHECK(ask("pool")["as_of"].get<std::string>().substr(0, 7) == "2022-11");
    std::set<std::string> states;
    for (const auto &call : ask("calls"))
        states.insert(call["state"].get<std::string>());
    CHECK(states == std::set<std::string>{"decided", "open"});
}

TEST_CASE("a list that adds nobody is told as approved, not as declined, and a demonstration too small as wrong usage")
{
    const Desk desk;
    CHECK(desk.run({u"demo"_qs, u"small.fund"_qs, u"--applications"_qs, u"29"_qs}).status == 2);
    REQUIRE(desk.run({u"demo"_qs, u"d.fund"_qs, u"--year"_qs, u"2022"_qs, u"--applications"_qs, u"30"_qs}).status == 0);
    const Environment password = {{u"FUNDDESK_PASSWORD"_qs, u"demo"_qs}};
    const auto say = [&](const char *command, const char *user) {
        const Said said = desk.run({QString::fromLatin1(command), u"d.fund"_qs, u"--call"_qs, u"S-2022-1"_qs,
                                    u"--as"_qs, QString::fromLatin1(user)},
                                   password);
        INFO(said.transcript());
        CHECK(said.status == 0);
        return said.out;
    };
    QByteArray told;
    for (int round = 1; round <= 2; ++round) { // the first may still fill a place
        say("select", "administrator");
        say("submit", "administrator");
        told = say("approve", "representative");
    }
    INFO(told.toStdString());
    CHECK(told.startsWith("Approved and signed: short list"));
    CHECK(told.contains("adds nobody"));
}
