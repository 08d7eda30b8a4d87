#include "donors/donor_screening.h"

#include "donors/donor_store.h"

namespace fund {

QString donorPlace(DonorId id)
{
    return QStringLiteral("donors/%1").arg(id.number());
}

std::optional<Subject> subjectOf(const Donor &donor)
{
    if (isState(donor.kind))
        return std::nullopt;
    return Subject{donorPlace(donor.id),
                   donor.kind == DonorKind::Individual ? SubjectNature::Person : SubjectNature::Organisation,
                   {donor.name}};
}

std::optional<Donor> donorAt(const Database &database, const QString &place)
{
    const QString donors = QStringLiteral("donors/");
    return place.startsWith(donors) ? readDonor(database, DonorId(place.sliced(donors.size()).toLongLong()))
                                    : std::nullopt;
}

std::vector<Subject> donorSubjects(const Database &database)
{
    std::vector<Subject> subjects;
    for (const Donor &donor : readDonors(database))
        if (auto subject = subjectOf(donor))
            subjects.push_back(std::move(*subject));
    return subjects;
}

} // namespace fund
