#include "rates/treasury_list.h"

#include "exchange/importer.h"
#include "rates/rate_store.h"
#include "support/test_archive.h"
#include "support/test_fund.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

QByteArray xmlRow(const char *code, const char *rate, const char *date)
{
    return QByteArray("<UN_OPERATIONAL_RATES>\r\n<f_country>X</f_country><f_curr_code>") + code +
           "\t</f_curr_code>\r\n<rate>" + rate + "\t\t</rate><eff_date>" + date +
           "</eff_date></UN_OPERATIONAL_RATES>\r\n";
}

QByteArray xml(const QByteArray &rows)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<UN_OPERATIONAL_RATES_DATASET>\r\n" + rows +
           "</UN_OPERATIONAL_RATES_DATASET>\r\n";
}

QStringList rulesOf(const TreasuryList &list)
{
    QStringList rules;
    for (const Problem &problem : list.problems)
        rules += QStringLiteral("%1 %2").arg(problem.line).arg(problem.rule);
    return rules;
}

QStringList ratesOf(const TreasuryList &list)
{
    QStringList rates;
    for (const OperationalRate &rate : list.rates)
        rates += rate.currency + u' ' + rate.validFrom.toString(Qt::ISODate) + u' ' + rate.rate.toText();
    return rates;
}

} // namespace

TEST_CASE("the treasury's XML is read past its traps: trailing tabs, a currency once a country, codes of no currency")
{
    const TreasuryList list =
        readTreasuryList(xml(xmlRow("EUR", "0.861", "1 Nov 2026") + xmlRow("EUR", "0.861", "1 Nov 2026") +
                             xmlRow("EUR", "0.855", "15 Nov 2026") + xmlRow("JPY", "153.17", "01 Nov 2026") +
                             xmlRow("CongoFranc", "2850", "1 Nov 2026") + xmlRow("Denar", "53.1", "1 Nov 2026")),
                         TreasuryForm::Xml);
    CHECK(rulesOf(list).isEmpty());
    CHECK(ratesOf(list) == QStringList{QStringLiteral("EUR 2026-11-01 0.861"), QStringLiteral("EUR 2026-11-15 0.855"),
                                       QStringLiteral("JPY 2026-11-01 153.17")});
    CHECK(list.leftOut == QStringList{QStringLiteral("CONGOFRANC"), QStringLiteral("DENAR")});
    CHECK(list.rows == 6);
    CHECK(list.rates.front().source == u"UN Treasury, list of 2026-11-01");
}

TEST_CASE("the treasury's text in tabs is read from the blank line to the next one")
{
    const QByteArray text = "Operational rates of exchange\r\n\r\n"
                            "Austria\tEuro\tEUR\t1 Nov 2026\t0.861\t\r\n"
                            "Belgium\tEuro\tEUR\t1 Nov 2026\t0.861\r\n"
                            "Japan\tYen\tJPY\t1 Nov 2026\t153.17\r\n"
                            "\r\nNotes\tof\tthe\t1 Nov 2026\tlist\r\n";
    REQUIRE(treasuryFormOf(text) == TreasuryForm::Tabs);
    const TreasuryList list = readTreasuryList(text, TreasuryForm::Tabs);
    CHECK(rulesOf(list).isEmpty());
    CHECK(ratesOf(list) ==
          QStringList{QStringLiteral("EUR 2026-11-01 0.861"), QStringLiteral("JPY 2026-11-01 153.17")});
    CHECK(list.lines == std::vector<int>{3, 5});
}

TEST_CASE("a table of the program's own columns in tabs is no list of the treasury's")
{
    CHECK_FALSE(treasuryFormOf("currency\tvalid_from\trate\tsource\r\nEUR\t2026-01-01\t0.9\tlist\r\n"));
    CHECK_FALSE(treasuryFormOf("currency,valid_from,rate,source\r\nEUR,2026-01-01,0.9,list\r\n"));
}

