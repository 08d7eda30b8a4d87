#include "users/evidence_store.h"

#include "base/attached_file.h"
#include "record/change.h"

#include <QCryptographicHash>

namespace fund {

namespace {

struct DocumentSql
{
    DocumentTable table;
    const char *name;
    const char *open; ///< id and what purpose names the row by
    const char *read;
    const char *update;
};

// The largest that an earlier version kept outgrows the row when it is sealed: such a one stays as it is.
constexpr DocumentSql documentSql[] = {
    {DocumentTable::Evidence, "diligence_files",
     "SELECT id, digest FROM diligence_files WHERE key_box IS NULL AND length(document) <= :most ORDER BY id",
     "SELECT document FROM diligence_files WHERE id = :row",
     "UPDATE diligence_files SET document = :document, key_box = :key_box WHERE id = :row"},
    {DocumentTable::RequestLetter, "donor_wish_letters",
     "SELECT id, digest FROM donor_wish_letters "
     "WHERE key_box IS NULL AND erased_at IS NULL AND length(document) <= :most ORDER BY id",
     "SELECT document FROM donor_wish_letters WHERE id = :row",
     "UPDATE donor_wish_letters SET document = :document, key_box = :key_box WHERE id = :row"},
    {DocumentTable::Withdrawal, "earmark_withdrawals",
     "SELECT id, CAST(CAST(request_id AS TEXT) AS BLOB) FROM earmark_withdrawals "
     "WHERE key_box IS NULL AND length(document) <= :most ORDER BY id",
     "SELECT document FROM earmark_withdrawals WHERE id = :row",
     "UPDATE earmark_withdrawals SET document = :document, key_box = :key_box, digest = :digest WHERE id = :row"},
};

const DocumentSql &sqlOf(DocumentTable table)
{
    return documentSql[static_cast<int>(table)];
}

} // namespace

std::vector<OpenDocument> readOpenDocuments(const Database &database)
{
    std::vector<OpenDocument> documents;
    for (const DocumentSql &sql : documentSql) {
        Statement row(database, sql.open, {{":most", qint64(maxAttachedSize)}});
        while (row.next())
            documents.push_back({sql.table, row.integer(0), documentPurpose(sql.name, row.bytes(1))});
    }
    return documents;
}

QByteArray readOpenDocument(const Database &database, const OpenDocument &open)
{
    Statement row(database, sqlOf(open.table).read, {{":row", open.row}});
    return row.next() ? row.bytes(0) : QByteArray();
}

void updateDocument(Change &change, const OpenDocument &open, const QByteArray &document, const OwnKeyBox &sealed)
{
    // The tables that keep a digest of their documents have kept it from the beginning, but for withdrawals.
    if (open.table == DocumentTable::Withdrawal)
        change.run(sqlOf(open.table).update,
                   {{":row", open.row},
                    {":document", sealed.box},
                    {":key_box", sealed.keyBox},
                    {":digest", QCryptographicHash::hash(document, QCryptographicHash::Sha256)}});
    else
        change.run(sqlOf(open.table).update,
                   {{":row", open.row}, {":document", sealed.box}, {":key_box", sealed.keyBox}});
}

void updateEvidenceKey(Change &change, UserId user, const QByteArray &box)
{
    change.run(R"sql(
        UPDATE user_secrets
        SET evidence_key_box = :box
        WHERE id = :user
    )sql",
               {{":user", user}, {":box", box}});
}

} // namespace fund
