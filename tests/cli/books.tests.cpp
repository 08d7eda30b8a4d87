#include "cli/command_words.h"
#include "support/desk.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace fund;

namespace {

/// Rates of two months, a policy of recognition, and a signed contribution of EUR 9,000 of which a third has come.
void begin(const Desk &desk)
{
    static_cast<void>(desk.fundFile());
    desk.write(u"rates.xml"_qs,
               "<?xml version=\"1.0\"?>\r\n<UN_OPERATIONAL_RATES_DATASET>\r\n"
               "<UN_OPERATIONAL_RATES><f_curr_code>EUR\t</f_curr_code><rate>0.9\t</rate>"
               "<eff_date>1 Feb 2024</eff_date></UN_OPERATIONAL_RATES>\r\n"
               "<UN_OPERATIONAL_RATES><f_curr_code>EUR</f_curr_code><rate>0.8</rate>"
               "<eff_date>1 Mar 2024</eff_date></UN_OPERATIONAL_RATES>\r\n"
               "<UN_OPERATIONAL_RATES><f_curr_code>Denar</f_curr_code><rate>53</rate>"
               "<eff_date>1 Mar 2024</eff_date></UN_OPERATIONAL_RATES>\r\n</UN_OPERATIONAL_RATES_DATASET>\r\n");
    const Said rates = desk.as(finance, words("import a.fund --kind rates --from rates.xml --json"));
    INFO(rates.transcript());
    REQUIRE(rates.status == 0);
    CHECK(rates.json()["added"] == 2);
    CHECK(rates.err.contains("DENAR"));
    for (const char *command :
         {"donor add a.fund Estonia --kind member_state",
          "contribution add a.fund --donor Estonia --currency EUR --reference G-1 --on 2024-02-01 --amount 9000.00"})
        REQUIRE(desk.as(finance, words(command)).status == 0);
    REQUIRE(desk.as(administrator, words("setting set a.fund --on 2024-01-01 --authority Letter recognition_policy "
                                         "ipsas23"))
                .status == 0);
    REQUIRE(desk.as(finance, words("contribution agree a.fund G-1 --on 2024-02-02")).status == 0);
    REQUIRE(
        desk.as(finance, words("contribution receive a.fund G-1 --bank B-1 --on 2024-02-03 --amount 3000.00")).status ==
        0);
}

Said done(const Desk &desk, const QString &user, const char *command)
{
    const Said said = desk.as(user, words(command));
    INFO(said.transcript());
    CHECK(said.status == 0);
    return said;
}

/// What an account holds of the euro, in the fund's currency; "none" where it has no row.
std::string amountOf(const nlohmann::json &books, const char *account)
{
    for (const auto &row : books["rows"])
        if (row["cells"][0] == account && row["cells"][1] == "EUR") {
            const auto &cells = row["cells"];
            return cells[4].is_null() ? "-" + cells[5].get<std::string>() : cells[4].get<std::string>();
        }
    return "none";
}

} // namespace

TEST_CASE("what becomes of a contribution is worked by commands: revalued, reduced, written off, refunded, closed")
{
    const Desk desk;
    begin(desk);
    const auto revalued = done(desk, finance, "revalue a.fund --month 2024-03-15 --json").json();
    CHECK(revalued["unrealised"] == "833.33"); // 6,000 euros: 6,666.67 at 0.9, 7,500 at 0.8
    done(desk, finance, "contribution reduce a.fund G-1 --amount 1000.00 --authority Letter --on 2024-03-20");
    const Said early = desk.as(finance, words("contribution close a.fund G-1 --authority Letter --on 2024-03-21"));
    CHECK(early.status == 1);
    CHECK(early.err.contains("5000.00 is still expected"));
    CHECK(desk.as(finance, words("contribution write-off a.fund G-1 --amount 5000.00 --authority L --on 2024-03-21"))
              .status == 4);
    done(desk, administrator, "contribution write-off a.fund G-1 --amount 5000.00 --authority L --on 2024-03-21");
    const auto refund =
        done(desk, finance, "contribution refund a.fund G-1 --amount 500.00 --bank R-1 --on 2024-03-22 --json").json();
    CHECK(refund["event"] == "refund");
    done(desk, finance, "contribution close a.fund G-1 --authority Letter --on 2024-03-23");
    CHECK(done(desk, auditor, "contribution list a.fund --json").json()[0]["state"] == "closed");
    const auto pool = done(desk, auditor, "pool a.fund --json --as-of 2024-03-31").json();
    CHECK(pool["received"] == "2708.33"); // 3,000 at 0.9 less 500 at 0.8
    CHECK(pool["agreed"] == "0.00");
    CHECK(pool["other_income"] == "0.00");
    const auto books = done(desk, auditor, "statement a.fund --kind trial-balance --json --as-of 2024-03-31").json();
    CHECK(books["rows"].back()["cells"][4] == books["rows"].back()["cells"][5]);
    CHECK(amountOf(books, "Contributions receivable") == "none");
    CHECK(amountOf(books, "Contributions written off") == "5555.56");
    CHECK(amountOf(books, "Refunds") == "625.00");
    CHECK(desk.as(auditor, words("verify a.fund")).status == 0);
}

