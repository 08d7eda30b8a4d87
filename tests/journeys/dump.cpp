#include "journeys/dump.h"

#include "support/catch_qt.h"

#include <QRegularExpression>

#include <sqlite3.h>

#include <memory>
#include <set>

namespace fund {

namespace {

using TableAndColumn = std::pair<QString, QString>;

/// What chance and keys make different in two files of the same deeds.
const std::set<TableAndColumn> &mustDiffer()
{
    static const std::set<TableAndColumn> columns = {
        // clang-format off
        {u"user_keys"_qs, u"signing_public"_qs},
        {u"user_keys"_qs, u"sealing_public"_qs},
        {u"user_secrets"_qs, u"salt"_qs},
        {u"user_secrets"_qs, u"secret_box"_qs},
        {u"user_secrets"_qs, u"file_key_box"_qs},
        {u"user_secrets"_qs, u"evidence_key_box"_qs},
        {u"recovery_boxes"_qs, u"salt"_qs},
        {u"recovery_boxes"_qs, u"file_key_box"_qs},
        {u"sealed_values"_qs, u"key_box"_qs},
        {u"sealed_values"_qs, u"box"_qs},
        {u"sealed_values"_qs, u"passport_hash"_qs},
        {u"sealed_values"_qs, u"name_hash"_qs},
        {u"sealed_values"_qs, u"content_hash"_qs},
        {u"sealed_reasons"_qs, u"digest"_qs},
        {u"sealed_reasons"_qs, u"box"_qs},
        {u"applications"_qs, u"person_digest"_qs},
        {u"call_keys"_qs, u"review_public"_qs},
        {u"call_keys"_qs, u"review_secret_box"_qs},
        {u"call_versions"_qs, u"digest"_qs},
        {u"reviews"_qs, u"digest"_qs},
        {u"reviews"_qs, u"author_box"_qs},
        {u"reviews"_qs, u"call_box"_qs},
        {u"opened_reviews"_qs, u"salt"_qs},
        {u"opened_reviews"_qs, u"note_box"_qs},
        {u"opened_reviews"_qs, u"note_digest"_qs},
        {u"opened_note_copies"_qs, u"box"_qs},
        {u"review_recusals"_qs, u"reason_box"_qs},
        {u"shortlists"_qs, u"digest"_qs},
        {u"publications"_qs, u"digest"_qs},
        {u"decisions"_qs, u"subject_digest"_qs},
        {u"decisions"_qs, u"signature"_qs},
        {u"audit_entries"_qs, u"rows"_qs},
        {u"audit_entries"_qs, u"previous"_qs},
        {u"audit_entries"_qs, u"hash"_qs},
        {u"audit_entries"_qs, u"signature"_qs},
        // clang-format on
    };
    return columns;
}

struct CloseFile
{
    void operator()(sqlite3 *file) const { sqlite3_close(file); }
};
struct EndStatement
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

class File
{
public:
    explicit File(const QString &path)
    {
        sqlite3 *file = nullptr;
        REQUIRE(sqlite3_open_v2(path.toUtf8().constData(), &file, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
        m_file.reset(file);
    }
    [[nodiscard]] std::vector<DumpedRow> rows(const QString &sql) const
    {
        sqlite3_stmt *statement = nullptr;
        INFO(sql.toStdString());
        REQUIRE(sqlite3_prepare_v2(m_file.get(), sql.toUtf8().constData(), -1, &statement, nullptr) == SQLITE_OK);
        const std::unique_ptr<sqlite3_stmt, EndStatement> owner(statement);
        std::vector<DumpedRow> rows;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            DumpedRow row;
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                row[QString::fromUtf8(sqlite3_column_name(statement, i))] = cell(statement, i);
            rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    static QString cell(sqlite3_stmt *statement, int column)
    {
        if (sqlite3_column_type(statement, column) == SQLITE_NULL)
            return u"NULL"_qs;
        const QByteArray bytes(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                               sqlite3_column_bytes(statement, column));
        // JSON lies there as bytes: it can be read, and the lot's seed found in it.
        const bool isJson = bytes.startsWith("{\n") || bytes.startsWith("{\"");
        const bool isBlob = sqlite3_column_type(statement, column) == SQLITE_BLOB;
        return QString::fromUtf8(isBlob && !isJson ? bytes.toHex() : bytes);
    }

    std::unique_ptr<sqlite3, CloseFile> m_file;
};

/// What chance puts into texts and JSON: the seed of a call's lot, the digests of a problem that holds it, and those
/// that stand in the place of sealed reasons.
void nameChance(Dump &dump)
{
    static const QRegularExpression digest(u"(problem_sha256|canonical_sha256)(\"\\s*:\\s*\")[0-9a-f]{64}"_qs);
    static const QRegularExpression sealedReason(u"sealed:[0-9a-f]{64}"_qs);
    QStringList seeds;
    for (const DumpedRow &row : dump[u"call_keys"_qs])
        seeds += row.at(u"lot_seed"_qs);
    for (auto &[table, rows] : dump)
        for (DumpedRow &row : rows)
            for (auto &[column, value] : row) {
                for (const QString &seed : seeds)
                    value.replace(seed, u"(the lot's seed)"_qs);
                value.replace(digest, u"\\1\\2(a digest)"_qs);
                value.replace(sealedReason, u"(a sealed reason)"_qs);
            }
}

void compareRows(const QString &table, const DumpedRow &one, const DumpedRow &other, QStringList &found)
{
    const QString id = one.count(u"id"_qs) == 1 ? one.at(u"id"_qs) : QString();
    for (const auto &[column, value] : one) {
        const auto its = other.find(column);
        if (mustDiffer().count({table, column}) == 0 && (its == other.end() || its->second != value))
            found +=
                QStringLiteral("%1/%2 %3: %4 | %5")
                    .arg(table, id, column, value.left(400), its == other.end() ? u"(none)"_qs : its->second.left(400));
    }
}

} // namespace

Dump dumpOf(const QString &path)
{
    const File file(path);
    Dump dump;
    for (const DumpedRow &table : file.rows(u"SELECT name FROM sqlite_master WHERE type = 'table'"_qs)) {
        const QString &name = table.at(u"name"_qs);
        dump[name] = file.rows(QStringLiteral("SELECT * FROM \"%1\" ORDER BY rowid").arg(name));
    }
    return dump;
}

QStringList differences(Dump one, Dump other)
{
    QStringList found;
    for (const auto &[table, column] : mustDiffer())
        for (const Dump *dump : {&one, &other})
            if (!dump->at(table).empty() && dump->at(table).front().count(column) == 0)
                found += QStringLiteral("%1.%2 is passed over and is not there").arg(table, column);
    nameChance(one);
    nameChance(other);
    for (const auto &[table, rows] : one) {
        const auto &others = other[table];
        if (rows.size() != others.size())
            found += QStringLiteral("%1: %2 rows | %3 rows").arg(table).arg(rows.size()).arg(others.size());
        for (std::size_t i = 0; i < std::min(rows.size(), others.size()); ++i)
            compareRows(table, rows[i], others[i], found);
    }
    if (one.size() != other.size())
        found += u"the files have different tables"_qs;
    return found;
}

} // namespace fund
