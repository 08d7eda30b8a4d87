#pragma once

#include "screening/screening_hit.h"
#include "storage/database.h"

namespace fund {

class Change;

using ScreeningId = Id<struct ScreeningTag>;

/// Which hits a long list wants next.
struct HitRequest
{
    bool undecidedOnly = true;
    QString place{}; ///< of one subject; empty: of all
    qint64 offset = 0;
    int limit = 200;
};

[[nodiscard]] ScreeningId insertScreening(Change &change, const QString &place, ListVersionId version);
[[nodiscard]] HitId insertHit(Change &change, ScreeningId screening, const QString &place, ListedEntryId entry,
                              const QByteArray &subjectDigest, int points);
[[nodiscard]] HitProposalId insertProposal(Change &change, HitId hit, HitVerdict verdict, const QString &reason);
void insertAnswer(Change &change, HitProposalId proposal, bool agrees, const QString &reason);

/// Hits on entries of the newest version, each subject and entry once; strongest first.
[[nodiscard]] std::vector<ScreeningHit> readHits(const Database &database, const HitRequest &request);
[[nodiscard]] std::optional<ScreeningHit> readHit(const Database &database, HitId id);
/// How many hits wait, for a first person or for a second.
[[nodiscard]] int countUndecidedHits(const Database &database);
/// What was compared (subjectDigest) when the newest hit of a subject on an entry was found; empty where there is none.
[[nodiscard]] QByteArray readHitDigest(const Database &database, const QString &place, ListedEntryId entry);
/// Everything about one subject in one word.
[[nodiscard]] ScreeningState readScreeningState(const Database &database, const QString &place);
/// The worst of several: of an organisation and those in charge of it.
[[nodiscard]] ScreeningState readScreeningState(const Database &database, const QStringList &places);

} // namespace fund
