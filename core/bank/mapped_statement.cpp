#include "bank/mapped_statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

/// Came or left, as banks say it in English, French, Spanish and German; none where it is neither.
std::optional<bool> leavesAccount(const QString &sign)
{
    const QString word = sign.trimmed().toUpper();
    for (const char *each : {"D", "DR", "DB", "DBIT", "DEBIT", "DEBE", "CARGO", "S", "SOLL", "-", "DEB"})
        if (word == QLatin1String(each))
            return true;
    for (const char *each : {"C", "CR", "CRDT", "CREDIT", "HABER", "ABONO", "H", "HABEN", "+", "CRED"})
        if (word == QLatin1String(each))
            return false;
    if (word == QStringLiteral("DÉBIT"))
        return true;
    if (word == QStringLiteral("CRÉDIT"))
        return false;
    return std::nullopt;
}

struct MappedRow
{
    BankLine line;
    std::optional<Money> balance;
};

/// Reads rows one after another by their columns' places.
class MappedReading
{
public:
    MappedReading(const BankTable &table, const BankMapping &mapping, const Currency &currency);

    MappedLines read();

private:
    [[nodiscard]] QString cell(const BankTableRow &row, BankField field) const;
    void refuse(const BankTableRow &row, BankField field, const char *rule, const QString &sentence);
    template <typename T>
    std::optional<T> take(const BankTableRow &row, BankField field, const Result<T> &read);
    std::optional<Money> readOneAmount(const BankTableRow &row);
    std::optional<Money> readTwoAmounts(const BankTableRow &row);
    void checkCurrency(const BankTableRow &row);
    void readRow(const BankTableRow &row);
    void putInOrder();
    void checkBalances();

    const BankTable &m_table;
    const BankMapping &m_mapping;
    const Currency &m_currency;
    std::map<BankField, qsizetype> m_places;
    std::vector<MappedRow> m_rows;
    MappedLines m_mapped;
    int m_zeros = 0;
};

MappedReading::MappedReading(const BankTable &table, const BankMapping &mapping, const Currency &currency)
    : m_table(table), m_mapping(mapping), m_currency(currency)
{
    for (const auto &[field, heading] : mapping.columns)
        m_places[field] = headingPlace(table.headings, heading);
}

QString MappedReading::cell(const BankTableRow &row, BankField field) const
{
    const auto place = m_places.find(field);
    return place == m_places.end() ? QString() : row.cells.value(place->second);
}

void MappedReading::refuse(const BankTableRow &row, BankField field, const char *rule, const QString &sentence)
{
    m_mapped.problems.push_back({m_mapping.column(field), QString::fromLatin1(rule), sentence, {}, row.line});
}

template <typename T>
std::optional<T> MappedReading::take(const BankTableRow &row, BankField field, const Result<T> &read)
{
    if (read)
        return *read;
    for (const Problem &found : read.failure().problems)
        m_mapped.problems.push_back({m_mapping.column(field), found.rule, found.sentence, found.paragraph, row.line});
    return std::nullopt;
}

std::optional<Money> MappedReading::readOneAmount(const BankTableRow &row)
{
    auto amount = take(row, BankField::Amount, readBankAmount(cell(row, BankField::Amount), m_mapping, m_currency));
    if (!amount || !m_mapping.columns.contains(BankField::Sign))
        return amount;
    const QString sign = cell(row, BankField::Sign);
    const auto leaves = leavesAccount(sign);
    if (!leaves) {
        refuse(row, BankField::Sign, "sign_must_be_known",
               QCoreApplication::translate("bank", "“%1” says neither that the amount came (C, CRDT, H, +) nor that it "
                                                   "left (D, DBIT, S, -). Mend the line.")
                   .arg(sign.left(40)));
        return std::nullopt;
    }
    // A bank that writes both means one of them: 5.00- with D has left once.
    if (amount->isNegative() && !*leaves) {
        refuse(row, BankField::Sign, "sign_must_agree_with_the_amount",
               QCoreApplication::translate("bank", "The amount is below zero and “%1” says that it came. Mend the "
                                                   "line.")
                   .arg(sign.left(40)));
        return std::nullopt;
    }
    return *leaves && amount->isPositive() ? -*amount : *amount;
}

std::optional<Money> MappedReading::readTwoAmounts(const BankTableRow &row)
{
    const auto read = [&](BankField field) -> std::optional<Money> {
        if (cell(row, field).isEmpty())
            return Money(0, m_currency);
        return take(row, field, readBankAmount(cell(row, field), m_mapping, m_currency));
    };
    const auto debit = read(BankField::Debit);
    const auto credit = read(BankField::Credit);
    if (!debit || !credit)
        return std::nullopt;
    const bool isEmpty = cell(row, BankField::Debit).isEmpty() && cell(row, BankField::Credit).isEmpty();
    if (isEmpty || (!debit->isZero() && !credit->isZero())) {
        refuse(row, BankField::Debit, "line_must_be_debit_or_credit",
               QCoreApplication::translate("bank", "The line has an amount in both columns, debit and credit, or in "
                                                   "none. Exactly one belongs there."));
        return std::nullopt;
    }
    if (credit->isNegative()) {
        refuse(row, BankField::Credit, "credit_must_not_be_negative",
               QCoreApplication::translate("bank", "An amount in the column of what came is below zero. Say that it is "
                                                   "one column of signed amounts, or mend the line."));
        return std::nullopt;
    }
    return debit->isPositive() ? -*debit : debit->isNegative() ? *debit : *credit;
}

