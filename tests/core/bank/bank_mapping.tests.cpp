#include "bank/mapped_statement.h"
#include "bank/mapping_guess.h"
#include "support/bank_papers.h"
#include "support/bank_tables.h"
#include "support/test_archive.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <string>
#include <vector>

using namespace fund;

namespace {

const Currency euros{QStringLiteral("EUR"), 2};

QStringList movesOf(const MappedLines &mapped)
{
    QStringList moves;
    for (const BankLine &line : mapped.lines)
        moves += QStringLiteral("%1 %2 %3 %4|%5")
                     .arg(line.bookedOn.toString(Qt::ISODate), line.valueOn.toString(Qt::ISODate), line.amount.toText(),
                          line.counterparty, line.purpose);
    return moves;
}

QStringList rulesOf(const Problems &problems)
{
    QStringList rules;
    for (const Problem &found : problems)
        rules += QStringLiteral("%1 %2").arg(QString::number(found.line), found.rule);
    return rules;
}

BankMapping mappingOf(const char *words)
{
    auto mapping = readBankMapping(QString::fromUtf8(words));
    REQUIRE(mapping);
    return *mapping;
}

/// What a table with these headings says under a mapping.
MappedLines readBy(const char *words, const QByteArray &bytes)
{
    const BankMapping mapping = mappingOf(words);
    const auto table = readBankTable(bytes, mapping.layout);
    if (!table)
        return {{}, {}, {}, table.failure().problems};
    return readMappedLines(*table, mapping, euros);
}

QString amountBy(const BankMapping &mapping, const Money &amount)
{
    QString whole = QString::number(std::abs(amount.minor()) / 100);
    if (mapping.thousands != 0)
        for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
            whole.insert(at, QChar(mapping.thousands));
    const QString places = QString::number(std::abs(amount.minor()) % 100).rightJustified(2, u'0');
    return (amount.isNegative() ? QStringLiteral("-") : QString()) + whole + QChar(mapping.decimal) + places;
}

QString dayBy(const BankMapping &mapping, const QDate &day)
{
    return day.toString(*mapping.days == DayOrder::DayMonthYear   ? u"dd.MM.yyyy"
                        : *mapping.days == DayOrder::MonthDayYear ? u"MM/dd/yyyy"
                                                                  : u"yyyy-MM-dd");
}

/// The table that a bank with this mapping would write.
BankTable writtenBy(const BankMapping &mapping, const std::vector<BankLine> &lines, const Money &opening)
{
    BankTable table{1, {}, {}, {}};
    for (const auto &[field, heading] : mapping.columns)
        table.headings += heading;
    Money balance = opening;
    for (const BankLine &line : lines) {
        balance += line.amount;
        const Money size = line.amount.isNegative() ? -line.amount : line.amount;
        const bool hasSign = mapping.columns.contains(BankField::Sign);
        BankTableRow row{line.sourceLine, {}};
        for (const auto &[field, heading] : mapping.columns) {
            const std::map<BankField, QString> cells{
                {BankField::BookedOn, dayBy(mapping, line.bookedOn)},
                {BankField::ValueOn, dayBy(mapping, line.valueOn)},
                {BankField::Amount, amountBy(mapping, hasSign ? size : line.amount)},
                {BankField::Debit, line.amount.isNegative() ? amountBy(mapping, size) : QString()},
                {BankField::Credit, line.amount.isNegative() ? QString() : amountBy(mapping, size)},
                {BankField::Sign, line.amount.isNegative() ? QStringLiteral("D") : QStringLiteral("C")},
                {BankField::Currency, QStringLiteral("EUR")},
                {BankField::Counterparty, line.counterparty},
                {BankField::Purpose, line.purpose},
                {BankField::Reference, line.bankReference},
                {BankField::Balance, amountBy(mapping, balance)}};
            row.cells += cells.at(field);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

BankMapping anyMapping()
{
    BankMapping mapping;
    for (const BankField field : {BankField::BookedOn, BankField::ValueOn, BankField::Counterparty, BankField::Purpose,
                                  BankField::Reference, BankField::Currency, BankField::Balance})
        mapping.columns[field] = bankFieldTitle(field) + QStringLiteral(", \"x\"");
    const int way = *rc::gen::inRange(0, 3);
    if (way == 0) {
        mapping.columns[BankField::Debit] = QStringLiteral("out");
        mapping.columns[BankField::Credit] = QStringLiteral("in");
    } else {
        mapping.columns[BankField::Amount] = QStringLiteral("how=much");
        if (way == 1)
            mapping.columns[BankField::Sign] = QStringLiteral("C/D");
    }
    mapping.days = *rc::gen::element(DayOrder::DayMonthYear, DayOrder::MonthDayYear, DayOrder::YearMonthDay);
    mapping.decimal = *rc::gen::element(u'.', u',');
    mapping.thousands = *rc::gen::element<char16_t>(0, u' ', u'\'', mapping.decimal == u'.' ? u',' : u'.');
    mapping.layout.encoding = *rc::gen::element(BankEncoding::Unicode, BankEncoding::Windows1252);
    mapping.layout.delimiter = *rc::gen::element(',', ';', '\t', '|');
    mapping.layout.skip = *rc::gen::inRange(0, 20);
    return mapping;
}

std::vector<BankLine> anyLines()
{
    std::vector<BankLine> lines;
    QDate day(2026, 1, 1);
    const int count = *rc::gen::inRange(1, 12);
    for (int i = 0; i < count; ++i) {
        day = day.addDays(*rc::gen::inRange(1, 60));
        const qint64 minor = *rc::gen::inRange<qint64>(1, 1'000'000'000);
        const bool leaves = *rc::gen::arbitrary<bool>();
        lines.push_back({day, day.addDays(*rc::gen::inRange(0, 4)), Money(leaves ? -minor : minor, euros),
                         QStringLiteral("BK-%1").arg(i), QStringLiteral("Estonia"), QStringLiteral("part; of"), false,
                         i + 2});
    }
    return lines;
}

} // namespace

TEST_CASE("a table with semicolons, decimal commas and Windows-1252 is guessed and read, the oldest line first")
{
    const auto guess = guessBankMapping(germanTable);
    REQUIRE(guess);
    CHECK(wordsOf(guess->mapping) ==
          QStringLiteral("booked=Buchungstag,value=Wertstellung,amount=Betrag,currency=Währung,"
                         "party=Auftraggeber/Empfänger,purpose=Verwendungszweck,date=dmy,decimal=comma,thousands=point,"
                         "encoding=windows-1252,delimiter=semicolon,skip=0"));
    const MappedLines mapped = readMappedLines(guess->table, guess->mapping, euros);
    CHECK(rulesOf(mapped.problems).isEmpty());
    CHECK_FALSE(mapped.opening);
    CHECK(movesOf(mapped) == QStringList{QStringLiteral("2026-03-03 2026-03-04 50000.00 Republik Estland|C-2026-001"),
                                         QStringLiteral("2026-03-05 2026-03-05 -1250.50 Reisebüro|Rechnung 17; März")});
}

TEST_CASE("days that can be read in two orders are not guessed, and are read once a person has said the order")
{
    const auto guess = guessBankMapping(twoColumnTable);
    REQUIRE(guess);
    CHECK_FALSE(guess->mapping.days);
    CHECK(rulesOf(readMappedLines(guess->table, guess->mapping, euros).problems) ==
          QStringList{QStringLiteral("0 mapping_must_say_the_order_of_days")});
    BankMapping said = guess->mapping;
    said.days = DayOrder::DayMonthYear;
    const MappedLines mapped = readMappedLines(guess->table, said, euros);
    CHECK(rulesOf(mapped.problems).isEmpty());
    REQUIRE(mapped.opening);
    CHECK(mapped.opening->toText() == u"10.00");
    CHECK(movesOf(mapped) == QStringList{QStringLiteral("2026-04-03 2026-04-03 50000.00 |C-2026-001 Estonia"),
                                         QStringLiteral("2026-04-05 2026-04-05 -1250.50 |Airline")});
}

TEST_CASE("lines before the headings are skipped, and C or D says whether an amount came")
{
    const auto guess = guessBankMapping(signTable);
    REQUIRE(guess);
    CHECK(guess->mapping.layout == BankLayout{BankEncoding::Unicode, '|', 3});
    const MappedLines mapped = readMappedLines(guess->table, guess->mapping, euros);
    CHECK(rulesOf(mapped.problems).isEmpty());
    CHECK(movesOf(mapped) == QStringList{QStringLiteral("2026-03-03 2026-03-03 50000.00 Estonia|C-2026-001"),
                                         QStringLiteral("2026-03-05 2026-03-05 -1250.50 Airline|Billetes")});
    CHECK(mapped.lines.front().sourceLine == 5); // as an editor numbers it
    CHECK(isBanksOwnTable(signTable));
    CHECK_FALSE(isBanksOwnTable(statementHeader));
    CHECK_FALSE(isBanksOwnTable(camtDocument({})));
}

TEST_CASE("what a bank writes by a mapping is read back equal by it, and so is the mapping by its words")
{
    CHECK(rc::check([] {
        const BankMapping mapping = anyMapping();
        const std::vector<BankLine> lines = anyLines();
        const Money opening(*rc::gen::inRange<qint64>(-1'000'000, 1'000'000), euros);
        const MappedLines read = readMappedLines(writtenBy(mapping, lines, opening), mapping, euros);
        RC_ASSERT(read.problems.empty());
        RC_ASSERT(read.lines == lines);
        RC_ASSERT(read.opening == opening);
        const auto again = readBankMapping(wordsOf(mapping));
        RC_ASSERT(static_cast<bool>(again));
        RC_ASSERT(*again == mapping);
    }));
}

TEST_CASE("every line that a mapping can't read is told with its number and what to do")
{
    const char *plain = "booked=Day,amount=Sum,currency=Ccy,balance=Left,date=dmy,decimal=comma,thousands=point,"
                        "delimiter=semicolon";
    const auto rules = [&](const QByteArray &rows) {
        return rulesOf(readBy(plain, "Day;Sum;Ccy;Left\n" + rows).problems);
    };
    CHECK(rules("13/03/2026;1,234.5;EUR;0,00\n03/13/2026;1.234,5;EUR;0,00\n14.03.2026;5,00;USD;0,00\n"
                "15.03.2026;1.2345,00;EUR;0,00\n16.03.2026;1,2345;EUR;0,00\n17.03.2026;;EUR;0,00\n") ==
          QStringList{QStringLiteral("2 amount_must_have_the_chosen_marks"),
                      QStringLiteral("3 day_must_be_in_the_chosen_order"),
                      QStringLiteral("4 line_must_be_in_the_currency_of_the_account"),
                      QStringLiteral("5 amount_must_have_the_chosen_marks"),
                      QStringLiteral("6 amount_must_not_have_more_places_than_its_currency"),
                      QStringLiteral("7 amount_must_have_the_chosen_marks")});
    const MappedLines broken =
        readBy(plain, "Day;Sum;Ccy;Left\n13.03.2026;5,00;EUR;15,00\n14.03.2026;2,00;EUR;18,00\n");
    REQUIRE(rulesOf(broken.problems) == QStringList{QStringLiteral("3 balance_must_follow_from_the_line_before")});
    CHECK(broken.problems.front().sentence.contains(QStringLiteral("17.00")));
    CHECK(rulesOf(readBy(plain, {}).problems) == QStringList{QStringLiteral("0 file_must_not_be_empty")});
    CHECK(rules({}) == QStringList{QStringLiteral("0 file_must_hold_a_statement")});
    CHECK(rulesOf(readBy(plain, "Day;Sum;Sum;Left\n").problems) ==
          QStringList{QStringLiteral("1 csv_columns_must_be_unique")});
    CHECK(rulesOf(readBy(plain, "Day;Ccy;Left\n").problems) ==
          QStringList{QStringLiteral("0 mapping_must_name_columns_of_the_file")});
    CHECK(rulesOf(readBy(plain, "Day;Sum;Ccy;Left;M\xE4rz\n").problems) ==
          QStringList{QStringLiteral("1 encoding_must_be_the_chosen_one")});
}

TEST_CASE("debit and credit stand one in a line, and a sign is one that banks write")
{
    const char *two = "booked=Day,debit=Out,credit=In,date=ymd";
    CHECK(rulesOf(readBy(two, "Day,Out,In\n2026-03-03,1.00,2.00\n2026-03-04,,\n2026-03-05,,-1.00\n").problems) ==
          QStringList{QStringLiteral("2 line_must_be_debit_or_credit"),
                      QStringLiteral("3 line_must_be_debit_or_credit"),
                      QStringLiteral("4 credit_must_not_be_negative")});
    const char *sign = "booked=Day,amount=Sum,sign=S,date=ymd";
    CHECK(rulesOf(readBy(sign, "Day,Sum,S\n2026-03-03,1.00,X\n2026-03-04,-1.00,C\n").problems) ==
          QStringList{QStringLiteral("2 sign_must_be_known"), QStringLiteral("3 sign_must_agree_with_the_amount")});
}

TEST_CASE("words of a mapping that say nothing, twice or too little are refused")
{
    const auto ruleOf = [](const char *words) {
        const auto mapping = readBankMapping(QString::fromUtf8(words));
        return mapping ? rulesOf(checkMapping(*mapping, {})) : rulesOf(mapping.failure().problems);
    };
    const QStringList unreadable{QStringLiteral("0 mapping_must_be_readable")};
    for (const char *words : {"booked", "booked=A,booked=B", "date=later", "colour=red", "skip=-1"})
        CHECK(ruleOf(words) == unreadable);
    CHECK(ruleOf("amount=A,debit=B,booked=C,date=dmy") ==
          QStringList{QStringLiteral("0 mapping_must_name_one_way_to_read_amounts")});
    CHECK(ruleOf("debit=B,booked=C,date=dmy") == QStringList{QStringLiteral("0 mapping_must_name_the_amount")});
    CHECK(ruleOf("amount=B,date=dmy") == QStringList{QStringLiteral("0 mapping_must_name_the_day")});
    CHECK(ruleOf("amount=B,booked=C,date=dmy,thousands=point") == QStringList{QStringLiteral("0 marks_must_differ")});
}

TEST_CASE("a bank's spreadsheet is read like its CSV, under the rows before the headings")
{
    QByteArray rows;
    int line = 1;
    for (const QByteArray &record : {QByteArray("Account,TEST-EUR-1"), QByteArray("Booking date,Amount,Payee,Balance"),
                                     QByteArray("2026-03-03,50000,Estonia,50010"), QByteArray("2026-03-05,-9.5,,x")}) {
        const QByteArray number = QByteArray::number(line++);
        rows += "<row r=\"" + number + "\">";
        char column = 'A';
        for (const QByteArray &cell : record.split(','))
            rows += QByteArray("<c r=\"") + column++ + number + "\" t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
        rows += "</row>";
    }
    const auto guess = guessBankMapping(spreadsheetOf(rows));
    REQUIRE(guess);
    CHECK(guess->table.headingLine == 2);
    CHECK(guess->mapping.days == DayOrder::YearMonthDay);
    CHECK(guess->mapping.column(BankField::Counterparty) == u"Payee");
    const MappedLines mapped = readMappedLines(guess->table, guess->mapping, euros);
    CHECK(rulesOf(mapped.problems) == QStringList{QStringLiteral("4 amount_must_have_the_chosen_marks")});
    REQUIRE(mapped.lines.size() == 1);
    CHECK(mapped.lines.front().amount.toText() == u"50000.00");
}

TEST_CASE("whatever a file holds, the guess and what is read by it end in lines or in problems")
{
    CHECK(rc::check([] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
            "Date", "Amount", "Debit", "Credit", "D/C", "Saldo", ";", ",", "|", "\t", "\n", "\r\n", "\"", "-", "1",
            "03", "2026", ".", "/", "\xE4", "\xC3\xA4", " ", "C", "999999999999", "(", ")"));
        QByteArray bytes;
        for (const std::string &piece : pieces)
            bytes += QByteArray::fromStdString(piece);
        const auto guess = guessBankMapping(bytes);
        if (!guess)
            RC_ASSERT_FALSE(guess.failure().problems.empty());
        else
            for (const DayOrder order : {DayOrder::DayMonthYear, DayOrder::MonthDayYear, DayOrder::YearMonthDay}) {
                BankMapping mapping = guess->mapping;
                mapping.days = order;
                const MappedLines mapped = readMappedLines(guess->table, mapping, euros);
                RC_ASSERT(!mapped.lines.empty() || !mapped.problems.empty());
            }
        RC_ASSERT(isBanksOwnTable(bytes) == (guess && guess->table.headings.size() > 2));
    }));
}