TEST_CASE("what can't be right in a treasury's list is told with its line, and nothing of the list is guessed")
{
    SECTION("two rates of one currency for one day")
    {
        CHECK(rulesOf(readTreasuryList(xml(xmlRow("EUR", "0.861", "1 Nov 2026") + xmlRow("EUR", "0.862", "1 Nov 2026")),
                                       TreasuryForm::Xml)) == QStringList{QStringLiteral("6 rate_must_stand_once")});
    }
    SECTION("a rate, a date, a code that can't be read")
    {
        CHECK(rulesOf(readTreasuryList(xml(xmlRow("EUR", "0,861", "1 Nov 2026") + xmlRow("JPY", "1", "1.11.2026") +
                                           xmlRow("", "1", "1 Nov 2026")),
                                       TreasuryForm::Xml)) ==
              QStringList{QStringLiteral("3 rate_must_be_a_number"), QStringLiteral("6 rate_must_be_dated"),
                          QStringLiteral("9 rate_must_have_a_currency")});
    }
    SECTION("a list that is cut off")
    {
        const QByteArray whole = xml(xmlRow("EUR", "0.861", "1 Nov 2026"));
        CHECK(rulesOf(readTreasuryList(whole.left(whole.size() - 20), TreasuryForm::Xml)).size() == 1);
        CHECK(rulesOf(readTreasuryList(whole.left(150), TreasuryForm::Xml))
                  .join(u' ')
                  .contains(QStringLiteral("list_must_be_whole")));
    }
    SECTION("another file")
    {
        CHECK(rulesOf(readTreasuryList("<html><body/></html>", TreasuryForm::Xml)) ==
              QStringList{QStringLiteral("1 list_must_be_of_the_treasury")});
        CHECK(rulesOf(readTreasuryList("a\tb\tc\td\te\n", TreasuryForm::Tabs)).size() == 1);
    }
    SECTION("an entity")
    {
        const QByteArray hidden =
            "<!DOCTYPE x [<!ENTITY e \"0.861\">]>" + xml(xmlRow("EUR", "&e;", "1 Nov 2026")).mid(40);
        CHECK_FALSE(rulesOf(readTreasuryList(hidden, TreasuryForm::Xml)).isEmpty());
    }
}

TEST_CASE("import takes the treasury's list as it is, all or nothing, and names the codes that it leaves out")
{
    TestFund fund(QDate(2026, 11, 2));
    const ImportKind &kind = *importKindOf(u"rates");
    const QByteArray list = xml(xmlRow("EUR", "0.861", "1 Nov 2026") + xmlRow("Denar", "53.1", "1 Nov 2026") +
                                xmlRow("USD", "1", "1 Nov 2026"));
    const auto done = importBytes(fund.finance(), kind, list, {});
    REQUIRE(done);
    CHECK(done->problems.empty());
    CHECK(done->kind == u"rates");
    CHECK(done->read == 3);
    CHECK(done->added == 2);
    REQUIRE(done->notes.size() == 1);
    CHECK(done->notes.front().contains(QStringLiteral("DENAR")));
    CHECK(importBytes(fund.finance(), kind, list, {})->unchanged == 2);
    const auto wrong = importBytes(fund.finance(), kind,
                                   xml(xmlRow("JPY", "150", "1 Nov 2026") + xmlRow("EUR", "0", "1 Nov 2026")), {});
    REQUIRE(wrong);
    CHECK(wrong->problems.size() == 1);
    CHECK(wrong->added == 0);
    CHECK(readRates(fund.database()).size() == 2);
}

