#pragma once

#include "identity/session.h"
#include "record/upgrade.h"
#include "storage/statement.h"

#include <QSqlQuery>

#include <memory>
#include <unordered_map>

namespace fund {

class TouchedRows;

/// One deed of a signed-in person: the only way to write. Opens with BEGIN IMMEDIATE, brings a file of an older version
/// up to date (an entry of its own), gathers every row that is written, and commits rows and one signed, chained entry
/// of the record in one transaction; without commit() all is as it was. Refused to who was disabled or got new keys
/// since signing in ("user_must_not_be_disabled", "key_must_be_the_newest"), to a clock that is behind the newest entry
/// by more than a minute ("clock_must_not_run_back"; a demonstration, whose time is its own, goes on from there), to a
/// deed that wrote what is not its own (identity/written_tables.h), and where its day may not be (record/day_rules.h).
/// The first failure (a role that may not, a constraint, a full disk, something that could not be read before) is kept:
/// what follows does nothing, and commit() tells it. Every store function that writes takes one; actions called by
/// actions share it.
class Change
{
public:
    Change(Session &session, Action action);
    ~Change();
    Change(const Change &) = delete;
    Change &operator=(const Change &) = delete;

    /// Begun, and nothing has failed so far.
    [[nodiscard]] bool isGood() const { return !m_failure.has_value(); }
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] const Database &database() const { return m_session.database(); }
    /// When it is recorded: one moment for the whole deed.
    [[nodiscard]] const QDateTime &moment() const { return m_moment; }
    [[nodiscard]] QString momentText() const { return fund::momentText(m_moment); }

    /// The thing that the deed is about, by table and id: its history shows the entry.
    void about(const char *table, qint64 id);
    template <typename Tag>
    void about(const char *table, Id<Tag> id)
    {
        about(table, id.number());
    }
    /// The person's own reason, where the deed asks for one. Never a personal value of an applicant.
    void because(const QString &reason) { m_reason = reason; }

    /// Runs an INSERT and gives the new row's id (0 after a failure).
    qint64 insert(const char *sql, std::initializer_list<Binding> bindings);
    /// Runs an UPDATE or DELETE and gives the number of rows.
    int run(const char *sql, std::initializer_list<Binding> bindings);

    /// Makes everything void and keeps why: a rule found broken halfway.
    void fail(Failure failure);

    /// Writes the entry and commits. Nothing written: no entry. Fails with the first failure, and all is as it was.
    [[nodiscard]] Result<void> commit();

private:
    bool execute(const char *sql, std::initializer_list<Binding> bindings);
    QSqlQuery *prepared(const char *sql);
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> checkUser() const;
    [[nodiscard]] Result<void> takeMoment();
    void recordRows();
    void recordEntry(Action action, const QString &subject, const QString &reason,
                     const std::vector<RecordedRow> &rows);
    void close(const char *ending);

    Session &m_session;
    Action m_action;
    QDateTime m_moment;
    QString m_subject = QString::fromLatin1("");
    QString m_reason = QString::fromLatin1("");
    std::optional<Failure> m_failure;
    std::optional<AuditEntry> m_head; ///< the newest entry; the next follows it
    std::optional<Upgrade> m_upgrade; ///< of the file, on the way
    std::unique_ptr<TouchedRows> m_touched;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_statements;
    bool m_open = false;
    bool m_isOld = false; ///< the file was of an older version when this began
};

} // namespace fund
