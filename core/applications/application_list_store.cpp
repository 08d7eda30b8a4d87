#include "applications/application_list.h"
#include "storage/statement.h"

namespace fund {

namespace {

/// Rows of a call without order; regions and groups are the frozen ones of the newest published version.
constexpr auto rowsSql = R"sql(
    SELECT a.id, a.serial, a.state_iso3,
           (SELECT name
            FROM call_memberships
            WHERE version_id = v.id AND iso3 = a.state_iso3 AND kind = 'region'),
           (SELECT group_concat(name, ' ')
            FROM call_memberships
            WHERE version_id = v.id AND iso3 = a.state_iso3 AND kind = 'group'),
           a.gender, a.earlier_sessions, a.ministry, a.post, a.received_at, a.late_reason IS NOT NULL,
           EXISTS (SELECT 1 FROM application_withdrawals w WHERE w.application_id = a.id),
           a.texts_erased_at IS NOT NULL
    FROM applications a
    CROSS JOIN (SELECT max(id) AS id FROM call_versions WHERE call_id = :call AND published_at IS NOT NULL) v
    WHERE a.call_id = :call
        AND (:state = '' OR a.state_iso3 = :state)
        AND (:region = ''
             OR EXISTS (SELECT 1
                        FROM call_memberships
                        WHERE version_id = v.id AND iso3 = a.state_iso3 AND kind = 'region' AND name = :region))
        AND (:group = ''
             OR EXISTS (SELECT 1
                        FROM call_memberships
                        WHERE version_id = v.id AND iso3 = a.state_iso3 AND kind = 'group' AND name = :group))
        AND (:gender = '' OR a.gender = :gender)
        AND (:withdrawn IS NULL
             OR EXISTS (SELECT 1 FROM application_withdrawals w WHERE w.application_id = a.id) = :withdrawn)
        AND (:text = ''
             OR instr(lower(coalesce(a.ministry, '') || char(10) || coalesce(a.post, '') || char(10)
                            || coalesce(a.duties, '') || char(10) || coalesce(a.experience, '') || char(10)
                            || coalesce(a.contribution, '') || char(10) || coalesce(a.use_at_home, '') || char(10)
                            || coalesce(a.further, '')),
                      lower(:text)) > 0)
)sql";

// An ORDER BY can't be bound; each is whole, so that the index of the number serves the usual order.
const char *orderSql(ApplicationOrder order, bool descending)
{
    switch (order) {
    case ApplicationOrder::Serial:
        return descending ? " ORDER BY a.serial DESC LIMIT :limit OFFSET :offset"
                          : " ORDER BY a.serial LIMIT :limit OFFSET :offset";
    case ApplicationOrder::State:
        return descending ? " ORDER BY a.state_iso3 DESC, a.serial LIMIT :limit OFFSET :offset"
                          : " ORDER BY a.state_iso3, a.serial LIMIT :limit OFFSET :offset";
    case ApplicationOrder::Gender:
        return descending ? " ORDER BY a.gender DESC, a.serial LIMIT :limit OFFSET :offset"
                          : " ORDER BY a.gender, a.serial LIMIT :limit OFFSET :offset";
    case ApplicationOrder::Received:
        return descending ? " ORDER BY a.received_at DESC, a.serial LIMIT :limit OFFSET :offset"
                          : " ORDER BY a.received_at, a.serial LIMIT :limit OFFSET :offset";
    }
    Q_UNREACHABLE();
}

QString genderOrAll(const std::optional<Gender> &gender)
{
    return gender ? genderKey(*gender) : QString();
}

ApplicationRow rowFrom(const Statement &row)
{
    ApplicationRow result;
    result.id = row.id<ApplicationTag>(0);
    result.serial = static_cast<int>(row.integer(1));
    result.stateIso3 = row.text(2);
    result.region = row.text(3);
    result.groups = row.text(4);
    result.gender = genderOf(row.text(5)).value_or(Gender::NotSaid);
    if (!row.isNull(6))
        result.earlierSessions = static_cast<int>(row.integer(6));
    result.ministry = row.text(7);
    result.post = row.text(8);
    result.receivedAt = row.moment(9);
    result.late = row.integer(10) != 0;
    result.withdrawn = row.integer(11) != 0;
    result.erased = row.integer(12) != 0;
    return result;
}

void readTotals(const Database &database, CallId call, ApplicationCounts &counts)
{
    Statement row(database, R"sql(
        SELECT count(*) FILTER (WHERE w.id IS NULL),
               count(*) FILTER (WHERE w.id IS NOT NULL),
               count(*) FILTER (WHERE w.id IS NULL AND a.earlier_sessions = 0),
               count(DISTINCT CASE WHEN w.id IS NULL THEN a.state_iso3 END)
        FROM applications a
        LEFT JOIN application_withdrawals w ON w.application_id = a.id
        WHERE a.call_id = :call
    )sql",
                  {{":call", call}});
    if (!row.next())
        return;
    counts.total = static_cast<int>(row.integer(0));
    counts.withdrawn = static_cast<int>(row.integer(1));
    counts.firstTime = static_cast<int>(row.integer(2));
    counts.states = static_cast<int>(row.integer(3));
}

