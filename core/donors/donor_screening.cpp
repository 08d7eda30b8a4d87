#include "donors/donor_screening.h"

#include "donors/donor_name_store.h"
#include "donors/donor_store.h"

namespace fund {

QString donorPlace(DonorId id)
{
    return QStringLiteral("donors/%1").arg(id.number());
}

std::optional<Subject> subjectOf(const Database &database, const Donor &donor)
{
    if (isState(donor.kind))
        return std::nullopt;
    QStringList names{donor.name};
    const std::vector<DonorNameEntry> history = readNameHistory(database, donor.id);
    // From the oldest on: a name that comes later stands behind what was decided on before.
    for (auto entry = history.rbegin(); entry != history.rend(); ++entry)
        if (!entry->name.isEmpty() && !names.contains(entry->name, Qt::CaseInsensitive))
            names += entry->name;
    return Subject{donorPlace(donor.id),
                   donor.kind == DonorKind::Individual ? SubjectNature::Person : SubjectNature::Organisation,
                   std::move(names)};
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
        if (auto subject = subjectOf(database, donor))
            subjects.push_back(std::move(*subject));
    return subjects;
}

} // namespace fund
