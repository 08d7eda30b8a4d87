#pragma once

#include "identity/role.h"
#include "identity/written_tables.h"
#include "record/audit_entry.h"
#include "record/verify.h"

#include <map>
#include <unordered_map>

namespace fund {

/// What the record says of a row.
struct KnownRow
{
    QByteArray digest;    ///< empty: it was removed
    qint64 addedBy = 0;   ///< the place in the record of the entry that named it first
    qint64 writtenBy = 0; ///< and of the newest that names it
};

/// By table and id.
using KnownRows = std::unordered_map<QByteArray, std::unordered_map<qint64, KnownRow>>;

/// Checks the entries of a record one after another, each against the one before, its user's role and what its deed may
/// write; and gathers what they say of the rows.
class EntryChecks
{
public:
    /// Findings are added to `findings`, which must outlive this.
    EntryChecks(const Database &database, std::vector<Finding> &findings);

    /// The next entry, in the record's order.
    void check(const AuditEntry &entry);

    [[nodiscard]] qint64 count() const { return static_cast<qint64>(m_entries.size()); }
    [[nodiscard]] const QByteArray &head() const { return m_previous; }
    [[nodiscard]] KnownRows &rows() { return m_rows; }
    /// Whether a row names as its author, and as its moment, the user and moment of an entry that wrote it.
    [[nodiscard]] bool isWrittenBy(const KnownRow &row, qint64 author, const QByteArray &recordedAt) const;

private:
    /// What is the same for all entries of one key and action.
    struct Deed
    {
        UserId user;
        std::optional<Action> action;
        bool isAllowed = false;
        const WrittenTables *tables = nullptr;
    };
    /// What rows are held against.
    struct Author
    {
        UserId user;
        QByteArray moment;
    };

    void found(const char *kind, const QString &where, const QString &message);
    const Deed &deedOf(const AuditEntry &entry);
    void checkLink(const AuditEntry &entry, const QString &where);
    void checkMoment(const AuditEntry &entry, const QString &where);
    void checkUser(const AuditEntry &entry, const Deed &deed, const QString &where);
    void takeRows(const AuditEntry &entry, const WrittenTables &tables);
    void takeUpgrade(const AuditEntry &entry, const QString &where);
    [[nodiscard]] QByteArray digestOfRows() const;

    std::vector<Finding> &m_findings;
    const int m_schema;
    std::map<KeyId, std::pair<UserId, Role>> m_users;
    std::map<std::pair<KeyId, QString>, Deed> m_deeds;
    std::set<QString> m_disabled; ///< the subjects of the entries that disabled them
    std::set<UserId> m_started;   ///< who has keys already
    std::vector<Author> m_entries;
    KnownRows m_rows;
    QByteArray m_previous = hashBeforeTheFirst();
    QDateTime m_latest;
    int m_upgradedTo = 0;
};

} // namespace fund
