#pragma once

#include "donors/diligence.h"
#include "storage/database.h"

namespace fund {

class Change;

/// With its answers and files; each file's digest is made here.
[[nodiscard]] ExaminationId insertExamination(Change &change, const ExaminationDraft &draft);
void insertDecision(Change &change, ExaminationId examination, bool agrees, const QString &reason);

[[nodiscard]] std::optional<Examination> readExamination(const Database &database, ExaminationId id);
/// All of a donor, newest first.
[[nodiscard]] std::vector<Examination> readExaminations(const Database &database, DonorId donor);
/// A file of evidence with its document; nullopt where there is none, or where its document is not what was attached.
[[nodiscard]] std::optional<EvidenceFile> readEvidence(const Database &database, EvidenceFileId id);

/// Names of those who may decide on a proposal: enabled, of a role that decides, and not who made it.
[[nodiscard]] QStringList readDeciders(const Database &database, const Examination &examination);

/// Where a donor that is no State stands on a day.
[[nodiscard]] DiligenceStanding readStanding(const Database &database, const Donor &donor, const QDate &day);
/// Every donor that is no State, by name.
[[nodiscard]] std::vector<DiligenceStanding> readStandings(const Database &database, const QDate &day);

} // namespace fund