TEST_CASE("what was recorded since a day is told entry by entry, and adds up to the difference")
{
    const Desk desk;
    begin(desk);
    const auto pool = done(desk, auditor, "pool a.fund --json --as-of 2024-03-31 --explain-since 2024-03-01").json();
    CHECK(pool["explained_since"] == "2024-03-01");
    const auto &changes = pool["changes"];
    const auto received =
        std::find_if(changes.begin(), changes.end(), [](const auto &change) { return change["figure"] == "received"; });
    REQUIRE(received != changes.end());
    CHECK((*received)["before"] == "0.00"); // entered today, for days of long ago
    CHECK((*received)["after"] == pool["received"]);
    CHECK((*received)["difference"] == "3333.33");
    CHECK((*received)["entries"][0]["amount"] == "3333.33");
    const Said said = done(desk, auditor, "pool a.fund --as-of 2024-03-31 --explain-since 2024-03-01");
    CHECK(said.out.contains("0.00 → 3333.33"));
    CHECK_FALSE(done(desk, auditor, "pool a.fund --json --as-of 2024-03-31").json().contains("changes"));
    const Said refused = desk.as(auditor, words("pool a.fund --known-on 2024-03-01 --explain-since 2024-03-01"));
    CHECK(refused.status == 1);
    CHECK(desk.as(auditor, words("pool a.fund --explain-since 2199-01-01")).status == 1);
}

TEST_CASE("cash is forecast month by month from what is signed and committed")
{
    const Desk desk;
    begin(desk); // EUR 6,000 of an agreement are overdue
    const auto pool = done(desk, auditor, "pool a.fund --json --as-of 2024-02-10 --forecast").json();
    const auto &forecast = pool["forecast"];
    CHECK(forecast["cash"] == "3333.33");
    CHECK(forecast["months"].size() == 12);
    CHECK(forecast["months"][0]["month"] == "2024-02");
    CHECK(forecast["months"][0]["in"] == "6666.67"); // at 0.9
    CHECK(forecast["months"][11]["cash"] == "10000.00");
    CHECK(done(desk, auditor, "pool a.fund --as-of 2024-02-10 --forecast").out.contains("2024-02"));
}

TEST_CASE("the books are exported for auditors, for both programs, and never by a reviewer")
{
    const Desk desk;
    begin(desk);
    done(desk, auditor, "export a.fund --format hledger --out books.hledger");
    CHECK(done(desk, auditor, "export a.fund --format ledger --out books.ledger --json").json()["entries"] == 3);
    CHECK(desk.content(u"books.hledger"_qs).contains("3000.00 EUR @@ 3333.33 USD"));
    QProcess check;
    check.start(u"hledger"_qs, {u"-f"_qs, desk.path(u"books.hledger"_qs), u"check"_qs, u"-s"_qs});
    REQUIRE(check.waitForFinished());
    CHECK(check.exitCode() == 0);
    CHECK(desk.as(u"reviewer1"_qs, words("export a.fund --format ledger --out x")).status == 4);
    CHECK(desk.as(auditor, words("export a.fund --format csv --out x")).status == 2);
    CHECK(desk.as(auditor, words("export a.fund --format ledger --out no/such/place")).status == 3);
}

TEST_CASE("contributions in kind are listed apart and leave the pool as it is")
{
    const Desk desk;
    begin(desk);
    const auto before = done(desk, auditor, "pool a.fund --json --as-of 2024-03-31").json();
    done(desk, finance,
         "in-kind add a.fund --donor Estonia --what Rooms --value 4500.00 --currency EUR --valuation "
         "Price-list --on 2024-03-02");
    CHECK(done(desk, auditor, "in-kind list a.fund --json").json()[0]["value"] == "4500.00");
    CHECK(done(desk, auditor, "pool a.fund --json --as-of 2024-03-31").json() == before);
}

