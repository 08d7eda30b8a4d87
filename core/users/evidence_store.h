#pragma once

#include "identity/role.h"
#include "identity/sealed_document.h"
#include "storage/database.h"

#include <vector>

namespace fund {

class Change;

enum class DocumentTable
{
    Evidence,
    RequestLetter,
    Withdrawal
};

/// A document that an earlier version kept open.
struct OpenDocument
{
    DocumentTable table = DocumentTable::Evidence;
    qint64 row = 0;
    QByteArray purpose; ///< documentPurpose() of its row
};

/// Of the three tables whose rows are evidence, though they are of other rooms: they are sealed in one deed.
[[nodiscard]] std::vector<OpenDocument> readOpenDocuments(const Database &database);
[[nodiscard]] QByteArray readOpenDocument(const Database &database, const OpenDocument &open);
void updateDocument(Change &change, const OpenDocument &open, const QByteArray &document, const OwnKeyBox &sealed);
void updateEvidenceKey(Change &change, UserId user, const QByteArray &box);

} // namespace fund
