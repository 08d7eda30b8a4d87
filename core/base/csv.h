#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace fund {

class CsvTable;

/// What a file from outside may be at most. A field of 1 MiB holds any statement that a person writes.
struct CsvLimits
{
    qsizetype fileBytes = 256 << 20;
    qsizetype fieldBytes = 1 << 20;
    int columns = 500;
    int problems = 200; ///< reading stops after so many; nobody mends more at once
    char delimiter = 0; ///< between fields; 0: comma, semicolon or tab, whichever the header has most of
};

/// One record of a table, which must outlive it. A column of -1 (one that the file does not have) is empty everywhere.
class CsvRow
{
public:
    CsvRow(const CsvTable *table, int index) : m_table(table), m_index(index) {}

    /// The physical line on which the record begins, from 1; quoted line breaks count.
    [[nodiscard]] int line() const;
    /// The field as it stands in the file, UTF-8, without its quotes.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    /// The field without blanks around it.
    [[nodiscard]] QString text(int column) const;
    /// A problem with this row's line and the column's name.
    [[nodiscard]] Problem problem(int column, QString rule, QString sentence, QString paragraph = {}) const;
    /// The value read from a field, or its problems with their place added to `problems`:
    /// `const auto day = row.take(column, readDate(row.text(column)), problems);`
    template <typename T>
    [[nodiscard]] std::optional<T> take(int column, Result<T> read, Problems &problems) const
    {
        if (read)
            return std::move(read).value();
        addPlaced(column, read.failure().problems, problems);
        return std::nullopt;
    }

private:
    void addPlaced(int column, const Problems &found, Problems &problems) const;

    const CsvTable *m_table;
    int m_index;
};

/// A table read whole: a header and rows of just as many fields. Fields stay bytes until they are asked for.
class CsvTable
{
public:
    class Iterator
    {
    public:
        Iterator(const CsvTable *table, int index) : m_table(table), m_index(index) {}
        CsvRow operator*() const { return {m_table, m_index}; }
        Iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        bool operator==(const Iterator &) const = default;

    private:
        const CsvTable *m_table;
        int m_index;
    };

    /// The whole file, in UTF-8.
    [[nodiscard]] const QByteArray &content() const { return m_bytes; }
    [[nodiscard]] const QStringList &header() const { return m_header; }
    /// The place of a column by its name in any case; -1 where there is none.
    [[nodiscard]] int columnOf(QStringView name) const;
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] CsvRow row(int index) const { return {this, index}; }
    /// Lines that readCsvRows() could not take for rows, and why; empty in a table of readCsv().
    [[nodiscard]] const Problems &brokenLines() const { return m_brokenLines; }
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, rowCount()}; }

private:
    friend class CsvRow;
    friend class CsvReader;

    struct Field
    {
        quint32 offset = 0;
        quint32 length = 0;
        bool rewritten = false; ///< stands in m_rewritten, since a doubled quote became one
    };

    [[nodiscard]] QByteArrayView bytesOf(const Field &field) const;

    QByteArray m_bytes;
    QByteArray m_rewritten;
    QStringList m_header;
    std::vector<Field> m_fields;
    std::vector<int> m_lines;
    Problems m_brokenLines;
    char m_delimiter = ',';
};

/// Reads a file from outside after RFC 4180, strictly: UTF-8 with or without byte-order mark, or UTF-16 with one; lines
/// end in LF or CRLF; blank lines at the end are passed over. Everything that is wrong is told with line and column.
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &file, const CsvLimits &limits = {});

/// The same, but single lines that are no rows don't keep the others from being read: whoever checks the rows can tell
/// everything that is wrong with the file at once, and must refuse it while there are brokenLines().
[[nodiscard]] Result<CsvTable> readCsvRows(const QByteArray &file, const CsvLimits &limits = {});

/// Which required columns are missing and which columns nobody knows; names count in any case.
[[nodiscard]] Problems checkColumns(const CsvTable &table, const QStringList &required,
                                    const QStringList &optional = {});

enum class CsvMark
{
    None,
    ByteOrderMark ///< for tables that people open in a spreadsheet, which takes them for Windows-1252 without it
};

/// RFC 4180 in UTF-8: comma, CRLF, quotes where needed.
[[nodiscard]] QByteArray toCsv(const QStringList &header, std::span<const QStringList> rows,
                               CsvMark mark = CsvMark::None);

} // namespace fund
