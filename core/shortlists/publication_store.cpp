#include "shortlists/publication_store.h"

#include "record/change.h"

namespace fund {

namespace {

std::map<PublicationId, std::vector<Consent>> readConsents(const Database &database, CallId call)
{
    std::map<PublicationId, std::vector<Consent>> consents;
    Statement row(database, R"sql(
        SELECT c.publication_id, a.serial, c.reference, c.given_on
        FROM publication_consents AS c
        JOIN applications AS a ON a.id = c.application_id
        WHERE a.call_id = :call
        ORDER BY a.serial
    )sql",
                  {{":call", call}});
    while (row.next())
        consents[row.id<PublicationTag>(0)].push_back(
            {applicationRef(static_cast<int>(row.integer(1))), row.text(2), row.date(3)});
    return consents;
}

} // namespace

PublicationId insertPublication(Change &change, const SelectionPublication &publication,
                                const std::map<QString, ApplicationId> &applications)
{
    const PublicationId id(change.insert(R"sql(
        INSERT INTO publications (shortlist_id, audience, digest, authority, on_date, recorded_by, recorded_at)
        VALUES (:list, :audience, :digest, :authority, :on_date, :by, :recorded_at)
    )sql",
                                         {{":list", publication.shortList},
                                          {":audience", audienceKey(publication.what.audience)},
                                          {":digest", publication.digest},
                                          {":authority", publication.what.authority},
                                          {":on_date", publication.onDate},
                                          {":by", change.session().user().id},
                                          {":recorded_at", change.momentText()}}));
    for (const Consent &consent : publication.what.consents)
        change.insert(R"sql(
            INSERT INTO publication_consents (publication_id, application_id, reference, given_on)
            VALUES (:publication, :application, :reference, :given_on)
        )sql",
                      {{":publication", id},
                       {":application", applications.at(consent.applicationRef)},
                       {":reference", consent.reference},
                       {":given_on", consent.givenOn}});
    return id;
}

std::vector<SelectionPublication> readPublications(const Database &database, CallId call)
{
    auto consents = readConsents(database, call);
    std::vector<SelectionPublication> publications;
    Statement row(database, R"sql(
        SELECT p.id, p.shortlist_id, l.version, p.audience, p.authority, p.digest, p.on_date, u.name
        FROM publications AS p
        JOIN shortlists AS l ON l.id = p.shortlist_id
        JOIN users AS u ON u.id = p.recorded_by
        WHERE l.call_id = :call
        ORDER BY p.id
    )sql",
                  {{":call", call}});
    while (row.next()) {
        const auto id = row.id<PublicationTag>(0);
        publications.push_back({id, row.id<ShortListTag>(1), static_cast<int>(row.integer(2)),
                                PublicationDraft{audienceOf(row.text(3)), row.text(4), std::move(consents[id])},
                                row.bytes(5), row.date(6), row.text(7)});
    }
    return publications;
}

} // namespace fund
