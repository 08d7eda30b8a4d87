#include "applications/application_store.h"

#include "storage/statement.h"

namespace fund {

namespace {

/// Whole applications, chosen by one of three keys; the others are NULL.
constexpr auto applicationsSql = R"sql(
    SELECT a.id, a.call_id, a.serial, a.person_id, a.state_iso3, a.gender, a.official, a.capital_based, a.field,
           a.years_in_post, a.earlier_sessions, a.able_to_travel, a.undertaking, a.will_report, a.languages, a.ministry,
           a.post, a.duties, a.experience, a.contribution, a.use_at_home, a.further, a.consent_text, a.consent_date,
           a.classification, a.retain_until, a.received_at, a.late_reason, a.recorded_at, w.id IS NOT NULL,
           a.texts_erased_at IS NOT NULL
    FROM applications a
    LEFT JOIN application_withdrawals w ON w.application_id = a.id
    WHERE a.call_id = :call AND (:serial IS NULL OR a.serial = :serial)
    ORDER BY a.serial
)sql";

constexpr auto applicationSql = R"sql(
    SELECT a.id, a.call_id, a.serial, a.person_id, a.state_iso3, a.gender, a.official, a.capital_based, a.field,
           a.years_in_post, a.earlier_sessions, a.able_to_travel, a.undertaking, a.will_report, a.languages, a.ministry,
           a.post, a.duties, a.experience, a.contribution, a.use_at_home, a.further, a.consent_text, a.consent_date,
           a.classification, a.retain_until, a.received_at, a.late_reason, a.recorded_at, w.id IS NOT NULL,
           a.texts_erased_at IS NOT NULL
    FROM applications a
    LEFT JOIN application_withdrawals w ON w.application_id = a.id
    WHERE a.id = :id
)sql";

std::optional<bool> optionalBool(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column) != 0);
}

std::optional<int> optionalInt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

ApplicationFacts factsFrom(const Statement &row)
{
    ApplicationFacts facts;
    facts.stateIso3 = row.text(4);
    facts.gender = genderOf(row.text(5)).value_or(Gender::NotSaid);
    facts.official = optionalBool(row, 6);
    facts.capitalBased = optionalBool(row, 7);
    facts.field = workFieldOf(row.text(8));
    facts.yearsInPost = optionalInt(row, 9);
    facts.earlierSessions = optionalInt(row, 10);
    facts.ableToTravel = optionalBool(row, 11);
    facts.undertaking = optionalBool(row, 12);
    facts.willReport = optionalBool(row, 13);
    facts.languages = row.text(14).split(u';', Qt::SkipEmptyParts);
    facts.statements = {row.text(15), row.text(16), row.text(17), row.text(18),
                        row.text(19), row.text(20), row.text(21)};
    facts.consentText = row.text(22);
    facts.consentDate = row.date(23);
    facts.classification = classificationOf(row.text(24)).value_or(Classification::Confidential);
    facts.receivedAt = row.moment(26);
    return facts;
}

Application applicationFrom(const Statement &row)
{
    Application application;
    application.id = row.id<ApplicationTag>(0);
    application.call = row.id<CallTag>(1);
    application.serial = static_cast<int>(row.integer(2));
    application.person = row.id<PersonTag>(3);
    application.facts = factsFrom(row);
    application.retainUntil = row.date(25);
    application.lateReason = row.text(27);
    application.recordedAt = row.moment(28);
    application.withdrawn = row.integer(29) != 0;
    application.erased = row.integer(30) != 0;
    return application;
}

Judgement judgementFrom(const Statement &row)
{
    return {row.id<ApplicationTag>(0),
            criterionOf(row.text(1)).value_or(EligibilityCriterion::Official),
            verdictOf(row.text(2)).value_or(Verdict::Unclear),
            row.text(3),
            row.date(4),
            row.id<UserTag>(5),
            row.text(6),
            row.moment(7)};
}

} // namespace

int lastSerial(const Database &database, CallId call)
{
    Statement row(database, R"sql(
        SELECT coalesce(max(serial), 0)
        FROM applications
        WHERE call_id = :call
    )sql",
                  {{":call", call}});
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

std::optional<Application> readApplication(const Database &database, ApplicationId id)
{
    Statement row(database, applicationSql, {{":id", id}});
    return row.next() ? std::optional(applicationFrom(row)) : std::nullopt;
}

std::optional<Application> findApplication(const Database &database, CallId call, int serial)
{
    Statement row(database, applicationsSql, {{":call", call}, {":serial", serial}});
    return row.next() ? std::optional(applicationFrom(row)) : std::nullopt;
}