TEST_CASE("a second rate for a day is told, and replaces the first from then on")
{
    TestFund fund(QDate(2026, 11, 2));
    const ImportKind &kind = *importKindOf(u"rates");
    const QByteArray header = "currency,valid_from,rate,source\n";
    CHECK(importBytes(fund.finance(), kind, header + "EUR,2026-11-01,0.85,list\n", {})->notes.isEmpty());
    const auto check = importBytes(fund.finance(), kind, header + "EUR,2026-11-01,0.95,list\n", {{}, true, nullptr});
    REQUIRE(check);
    REQUIRE(check->notes.size() == 1);
    CHECK(check->notes.front().contains(QStringLiteral("0.85")));
    CHECK(importBytes(fund.finance(), kind, header + "EUR,2026-11-01,0.95,list\n", {})->notes == check->notes);
    CHECK(readRate(fund.database(), QStringLiteral("EUR"), {QDate(2026, 11, 2)}, *currencyOf(u"USD")) ==
          *Decimal::fromText(u"0.95"));
}

TEST_CASE("rates come from a spreadsheet too: the treasury's columns with its days as numbers, or the program's own")
{
    TestFund fund(QDate(2026, 11, 2));
    const ImportKind &kind = *importKindOf(u"rates");
    const QByteArray words = "<si><t>Austria</t></si><si><t>Euro</t></si><si><t>EUR</t></si><si><t>JPY</t></si>"
                             "<si><t>1 Nov 2026</t></si><si><t>Denar</t></si>";
    const auto row = [](int line, int code, const QByteArray &day, const QByteArray &rate) {
        const QByteArray text = "<c t=\"s\"><v>";
        return "<row r=\"" + QByteArray::number(line) + "\">" + text + "0</v></c>" + text + "1</v></c>" + text +
               QByteArray::number(code) + "</v></c>" + day + "<c><v>" + rate + "</v></c></row>";
    };
    const QByteArray heading = "<row r=\"1\"><c t=\"inlineStr\"><is><t>Operational rates</t></is></c></row>";
    const QByteArray shown = "<c s=\"1\"><v>46327</v></c>";
    const QByteArray number = "<c><v>46341</v></c>";
    const QByteArray inWords = "<c t=\"s\"><v>4</v></c>";
    const auto done = importBytes(fund.finance(), kind,
                                  spreadsheetOf(heading + row(3, 2, shown, "0.86099999999999999") +
                                                    row(4, 2, number, "0.855") + row(5, 3, inWords, "153.17") +
                                                    row(6, 5, shown, "53.1") + row(9, 3, shown, "nothing of the list"),
                                                words),
                                  {});
    REQUIRE(done);
    CHECK(done->problems.empty());
    CHECK(done->added == 3);
    const Currency dollars = *currencyOf(u"USD");
    CHECK(readRate(fund.database(), QStringLiteral("EUR"), {QDate(2026, 11, 2)}, dollars) ==
          *Decimal::fromText(u"0.861"));
    CHECK(readRate(fund.database(), QStringLiteral("EUR"), {QDate(2026, 11, 16)}, dollars) ==
          *Decimal::fromText(u"0.855"));
    CHECK(readRate(fund.database(), QStringLiteral("JPY"), {QDate(2026, 11, 2)}, dollars) ==
          *Decimal::fromText(u"153.17"));

    const auto cell = [](const char *text) {
        return QByteArray("<c t=\"inlineStr\"><is><t>") + text + "</t></is></c>";
    };
    const QByteArray header =
        "<row r=\"2\">" + cell("currency") + cell("valid_from") + cell("rate") + cell("source") + "</row>";
    const QByteArray own =
        header + "<row r=\"4\">" + cell("CHF") + shown + "<c><v>0.79000000000000004</v></c>" + cell("list") + "</row>";
    CHECK(importBytes(fund.finance(), kind, spreadsheetOf(own), {})->added == 1);
    const auto wrong = importBytes(
        fund.finance(), kind,
        spreadsheetOf(own + "<row r=\"7\">" + cell("CHF") + shown + cell("0,8") + cell("list") + "</row>"), {});
    REQUIRE(wrong);
    REQUIRE(wrong->problems.size() == 1);
    CHECK(wrong->problems.front().line == 7); // as the spreadsheet numbers it
    CHECK(importBytes(fund.finance(), kind, QByteArray("PK\x03\x04 cut"), {})->problems.size() == 1);
    CHECK(readRates(fund.database()).size() == 4);
}
