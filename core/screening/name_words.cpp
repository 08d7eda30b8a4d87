#include "screening/name_words.h"

#include "base/reference_table.h"
#include "screening/name_sound.h"

#include <algorithm>

namespace fund {

namespace {

std::optional<WordKind> kindOf(const QString &key)
{
    if (key == u"given")
        return WordKind::Given;
    if (key == u"generic")
        return WordKind::Generic;
    if (key == u"legal")
        return WordKind::Legal;
    if (key == u"particle")
        return WordKind::Particle;
    if (key == u"title")
        return WordKind::Title;
    return std::nullopt;
}

} // namespace

NameWords::NameWords()
{
    const CsvTable table = referenceTable(u"name_words.csv");
    const int kindColumn = table.columnOf(u"kind");
    const int commonnessColumn = table.columnOf(u"commonness");
    const int spellingsColumn = table.columnOf(u"spellings");
    int number = 0;
    for (const CsvRow row : table) {
        ++number;
        const auto kind = kindOf(row.text(kindColumn));
        for (const QString &spelling : row.text(spellingsColumn).split(u' ')) {
            const int commonness = row.text(commonnessColumn).toInt();
            if (!kind) {
                m_cognates.insert(spelling, number);
                m_cognateWords.insert(number, spelling);
                continue;
            }
            m_families.insert(spelling, {number, *kind, commonness});
            int &common = m_skeletons[skeletonOf(soundOf(spelling))];
            common = std::max(common, commonness);
        }
    }
}

const WordFamily *NameWords::familyOf(const QString &latin) const
{
    const auto found = m_families.constFind(latin);
    return found == m_families.cend() ? nullptr : &*found;
}

QStringList NameWords::cognatesOf(const QString &latin) const
{
    QStringList words;
    for (const int row : m_cognates.values(latin))
        words += m_cognateWords.values(row);
    return words;
}

bool NameWords::areCognate(const QString &a, const QString &b) const
{
    for (auto found = m_cognates.constFind(a); found != m_cognates.cend() && found.key() == a; ++found)
        if (m_cognates.contains(b, *found))
            return true;
    return false;
}

} // namespace fund