TEST_CASE("a gift in kind whose words name a use is recorded with a statement and a reason only (para. 19)")
{
    const Desk desk;
    begin(desk);
    const QStringList add = words("in-kind add a.fund --donor Estonia --value 4500.00 --currency EUR --valuation "
                                  "Price-list --on 2024-03-02 --what") +
                            QStringList{u"Training for delegates of Uganda only"_qs};
    const Said refused = desk.as(finance, add);
    CHECK(refused.status == 1);
    CHECK(refused.err.contains("Uganda"));
    CHECK(refused.err.contains("para. 19"));
    CHECK(desk.as(finance, add + words("--names-no-use")).status == 1);
    CHECK(desk.as(finance, add + words("--names-no-use --reason A-title")).status == 0);
    CHECK(done(desk, auditor, "in-kind list a.fund --json").json()[0]["names_no_use_because"] == "A-title");
}

TEST_CASE("an empty file is no written withdrawal, and one that was attached by mistake is taken back (para. 19)")
{
    const Desk desk;
    begin(desk);
    CHECK(
        desk.as(finance, words("contribution add a.fund --donor Estonia --currency EUR --amount 70.00 --on 2024-03-02 "
                               "--wish School"))
            .status == 1);
    desk.write(u"empty.txt"_qs, "\n");
    desk.write(u"note.txt"_qs, "withdrawn");
    const QByteArray sha256 = QCryptographicHash::hash("withdrawn", QCryptographicHash::Sha256).toHex();
    const Said empty = desk.as(finance, words("wish withdraw a.fund 1 --document empty.txt --on 2024-03-03"));
    CHECK(empty.status == 1);
    CHECK(empty.err.contains("empty.txt"));
    done(desk, finance, "wish withdraw a.fund 1 --document note.txt --on 2024-03-03");
    CHECK(done(desk, auditor, "wish list a.fund").out.contains(sha256));
    CHECK(done(desk, auditor, "wish list a.fund --json").json()["requests"][0]["sha256"] == sha256.toStdString());
    CHECK(desk.as(auditor, words("wish take-back a.fund 1 --reason Wrong --on 2024-03-04")).status == 4);
    done(desk, administrator, "wish take-back a.fund 1 --reason Another-letter --on 2024-03-04");
    const auto statement = done(desk, auditor, "wish list a.fund --json").json();
    CHECK(statement["withdrawn"] == 0);
    CHECK(statement["requests"][0]["withdrawn_on"] == nullptr);
    CHECK(statement["requests"][0]["taken_back_because"] == "Another-letter");
    done(desk, finance, "wish withdraw a.fund 1 --document note.txt --on 2024-03-05");
    done(desk, auditor, "verify a.fund");
}

TEST_CASE("a preference between the windows is refused until a setting allows to record it")
{
    const Desk desk;
    begin(desk);
    const char *prefer = "contribution add a.fund --donor Estonia --currency EUR --amount 7.00 --prefer projects "
                         "--on 2024-03-02";
    const Said refused = desk.as(finance, words(prefer));
    CHECK(refused.status == 1);
    CHECK(refused.err.contains("para. 19"));
    done(desk, administrator, "setting set a.fund --on 2024-01-01 --authority Letter window_preference allowed");
    done(desk, finance, prefer);
    CHECK(done(desk, auditor, "wish list a.fund --json").json()["preferences"] == 1);
}

TEST_CASE(
    "conditions that may hide a wish are warned of on the command line, and a statement of them is kept (para. 19)")
{
    const Desk desk;
    begin(desk);
    const QStringList agree = words("contribution agree a.fund G-2 --on 2024-02-03 --conditions") +
                              QStringList{u"Only for delegates from the Pacific"_qs};
    REQUIRE(desk.as(finance, words("contribution add a.fund --donor Estonia --currency USD --reference G-2 --on "
                                   "2024-02-02 --amount 10"))
                .status == 0);
    const Said unanswered = desk.as(finance, agree + words("--names-no-use"));
    CHECK(unanswered.status == 1);
    CHECK(unanswered.err.contains("para. 19"));
    const Said told = desk.as(finance, agree + words("--json"));
    CHECK(told.status == 0);
    CHECK(told.err.contains("delegates"));
    CHECK(told.json()["agreed"] == "10.00");
    CHECK(desk.as(auditor, words("verify a.fund")).status == 0);
}
