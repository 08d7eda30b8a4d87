#pragma once

#include "base/progress.h"
#include "screening/list_store.h"
#include "screening/screening_index.h"
#include "screening/screening_store.h"

#include <memory>

namespace fund {

class Change;
class Session;

/// What came of importing a list.
struct ImportedList
{
    ListVersionId version;
    int added = 0;
    int changed = 0;
    int removed = 0;
    bool isUnchanged = false; ///< the same file as the last version: nothing was written

    bool operator==(const ImportedList &) const = default;
};

/// Keeps a version of the list (para. 14). The change fails with the rules of checkList(). Who was screened before has
/// to be screened again: screenAll() within the same deed.
[[nodiscard]] Result<ImportedList> importList(Change &change, const ConsolidatedList &list);

/// What came of screening.
struct ScreenedSubjects
{
    int screened = 0;
    int hits = 0; ///< new ones, which two people have to decide on

    bool operator==(const ScreenedSubjects &) const = default;
};

/// Screens subjects against the newest version within another deed; does nothing where there is no list. A decision on
/// a hit holds as long as its entry and what fits stay as they were; otherwise the hit is open again.
ScreenedSubjects screenAll(Change &change, const std::vector<Subject> &subjects, const Progress *progress = nullptr);
/// The same as a deed of its own.
[[nodiscard]] Result<ScreenedSubjects> screenAll(Session &session, const std::vector<Subject> &subjects,
                                                 const Progress *progress = nullptr);

/// The newest version ready to be searched: to screen, to explain hits, to try any name.
struct NewestList
{
    NewestList(ListVersionId newest, std::vector<ListedEntryId> entryIds, std::vector<ListedEntry> entries)
        : version(newest), ids(std::move(entryIds)), index(std::move(entries))
    {}

    ListVersionId version;
    std::vector<ListedEntryId> ids; ///< of the index's entries
    ScreeningIndex index;

    /// How a subject and an entry fit; nullopt where the entry stands on the list no more.
    [[nodiscard]] std::optional<ListMatch> compare(const Subject &subject, ListedEntryId entry) const;
};

/// nullptr where no list is on record.
[[nodiscard]] std::unique_ptr<NewestList> readNewestList(const Database &database);

/// One person's proposal on a hit. Rules: checkProposal().
[[nodiscard]] Result<HitProposalId> proposeVerdict(Session &session, HitId hit, HitVerdict verdict,
                                                   const QString &reason);
/// The second person's answer. Rules: checkAnswer().
[[nodiscard]] Result<void> answerProposal(Session &session, HitId hit, bool agrees, const QString &reason);

} // namespace fund
