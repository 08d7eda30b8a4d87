#pragma once

#include "base/csv.h"
#include "base/csv_encoding.h"

#include <array>

namespace fund {

/// The work of readCsvRows: one pass over the bytes.
class CsvReader
{
public:
    explicit CsvReader(const CsvLimits &limits) : m_limits(limits) {}
    /// Once for each reader.
    [[nodiscard]] Result<CsvTable> read(const QByteArray &file);

private:
    using Field = CsvTable::Field;

    void findDelimiter();
    void readHeader();
    void readRows();
    /// Reads the record at m_at into m_record. Where it can't be parted into fields, reading stops.
    void readRecord();
    [[nodiscard]] Field readPlainField();
    [[nodiscard]] Field readQuotedField();
    void passTextAfterQuote();
    /// Steps over what stands behind a field; true where the record goes on.
    [[nodiscard]] bool passFieldEnd();
    void keepRecord(int line);
    [[nodiscard]] bool recordIsBlank() const;
    [[nodiscard]] Problem invalidByteProblem(const DecodedText &text) const;
    /// The name of the column of a byte, where the field that holds it was read.
    [[nodiscard]] QString columnAt(qsizetype place) const;
    /// The name of the column that is read now: its number while the header is read.
    [[nodiscard]] QString columnName() const;
    void add(QString field, int line, QString rule, QString sentence);
    void stop(QString field, int line, QString rule, QString sentence);

    CsvLimits m_limits;
    CsvTable m_table;
    Problems m_problems;
    std::vector<Field> m_record;
    std::vector<int> m_blankLines;
    std::array<bool, 256> m_endsPlainField{};
    const char *m_bytes = nullptr;
    qsizetype m_size = 0;
    qsizetype m_at = 0;
    qsizetype m_fieldCount = 0; ///< of the record being read, also beyond what is kept
    int m_line = 1;
    bool m_stopped = false;
};

} // namespace fund