void MappedReading::checkCurrency(const BankTableRow &row)
{
    const QString code = cell(row, BankField::Currency);
    if (m_mapping.columns.contains(BankField::Currency) && code.compare(m_currency.code, Qt::CaseInsensitive) != 0)
        refuse(row, BankField::Currency, "line_must_be_in_the_currency_of_the_account",
               QCoreApplication::translate("bank", "The line is in “%1”, the account in %2. Ask the bank for one file "
                                                   "for each currency.")
                   .arg(code.left(40), m_currency.code));
}

void MappedReading::readRow(const BankTableRow &row)
{
    const DayOrder order = *m_mapping.days;
    const std::size_t before = m_mapped.problems.size();
    checkCurrency(row);
    const auto booked = take(row, BankField::BookedOn, readBankDay(cell(row, BankField::BookedOn), order));
    std::optional<QDate> value = booked;
    if (!cell(row, BankField::ValueOn).isEmpty())
        value = take(row, BankField::ValueOn, readBankDay(cell(row, BankField::ValueOn), order));
    const auto amount = m_mapping.columns.contains(BankField::Amount) ? readOneAmount(row) : readTwoAmounts(row);
    std::optional<Money> balance;
    if (m_mapping.columns.contains(BankField::Balance))
        balance = take(row, BankField::Balance, readBankAmount(cell(row, BankField::Balance), m_mapping, m_currency));
    if (m_mapped.problems.size() > before)
        return;
    if (amount->isZero()) {
        ++m_zeros;
        return;
    }
    m_rows.push_back({{*booked, *value, *amount, cell(row, BankField::Reference), cell(row, BankField::Counterparty),
                       cell(row, BankField::Purpose), false, row.line},
                      balance});
}

/// Many banks write the newest line first. Of one day alone the balances tell.
void MappedReading::putInOrder()
{
    if (m_rows.size() < 2)
        return;
    const QDate first = m_rows.front().line.bookedOn;
    const QDate last = m_rows.back().line.bookedOn;
    bool isNewestFirst = first > last;
    if (first == last && m_rows.front().balance) {
        const auto &a = m_rows[0];
        const auto &b = m_rows[1];
        isNewestFirst = *b.balance != *a.balance + b.line.amount && *a.balance == *b.balance + a.line.amount;
    }
    if (isNewestFirst)
        std::reverse(m_rows.begin(), m_rows.end());
}

void MappedReading::checkBalances()
{
    if (m_rows.empty() || !m_rows.front().balance)
        return;
    m_mapped.opening = *m_rows.front().balance - m_rows.front().line.amount;
    for (std::size_t i = 1; i < m_rows.size(); ++i) {
        const Money expected = *m_rows[i - 1].balance + m_rows[i].line.amount;
        if (expected != *m_rows[i].balance)
            refuse({m_rows[i].line.sourceLine, {}}, BankField::Balance, "balance_must_follow_from_the_line_before",
                   QCoreApplication::translate("bank", "After the line before, the balance was %1; with %2 it comes to "
                                                       "%3, but the file says %4. A line is missing, or the amount is "
                                                       "read in another way than the bank meant.")
                       .arg(m_rows[i - 1].balance->toText(), m_rows[i].line.amount.toText(), expected.toText(),
                            m_rows[i].balance->toText()));
    }
}

MappedLines MappedReading::read()
{
    m_mapped.problems = checkMapping(m_mapping, m_table.headings);
    if (!m_mapped.problems.empty())
        return std::move(m_mapped);
    m_mapped.problems = m_table.brokenLines;
    for (const BankTableRow &row : m_table.rows)
        readRow(row);
    if (m_table.rows.size() > mostBankLines)
        m_mapped.problems.push_back(problem("file", "file_must_not_be_too_large",
                                            QCoreApplication::translate("bank", "The file has more than %1 lines. Ask "
                                                                                "the bank for shorter statements.")
                                                .arg(mostBankLines)));
    putInOrder();
    if (m_mapped.problems.empty())
        checkBalances();
    for (MappedRow &row : m_rows)
        m_mapped.lines.push_back(std::move(row.line));
    if (m_mapped.lines.empty() && m_mapped.problems.empty())
        m_mapped.problems.push_back(
            problem("file", "file_must_hold_a_statement",
                    QCoreApplication::translate("bank", "There is no statement in this file.")));
    if (m_zeros > 0)
        m_mapped.notes +=
            QCoreApplication::translate("bank", "Lines that moved no money were passed over: %1.").arg(m_zeros);
    return std::move(m_mapped);
}

} // namespace

MappedLines readMappedLines(const BankTable &table, const BankMapping &mapping, const Currency &currency)
{
    return MappedReading(table, mapping, currency).read();
}

BankStatement statementOf(const MappedLines &mapped, const QString &account, const Money &opening)
{
    const auto byDay = [](const BankLine &a, const BankLine &b) { return a.bookedOn < b.bookedOn; };
    const auto [first, last] = std::minmax_element(mapped.lines.begin(), mapped.lines.end(), byDay);
    BankStatement statement{account,         opening.currency(), {},
                            first->bookedOn, last->bookedOn,     opening,
                            opening,         mapped.lines,       mapped.lines.front().sourceLine};
    for (const BankLine &line : mapped.lines)
        statement.closing += line.amount;
    return statement;
}

} // namespace fund
