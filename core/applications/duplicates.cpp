#include "applications/duplicates.h"

#include <algorithm>

namespace fund {

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
                {Likeness::SameName, m_byName, hashes.nameHash}};
    for (const auto &[likeness, places, hash] : ways) {
        if (hash.isEmpty())
            continue;
        std::optional<std::size_t> newest;
        for (auto found = places.constFind(hash); found != places.cend() && found.key() == hash; ++found)
            if (accepts(m_known[*found]))
                newest = std::max(newest.value_or(0), *found);
        if (newest)
            return Match{likeness, m_known[*newest]};
    }
    return std::nullopt;
}

std::optional<DuplicateIndex::Match> DuplicateIndex::within(CallId call, const SealedPerson &hashes) const
{
    return find(hashes, [&](const KnownApplication &known) { return known.call == call; });
}

std::optional<DuplicateIndex::Match> DuplicateIndex::elsewhere(CallId call, const SealedPerson &hashes) const
{
    return find(hashes, [&](const KnownApplication &known) { return known.call != call; });
}

} // namespace fund
