#include "support/desk.h"

using namespace fund;

namespace {

const QString paying = QStringLiteral("finance");
const QString checking = QStringLiteral("auditor");

QStringList split(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

const QByteArray bankTable = "row,account,currency,booked_on,value_on,amount,bank_reference,counterparty,purpose\n"
                             "opening,TEST-USD-1,USD,2024-02-01,,0.00,,,\n"
                             "line,TEST-USD-1,USD,2024-02-03,,120000.50,B-1,Estonia,G-1\n"
                             "line,TEST-USD-1,USD,2024-02-04,,-2.50,B-2,,fee\n"
                             "closing,TEST-USD-1,USD,2024-02-29,,119998.00,,,\n";

/// A signed agreement of Estonia over USD 120,000.50, nothing received.
void agree(const Desk &desk)
{
    for (const char *deed :
         {"donor add a.fund Estonia --kind member_state",
          "contribution add a.fund --donor Estonia --currency USD --reference G-1 --on 2024-02-01 --amount 120000.50",
          "contribution agree a.fund G-1 --on 2024-02-02"})
        REQUIRE(desk.as(paying, split(deed)).status == 0);
}

} // namespace

TEST_CASE("a statement is imported once, its lines are matched or explained, and bank and books reconciled")
{
    const Desk desk;
    const QString file = desk.fundFile();
    agree(desk);
    desk.write(u"s.csv"_qs, bankTable);
    const Said checked = desk.as(paying, split("bank import a.fund --statement s.csv --check --json"));
    INFO(checked.transcript());
    CHECK(checked.status == 0);
    CHECK(desk.as(checking, split("bank lines a.fund --json")).json().empty());
    const Said imported = desk.as(paying, split("bank import a.fund --statement s.csv --json"));
    CHECK(imported.json() == nlohmann::json{{"statements", 1},
                                            {"unchanged", 0},
                                            {"lines", 2},
                                            {"notes", nlohmann::json::array()},
                                            {"problems", nlohmann::json::array()}});
    CHECK(desk.as(paying, split("bank import a.fund --statement s.csv --json")).json()["unchanged"] == 1);

    const auto suggested = desk.as(checking, split("bank match a.fund --suggest --json")).json();
    REQUIRE(suggested.size() == 2);
    CHECK(suggested[0]["suggestions"][0]["kind"] == "new_receipt");
    CHECK(suggested[1]["suggestions"].empty());
    CHECK(desk.as(paying, split("bank match a.fund --line 1")).status == 1); // a receipt is recorded by its name only
    const Said matched = desk.as(paying, split("bank match a.fund --line 1 --contribution G-1 --json"));
    INFO(matched.transcript());
    REQUIRE(matched.status == 0);
    CHECK(matched.json()["state"] == "matched");
    CHECK(desk.as(checking, split("contribution list a.fund --json")).json()[0]["received"] == "120000.50");
    CHECK(desk.as(paying, split("bank match a.fund --line 2")).status == 1);
    REQUIRE(desk.as(paying, split("bank explain a.fund --line 2 --meaning bank_charge --reason Fee")).status == 0);

    const auto weighed = desk.as(checking, split("bank reconcile a.fund --as-of 2024-02-29 --json")).json();
    REQUIRE(weighed.size() == 1);
    CHECK(weighed[0]["per_bank"] == "119998.00");
    CHECK(weighed[0]["per_books"] == "119998.00"); // less the charge
    CHECK(weighed[0]["known_to_both"] == "119998.00");
    CHECK(weighed[0]["adds_up"] == true);
    CHECK(weighed[0]["accounts"][0]["known_to_both"] == "119998.00");
    CHECK(weighed[0]["at_bank_only"].empty());
    CHECK(desk.as(checking, split("bank reconcile a.fund --as-of 2024-02-29")).out.contains("119998.00"));

    const auto known =
        desk.as(checking, split("bank reconcile a.fund --as-of 2024-02-29 --known-on 2024-01-01 --json")).json();
    CHECK(known.empty()); // nothing of it was on record then
    CHECK(desk.as(checking, split("bank reconcile a.fund --as-of 2024-02-29 --out r.pdf")).status == 0);
    CHECK(desk.content(u"r.pdf"_qs).startsWith("%PDF-"));

    REQUIRE(desk.as(paying, split("bank undo a.fund --line 2 --reason Mistaken")).status == 0);
    CHECK(desk.as(checking, split("bank lines a.fund --state open --json")).json().size() == 1);
    CHECK(desk.as(checking, split("verify a.fund")).status == 0);
}

TEST_CASE("a line that the bank took back is matched to the one that it took back, and undone with it")
{
    const Desk desk;
    const QString file = desk.fundFile();
    desk.write(
        u"s.csv"_qs,
        QByteArray(bankTable).replace("120000.50,B-1,Estonia,G-1", "2.50,B-1,,mistake").replace("119998.00", "0.00"));
    REQUIRE(desk.as(paying, split("bank import a.fund --statement s.csv")).status == 0);
    const Said matched = desk.as(paying, split("bank match a.fund --line 1 --with 2 --json"));
    INFO(matched.transcript());
    CHECK(matched.status == 0);
    CHECK(matched.json()["state"] == "matched");
    CHECK(desk.as(checking, split("bank lines a.fund --state open --json")).json().empty());
    CHECK(desk.as(paying, split("bank match a.fund --line 1 --with 7")).status == 1);
    REQUIRE(desk.as(paying, split("bank undo a.fund --line 2 --reason Mistaken")).status == 0);
    CHECK(desk.as(checking, split("bank lines a.fund --state open --json")).json().size() == 2);
    CHECK(desk.as(checking, split("verify a.fund")).status == 0);
}

TEST_CASE("money of an unknown sender is matched to a State's contribution with a reason only, which is on record")
{
    const Desk desk;
    const QString file = desk.fundFile();
    agree(desk);
    desk.write(u"s.csv"_qs, QByteArray(bankTable).replace("B-1,Estonia,G-1", "B-1,Unknown sender,NOTPROVIDED"));
    REQUIRE(desk.as(paying, split("bank import a.fund --statement s.csv")).status == 0);
    const Said refused = desk.as(paying, split("bank match a.fund --line 1 --contribution G-1"));
    CHECK(refused.status == 1);
    CHECK(refused.err.contains("Unknown sender"));
    CHECK(refused.err.contains("para. 14"));
    CHECK(desk.as(checking, split("contribution list a.fund --json")).json()[0]["received"] == "0.00");
    REQUIRE(desk.as(paying, split("bank match a.fund --line 1 --contribution G-1 --reason Treasury-letter")).status ==
            0);
    CHECK(desk.as(checking, split("bank lines a.fund --json")).json()[0]["reason"] == "Treasury-letter");
    CHECK(desk.as(checking, split("verify a.fund")).status == 0);
}

TEST_CASE("the bank's commands tell rule, usage, file and role by their exit status, and write nothing then")
{
    const Desk desk;
    const QString file = desk.fundFile();
    desk.write(u"s.csv"_qs, QByteArray(bankTable).replace("119998.00", "1.00"));
    const Said wrong = desk.as(paying, split("bank import a.fund --statement s.csv --json"));
    CHECK(wrong.status == 1);
    CHECK(wrong.json()["problems"][0]["rule"] == "statement_must_add_up");
    CHECK(wrong.err.contains("119997.00"));
    CHECK(desk.as(paying, split("bank import a.fund --statement none.xml")).status == 3);
    CHECK(desk.as(paying, split("bank import a.fund")).status == 2);
    CHECK(desk.as(paying, split("bank match a.fund")).status == 2);
    CHECK(desk.as(paying, split("bank match a.fund --line 7")).status == 1);
    CHECK(desk.as(paying, split("bank explain a.fund --line 1 --meaning matched --reason x")).status == 2);
    CHECK(desk.as(checking, split("bank import a.fund --statement s.csv")).status == 4);
    CHECK(desk.as(checking, split("bank match a.fund --line 1")).status == 4);
    CHECK(desk.as(u"reviewer1"_qs, split("bank lines a.fund")).status == 4);
    CHECK(desk.as(checking, split("bank reconcile a.fund")).status == 0);
    CHECK(desk.as(checking, split("bank lines a.fund --json")).json().empty());
    const Said example = desk.run(split("bank template"));
    CHECK(example.status == 0);
    desk.write(u"example.csv"_qs, example.out);
    CHECK(desk.as(paying, split("bank import a.fund --statement example.csv --check")).status == 0);
}
