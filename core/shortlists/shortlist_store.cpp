#include "shortlists/shortlist_store.h"

#include "ledger/account.h"
#include "record/change.h"

namespace fund {

namespace {

QStringList refsFrom(const QString &text)
{
    return text.split(u',', Qt::SkipEmptyParts);
}

std::optional<ShortList> listFrom(Statement &row)
{
    if (!row.next())
        return std::nullopt;
    return ShortList{row.id<ShortListTag>(0),
                     row.id<CallTag>(1),
                     static_cast<int>(row.integer(2)),
                     row.bytes(3),
                     row.bytes(4),
                     refsFrom(row.text(5)),
                     refsFrom(row.text(6)),
                     row.integer(7),
                     row.bytes(8),
                     row.moment(9),
                     row.date(10)};
}

} // namespace

ShortListId insertShortList(Change &change, const ShortList &list)
{
    return ShortListId(change.insert(R"sql(
        INSERT INTO shortlists (call_id, version, problem, result, kept, left_out, spent, digest,
                                recorded_by, recorded_at)
        VALUES (:call, :version, :problem, :result, :kept, :left_out, :spent, :digest,
                :by, :recorded_at)
    )sql",
                                     {{":call", list.call},
                                      {":version", list.version},
                                      {":problem", list.problem},
                                      {":result", list.result},
                                      {":kept", list.kept.join(u',')},
                                      {":left_out", list.leftOut.join(u',')},
                                      {":spent", list.spent},
                                      {":digest", list.digest},
                                      {":by", change.session().user().id},
                                      {":recorded_at", change.momentText()}}));
}

void insertSubmission(Change &change, ShortListId id)
{
    change.insert(R"sql(
        INSERT INTO shortlist_submissions (shortlist_id, on_date, recorded_by, recorded_at)
        VALUES (:list, :on_date, :by, :recorded_at)
    )sql",
                  {{":list", id},
                   {":on_date", change.session().onDate()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

void insertDecline(Change &change, ShortListId list, ApplicationId application, DecisionId decision,
                   const QString &reason)
{
    change.insert(R"sql(
        INSERT INTO shortlist_declines (shortlist_id, application_id, decision_id, reason)
        VALUES (:list, :application, :decision, :reason)
    )sql",
                  {{":list", list}, {":application", application}, {":decision", decision}, {":reason", reason}});
}

NominationId insertNomination(Change &change, const Nomination &nomination, DecisionId decision)
{
    return NominationId(change.insert(R"sql(
        INSERT INTO nominations (call_id, application_id, shortlist_id, decision_id, amount, on_date, recorded_at)
        VALUES (:call, :application, :list, :decision, :amount, :on_date, :recorded_at)
    )sql",
                                      {{":call", nomination.call},
                                       {":application", nomination.application},
                                       {":list", nomination.shortList},
                                       {":decision", decision},
                                       {":amount", nomination.amount.minor()},
                                       {":on_date", nomination.onDate},
                                       {":recorded_at", change.momentText()}}));
}

void insertNominationWithdrawal(Change &change, NominationId nomination, const QString &reason, qint64 lost)
{
    change.insert(R"sql(
        INSERT INTO nomination_withdrawals (nomination_id, reason, lost, on_date, recorded_by, recorded_at)
        VALUES (:nomination, :reason, :lost, :on_date, :by, :recorded_at)
    )sql",
                  {{":nomination", nomination},
                   {":reason", reason},
                   {":lost", lost},
                   {":on_date", change.session().onDate()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

std::optional<ShortList> readShortList(const Database &database, CallId call)
{
    Statement row(database, R"sql(
        SELECT l.id, l.call_id, l.version, l.problem, l.result, l.kept, l.left_out, l.spent, l.digest, l.recorded_at,
               s.on_date
        FROM shortlists AS l
        LEFT JOIN shortlist_submissions AS s ON s.shortlist_id = l.id
        WHERE l.call_id = :call
        ORDER BY l.version DESC
        LIMIT 1
    )sql",
                  {{":call", call}});
    return listFrom(row);
}

std::optional<ShortList> readShortList(const Database &database, ShortListId id)
{
    Statement row(database, R"sql(
        SELECT l.id, l.call_id, l.version, l.problem, l.result, l.kept, l.left_out, l.spent, l.digest, l.recorded_at,
               s.on_date
        FROM shortlists AS l
        LEFT JOIN shortlist_submissions AS s ON s.shortlist_id = l.id
        WHERE l.id = :id
    )sql",
                  {{":id", id}});
    return listFrom(row);
}

std::vector<ShortList> readShortLists(const Database &database, CallId call)
{
    std::vector<ShortList> lists;
    Statement row(database, R"sql(
        SELECT l.id, l.call_id, l.version, l.problem, l.result, l.kept, l.left_out, l.spent, l.digest, l.recorded_at,
               s.on_date
        FROM shortlists AS l
        LEFT JOIN shortlist_submissions AS s ON s.shortlist_id = l.id
        WHERE l.call_id = :call
        ORDER BY l.version
    )sql",
                  {{":call", call}});
    while (auto list = listFrom(row))
        lists.push_back(std::move(*list));
    return lists;
}

std::optional<ShortList> readApprovedList(const Database &database, CallId call)
{
    Statement row(database, R"sql(
        SELECT l.id, l.call_id, l.version, l.problem, l.result, l.kept, l.left_out, l.spent, l.digest, l.recorded_at,
               s.on_date
        FROM shortlists AS l
        JOIN decisions AS d ON d.subject = 'shortlists/' || l.id AND d.outcome = 'approved'
        LEFT JOIN shortlist_submissions AS s ON s.shortlist_id = l.id
        WHERE l.call_id = :call
        ORDER BY l.version DESC
        LIMIT 1
    )sql",
                  {{":call", call}});
    return listFrom(row);
}

