#include "bank/bank_statement.h"
#include "bank/statement_table.h"
#include "support/bank_papers.h"
#include "support/test_archive.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

QStringList rulesIn(const BankStatementFile &file)
{
    QStringList rules;
    for (const Problem &found : file.problems)
        rules += QStringLiteral("%1 %2").arg(QString::number(found.line), found.rule);
    return rules;
}

QStringList linesIn(const BankStatementFile &file)
{
    QStringList lines;
    for (const BankStatement &statement : file.statements)
        for (const BankLine &line : statement.lines)
            lines += line.bookedOn.toString(Qt::ISODate) + u' ' + line.amount.toText() + u' ' + line.bankReference +
                     u'|' + line.counterparty + u'|' + line.purpose;
    return lines;
}

QStringList listOf(const char *text)
{
    return {QString::fromUtf8(text)};
}

QByteArray marchStatement(const QByteArray &entries, const QByteArray &closing)
{
    return camtDocument(camtBalance("OPBD", "100.00", "2026-03-01") + camtBalance("CLBD", closing, "2026-03-31") +
                        entries);
}

} // namespace

TEST_CASE("the office's table of a statement is its opening, its lines and its closing, and its example is read")
{
    const BankStatementFile file = readBankStatements(statementTemplate());
    CHECK(rulesIn(file).isEmpty());
    REQUIRE(file.statements.size() == 1);
    const BankStatement &statement = file.statements.front();
    CHECK(statement.account == u"TEST-EUR-1");
    CHECK(statement.currency.code == u"EUR");
    CHECK(statement.from == QDate(2026, 3, 1));
    CHECK(statement.to == QDate(2026, 3, 31));
    CHECK(statement.opening.isZero());
    CHECK(statement.closing.toText() == u"48750.00");
    CHECK(linesIn(file) == QStringList{QStringLiteral("2026-03-03 50000.00 BK-1|Estonia|C-2026-001"),
                                       QStringLiteral("2026-03-04 -1250.00 BK-2|Airline|V-17")});
    CHECK(statement.lines.back().valueOn == QDate(2026, 3, 4)); // of the booking, where none is given
    CHECK(statementColumns().size() == 9);
}

TEST_CASE("a table is read with semicolons too, and every problem is told with its line")
{
    QByteArray semicolons = statementTemplate();
    CHECK(readBankStatements(semicolons.replace(',', ';')).statements.size() == 1);
    const auto rules = [](const QByteArray &rows) { return rulesIn(readBankStatements(statementHeader + rows)); };
    CHECK(rules("opening,A,EUR,2026-03-01,,0,,,\nline,A,EUR,3.3.2026,,5,,,\nline,A,EUR,2026-03-03,,\"5,00\",,,\n"
                "fee,A,EUR,2026-03-03,,5,,,\nline,A,XXY,2026-03-03,,5,,,\nline,B,EUR,2026-03-03,,5,,,\n"
                "line,A,EUR,2026-03-03,,0,,,\nclosing,A,EUR,2026-03-31,,0,,,\n") ==
          QStringList{QStringLiteral("3 date_must_be_year_month_day"),
                      QStringLiteral("4 amount_must_be_digits_and_point"), QStringLiteral("5 row_must_be_known"),
                      QStringLiteral("6 currency_must_be_known"), QStringLiteral("7 line_must_be_within_its_statement"),
                      QStringLiteral("8 line_must_move_money")});
    CHECK(rules("opening,A,EUR,2026-03-01,,0,,,\n") == listOf("2 statement_must_be_closed"));
    CHECK(rules("closing,A,EUR,2026-03-01,,0,,,\n") == listOf("2 statement_must_be_opened"));
    CHECK(rules("opening,A,EUR,2026-03-01,,0,,,\nline,A,EUR,2026-04-01,,5,,,\nclosing,A,EUR,2026-03-31,,5,,,\n") ==
          listOf("3 line_must_be_of_a_day_of_its_statement"));
    CHECK(rules("opening,A,EUR,2026-03-31,,0,,,\nclosing,A,EUR,2026-03-01,,0,,,\n") ==
          listOf("2 statement_must_not_end_before_it_begins"));
    CHECK(rules("") == listOf("0 file_must_hold_a_statement"));
    CHECK(rulesIn(readBankStatements("a,b\n1,2\n")).size() > 1);
}

TEST_CASE("opening balance and lines come to the closing balance, else the difference is named")
{
    const BankStatementFile file = readBankStatements(
        statementHeader +
        "opening,A,EUR,2026-03-01,,10.00,,,\nline,A,EUR,2026-03-03,,5.00,,,\nclosing,A,EUR,2026-03-31,,14.50,,,\n");
    REQUIRE(rulesIn(file) == listOf("2 statement_must_add_up"));
    CHECK(file.problems.front().sentence.contains(QStringLiteral("-0.50")));
}

