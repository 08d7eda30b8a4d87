#include "users/evidence_actions.h"

#include "identity/user_store.h"
#include "record/change.h"
#include "users/evidence_store.h"

namespace fund {

namespace {

/// Newest keys of those who may read evidence, make its key of nothing that they hold, and were not handed it.
std::vector<UserKey> keysWithoutEvidence(const Database &database)
{
    std::vector<UserKey> keys;
    for (const User &user : readUsers(database)) {
        if (user.disabled || isCleared(user.role) || !mayDo(user.role, Action::Read))
            continue;
        const auto secret = readSecret(database, user.id);
        const auto key = readNewestKey(database, user.id);
        if (key && secret && !secret->secretBox.isEmpty() && secret->evidenceKeyBox.isEmpty())
            keys.push_back(*key);
    }
    return keys;
}

} // namespace

Result<void> sealEvidence(Session &session)
{
    const Database &database = session.database();
    if (!session.isCleared() || database.access() == Database::Access::ReadOnly)
        return {};
    if (keysWithoutEvidence(database).empty() && readOpenDocuments(database).empty())
        return {};
    Change change(session, Action::SealEvidence);
    if (!change.isGood())
        return *change.failure();
    for (const UserKey &key : keysWithoutEvidence(database))
        updateEvidenceKey(change, key.user, sealTo(key.sealingPublic, session.evidenceKey().bytes(), session.chance()));
    for (const OpenDocument &open : readOpenDocuments(database)) {
        const QByteArray document = readOpenDocument(database, open);
        const auto sealed = sealDocument(session, document, open.purpose);
        if (!sealed)
            return sealed.failure();
        updateDocument(change, open, document, *sealed);
    }
    change.about("fund", 1);
    if (auto committed = change.commit(); !committed)
        return committed;
    // What lay open stands in the log beside the file no more.
    session.database().emptyLog();
    return {};
}

} // namespace fund
