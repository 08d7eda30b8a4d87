#include "contributions/contribution_list_store.h"

#include "storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fund {

namespace {

QString columnKey(ContributionColumn column)
{
    switch (column) {
    case ContributionColumn::Ref:
        return QStringLiteral("ref");
    case ContributionColumn::Donor:
        return QStringLiteral("donor");
    case ContributionColumn::DonorKind:
        return QStringLiteral("kind");
    case ContributionColumn::AnnouncedOn:
        return QStringLiteral("announced");
    case ContributionColumn::Currency:
        return QStringLiteral("currency");
    case ContributionColumn::Pledged:
        return QStringLiteral("pledged");
    case ContributionColumn::Agreed:
        return QStringLiteral("agreed");
    case ContributionColumn::Received:
        return QStringLiteral("received");
    case ContributionColumn::ReceivedConverted:
        return QStringLiteral("converted");
    case ContributionColumn::NextDue:
        return QStringLiteral("next_due");
    case ContributionColumn::Stage:
        return QStringLiteral("stage");
    }
    Q_UNREACHABLE();
}

ContributionRow rowFrom(const Statement &row, const Currency &fundCurrency)
{
    const Currency currency = currencyOnRecord(row.text(7));
    ContributionRow result;
    result.id = row.id<ContributionTag>(0);
    result.ref = row.text(1);
    result.donor = row.id<DonorTag>(2);
    result.donorName = row.text(3);
    result.donorKind = donorKindOf(row.text(4)).value_or(DonorKind::Individual);
    result.publication = publicationOf(row.text(5)).value_or(Publication::Anonymous);
    result.announcedOn = row.date(6);
    result.pledged = Money(row.integer(8), currency);
    if (!row.isNull(9))
        result.agreed = Money(row.integer(9), currency);
    result.received = Money(row.integer(10), currency);
    result.receivedConverted = Money(row.integer(11), fundCurrency);
    result.nextDue = row.date(12);
    result.stage = static_cast<ContributionStage>(row.integer(13));
    return result;
}

std::optional<QString> keyOf(const std::optional<DonorKind> &kind)
{
    return kind ? std::optional(donorKindKey(*kind)) : std::nullopt;
}

std::optional<int> numberOf(const std::optional<ContributionStage> &stage)
{
    return stage ? std::optional(static_cast<int>(*stage)) : std::nullopt;
}

/// [[donor, name, place in the language's order, whether it is searched for], …]: names and their order are the
/// language's to say, not SQLite's.
QString namedDonors(const Database &database, const ContributionFilter &filter)
{
    QJsonArray donors;
    for (const DonorLabel &label : readDonorLabels(database, filter.names))
        donors.append(QJsonArray{label.id.number(), label.name, donors.size(), isCalled(label, filter.text) ? 1 : 0});
    return QString::fromUtf8(QJsonDocument(donors).toJson(QJsonDocument::Compact));
}

constexpr char pageOfRows[] = R"sql(
    WITH named AS MATERIALIZED (
        SELECT json_extract(value, '$[0]') AS donor_id, json_extract(value, '$[1]') AS name,
               json_extract(value, '$[2]') AS rank, json_extract(value, '$[3]') AS found
        FROM json_each(:donors)
    ),
    sums AS (
        SELECT c.id AS id, c.ref AS ref, c.donor_id AS donor_id, d.kind AS kind,
               w.publication AS publication, c.on_date AS announced, c.currency AS currency, c.amount AS pledged,
               a.amount AS agreed, a.id AS agreement,
               coalesce(sum(r.amount), 0) AS received, coalesce(sum(r.converted), 0) AS converted,
               coalesce((
                   SELECT sum(v.amount)
                   FROM contribution_events AS v
                   WHERE v.contribution_id = c.id
                       AND v.kind IN ('reduction', 'write_off')
                       AND NOT EXISTS (SELECT 1 FROM ledger_entries AS x WHERE x.reverses = v.ledger_entry_id)
               ), 0) AS lowered,
               EXISTS (
                   SELECT 1
                   FROM contribution_events AS v
                   WHERE v.contribution_id = c.id
                       AND v.kind = 'closing'
                       AND NOT EXISTS (SELECT 1 FROM contribution_reopenings AS o WHERE o.event_id = v.id)
               ) AS closed
        FROM contributions AS c
        JOIN donors AS d ON d.id = c.donor_id
        JOIN donor_wishes AS w ON w.id = (SELECT max(id) FROM donor_wishes WHERE donor_id = d.id)
        LEFT JOIN agreements AS a ON a.contribution_id = c.id
        LEFT JOIN receipts AS r
            ON r.contribution_id = c.id
            AND NOT EXISTS (SELECT 1 FROM ledger_entries AS v WHERE v.reverses = r.ledger_entry_id)
        GROUP BY c.id
    ),
    staged AS (
        SELECT sums.*,
               CASE WHEN closed AND (agreed IS NULL OR received >= agreed - lowered) THEN 4 WHEN agreed IS NULL THEN 0
                   WHEN received = 0 THEN 1 WHEN received < agreed - lowered THEN 2 ELSE 3 END AS stage,
               (
                   SELECT min(due_on)
                   FROM (
                       SELECT i.due_on AS due_on, sum(i.amount) OVER (ORDER BY i.due_on, i.id) AS due
                       FROM instalments AS i
                       WHERE i.agreement_id = agreement
                   )
                   WHERE due > received + lowered
               ) AS next_due
        FROM sums
    ),
    keyed AS (
        SELECT staged.*, n.name AS donor, n.found AS found,
               CASE WHEN :sort IN ('pledged', 'agreed', 'received') THEN currency END AS first_key,
               CASE :sort
                   WHEN 'ref' THEN ref
                   WHEN 'donor' THEN n.rank
                   WHEN 'kind' THEN kind
                   WHEN 'announced' THEN announced
                   WHEN 'currency' THEN currency
                   WHEN 'pledged' THEN pledged
                   WHEN 'agreed' THEN agreed
                   WHEN 'received' THEN received
                   WHEN 'converted' THEN converted
                   WHEN 'next_due' THEN coalesce(next_due, '9999')
                   WHEN 'stage' THEN stage
               END AS second_key
        FROM staged
        JOIN named AS n ON n.donor_id = staged.donor_id
    )
    SELECT id, ref, donor_id, donor, kind, publication, announced, currency, pledged, agreed, received, converted,
           next_due, stage
    FROM keyed
    WHERE (instr(lower(ref), lower(:text)) > 0 OR found)
        AND (:kind IS NULL OR kind = :kind)
        AND (:stage IS NULL OR stage = :stage)
        AND (:due_by IS NULL OR next_due <= :due_by)
    ORDER BY first_key,
             CASE WHEN NOT :descending THEN second_key END,
             CASE WHEN :descending THEN second_key END DESC,
             id
    LIMIT :limit OFFSET :offset
)sql";