TEST_CASE("camt.053 is read: balances, direction, party, references and words of an entry")
{
    const QByteArray details = "<TxDtls><Refs><AcctSvcrRef>BK-1</AcctSvcrRef><EndToEndId>C-2026-001</EndToEndId></Refs>"
                               "<RltdPties><Dbtr><Nm>Ministry of\n Estonia</Nm></Dbtr><Cdtr><Nm>The Fund</Nm></Cdtr>"
                               "</RltdPties><RmtInf><Ustrd>First</Ustrd><Ustrd>instalment</Ustrd></RmtInf></TxDtls>";
    const BankStatementFile file = readBankStatements(marchStatement(
        camtEntry("50.5", "CRDT", "2026-03-03", "BK-1", details) + camtEntry("20.00", "DBIT", "2026-03-04", "BK-2") +
            camtEntry("9.00", "CRDT", "2026-03-05", "BK-3", {}, "PDNG"),
        "130.50"));
    CHECK(rulesIn(file).isEmpty());
    CHECK(linesIn(file) ==
          QStringList{QStringLiteral("2026-03-03 50.50 BK-1|Ministry of Estonia|First · instalment · C-2026-001"),
                      QStringLiteral("2026-03-04 -20.00 BK-2||")});
    REQUIRE(file.notes.size() == 1); // what is not booked is told of
    CHECK(file.notes.front().contains(u'1'));
    CHECK(file.statements.front().reference == u"S-1");
}

TEST_CASE("camt.053 of version 08 has its codes and names one level deeper, and is read just as well")
{
    QByteArray entry = camtEntry("5", "DBIT", "2026-03-03T10:00:00", "BK-1",
                                 "<TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><RltdPties><Cdtr><Pty><Nm>"
                                 "Airline</Nm></Pty></Cdtr></RltdPties></TxDtls>");
    entry.replace("<Sts>BOOK</Sts>", "<Sts><Cd>BOOK</Cd></Sts><RvslInd>false</RvslInd>");
    entry.replace("<BookgDt><Dt>", "<BookgDt><DtTm>").replace("</Dt></BookgDt>", "</DtTm></BookgDt>");
    entry.replace("<ValDt><Dt>2026-03-03T10:00:00</Dt></ValDt>", "");
    const BankStatementFile file = readBankStatements(camtDocument(
        camtBalance("PRCD", "3", "2026-03-02", "DBIT") + camtBalance("CLBD", "8.00", "2026-03-03", "DBIT") + entry,
        "08"));
    CHECK(rulesIn(file).isEmpty());
    CHECK(linesIn(file) == listOf("2026-03-03 -5.00 BK-1|Airline|"));
    CHECK(file.statements.front().opening.toText() == u"-3.00");
}

TEST_CASE("a batch becomes its payments where their amounts make it, and a reversal keeps its own direction")
{
    const QByteArray part = "<TxDtls><Refs><EndToEndId>V-1</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy=\"EUR\">30.00"
                            "</Amt></TxAmt></AmtDtls></TxDtls>";
    const QByteArray other = "<TxDtls><Refs><EndToEndId>V-2</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy=\"EUR\">12.00"
                             "</Amt></TxAmt></AmtDtls></TxDtls>";
    QByteArray reversal = camtEntry("12.00", "CRDT", "2026-03-06", "BK-9");
    reversal.replace("</CdtDbtInd>", "</CdtDbtInd><RvslInd>true</RvslInd>");
    const BankStatementFile file =
        readBankStatements(marchStatement(camtEntry("42.00", "DBIT", "2026-03-03", "BK-7", part + other) + reversal +
                                              camtEntry("5.00", "DBIT", "2026-03-07", "BK-8", part + other),
                                          "65.00"));
    CHECK(rulesIn(file).isEmpty());
    CHECK(linesIn(file) ==
          QStringList{QStringLiteral("2026-03-03 -30.00 BK-7/1||V-1"), QStringLiteral("2026-03-03 -12.00 BK-7/2||V-2"),
                      QStringLiteral("2026-03-06 12.00 BK-9||"), QStringLiteral("2026-03-07 -5.00 BK-8||V-1 · V-2")});
    CHECK(file.statements.front().lines[2].isReversal);
}

