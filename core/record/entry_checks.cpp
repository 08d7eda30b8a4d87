#include "record/entry_checks.h"

#include "base/clock.h"
#include "identity/user_store.h"
#include "record/upgrade.h"
#include "storage/migrations.h"

#include <QCoreApplication>

namespace fund {

EntryChecks::EntryChecks(const Database &database, std::vector<Finding> &findings)
    : m_findings(findings), m_schema(database.schema())
{
    std::map<UserId, Role> roles;
    for (const User &user : readUsers(database))
        roles[user.id] = user.role;
    for (const UserKey &key : readKeys(database))
        if (const auto user = roles.find(key.user); user != roles.end())
            m_users[key.id] = {user->first, user->second};
}

void EntryChecks::found(const char *kind, const QString &where, const QString &message)
{
    m_findings.push_back({QString::fromLatin1(kind), where, message});
}

void EntryChecks::check(const AuditEntry &entry)
{
    const QString where = QStringLiteral("audit_entries/%1").arg(entry.id.number());
    const Deed &deed = deedOf(entry);
    checkLink(entry, where);
    checkMoment(entry, where);
    checkUser(entry, deed, where);
    m_previous = entry.hash;
    m_entries.push_back({deed.user, momentText(entry.recordedAt).toLatin1()});
    if (deed.action == Action::Migrate)
        takeUpgrade(entry, where);
    else
        takeRows(entry, *deed.tables);
}

const EntryChecks::Deed &EntryChecks::deedOf(const AuditEntry &entry)
{
    const auto [place, isNew] = m_deeds.try_emplace({entry.key, entry.action});
    if (isNew) {
        static const WrittenTables none;
        Deed &deed = place->second;
        const auto user = m_users.find(entry.key);
        const auto action = actionOf(entry.action);
        deed.action = action;
        deed.user = user == m_users.end() ? UserId() : user->second.first;
        deed.isAllowed = user != m_users.end() && action && mayDo(user->second.second, *action);
        deed.tables = action ? &writtenTables(*action) : &none;
    }
    return place->second;
}

void EntryChecks::checkLink(const AuditEntry &entry, const QString &where)
{
    if (entry.id.number() != count() + 1)
        found("entry_missing", where, QCoreApplication::translate("record", "An entry before this one is missing."));
    if (entry.previous != m_previous)
        found("chain_broken", where,
              QCoreApplication::translate("record", "The entry does not follow the one before it."));
    if (entryHash(entry) != entry.hash)
        found("entry_changed", where,
              QCoreApplication::translate("record", "The entry was changed after it was made."));
}

void EntryChecks::checkMoment(const AuditEntry &entry, const QString &where)
{
    if (m_latest.isValid() && entry.recordedAt.msecsTo(m_latest) > toleratedClockDifference)
        found("time_runs_back", where,
              QCoreApplication::translate("record", "The entry says that it was made on %1, before one that stands "
                                                    "before it.")
                  .arg(momentText(entry.recordedAt)));
    else if (!m_latest.isValid() || entry.recordedAt > m_latest)
        m_latest = entry.recordedAt;
}

/// The key of a role that may not do this would still sign, and so would that of somebody disabled.
void EntryChecks::checkUser(const AuditEntry &entry, const Deed &deed, const QString &where)
{
    if (!deed.isAllowed)
        found("role_wrong", where,
              QCoreApplication::translate("record", "The entry's user has a role that may not do this."));
    if (!m_disabled.empty() && m_disabled.count(QStringLiteral("users/%1").arg(deed.user.number())) > 0)
        found("user_was_disabled", where,
              QCoreApplication::translate("record", "The entry's user had been disabled before."));
    if (deed.action == Action::DisableUser)
        m_disabled.insert(entry.subject);
    const bool bearsKeys = deed.action == Action::CreateFund || deed.action == Action::StartUser;
    if (bearsKeys && !m_started.insert(deed.user).second)
        found("keys_wrong", where,
              QCoreApplication::translate("record", "The entry's user had signed in for the first time before."));
}

void EntryChecks::takeRows(const AuditEntry &entry, const WrittenTables &tables)
{
    const QByteArray *table = nullptr;
    std::unordered_map<qint64, KnownRow> *known = nullptr;
    bool mayAdd = false;
    bool mayChange = false;
    const auto rows = decodeRows(entry.rows);
    for (const RecordedRow &row : rows) {
        if (!table || *table != row.table) {
            table = &row.table;
            known = &m_rows[row.table];
            mayAdd = tables.added.count(row.table) > 0;
            mayChange = tables.changed.count(row.table) > 0;
        }
        const auto [place, isNew] = known->try_emplace(row.id, KnownRow{{}, count(), 0});
        place->second.digest = row.digest;
        place->second.writtenBy = count();
        if (!(isNew ? mayAdd : mayChange))
            found("row_not_of_the_deed", QString::fromUtf8(row.table) + u'/' + QString::number(row.id),
                  QCoreApplication::translate("record", "Entry %1 wrote this row, which a deed of its kind does not.")
                      .arg(entry.id.number()));
    }
}

/// A migration changes what its scripts say, goes forward, and stands on the file that the record describes.
void EntryChecks::takeUpgrade(const AuditEntry &entry, const QString &where)
{
    const auto note = upgradeNoteOf(entry.reason);
    const bool goesOn = note && note->from >= m_upgradedTo && note->from < note->to && note->to <= m_schema;
    const bool before = goesOn && note->before == digestOfRows();
    WrittenTables tables;
    if (goesOn) {
        tables.added = tables.changed = rewrittenTables(note->from, note->to);
        m_upgradedTo = note->to;
    }
    takeRows(entry, tables);
    if (!before || note->after != digestOfRows())
        found("upgrade_wrong", where,
              QCoreApplication::translate("record", "The file that was brought up to date here was not the one that "
                                                    "the record describes."));
}

QByteArray EntryChecks::digestOfRows() const
{
    FileRows rows;
    for (const auto &[table, known] : m_rows)
        for (const auto &[id, row] : known)
            rows[{table, id}] = row.digest;
    return digestOf(rows);
}

bool EntryChecks::isWrittenBy(const KnownRow &row, qint64 author, const QByteArray &recordedAt) const
{
    const auto fits = [&](qint64 entry) {
        if (entry < 1 || entry > count())
            return true; // an entry is missing, which is told already
        const Author &written = m_entries[static_cast<std::size_t>(entry - 1)];
        return (author == 0 || author == written.user.number()) &&
               (recordedAt.isEmpty() || recordedAt == written.moment);
    };
    return fits(row.addedBy) || fits(row.writtenBy);
}

} // namespace fund