std::vector<Application> readApplications(const Database &database, CallId call)
{
    std::vector<Application> applications;
    Statement row(database, applicationsSql, {{":call", call}, {":serial", std::nullopt}});
    while (row.next())
        applications.push_back(applicationFrom(row));
    return applications;
}

std::optional<SealedPerson> readSealedPerson(const Database &database, ApplicationId id)
{
    Statement row(database, R"sql(
        SELECT s.key_box, s.box, a.person_digest, s.passport_hash, s.name_hash, s.content_hash
        FROM applications a
        JOIN sealed_values s ON s.id = a.person_id
        WHERE a.id = :id
    )sql",
                  {{":id", id}});
    if (!row.next())
        return std::nullopt;
    return SealedPerson{row.bytes(0), row.bytes(1), row.bytes(2), row.bytes(3), row.bytes(4), row.bytes(5)};
}

DuplicateIndex readDuplicateIndex(const Database &database)
{
    DuplicateIndex index;
    Statement row(database, R"sql(
        SELECT a.call_id, a.serial, a.state_iso3, s.passport_hash, s.name_hash, s.content_hash
        FROM applications a
        JOIN sealed_values s ON s.id = a.person_id
        LEFT JOIN application_withdrawals w ON w.application_id = a.id
        WHERE w.id IS NULL AND s.erased_at IS NULL
        ORDER BY a.id
    )sql");
    while (row.next())
        index.add({row.id<CallTag>(0), static_cast<int>(row.integer(1)), 0, row.text(2), row.bytes(3), row.bytes(4),
                   row.bytes(5)});
    return index;
}

std::vector<Judgement> readJudgements(const Database &database, ApplicationId id)
{
    std::vector<Judgement> judgements;
    Statement row(database, R"sql(
        SELECT j.application_id, j.criterion, j.verdict, j.evidence, j.on_date, j.recorded_by, u.name, j.recorded_at
        FROM eligibility_judgements j
        JOIN users u ON u.id = j.recorded_by
        WHERE j.application_id = :application
        ORDER BY j.id
    )sql",
                  {{":application", id}});
    while (row.next())
        judgements.push_back(judgementFrom(row));
    return judgements;
}

std::vector<Judgement> readJudgementsOf(const Database &database, CallId call)
{
    std::vector<Judgement> judgements;
    Statement row(database, R"sql(
        SELECT j.application_id, j.criterion, j.verdict, j.evidence, j.on_date, j.recorded_by, u.name, j.recorded_at
        FROM applications a
        JOIN eligibility_judgements j ON j.application_id = a.id
        JOIN users u ON u.id = j.recorded_by
        WHERE a.call_id = :call
        ORDER BY j.application_id, j.id
    )sql",
                  {{":call", call}});
    while (row.next())
        judgements.push_back(judgementFrom(row));
    return judgements;
}

std::map<ApplicationId, QStringList> readLikelySame(const Database &database, CallId call)
{
    std::map<QByteArray, std::vector<std::pair<ApplicationId, int>>> byName;
    Statement row(database, R"sql(
        SELECT a.id, a.serial, s.name_hash
        FROM applications a
        JOIN sealed_values s ON s.id = a.person_id
        WHERE a.call_id = :call
            AND s.name_hash IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM application_withdrawals w WHERE w.application_id = a.id)
        ORDER BY a.serial
    )sql",
                  {{":call", call}});
    while (row.next())
        byName[row.bytes(2)].emplace_back(row.id<ApplicationTag>(0), static_cast<int>(row.integer(1)));
    std::map<ApplicationId, QStringList> same;
    for (const auto &[hash, alike] : byName)
        for (const auto &[id, serial] : alike)
            for (const auto &[other, otherSerial] : alike)
                if (other != id)
                    same[id] += applicationRef(otherSerial);
    return same;
}

bool isNominee(const Database &database, ApplicationId id)
{
    Statement row(database, R"sql(
        SELECT 1
        FROM nominations n
        LEFT JOIN nomination_withdrawals w ON w.nomination_id = n.id
        WHERE n.application_id = :application AND w.id IS NULL
    )sql",
                  {{":application", id}});
    return row.next();
}

std::map<CallId, int> countApplications(const Database &database)
{
    std::map<CallId, int> counts;
    Statement row(database, R"sql(
        SELECT call_id, count(*)
        FROM applications
        GROUP BY call_id
    )sql");
    while (row.next())
        counts[row.id<CallTag>(0)] = static_cast<int>(row.integer(1));
    return counts;
}

} // namespace fund
