#pragma once

#include <QByteArray>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3_stmt;

namespace fund {

class Database;

/// A row as it lies in the file.
struct DigestedRow
{
    qint64 id = 0;
    QByteArray digest;
    qint64 by = 0;         ///< whom it names as its author: recorded_by, decided_by, …; 0: nobody
    QByteArray recordedAt; ///< as it stands there; empty: it says none
};

/// The digests of rows as the record keeps them: BLAKE2b-256 over "row/1", the table, the id and every column that is
/// not NULL, by name, with its type. A new empty column changes no digest; sealed columns count as they lie (sealed).
class RowDigests
{
public:
    explicit RowDigests(const Database &database);
    ~RowDigests();
    RowDigests(const RowDigests &) = delete;
    RowDigests &operator=(const RowDigests &) = delete;

    /// nullopt: there is no such row.
    [[nodiscard]] std::optional<QByteArray> of(const QByteArray &table, qint64 id);
    /// Every row of a table, by id.
    void forEach(const QByteArray &table, const std::function<void(const DigestedRow &row)> &visit);

private:
    struct Reader;
    Reader &reader(const QByteArray &table);

    const Database &m_database;
    std::map<QByteArray, std::unique_ptr<Reader>> m_readers;
};

/// Whether the record answers for a table's rows: for all but its own, drafts, and what is derived from other rows.
[[nodiscard]] bool isRecorded(const QByteArray &table);
[[nodiscard]] std::vector<QByteArray> recordedTables(const Database &database);

} // namespace fund
