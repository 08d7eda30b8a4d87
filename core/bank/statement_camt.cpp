#include "bank/statement_camt.h"

#include "bank/camt_entry.h"

#include <QCoreApplication>

namespace fund {

namespace {

/// Reads the statements of a document one after another, and of each one element at a time.
class CamtReading
{
public:
    explicit CamtReading(const QByteArray &bytes) : m_xml(bytes) {}

    BankStatementFile read();

private:
    bool enterDocument();
    void readStatement();
    void readBalance(const XmlElement &balance);
    void readPeriod(const XmlElement &period);
    void readEntry(const XmlElement &entry);
    void settlePeriod();
    void refuse(int line, const char *field, const char *rule, const QString &sentence);

    QXmlStreamReader m_xml;
    BankStatementFile m_file;
    BankStatement m_statement;
    std::optional<DatedBalance> m_opening;
    std::optional<DatedBalance> m_closing;
    int m_notBooked = 0;
    std::size_t m_lines = 0;
};

void CamtReading::refuse(int line, const char *field, const char *rule, const QString &sentence)
{
    m_file.problems.push_back(problem(field, rule, sentence));
    m_file.problems.back().line = line;
}

bool CamtReading::enterDocument()
{
    m_xml.setEntityExpansionLimit(0);
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            refuse(static_cast<int>(m_xml.lineNumber()), "file", "document_must_not_define_a_type",
                   QCoreApplication::translate("bank",
                                               "The file holds a document type definition, behind which anything "
                                               "may hide: no bank writes one."));
            return false;
        }
        if (token == QXmlStreamReader::StartElement)
            break;
    }
    if (m_xml.name() == u"Document" && m_xml.namespaceUri().contains(u":camt.053.") && m_xml.readNextStartElement() &&
        m_xml.name() == u"BkToCstmrStmt")
        return true;
    refuse(static_cast<int>(m_xml.lineNumber()), "file", "document_must_be_a_statement",
           QCoreApplication::translate("bank",
                                       "This is no bank statement of ISO 20022: it does not begin as a document "
                                       "camt.053."));
    return false;
}

void CamtReading::readBalance(const XmlElement &balance)
{
    const QString kind = balance.textAt({u"Tp", u"CdOrPrtry", u"Cd"});
    const bool isOpening = kind == u"OPBD" || (kind == u"PRCD" && !m_opening);
    if (!isOpening && kind != u"CLBD")
        return; // interim or available: nothing was booked by it
    const auto read = balanceFrom(balance);
    if (!read)
        return refuse(balance.line, "balance", "balance_must_be_readable", read.failure().problems.front().sentence);
    if (!m_statement.currency.code.isEmpty() && m_statement.currency != read->amount.currency())
        return refuse(balance.line, "currency", "statement_must_have_one_currency",
                      QCoreApplication::translate("bank", "The balance is in %1, the account in %2.")
                          .arg(read->amount.currency().code, m_statement.currency.code));
    m_statement.currency = read->amount.currency();
    (isOpening ? m_opening : m_closing) = *read;
}

void CamtReading::readPeriod(const XmlElement &period)
{
    m_statement.from = camtDay(period.textAt({u"FrDtTm"}));
    m_statement.to = camtDay(period.textAt({u"ToDtTm"}));
}

void CamtReading::readEntry(const XmlElement &entry)
{
    if (!isBooked(entry)) {
        ++m_notBooked;
        return;
    }
    auto lines = linesOf(entry);
    if (!lines) {
        for (const Problem &found : lines.failure().problems)
            refuse(entry.line, "entry", "entry_must_be_readable", found.sentence);
        return;
    }
    m_lines += lines->size();
    if (m_lines <= mostBankLines)
        for (BankLine &line : *lines)
            m_statement.lines.push_back(std::move(line));
}

/// The days of a statement are said by it, or by its balances. An opening balance of the evening before makes it share
/// that day with the statement before, which ends with the same balance (orderOf).
void CamtReading::settlePeriod()
{
    if (!m_statement.from.isValid())
        m_statement.from = m_opening->day;
    if (!m_statement.to.isValid())
        m_statement.to = m_closing->day;
}

void CamtReading::readStatement()
{
    m_statement = {};
    m_opening.reset();
    m_closing.reset();
    m_statement.sourceLine = static_cast<int>(m_xml.lineNumber());
    while (m_xml.readNextStartElement()) {
        const XmlElement element = readXmlElement(m_xml);
        if (m_xml.hasError())
            return;
        if (element.name == u"Id")
            m_statement.reference = element.text;
        else if (element.name == u"FrToDt")
            readPeriod(element);
        else if (element.name == u"Acct")
            m_statement.account = accountFrom(element);
        else if (element.name == u"Bal")
            readBalance(element);
        else if (element.name == u"Ntry")
            readEntry(element);
    }
    if (m_xml.hasError() || !m_file.problems.empty())
        return;
    if (m_statement.account.isEmpty())
        return refuse(m_statement.sourceLine, "account", "statement_must_name_its_account",
                      QCoreApplication::translate("bank", "The statement names no account."));
    if (!m_opening || !m_closing)
        return refuse(m_statement.sourceLine, "balance", "statement_must_have_both_balances",
                      QCoreApplication::translate("bank", "Account %1: the statement has no booked opening balance "
                                                          "(OPBD) or no closing one (CLBD).")
                          .arg(m_statement.account));
    m_statement.opening = m_opening->amount;
    m_statement.closing = m_closing->amount;
    for (const BankLine &line : m_statement.lines)
        if (line.amount.currency() != m_statement.currency)
            return refuse(line.sourceLine, "currency", "statement_must_have_one_currency",
                          QCoreApplication::translate("bank", "The entry is in %1, the account in %2.")
                              .arg(line.amount.currency().code, m_statement.currency.code));
    settlePeriod();
    m_file.statements.push_back(std::move(m_statement));
}

BankStatementFile CamtReading::read()
{
    if (!enterDocument())
        return std::move(m_file);
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"Stmt")
            readStatement();
        else
            m_xml.skipCurrentElement();
    }
    while (!m_xml.atEnd())
        m_xml.readNext(); // to the document's own end
    if (m_xml.hasError())
        refuse(static_cast<int>(m_xml.lineNumber()), "file", "document_must_be_whole",
               QCoreApplication::translate("bank", "The file is cut or damaged here: %1.").arg(m_xml.errorString()));
    if (m_lines > mostBankLines)
        refuse(0, "file", "file_must_not_be_too_large",
               QCoreApplication::translate("bank", "The file has more than %1 lines. Ask the bank for shorter "
                                                   "statements.")
                   .arg(mostBankLines));
    if (m_notBooked > 0)
        m_file.notes +=
            QCoreApplication::translate("bank", "Entries that the bank has not booked yet were passed over: "
                                                "%1.")
                .arg(m_notBooked);
    return std::move(m_file);
}

} // namespace

bool isCamt(const QByteArray &bytes)
{
    QByteArray start = bytes.left(1024);
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.mid(3);
    return start.trimmed().startsWith('<');
}

BankStatementFile readCamt(const QByteArray &bytes)
{
    return CamtReading(bytes).read();
}

} // namespace fund
