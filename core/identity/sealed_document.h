#pragma once

#include "base/result.h"
#include "identity/own_key_box.h"

namespace fund {

class Session;

/// The first schema in which attached documents are sealed.
inline constexpr int schemaOfSealedDocuments = 29;

/// Where a sealed document lies, so that no box can be moved into another row: "diligence_files" and what tells the row
/// from others, known before it is written.
[[nodiscard]] QByteArray documentPurpose(const QByteArray &table, const QByteArray &row);

/// Under a key of its own, which lies under the key of evidence: administrator, finance, High Representative and
/// auditor hold that, who may read the books whose evidence it is; a reviewer holds none (paras. 11 and 14). Fails with
/// NotAuthorised, "evidence_key_must_be_handed_over", where an older file has none for this person yet.
[[nodiscard]] Result<OwnKeyBox> sealDocument(const Session &session, const QByteArray &document,
                                             const QByteArray &purpose);
/// Of a row as it lies; an empty keyBox: kept open by an earlier version. Fails as sealDocument(), and with
/// FailureKind::File, "document_must_open", where the row was touched.
[[nodiscard]] Result<QByteArray> openDocument(const Session &session, const OwnKeyBox &kept, const QByteArray &purpose);

} // namespace fund