void readGenders(const Database &database, CallId call, ApplicationCounts &counts)
{
    Statement row(database, R"sql(
        SELECT a.gender, count(*)
        FROM applications a
        WHERE a.call_id = :call
            AND NOT EXISTS (SELECT 1 FROM application_withdrawals w WHERE w.application_id = a.id)
        GROUP BY a.gender
    )sql",
                  {{":call", call}});
    while (row.next())
        counts.byGender[genderOf(row.text(0)).value_or(Gender::NotSaid)] = static_cast<int>(row.integer(1));
}

void readMemberships(const Database &database, CallId call, ApplicationCounts &counts)
{
    Statement row(database, R"sql(
        SELECT m.kind, m.name, a.gender, count(*)
        FROM applications a
        JOIN call_memberships m ON m.iso3 = a.state_iso3
            AND m.version_id = (SELECT max(id)
                                FROM call_versions
                                WHERE call_id = :call AND published_at IS NOT NULL)
        WHERE a.call_id = :call
            AND NOT EXISTS (SELECT 1 FROM application_withdrawals w WHERE w.application_id = a.id)
        GROUP BY m.kind, m.name, a.gender
    )sql",
                  {{":call", call}});
    while (row.next()) {
        const QString name = row.text(1);
        const Gender gender = genderOf(row.text(2)).value_or(Gender::NotSaid);
        const int count = static_cast<int>(row.integer(3));
        if (row.text(0) == u"region") {
            counts.byRegion[name] += count;
            counts.byRegionAndGender[{name, gender}] += count;
        } else {
            counts.byGroup[name] += count;
        }
    }
}

} // namespace

std::vector<ApplicationRow> readApplicationPage(const Database &database, const ApplicationQuery &query, int offset,
                                                int limit)
{
    std::vector<ApplicationRow> rows;
    const QByteArray sql = QByteArray(rowsSql) + orderSql(query.order, query.descending);
    Statement row(database, sql.constData(),
                  {{":call", query.call},
                   {":state", query.stateIso3},
                   {":region", query.region},
                   {":group", query.group},
                   {":gender", genderOrAll(query.gender)},
                   {":withdrawn", query.withdrawn},
                   {":text", query.text.trimmed()},
                   {":limit", limit},
                   {":offset", offset}});
    while (row.next())
        rows.push_back(rowFrom(row));
    return rows;
}

int countApplicationRows(const Database &database, const ApplicationQuery &query)
{
    const QByteArray sql = QByteArray("SELECT count(*) FROM (") + rowsSql + ")";
    Statement row(database, sql.constData(),
                  {{":call", query.call},
                   {":state", query.stateIso3},
                   {":region", query.region},
                   {":group", query.group},
                   {":gender", genderOrAll(query.gender)},
                   {":withdrawn", query.withdrawn},
                   {":text", query.text.trimmed()}});
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

ApplicationCounts readApplicationCounts(const Database &database, CallId call)
{
    ApplicationCounts counts;
    readTotals(database, call, counts);
    readGenders(database, call, counts);
    readMemberships(database, call, counts);
    return counts;
}

} // namespace fund
