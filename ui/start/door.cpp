#include "start/door.h"

#include "identity/user_store.h"
#include "ledger/amount_check_store.h"
#include "record/file_clock.h"
#include "record/upgrade.h"
#include "users/evidence_actions.h"

namespace fund {

namespace {

/// For writing, else for reading: a file on a read-only place can still be looked at.
Result<std::shared_ptr<Database>> openFile(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (database)
        return database;
    auto readable = Database::open(path, Database::Access::ReadOnly);
    return readable ? std::move(readable) : std::move(database);
}

} // namespace

Result<Door> readDoor(const QString &path)
{
    auto database = openFile(path);
    if (!database)
        return database.failure();
    auto facts = readFundFacts(**database);
    if (!facts)
        return facts.failure();
    Door door{path, facts->name, facts->demonstration, {}};
    for (const User &user : readUsers(**database))
        if (!user.disabled)
            door.guests.push_back({user.name, user.role, !readNewestKey(**database, user.id).has_value()});
    if (const auto &failure = (*database)->failure())
        return *failure;
    return door;
}

Result<std::unique_ptr<Session>> enter(const Credentials &credentials, const Clock &clock, Chance &chance)
{
    auto database = openFile(credentials.path);
    if (!database)
        return database.failure();
    auto present = clockOf(**database, clock);
    if (!present)
        return present.failure();
    const Clock &own = **present;
    auto session = credentials.code.isEmpty()
                       ? signIn(*database, credentials.name, credentials.password, own, chance)
                       : startUser(*database, credentials.name, credentials.code, credentials.password, own, chance);
    if (!session)
        return session;
    if (auto ready = bringUpToDate(**session); !ready)
        return ready.failure();
    if (auto sealed = sealEvidence(**session); !sealed)
        return sealed.failure();
    if (auto bookable = requireBookableAmounts((*session)->database()); !bookable)
        return bookable.failure();
    (*session)->keepClock(std::move(*present));
    (*session)->leaveThread();
    return session;
}

Result<CreatedFund> found(const FundDraft &draft, const Clock &clock, Chance &chance)
{
    auto created = createFund(draft, clock, chance);
    if (created)
        created->session->leaveThread();
    return created;
}

} // namespace fund
