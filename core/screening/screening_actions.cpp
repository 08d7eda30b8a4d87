#include "screening/screening_actions.h"

#include "record/change.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

void writeEntries(Change &change, ListVersionId version, const ConsolidatedList &list,
                  const std::vector<QByteArray> &contents, const ListChanges &changes)
{
    for (const ListedEntryId removed : changes.removed)
        endEntry(change, version, removed);
    for (const auto &[before, now] : changes.changed) {
        endEntry(change, version, before);
        static_cast<void>(insertEntry(change, version, list.entries[now], contents[now], before));
    }
    for (const std::size_t added : changes.added)
        static_cast<void>(insertEntry(change, version, list.entries[added], contents[added], {}));
}

void screenOne(Change &change, const NewestList &list, const Subject &subject, ScreenedSubjects &result)
{
    const ScreeningId screening = insertScreening(change, subject.place, list.version);
    const QByteArray digest = subjectDigest(subject);
    ++result.screened;
    for (const ListMatch &match : list.index.hits(subject)) {
        const ListedEntryId entry = list.ids[static_cast<std::size_t>(match.entry)];
        // A hit of the same subject on the same words of the list keeps its decision.
        if (readHitDigest(change.database(), subject.place, entry) == digest)
            continue;
        static_cast<void>(insertHit(change, screening, subject.place, entry, digest, match.points));
        ++result.hits;
    }
}

/// What was found of a person whose name is sealed is decided by those who are cleared for it. A place never changes,
/// so that it is read before the deed begins.
Action decidingAction(const Database &database, HitId hit)
{
    const auto known = readHit(database, hit);
    return known && isSealedPlace(known->place) ? Action::DecidePersonHit : Action::DecideHit;
}

} // namespace

Result<ImportedList> importList(Change &change, const ConsolidatedList &list)
{
    const auto last = readLastVersion(change.database());
    ImportedList result;
    if (last && last->fileDigest == list.fileDigest) {
        result.version = last->id;
        result.isUnchanged = true;
        return result;
    }
    if (Problems problems = checkList(list, last, change.moment().date()); !problems.empty()) {
        change.fail(refused(std::move(problems)));
        return *change.failure();
    }
    std::vector<QByteArray> contents;
    std::vector<QByteArray> digests;
    for (const ListedEntry &entry : list.entries) {
        contents.push_back(entryContent(entry));
        digests.push_back(entryDigest(contents.back()));
    }
    const ListChanges changes = compareLists(readKnownEntries(change.database()), list.entries, digests);
    result.version = insertVersion(change, list, changes);
    writeEntries(change, result.version, list, contents, changes);
    change.about("list_versions", result.version);
    result.added = static_cast<int>(changes.added.size());
    result.changed = static_cast<int>(changes.changed.size());
    result.removed = static_cast<int>(changes.removed.size());
    if (!change.isGood())
        return *change.failure();
    return result;
}

std::optional<ListMatch> NewestList::compare(const Subject &subject, ListedEntryId entry) const
{
    const auto found = std::find(ids.begin(), ids.end(), entry);
    if (found == ids.end())
        return std::nullopt;
    return index.compare(subject, static_cast<int>(found - ids.begin()));
}

std::unique_ptr<NewestList> readNewestList(const Database &database)
{
    const auto version = readLastVersion(database);
    if (!version)
        return nullptr;
    std::vector<ListedEntryId> ids;
    std::vector<ListedEntry> entries;
    for (StoredEntry &stored : readCurrentEntries(database)) {
        ids.push_back(stored.id);
        entries.push_back(std::move(stored.entry));
    }
    return std::make_unique<NewestList>(version->id, std::move(ids), std::move(entries));
}

ScreenedSubjects screenAll(Change &change, const std::vector<Subject> &subjects, const Progress *progress)
{
    ScreenedSubjects result;
    const auto list = subjects.empty() ? nullptr : readNewestList(change.database());
    if (!list)
        return result;
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        if (progress && progress->isCancelled())
            break;
        if (progress)
            progress->step(static_cast<int>(100 * i / subjects.size()));
        screenOne(change, *list, subjects[i], result);
    }
    return result;
}

Result<ScreenedSubjects> screenAll(Session &session, const std::vector<Subject> &subjects, const Progress *progress)
{
    if (auto allowed = session.require(Action::ScreenSubjects); !allowed)
        return allowed.failure();
    Change change(session, Action::ScreenSubjects);
    const ScreenedSubjects result = screenAll(change, subjects, progress);
    if (progress && progress->isCancelled())
        return failure(FailureKind::Cancelled, QStringLiteral("cancelled"),
                       QCoreApplication::translate("screening", "Stopped; nothing was changed."));
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return result;
}

Result<HitProposalId> proposeVerdict(Session &session, HitId hit, HitVerdict verdict, const QString &reason)
{
    const Action deciding = decidingAction(session.database(), hit);
    if (auto allowed = session.require(deciding); !allowed)
        return allowed.failure();
    Change change(session, deciding);
    if (Problems problems = checkProposal(readHit(session.database(), hit), reason); !problems.empty())
        return refused(std::move(problems));
    const HitProposalId id = insertProposal(change, hit, verdict, reason.trimmed());
    change.about("screening_hits", hit);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return id;
}

Result<void> answerProposal(Session &session, HitId hit, bool agrees, const QString &reason)
{
    const Action deciding = decidingAction(session.database(), hit);
    if (auto allowed = session.require(deciding); !allowed)
        return allowed;
    Change change(session, deciding);
    const auto known = readHit(session.database(), hit);
    if (Problems problems = checkAnswer(known, session.user().id, agrees, reason); !problems.empty())
        return refused(std::move(problems));
    insertAnswer(change, known->proposal->id, agrees, reason.trimmed());
    change.about("screening_hits", hit);
    return change.commit();
}

} // namespace fund
