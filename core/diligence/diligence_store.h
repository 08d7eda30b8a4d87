#pragma once

#include "base/result.h"
#include "diligence/diligence.h"
#include "storage/database.h"

namespace fund {

class Change;
class Session;

/// With its answers and files; each file's digest is made here.
[[nodiscard]] ExaminationId insertExamination(Change &change, const ExaminationDraft &draft);
void insertDecision(Change &change, ExaminationId examination, bool agrees, const QString &reason);

[[nodiscard]] std::optional<Examination> readExamination(const Database &database, ExaminationId id);
/// All of a party, newest first.
[[nodiscard]] std::vector<Examination> readExaminations(const Database &database, const PartyId &party);
/// A file of evidence with its document, for who may read the books. Fails with "evidence_must_be_on_file" and as
/// openDocument().
[[nodiscard]] Result<EvidenceFile> openEvidence(const Session &session, EvidenceFileId id);

/// Names of those who may decide on a proposal: enabled, of a role that decides, and not who made it.
[[nodiscard]] QStringList readDeciders(const Database &database, const Examination &examination);

/// Where a donor that is no State or a partner stands on a day.
[[nodiscard]] DiligenceStanding readStanding(const Database &database, const Party &party, const QDate &day);
/// Of readParties(), in its order.
[[nodiscard]] std::vector<DiligenceStanding> readStandings(const Database &database, const QDate &day);

} // namespace fund
