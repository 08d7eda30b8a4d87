#pragma once

#include <QByteArray>

#include <tuple>
#include <vector>

namespace fund {

class Database;

/// A row that a connection wrote: its table and its id.
struct TouchedRow
{
    QByteArray table;
    qint64 id = 0;

    bool operator==(const TouchedRow &) const = default;
    // QByteArray has no <=> in Qt 6.4.
    bool operator<(const TouchedRow &other) const { return std::tie(table, id) < std::tie(other.table, other.id); }
};

/// Hears of every row that this connection inserts, updates or deletes while it lives: no store can forget to tell.
class TouchedRows
{
public:
    explicit TouchedRows(const Database &database);
    TouchedRows(const TouchedRows &) = delete;
    TouchedRows &operator=(const TouchedRows &) = delete;
    ~TouchedRows();

    /// Each row once, by table and id.
    [[nodiscard]] std::vector<TouchedRow> sorted() const;

private:
    static void heard(void *self, int operation, const char *schema, const char *table, long long id);

    const Database &m_database;
    std::vector<QByteArray> m_tables;
    std::vector<std::pair<std::size_t, qint64>> m_rows; ///< index into m_tables, id
};

} // namespace fund
