#pragma once

#include "base/result.h"
#include "contributions/earmark.h"
#include "storage/database.h"

namespace fund {

class Change;
class Session;

/// Every refused wish, the newest first; of one donor where one is given.
[[nodiscard]] std::vector<KeptRequest> readKeptRequests(const Database &database, DonorId donor = {});
[[nodiscard]] std::optional<KeptRequest> readKeptRequest(const Database &database, EarmarkRequestId id);
[[nodiscard]] qint64 insertWithdrawal(Change &change, const WithdrawalDraft &draft);
/// Of the withdrawal that stands.
void insertTakingBack(Change &change, const TakingBackDraft &draft);
/// What the sealed document of a withdrawal is bound to (identity/sealed_document.h).
[[nodiscard]] QByteArray withdrawalPurpose(EarmarkRequestId id);
/// The document of the withdrawal that stands; empty where there is none. Fails as openDocument().
[[nodiscard]] Result<QByteArray> openWithdrawalDocument(const Session &session, EarmarkRequestId id);

void insertPreference(Change &change, ContributionId contribution, Window preference);
[[nodiscard]] std::optional<Window> readPreference(const Database &database, ContributionId contribution);

/// Of contributions announced by a day.
[[nodiscard]] int countPreferences(const Database &database, const QDate &until);

/// What the statement of no earmarking says (para. 19).
struct EarmarkFacts
{
    int requests = 0;    ///< refused and kept
    int withdrawn = 0;   ///< of them, in writing
    int preferences = 0; ///< between the windows, recorded; none reaches an allotment
    int tables = 0;      ///< of the file, each followed along every reference that it makes
    /// Tables of a use of money from which a reference leads to a donor or a contribution. None in a sound file.
    QStringList leading;

    bool operator==(const EarmarkFacts &) const = default;
};
/// Read from the file's own schema, not from what the program believes of it.
[[nodiscard]] EarmarkFacts readEarmarkFacts(const Database &database);

} // namespace fund
