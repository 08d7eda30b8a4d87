#include "storage/touched_rows.h"

#include "storage/database.h"

#include <sqlite3.h>

#include <algorithm>

namespace fund {

TouchedRows::TouchedRows(const Database &database) : m_database(database)
{
    sqlite3_update_hook(
        database.handle(),
        [](void *self, int operation, const char *schema, const char *table, sqlite3_int64 id) {
            heard(self, operation, schema, table, id);
        },
        this);
}

TouchedRows::~TouchedRows()
{
    sqlite3_update_hook(m_database.handle(), nullptr, nullptr);
}

void TouchedRows::heard(void *self, int operation, const char * /*schema*/, const char *table, long long id)
{
    auto &rows = *static_cast<TouchedRows *>(self);
    auto &tables = rows.m_tables;
    const auto found = std::find(tables.rbegin(), tables.rend(), table);
    const auto index = found == tables.rend() ? tables.size() : static_cast<std::size_t>(tables.rend() - found) - 1;
    if (index == tables.size())
        tables.emplace_back(table);
    rows.m_rows.push_back({index, id, operation == SQLITE_INSERT});
}

std::vector<TouchedRow> TouchedRows::rows(bool insertedAlone) const
{
    std::vector<TouchedRow> result;
    result.reserve(m_rows.size());
    for (const auto &[table, id, isInsert] : m_rows)
        if (isInsert || !insertedAlone)
            result.push_back({m_tables[table], id});
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

std::vector<TouchedRow> TouchedRows::sorted() const
{
    return rows(false);
}

std::vector<TouchedRow> TouchedRows::inserted() const
{
    return rows(true);
}

} // namespace fund