std::vector<Approval> readApprovals(const Database &database, CallId call)
{
    std::vector<Approval> approvals;
    Statement row(database, R"sql(
        SELECT l.version, d.on_date, l.digest
        FROM shortlists AS l
        JOIN decisions AS d ON d.subject = 'shortlists/' || l.id AND d.outcome = 'approved'
        WHERE l.call_id = :call
        ORDER BY l.version
    )sql",
                  {{":call", call}});
    while (row.next())
        approvals.push_back({static_cast<int>(row.integer(0)), row.date(1), row.bytes(2)});
    return approvals;
}

std::vector<Nomination> readNominations(const Database &database, CallId call, const Currency &fundCurrency)
{
    std::vector<Nomination> nominations;
    Statement row(database, R"sql(
        SELECT n.id, n.call_id, n.application_id, a.serial, n.shortlist_id, n.amount, n.on_date, w.id, w.on_date
        FROM nominations AS n
        JOIN applications AS a ON a.id = n.application_id
        LEFT JOIN nomination_withdrawals AS w ON w.nomination_id = n.id
        WHERE n.call_id = :call
        ORDER BY n.id
    )sql",
                  {{":call", call}});
    while (row.next())
        nominations.push_back({row.id<NominationTag>(0), row.id<CallTag>(1), row.id<ApplicationTag>(2),
                               applicationRef(static_cast<int>(row.integer(3))), row.id<ShortListTag>(4),
                               Money(row.integer(5), fundCurrency), row.date(6), !row.isNull(7), row.date(8)});
    return nominations;
}

std::map<ApplicationId, QString> readDeclines(const Database &database, CallId call)
{
    std::map<ApplicationId, QString> declines;
    Statement row(database, R"sql(
        SELECT d.application_id, d.reason
        FROM shortlists AS l
        JOIN shortlist_declines AS d ON d.shortlist_id = l.id
        WHERE l.call_id = :call
    )sql",
                  {{":call", call}});
    while (row.next())
        declines[row.id<ApplicationTag>(0)] = row.text(1);
    return declines;
}

qint64 readLost(const Database &database, CallId call)
{
    Statement row(database, R"sql(
        SELECT coalesce(sum(CASE WHEN t.debit = :spent THEN t.amount ELSE -t.amount END), 0)
        FROM nominations AS n
        JOIN nomination_withdrawals AS w ON w.nomination_id = n.id
        JOIN ledger_entries AS e ON e.subject = 'nominations/' || n.id
        JOIN ledger_transfers AS t ON t.entry_id = e.id AND :spent IN (t.debit, t.credit)
        WHERE n.call_id = :call
    )sql",
                  {{":call", call}, {":spent", accountKey(spent(Window::Sponsorship))}});
    return row.next() ? row.integer(0) : 0;
}

std::optional<ApplicationId> applicationBehind(const Database &database, const QString &ledgerSubject)
{
    Statement row(database, R"sql(
        SELECT application_id
        FROM nominations
        WHERE 'nominations/' || id = :subject
    )sql",
                  {{":subject", ledgerSubject}});
    return row.next() ? std::optional(row.id<ApplicationTag>(0)) : std::nullopt;
}

bool isOfWithdrawnNominee(const Database &database, const QString &ledgerSubject)
{
    Statement row(database, R"sql(
        SELECT 1
        FROM nomination_withdrawals
        WHERE 'nominations/' || nomination_id = :subject
    )sql",
                  {{":subject", ledgerSubject}});
    return row.next();
}

} // namespace fund
