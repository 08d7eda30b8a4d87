#include "contributions/earmark_store.h"

#include "donors/request_letter.h"
#include "identity/sealed_document.h"
#include "record/change.h"

#include <map>
#include <set>

namespace fund {

namespace {

KeptRequest requestFrom(const Statement &row)
{
    KeptRequest kept;
    kept.id = row.id<EarmarkRequestTag>(0);
    kept.request = {row.id<DonorTag>(1), row.date(2),
                    Money(row.integer(4), currencyOf(row.text(3)).value_or(Currency{row.text(3), 2})), row.text(5)};
    kept.donorName = row.text(6);
    kept.withdrawnOn = row.date(7);
    kept.fileName = row.text(8);
    kept.takenBackOn = row.date(9);
    kept.takenBackReason = row.text(10);
    // An earlier version kept the document open and no digest of it.
    if (kept.withdrawnOn.isValid())
        kept.digest = row.isNull(11) ? digestOfLetter(row.bytes(12)) : row.bytes(11);
    return kept;
}

int countRows(const Database &database, const char *sql)
{
    Statement row(database, sql);
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

/// Which tables each table refers to.
std::map<QString, std::set<QString>> readReferences(const Database &database)
{
    std::map<QString, std::set<QString>> references;
    Statement row(database, R"sql(
        SELECT t.name, f."table"
        FROM pragma_table_list AS t
        LEFT JOIN pragma_foreign_key_list(t.name) AS f
        WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'
    )sql");
    while (row.next()) {
        auto &targets = references[row.text(0)];
        if (!row.isNull(1))
            targets.insert(row.text(1));
    }
    return references;
}

/// Every table that can be come to from one, along any number of references.
std::set<QString> reachedFrom(const QString &start, const std::map<QString, std::set<QString>> &references)
{
    std::set<QString> reached;
    std::vector<QString> open{start};
    while (!open.empty()) {
        const QString table = open.back();
        open.pop_back();
        const auto found = references.find(table);
        if (found == references.end())
            continue;
        for (const QString &next : found->second)
            if (reached.insert(next).second)
                open.push_back(next);
    }
    return reached;
}

} // namespace

std::vector<KeptRequest> readKeptRequests(const Database &database, DonorId donor)
{
    std::vector<KeptRequest> requests;
    Statement row(database, R"sql(
        SELECT q.id, q.donor_id, q.on_date, q.currency, q.amount, q.wish, d.name, w.on_date, w.file_name,
               t.on_date, t.reason, w.digest, iif(w.digest IS NULL, w.document, NULL)
        FROM earmark_requests AS q
        JOIN donors AS d ON d.id = q.donor_id
        LEFT JOIN earmark_withdrawals AS w
            ON w.request_id = q.id
            AND NOT EXISTS (SELECT 1 FROM earmark_withdrawals_taken_back AS m WHERE m.withdrawal_id = w.id)
        LEFT JOIN earmark_withdrawals_taken_back AS t
            ON t.id = (SELECT max(m.id)
                       FROM earmark_withdrawals AS e
                       JOIN earmark_withdrawals_taken_back AS m ON m.withdrawal_id = e.id
                       WHERE e.request_id = q.id)
        WHERE :donor IS NULL OR q.donor_id = :donor
        ORDER BY q.on_date DESC, q.id DESC
    )sql",
                  {{":donor", donor}});
    while (row.next())
        requests.push_back(requestFrom(row));
    return requests;
}

std::optional<KeptRequest> readKeptRequest(const Database &database, EarmarkRequestId id)
{
    Statement row(database, R"sql(
        SELECT q.id, q.donor_id, q.on_date, q.currency, q.amount, q.wish, d.name, w.on_date, w.file_name,
               t.on_date, t.reason, w.digest, iif(w.digest IS NULL, w.document, NULL)
        FROM earmark_requests AS q
        JOIN donors AS d ON d.id = q.donor_id
        LEFT JOIN earmark_withdrawals AS w
            ON w.request_id = q.id
            AND NOT EXISTS (SELECT 1 FROM earmark_withdrawals_taken_back AS m WHERE m.withdrawal_id = w.id)
        LEFT JOIN earmark_withdrawals_taken_back AS t
            ON t.id = (SELECT max(m.id)
                       FROM earmark_withdrawals AS e
                       JOIN earmark_withdrawals_taken_back AS m ON m.withdrawal_id = e.id
                       WHERE e.request_id = q.id)
        WHERE q.id = :id
    )sql",
                  {{":id", id}});
    return row.next() ? std::optional(requestFrom(row)) : std::nullopt;
}

