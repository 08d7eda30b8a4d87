#include "applications/duplicates.h"

#include <algorithm>

namespace fund {

namespace {

/// A passport number is unique within the State that gave it.
bool isSamePerson(const KnownApplication &known, const SealedPerson &hashes, QStringView stateIso3)
{
    return known.stateIso3 == stateIso3 || known.nameHash == hashes.nameHash;
}

} // namespace

void DuplicateIndex::add(KnownApplication application)
{
    const std::size_t place = m_known.size();
    if (!application.passportHash.isEmpty())
        m_byPassport.insert(application.passportHash, place);
    if (!application.nameHash.isEmpty())
        m_byName.insert(application.nameHash, place);
    if (!application.contentHash.isEmpty())
        m_byContent.insert(application.contentHash, place);
    m_known.push_back(std::move(application));
}

template <typename Accepts>
std::optional<DuplicateIndex::Match> DuplicateIndex::find(const SealedPerson &hashes, Accepts accepts) const
{
    const struct
    {
        Likeness likeness;
        const Places &places;
        const QByteArray &hash;
    } ways[] = {{Likeness::Same, m_byContent, hashes.contentHash},
                {Likeness::SamePassport, m_byPassport, hashes.passportHash},
                {Likeness::SameName, m_byName, hashes.nameHash},
                {Likeness::SameNumber, m_byPassport, hashes.passportHash}};
    for (const auto &[likeness, places, hash] : ways) {
        if (hash.isEmpty())
            continue;
        std::optional<std::size_t> newest;
        for (auto found = places.constFind(hash); found != places.cend() && found.key() == hash; ++found)
            if (accepts(likeness, m_known[*found]))
                newest = std::max(newest.value_or(0), *found);
        if (newest)
            return Match{likeness, m_known[*newest]};
    }
    return std::nullopt;
}

std::optional<DuplicateIndex::Match> DuplicateIndex::within(CallId call, const SealedPerson &hashes,
                                                            QStringView stateIso3) const
{
    return find(hashes, [&](Likeness likeness, const KnownApplication &known) {
        return known.call == call && (likeness != Likeness::SamePassport || isSamePerson(known, hashes, stateIso3));
    });
}

std::optional<DuplicateIndex::Match> DuplicateIndex::elsewhere(CallId call, const SealedPerson &hashes,
                                                               QStringView stateIso3) const
{
    return find(hashes, [&](Likeness likeness, const KnownApplication &known) {
        return known.call != call && likeness != Likeness::SameNumber &&
               (likeness != Likeness::SamePassport || isSamePerson(known, hashes, stateIso3));
    });
}

} // namespace fund
