#include "storage/row_digest.h"

#include "storage/database.h"
#include "storage/statement.h"

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <numeric>
#include <set>

namespace fund {

namespace {

class Hash
{
public:
    Hash() { crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES); }

    void add(const void *bytes, std::size_t count)
    {
        // Small pieces are gathered: a call of the hash for each name and length would cost more than the hashing.
        if (m_used + count > sizeof m_buffer)
            flush();
        if (count > sizeof m_buffer) {
            crypto_generichash_update(&m_state, static_cast<const unsigned char *>(bytes), count);
            return;
        }
        std::copy_n(static_cast<const unsigned char *>(bytes), count, m_buffer + m_used);
        m_used += count;
    }
    void addNumber(qint64 number) { add(&number, sizeof number); }
    void addText(const void *text, qint64 size)
    {
        addNumber(size);
        add(text, static_cast<std::size_t>(size));
    }
    [[nodiscard]] QByteArray result()
    {
        flush();
        QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(digest.data()), crypto_generichash_BYTES);
        return digest;
    }

private:
    void flush()
    {
        crypto_generichash_update(&m_state, m_buffer, m_used);
        m_used = 0;
    }

    crypto_generichash_state m_state{};
    unsigned char m_buffer[1024]{};
    std::size_t m_used = 0;
};

} // namespace

struct RowDigests::Reader
{
    Reader(sqlite3 *database, QByteArray name) : table(std::move(name))
    {
        prepare(database, "SELECT * FROM \"" + table + "\" WHERE id = ?1", one);
        prepare(database, "SELECT * FROM \"" + table + "\" ORDER BY id", all);
        for (int i = 0; i < sqlite3_column_count(one); ++i)
            names.emplace_back(sqlite3_column_name(one, i));
        order.resize(names.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [this](int a, int b) { return names[size_t(a)] < names[size_t(b)]; });
        idColumn = column("id");
        recordedAtColumn = column("recorded_at");
        for (const char *author : {"recorded_by", "decided_by", "confirmed_by", "added_by", "user_id"})
            if (byColumn < 0)
                byColumn = column(author);
    }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;
    ~Reader()
    {
        sqlite3_finalize(one);
        sqlite3_finalize(all);
    }

    /// -1: the table has none.
    [[nodiscard]] int column(const char *name) const
    {
        const auto found = std::find(names.begin(), names.end(), name);
        return found == names.end() ? -1 : static_cast<int>(found - names.begin());
    }

    [[nodiscard]] DigestedRow current() const
    {
        DigestedRow row{sqlite3_column_int64(all, idColumn), digest(all), 0, {}};
        if (byColumn >= 0)
            row.by = sqlite3_column_int64(all, byColumn);
        if (recordedAtColumn >= 0) {
            const void *text = sqlite3_column_text(all, recordedAtColumn);
            row.recordedAt = QByteArray(static_cast<const char *>(text), sqlite3_column_bytes(all, recordedAtColumn));
        }
        return row;
    }

    static void prepare(sqlite3 *database, const QByteArray &sql, sqlite3_stmt *&statement)
    {
        sqlite3_prepare_v3(database, sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr);
    }

    [[nodiscard]] QByteArray digest(sqlite3_stmt *row) const
    {
        Hash hash;
        hash.addText("row/1", 5);
        hash.addText(table.constData(), table.size());
        for (const int column : order) {
            const int type = sqlite3_column_type(row, column);
            if (type == SQLITE_NULL)
                continue;
            const QByteArray &name = names[size_t(column)];
            hash.addText(name.constData(), name.size());
            hash.addNumber(type);
            if (type == SQLITE_INTEGER) {
                hash.addNumber(sqlite3_column_int64(row, column));
            } else { // STRICT tables hold no other number; a REAL put there by force is hashed as its text
                const void *bytes = type == SQLITE_BLOB ? sqlite3_column_blob(row, column)
                                                        : static_cast<const void *>(sqlite3_column_text(row, column));
                hash.addText(bytes, sqlite3_column_bytes(row, column));
            }
        }
        return hash.result();
    }

    QByteArray table;
    sqlite3_stmt *one = nullptr;
    sqlite3_stmt *all = nullptr;
    std::vector<QByteArray> names;
    std::vector<int> order;
    int idColumn = 0;
    int byColumn = -1;
    int recordedAtColumn = -1;
};

RowDigests::RowDigests(const Database &database) : m_database(database) {}

RowDigests::~RowDigests() = default;

RowDigests::Reader &RowDigests::reader(const QByteArray &table)
{
    auto &slot = m_readers[table];
    if (!slot)
        slot = std::make_unique<Reader>(m_database.handle(), table);
    return *slot;
}

std::optional<QByteArray> RowDigests::of(const QByteArray &table, qint64 id)
{
    const Reader &read = reader(table);
    sqlite3_reset(read.one);
    sqlite3_bind_int64(read.one, 1, id);
    std::optional<QByteArray> result;
    const int code = sqlite3_step(read.one);
    if (code == SQLITE_ROW)
        result = read.digest(read.one);
    else if (code != SQLITE_DONE)
        m_database.note(
            storageFailure(m_database.path(), code, QString::fromUtf8(sqlite3_errmsg(m_database.handle()))));
    sqlite3_reset(read.one);
    return result;
}

void RowDigests::forEach(const QByteArray &table, const std::function<void(const DigestedRow &)> &visit)
{
    const Reader &read = reader(table);
    sqlite3_reset(read.all);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(read.all)) == SQLITE_ROW)
        visit(read.current());
    if (code != SQLITE_DONE)
        m_database.note(
            storageFailure(m_database.path(), code, QString::fromUtf8(sqlite3_errmsg(m_database.handle()))));
    sqlite3_reset(read.all);
}

bool isRecorded(const QByteArray &table)
{
    static const std::set<QByteArray> others = {"audit_entries",       "drafts",          "ledger_day_totals",
                                                "ledger_month_totals", "ledger_expected", "ledger_subject_totals"};
    return !others.contains(table);
}

std::vector<QByteArray> recordedTables(const Database &database)
{
    std::vector<QByteArray> tables;
    Statement statement(database, R"sql(
        SELECT name
        FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
        ORDER BY name
    )sql");
    while (statement.next())
        if (const QByteArray table = statement.text(0).toUtf8(); isRecorded(table))
            tables.push_back(table);
    return tables;
}

} // namespace fund