qint64 insertWithdrawal(Change &change, const WithdrawalDraft &draft)
{
    const auto sealed = sealDocument(change.session(), draft.document, withdrawalPurpose(draft.request));
    if (!sealed) {
        change.fail(sealed.failure());
        return 0;
    }
    return change.insert(R"sql(
        INSERT INTO earmark_withdrawals
            (request_id, on_date, file_name, digest, document, key_box, recorded_by, recorded_at)
        VALUES (:request, :on_date, :file_name, :digest, :document, :key_box, :by, :recorded_at)
    )sql",
                         {{":request", draft.request},
                          {":on_date", draft.onDate},
                          {":file_name", draft.fileName.trimmed()},
                          {":digest", digestOfLetter(draft.document)},
                          {":document", sealed->box},
                          {":key_box", sealed->keyBox},
                          {":by", change.session().user().id},
                          {":recorded_at", change.momentText()}});
}

void insertTakingBack(Change &change, const TakingBackDraft &draft)
{
    change.insert(R"sql(
        INSERT INTO earmark_withdrawals_taken_back (withdrawal_id, on_date, reason, recorded_by, recorded_at)
        SELECT w.id, :on_date, :reason, :by, :recorded_at
        FROM earmark_withdrawals AS w
        WHERE w.request_id = :request
            AND NOT EXISTS (SELECT 1 FROM earmark_withdrawals_taken_back AS m WHERE m.withdrawal_id = w.id)
    )sql",
                  {{":request", draft.request},
                   {":on_date", draft.onDate},
                   {":reason", draft.reason.trimmed()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

QByteArray withdrawalPurpose(EarmarkRequestId id)
{
    return documentPurpose("earmark_withdrawals", QByteArray::number(id.number()));
}

Result<QByteArray> openWithdrawalDocument(const Session &session, EarmarkRequestId id)
{
    Statement row(session.database(), R"sql(
        SELECT w.document, w.key_box
        FROM earmark_withdrawals AS w
        WHERE w.request_id = :request
            AND NOT EXISTS (SELECT 1 FROM earmark_withdrawals_taken_back AS m WHERE m.withdrawal_id = w.id)
    )sql",
                  {{":request", id}});
    return row.next() ? openDocument(session, {row.bytes(1), row.bytes(0)}, withdrawalPurpose(id)) : QByteArray();
}

void insertPreference(Change &change, ContributionId contribution, Window preference)
{
    change.insert(R"sql(
        INSERT INTO window_preferences (contribution_id, preference, recorded_by, recorded_at)
        VALUES (:contribution, :preference, :by, :recorded_at)
    )sql",
                  {{":contribution", contribution},
                   {":preference", windowKey(preference)},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

std::optional<Window> readPreference(const Database &database, ContributionId contribution)
{
    Statement row(database, R"sql(
        SELECT preference
        FROM window_preferences
        WHERE contribution_id = :contribution
    )sql",
                  {{":contribution", contribution}});
    return row.next() ? windowOf(row.text(0)) : std::nullopt;
}

int countPreferences(const Database &database, const QDate &until)
{
    Statement row(database, R"sql(
        SELECT count(*)
        FROM window_preferences AS p
        JOIN contributions AS c ON c.id = p.contribution_id
        WHERE c.on_date <= :until
    )sql",
                  {{":until", until}});
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

EarmarkFacts readEarmarkFacts(const Database &database)
{
    EarmarkFacts facts;
    facts.requests = countRows(database, "SELECT count(*) FROM earmark_requests");
    facts.withdrawn = countRows(database, R"sql(
        SELECT (SELECT count(*) FROM earmark_withdrawals) - (SELECT count(*) FROM earmark_withdrawals_taken_back)
    )sql");
    facts.preferences = countRows(database, "SELECT count(*) FROM window_preferences");
    const auto references = readReferences(database);
    facts.tables = static_cast<int>(references.size());
    const QString donors = QStringLiteral("donors");
    for (const auto &[table, targets] : references) {
        const auto reached = reachedFrom(table, references);
        // What knows a donor is a table of income. A use of money stands in the books, or refers to something that was
        // decided on; none of these may know a donor, and no table of income may refer to what was decided on.
        const bool knowsDonor = table == donors || reached.contains(donors);
        const bool isOfUse = table.startsWith(QStringLiteral("ledger_")) || table == QStringLiteral("nominations") ||
                             reached.contains(QStringLiteral("calls"));
        if (knowsDonor && isOfUse)
            facts.leading += table;
    }
    return facts;
}

} // namespace fund
