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
    /// Those that were inserted.
    [[nodiscard]] std::vector<TouchedRow> inserted() const;

private:
    static void heard(void *self, int operation, const char *schema, const char *table, long long id);

    struct Heard
    {
        std::size_t table = 0; ///< index into m_tables
        qint64 id = 0;
        bool isInsert = false;
    };
    [[nodiscard]] std::vector<TouchedRow> rows(bool insertedAlone) const;

    const Database &m_database;
    std::vector<QByteArray> m_tables;
    std::vector<Heard> m_rows;
};

} // namespace fund
