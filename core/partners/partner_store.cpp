#include "partners/partner_store.h"

#include "record/change.h"

namespace fund {

namespace {

/// Columns of a version: id, partner, name, kind, seat, registration, website, reason, day.
Partner partnerFrom(const Statement &row)
{
    Partner partner;
    partner.id = row.id<PartnerTag>(1);
    partner.facts.name = row.text(2);
    partner.facts.kind = partnerKindOf(row.text(3)).value_or(PartnerKind::NonGovernmental);
    partner.facts.seatIso3 = row.text(4);
    partner.facts.registration = row.text(5);
    partner.facts.website = row.text(6);
    partner.reason = row.text(7);
    partner.onDate = row.date(8);
    return partner;
}

std::map<Language, QString> readVersionNames(const Database &database, PartnerVersionId version)
{
    std::map<Language, QString> names;
    Statement row(database, R"sql(
        SELECT language, name
        FROM partner_names
        WHERE version_id = :version
        ORDER BY id
    )sql",
                  {{":version", version}});
    while (row.next())
        if (const auto language = languageOf(row.text(0)))
            names[*language] = row.text(1);
    return names;
}

Partner wholePartner(const Database &database, const Statement &row)
{
    Partner partner = partnerFrom(row);
    partner.facts.names = readVersionNames(database, row.id<PartnerVersionTag>(0));
    return partner;
}

} // namespace

PartnerId insertPartner(Change &change, const PartnerFacts &facts)
{
    const PartnerId id(change.insert(R"sql(
        INSERT INTO partners (recorded_by, recorded_at)
        VALUES (:by, :recorded_at)
    )sql",
                                     {{":by", change.session().user().id}, {":recorded_at", change.momentText()}}));
    insertPartnerVersion(change, id, facts, {}, change.session().onDate());
    return id;
}

void insertPartnerVersion(Change &change, PartnerId partner, const PartnerFacts &facts, const QString &reason,
                          const QDate &onDate)
{
    const PartnerVersionId version(
        change.insert(R"sql(
        INSERT INTO partner_versions (partner_id, name, kind, seat_iso3, registration, website, reason, on_date,
            recorded_by, recorded_at)
        VALUES (:partner, :name, :kind, :seat, :registration, :website, :reason, :on_date, :by, :recorded_at)
    )sql",
                      {{":partner", partner},
                       {":name", facts.name.trimmed()},
                       {":kind", partnerKindKey(facts.kind)},
                       {":seat", facts.seatIso3.isEmpty() ? std::nullopt : std::optional(facts.seatIso3)},
                       {":registration", facts.registration.trimmed()},
                       {":website", facts.website.trimmed()},
                       {":reason", reason.trimmed()},
                       {":on_date", onDate},
                       {":by", change.session().user().id},
                       {":recorded_at", change.momentText()}}));
    for (const auto &[language, name] : facts.names)
        if (!name.trimmed().isEmpty())
            change.insert(R"sql(
                INSERT INTO partner_names (version_id, language, name)
                VALUES (:version, :language, :name)
            )sql",
                          {{":version", version}, {":language", codeOf(language)}, {":name", name.trimmed()}});
}

std::optional<Partner> readPartner(const Database &database, PartnerId id, const QDate &day)
{
    Statement row(database, R"sql(
        SELECT v.id, v.partner_id, v.name, v.kind, v.seat_iso3, v.registration, v.website, v.reason, v.on_date
        FROM partner_versions AS v
        WHERE v.id = coalesce((SELECT n.id
                               FROM partner_versions AS n
                               WHERE n.partner_id = :id AND n.on_date <= :day
                               ORDER BY n.on_date DESC, n.id DESC
                               LIMIT 1),
                              (SELECT min(f.id) FROM partner_versions AS f WHERE f.partner_id = :id))
    )sql",
                  {{":id", id}, {":day", day}});
    return row.next() ? std::optional(wholePartner(database, row)) : std::nullopt;
}

std::vector<Partner> readPartners(const Database &database, const QDate &day)
{
    std::vector<Partner> partners;
    Statement row(database, R"sql(
        SELECT v.id, v.partner_id, v.name, v.kind, v.seat_iso3, v.registration, v.website, v.reason, v.on_date
        FROM partners AS p
        JOIN partner_versions AS v
            ON v.id = coalesce((SELECT n.id
                                FROM partner_versions AS n
                                WHERE n.partner_id = p.id AND n.on_date <= :day
                                ORDER BY n.on_date DESC, n.id DESC
                                LIMIT 1),
                               (SELECT min(f.id) FROM partner_versions AS f WHERE f.partner_id = p.id))
        ORDER BY v.name, p.id
    )sql",
                  {{":day", day}});
    while (row.next())
        partners.push_back(wholePartner(database, row));
    return partners;
}

std::vector<PartnerVersion> readPartnerVersions(const Database &database, PartnerId partner)
{
    std::vector<PartnerVersion> versions;
    Statement row(database, R"sql(
        SELECT v.id, v.partner_id, v.name, v.kind, v.seat_iso3, v.registration, v.website, v.reason, v.on_date, u.name
        FROM partner_versions AS v
        JOIN users AS u ON u.id = v.recorded_by
        WHERE v.partner_id = :partner
        ORDER BY v.on_date DESC, v.id DESC
    )sql",
                  {{":partner", partner}});
    while (row.next())
        versions.push_back({wholePartner(database, row), row.text(9)});
    return versions;
}

std::optional<Partner> findPartnerByText(const Database &database, const QString &text, const QDate &day)
{
    if (const auto id = partnerIdOf(text.trimmed()))
        return readPartner(database, *id, day);
    const auto bearer = findPartnerBearing(database, text);
    return bearer ? readPartner(database, *bearer, day) : std::nullopt;
}

std::optional<PartnerId> findPartnerBearing(const Database &database, const QString &name)
{
    if (name.trimmed().isEmpty())
        return std::nullopt;
    Statement row(database, R"sql(
        SELECT v.id, v.partner_id
        FROM partner_versions AS v
        WHERE v.name = :name COLLATE NOCASE
        UNION ALL
        SELECT v.id, v.partner_id
        FROM partner_names AS n
        JOIN partner_versions AS v ON v.id = n.version_id
        WHERE n.name = :name COLLATE NOCASE
        ORDER BY 1 DESC
        LIMIT 1
    )sql",
                  {{":name", name.trimmed()}});
    return row.next() ? std::optional(row.id<PartnerTag>(1)) : std::nullopt;
}

} // namespace fund
