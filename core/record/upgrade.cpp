#include "record/upgrade.h"

#include "record/change.h"
#include "storage/backup.h"
#include "storage/migrations.h"
#include "storage/row_digest.h"
#include "storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sodium.h>

namespace fund {

namespace {

FileRows rowsIn(const Database &database)
{
    FileRows rows;
    RowDigests digests(database);
    for (const QByteArray &table : recordedTables(database))
        digests.forEach(table, [&](const DigestedRow &row) { rows[{table, row.id}] = row.digest; });
    return rows;
}

/// What the newest entry about each row says.
FileRows rowsOnRecord(const Database &database)
{
    FileRows rows;
    Statement entry(database, "SELECT rows FROM audit_entries ORDER BY id");
    while (entry.next())
        for (RecordedRow &row : decodeRows(entry.bytes(0)))
            rows[{row.table, row.id}] = std::move(row.digest);
    return rows;
}

QByteArray digestIn(const FileRows &rows, const std::pair<QByteArray, qint64> &place)
{
    const auto found = rows.find(place);
    return found == rows.end() ? QByteArray() : found->second;
}

/// A row that another program had changed stays at odds with the record: a migration vouches for nothing.
std::vector<RecordedRow> changedRows(const FileRows &recorded, const FileRows &before, const FileRows &after)
{
    FileRows all = before;
    all.insert(after.begin(), after.end());
    std::vector<RecordedRow> changed;
    for (const auto &[place, digest] : all) {
        const QByteArray was = digestIn(before, place);
        const QByteArray is = digestIn(after, place);
        if (was != is && was == digestIn(recorded, place))
            changed.push_back({place.first, place.second, is});
    }
    return changed;
}

/// NAME.schema-8.fund, or with a further number where that stands already: an earlier copy is never replaced.
QString freeCopyName(const QString &path, int schema)
{
    const QFileInfo info(path);
    const QString stem = info.absolutePath() + QStringLiteral("/%1.schema-%2").arg(info.completeBaseName()).arg(schema);
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString name = stem + ending;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = stem + u'-' + QString::number(number) + ending;
    return name;
}

/// By a connection of its own: this one is writing.
Result<QString> copyBeside(const Database &database, int schema)
{
    const auto reading = Database::open(database.path(), Database::Access::ReadOnly);
    if (!reading)
        return reading.failure();
    const QString copy = freeCopyName(database.path(), schema);
    if (auto copied = copyDatabase(**reading, copy); !copied)
        return copied.failure();
    return copy;
}

} // namespace

QByteArray digestOf(const FileRows &rows)
{
    std::vector<RecordedRow> standing;
    for (const auto &[place, digest] : rows)
        if (!digest.isEmpty())
            standing.push_back({place.first, place.second, digest});
    const QByteArray bytes = encodeRows(standing);
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), crypto_generichash_BYTES,
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<std::size_t>(bytes.size()), nullptr, 0);
    return hash;
}

QString noteText(const UpgradeNote &note)
{
    return QStringLiteral("schema %1 to %2, rows before %3, after %4")
        .arg(note.from)
        .arg(note.to)
        .arg(QString::fromLatin1(note.before.toHex()), QString::fromLatin1(note.after.toHex()));
}

std::optional<UpgradeNote> upgradeNoteOf(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^schema ([0-9]{1,4}) to ([0-9]{1,4}), rows before ([0-9a-f]{64}), after ([0-9a-f]{64})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return UpgradeNote{match.captured(1).toInt(), match.captured(2).toInt(),
                       QByteArray::fromHex(match.captured(3).toLatin1()),
                       QByteArray::fromHex(match.captured(4).toLatin1())};
}

std::optional<QDateTime> upgradedFromBefore(const Database &database, int schema)
{
    Statement entry(database, R"sql(
        SELECT recorded_at, reason
        FROM audit_entries
        WHERE action = :action
        ORDER BY id DESC
    )sql",
                    {{":action", actionKey(Action::Migrate)}});
    while (entry.next())
        if (const auto note = upgradeNoteOf(entry.text(1)); note && note->from < schema)
            return entry.moment(0);
    return std::nullopt;
}

Result<std::optional<Upgrade>> upgradeWithin(Database &database)
{
    // Read within the transaction: another process may have done it while this one waited for its turn.
    const int from = database.schema();
    if (database.failure())
        return *database.failure();
    if (from >= newestSchema())
        return std::optional<Upgrade>();
    const FileRows before = rowsIn(database);
    auto copy = copyBeside(database, from);
    if (!copy)
        return copy.failure();
    if (auto migrated = runMigrations(database, from, newestSchema()); !migrated) {
        QFile::remove(*copy);
        return migrated.failure();
    }
    const FileRows after = rowsIn(database);
    return std::optional(Upgrade{{from, newestSchema(), digestOf(before), digestOf(after)},
                                 changedRows(rowsOnRecord(database), before, after),
                                 *copy});
}

Result<void> bringUpToDate(Session &session)
{
    const Database &database = session.database();
    if (database.access() == Database::Access::ReadOnly)
        return database.requireNewestSchema();
    if (database.schema() == newestSchema() && !database.failure())
        return {};
    // Every change does it on its way; this one has nothing else to do.
    return Change(session, Action::Migrate).commit();
}

} // namespace fund