constexpr char countOfRows[] = R"sql(
    WITH named AS MATERIALIZED (
        SELECT json_extract(value, '$[0]') AS donor_id, json_extract(value, '$[1]') AS name,
               json_extract(value, '$[2]') AS rank, json_extract(value, '$[3]') AS found
        FROM json_each(:donors)
    ),
    sums AS (
        SELECT c.id AS id, c.ref AS ref, c.donor_id AS donor_id, d.kind AS kind, a.amount AS agreed,
               a.id AS agreement,
               coalesce((
                   SELECT sum(r.amount)
                   FROM receipts AS r
                   WHERE r.contribution_id = c.id
                       AND NOT EXISTS (SELECT 1 FROM ledger_entries AS v WHERE v.reverses = r.ledger_entry_id)
               ), 0) AS received,
               coalesce((
                   SELECT sum(v.amount)
                   FROM contribution_events AS v
                   WHERE v.contribution_id = c.id
                       AND v.kind IN ('reduction', 'write_off')
                       AND NOT EXISTS (SELECT 1 FROM ledger_entries AS x WHERE x.reverses = v.ledger_entry_id)
               ), 0) AS lowered,
               EXISTS (
                   SELECT 1
                   FROM contribution_events AS v
                   WHERE v.contribution_id = c.id
                       AND v.kind = 'closing'
                       AND NOT EXISTS (SELECT 1 FROM contribution_reopenings AS o WHERE o.event_id = v.id)
               ) AS closed
        FROM contributions AS c
        JOIN donors AS d ON d.id = c.donor_id
        LEFT JOIN agreements AS a ON a.contribution_id = c.id
    ),
    staged AS (
        SELECT sums.*,
               CASE WHEN closed AND (agreed IS NULL OR received >= agreed - lowered) THEN 4 WHEN agreed IS NULL THEN 0
                   WHEN received = 0 THEN 1 WHEN received < agreed - lowered THEN 2 ELSE 3 END AS stage,
               (
                   SELECT min(due_on)
                   FROM (
                       SELECT i.due_on AS due_on, sum(i.amount) OVER (ORDER BY i.due_on, i.id) AS due
                       FROM instalments AS i
                       WHERE i.agreement_id = agreement
                   )
                   WHERE due > received + lowered
               ) AS next_due
        FROM sums
    )
    SELECT count(*)
    FROM staged
    JOIN named AS n ON n.donor_id = staged.donor_id
    WHERE (instr(lower(ref), lower(:text)) > 0 OR found)
        AND (:kind IS NULL OR kind = :kind)
        AND (:stage IS NULL OR stage = :stage)
        AND (:due_by IS NULL OR next_due <= :due_by)
)sql";

} // namespace

int countContributions(const Database &database, const ContributionFilter &filter)
{
    Statement row(database, countOfRows,
                  {{":donors", namedDonors(database, filter)},
                   {":text", filter.text.trimmed()},
                   {":kind", keyOf(filter.donorKind)},
                   {":stage", numberOf(filter.stage)},
                   {":due_by", filter.dueBy}});
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

std::vector<ContributionRow> readContributionRows(const Database &database, const ContributionFilter &filter,
                                                  const ContributionSort &sort, int offset, int limit,
                                                  const Currency &fundCurrency)
{
    std::vector<ContributionRow> rows;
    Statement row(database, pageOfRows,
                  {{":donors", namedDonors(database, filter)},
                   {":text", filter.text.trimmed()},
                   {":kind", keyOf(filter.donorKind)},
                   {":stage", numberOf(filter.stage)},
                   {":due_by", filter.dueBy},
                   {":sort", columnKey(sort.column)},
                   {":descending", sort.descending},
                   {":limit", limit},
                   {":offset", offset}});
    while (row.next())
        rows.push_back(rowFrom(row, fundCurrency));
    return rows;
}

} // namespace fund