TEST_CASE("a document that is cut, damaged, hiding something, or another one is refused with a sentence")
{
    const QByteArray good = marchStatement(camtEntry("1.00", "CRDT", "2026-03-03", "BK-1"), "101.00");
    REQUIRE(readBankStatements(good).problems.empty());
    for (qsizetype length = 1; length < good.size(); length += 7) {
        const BankStatementFile cut = readBankStatements(good.left(length));
        INFO(length);
        CHECK_FALSE(cut.problems.empty());
    }
    QByteArray hiding = good;
    hiding.replace("<Document", "<!DOCTYPE x [<!ENTITY e \"101.00\">]><Document");
    CHECK(rulesIn(readBankStatements(hiding)).front().endsWith(QStringLiteral("document_must_not_define_a_type")));
    QByteArray other = good;
    other.replace("camt.053", "camt.054");
    CHECK(rulesIn(readBankStatements(other)).front().endsWith(QStringLiteral("document_must_be_a_statement")));
    CHECK(rulesIn(readBankStatements(marchStatement({}, "100.01"))) == listOf("3 statement_must_add_up"));
    CHECK(rulesIn(readBankStatements(camtDocument(camtBalance("OPBD", "1", "2026-03-01")))) ==
          listOf("3 statement_must_have_both_balances"));
    CHECK(rulesIn(readBankStatements(marchStatement(camtEntry("1,00", "CRDT", "2026-03-03", "B"), "101.00"))) ==
          listOf("3 entry_must_be_readable"));
    CHECK(rulesIn(readBankStatements(marchStatement(camtEntry("1.00", "", "2026-03-03", "B"), "101.00"))) ==
          listOf("3 entry_must_be_readable"));
    QByteArray dollars = good;
    dollars.replace("<Ntry><Amt Ccy=\"EUR\">", "<Ntry><Amt Ccy=\"USD\">");
    CHECK(rulesIn(readBankStatements(dollars)) == listOf("3 statement_must_have_one_currency"));
    // An entry deeper than any bank writes.
    CHECK_FALSE(readBankStatements(
                    marchStatement(camtEntry("1.00", "CRDT", "2026-03-03", "B",
                                             QByteArray("<a>").repeated(2000) + QByteArray("</a>").repeated(2000)),
                                   "101.00"))
                    .problems.empty());
}

TEST_CASE("statements of one account are in order where they share no day, or one balance on the day they share")
{
    const auto statement = [](int from, int to, int opening, int closing) {
        const Currency euros = *currencyOf(u"EUR");
        return BankStatement{
            QStringLiteral("A"),  euros, {}, QDate(2026, 3, from), QDate(2026, 3, to), Money(opening, euros),
            Money(closing, euros)};
    };
    CHECK(orderOf(statement(1, 3, 0, 5), statement(4, 9, 5, 7)) == StatementOrder::Before);
    CHECK(orderOf(statement(4, 9, 5, 7), statement(1, 3, 0, 5)) == StatementOrder::After);
    CHECK(orderOf(statement(1, 4, 0, 5), statement(4, 9, 5, 7)) == StatementOrder::Before);
    CHECK(orderOf(statement(1, 4, 0, 5), statement(4, 9, 6, 7)) == StatementOrder::Overlaps);
    CHECK(orderOf(statement(1, 9, 0, 5), statement(4, 4, 5, 7)) == StatementOrder::Overlaps);
    CHECK(orderOf(statement(4, 4, 5, 5), statement(4, 4, 5, 5)) == StatementOrder::Overlaps);
    CHECK(tellGap(statement(1, 3, 0, 5), statement(4, 9, 5, 7)).isEmpty());
    CHECK(tellGap(statement(1, 3, 0, 5), statement(6, 9, 5, 7)).size() == 1);
    CHECK(tellGap(statement(1, 3, 0, 5), statement(6, 9, 8, 9)).size() == 2);
}

TEST_CASE("the office's table is read from a spreadsheet too, and a problem has the line that the sheet shows")
{
    const auto sheetOf = [](const QByteArray &csv) {
        QByteArray rows;
        int line = 3; // under two empty rows
        for (const QByteArray &record : csv.trimmed().split('\n')) {
            const QByteArray number = QByteArray::number(line++);
            rows += "<row r=\"" + number + "\">";
            char column = 'A';
            for (const QByteArray &cell : record.trimmed().split(','))
                rows +=
                    QByteArray("<c r=\"") + column++ + number + "\" t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
            rows += "</row>";
        }
        return spreadsheetOf(rows);
    };
    const BankStatementFile file = readBankStatements(sheetOf(statementTemplate()));
    CHECK(rulesIn(file).isEmpty());
    REQUIRE(file.statements.size() == 1);
    CHECK(digestOf(file.statements.front()) ==
          digestOf(readBankStatements(statementTemplate()).statements.front())); // the same statement
    CHECK(rulesIn(readBankStatements(sheetOf(statementHeader + "opening,A,EUR,2026-03-01,,10.00,,,\n"
                                                               "line,A,EUR,2026-03-03,,5;00,,,\n"
                                                               "closing,A,EUR,2026-03-31,,15.00,,,\n"))) ==
          listOf("5 amount_must_be_digits_and_point"));
    CHECK_FALSE(readBankStatements(sheetOf(statementHeader).left(200)).problems.empty());
}
