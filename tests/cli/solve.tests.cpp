#include "cli/command_words.h"
#include "support/desk.h"

using namespace fund;

namespace {

/// Two seats, three candidates of equal merit, one woman: she and the first by the lot.
const QByteArray twoSeats = R"json({"format": "funddesk-selection/1", "title": "Three", "seats": 2, "budget": 1000,
 "per_state": null, "min_merit": 5000, "lot_seed": "seed",
 "rules": [{"name": "women", "measure": "count", "match": {"gender": ["F"]}, "min": 1, "max": null}],
 "candidates": [
  {"id": "1", "merit": 7000, "cost": 100, "state": "KEN", "gender": "F"},
  {"id": "2", "merit": 8000, "cost": 100, "state": "FJI", "gender": "M"},
  {"id": "3", "merit": 9000, "cost": 100, "state": "PER", "gender": "M"},
  {"id": "4", "merit": 4000, "cost": 100, "state": "TON", "gender": "F"}]})json";

} // namespace

TEST_CASE("solve answers a published problem without a file or a user, in the same bytes each time")
{
    const Desk desk;
    desk.write(u"problem.json"_qs, twoSeats);
    const Said solved = desk.run(words("solve problem.json"));
    INFO(solved.transcript());
    REQUIRE(solved.status == 0);
    CHECK(solved.err.isEmpty());
    const auto result = solved.json();
    CHECK(result["format"] == "funddesk-selection-result/1");
    CHECK(result["proven"] == true);
    CHECK(result["selected"] == nlohmann::json({"1", "3"}));
    CHECK(result["objective"]["merit"] == 16000);
    CHECK_FALSE(result.contains("explanations"));
    CHECK(desk.run(words("solve problem.json --json")).out == solved.out);
    CHECK(desk.run(words("solve problem.json"), {{u"LANG"_qs, u"ar_EG.UTF-8"_qs}}).out == solved.out);
    const auto explained = desk.run(words("solve problem.json --explain")).json();
    REQUIRE(explained["explanations"].size() == 4);
    CHECK(explained["explanations"][1]["outcome"] == "not_selected");
    CHECK(explained["explanations"][3]["outcome"] == "below_minimum");
    CHECK(explained["explanations"][1]["because"]["sentence"].size() == 6);
}

TEST_CASE("solve fills places again by what is kept, out and spent")
{
    const Desk desk;
    desk.write(u"problem.json"_qs, twoSeats);
    CHECK(desk.run(words("solve problem.json --keep 1 --out 3")).json()["selected"] == nlohmann::json({"1", "2"}));
    CHECK(desk.run(words("solve problem.json --spent 850 --keep 1")).json()["selected"] == nlohmann::json({"1"}));
    const Said full = desk.run(words("solve problem.json --spent 950 --keep 1"));
    CHECK(full.status == 1);
    CHECK(full.err.contains("budget"));
    CHECK(full.out.isEmpty());
    CHECK_FALSE(full.err.contains("--budget")); // a limit of the file, not an option
    CHECK(desk.run(words("solve problem.json --keep 4")).err.contains("funddesk: min_merit: "));
    CHECK(desk.run(words("solve problem.json --spent 1000")).json()["selected"] == nlohmann::json::array());
    const Said overspent = desk.run(words("solve problem.json --spent 1001"));
    CHECK(overspent.status == 1);
    CHECK(overspent.err.contains("funddesk: budget: More is already spent"));
    CHECK(desk.run(words("solve problem.json --keep 9")).err.contains("funddesk: --keep: "));
    CHECK(desk.run(words("solve problem.json --keep 1 --out 1")).status == 1);
}

TEST_CASE("who is kept or out is named one by one or several at once, parted by commas")
{
    const Desk desk;
    desk.write(u"problem.json"_qs, twoSeats);
    const auto selected = [&](const char *command) { return desk.run(words(command)).json()["selected"]; };
    CHECK(selected("solve problem.json --keep 1 --keep 2") == nlohmann::json({"1", "2"}));
    CHECK(selected("solve problem.json --keep 1,2") == nlohmann::json({"1", "2"}));
    CHECK(selected("solve --keep=2,1 problem.json") == nlohmann::json({"1", "2"}));
    CHECK(selected("solve problem.json --keep 1 --out 2,3") == nlohmann::json({"1"}));
    CHECK(desk.run(words("solve problem.json --keep ,")).status == 1);
    CHECK(desk.run(words("solve problem.json --keep 1,9")).err.contains("funddesk: --keep: "));
    CHECK(desk.run(words("solve --help")).out.contains("--keep ID[,ID...]"));
    // An id of another office's file may hold a comma itself.
    desk.write(u"comma.json"_qs, QByteArray(twoSeats).replace("\"id\": \"2\"", "\"id\": \"2,b\""));
    CHECK(selected("solve comma.json --keep 2,b --keep 1") == nlohmann::json({"1", "2,b"}));
}

TEST_CASE("solve reads problem files larger than any table, for a million candidates fill one")
{
    const Desk desk;
    desk.write(u"problem.json"_qs, twoSeats + QByteArray(65 << 20, '\n'));
    const Said solved = desk.run(words("solve problem.json"));
    INFO(solved.transcript());
    REQUIRE(solved.status == 0);
    CHECK(solved.json()["selected"] == nlohmann::json({"1", "3"}));
}

TEST_CASE("solve says where a problem file is wrong and solves nothing")
{
    const Desk desk;
    CHECK(desk.run(words("solve problem.json")).status == 3);
    for (const auto &[from, to, says] : std::vector<std::tuple<QByteArray, QByteArray, const char *>>{
             {"selection/1", "selection/2", "format"},
             {"\"seats\": 2,", "", "seats"},
             {"\"seats\": 2,", "\"seats\": 2, \"seats\": 2,", "seats"},
             {"7000", "7000.0", "merit"},
             {"7000", "10001", "merit"},
             {"\"id\": \"2\"", "\"id\": \"1\"", "id"},
             {"\"min\": 1", "\"min\": 1, \"colour\": 2", "colour"}}) {
        desk.write(u"problem.json"_qs, QByteArray(twoSeats).replace(from, to));
        const Said said = desk.run(words("solve problem.json"));
        INFO(to.toStdString() << "\n" << said.transcript());
        CHECK(said.status == 1);
        CHECK(said.out.isEmpty());
        CHECK(said.err.contains(says));
    }
}

TEST_CASE("with a time limit the exit status says whether the answer is proven")
{
    const Desk desk;
    desk.write(u"problem.json"_qs, twoSeats);
    // So small a problem may be proven before the time is looked at.
    const Said answered = desk.run(words("solve problem.json --explain --time-limit 0"));
    INFO(answered.transcript());
    const bool isProven = answered.json()["proven"].get<bool>();
    CHECK(answered.status == (isProven ? 0 : 1));
    CHECK(answered.json().contains("explanations") == isProven);
    CHECK(desk.run(words("solve problem.json --time-limit 60.5")).status == 0);
    CHECK(desk.run(words("solve problem.json --time-limit soon")).status == 2);
    CHECK(desk.run(words("solve problem.json --spent 1.5")).status == 2);
}
