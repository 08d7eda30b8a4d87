#pragma once

#include "base/progress.h"
#include "screening/list_match.h"
#include "screening/word_finder.h"

namespace fund {

/// A version of the list made ready to be searched: every name read, every word once, how rare each is. Made in some
/// hundred milliseconds; searching changes nothing and may be done by several threads. It looks only at names whose
/// words can come to a hit, and finds every hit that a look at all names would (a test compares both).
class ScreeningIndex
{
public:
    explicit ScreeningIndex(std::vector<ListedEntry> entries);

    [[nodiscard]] const std::vector<ListedEntry> &entries() const { return m_entries; }
    [[nodiscard]] const ListedEntry &entryOf(const ListMatch &match) const
    {
        return m_entries[static_cast<std::size_t>(match.entry)];
    }
    /// Every hit, and every entry that fits with at least this many points and nine twentieths of the shorter name;
    /// each by its best name; strongest first (isStronger).
    [[nodiscard]] std::vector<ListMatch> search(const Subject &subject, int leastPoints) const;
    /// The hits alone.
    [[nodiscard]] std::vector<ListMatch> hits(const Subject &subject) const;
    /// How the subject and one entry fit, whatever comes of it.
    [[nodiscard]] ListMatch compare(const Subject &subject, int entry) const;

private:
    struct IndexedName
    {
        int entry = 0;
        ListedName listed;
        NameForm form;
        std::vector<int> weights; ///< of its units
        int total = 0;            ///< of its words
    };
    /// Where a word of the list stands.
    struct Place
    {
        int name = 0;
        int unit = 0;
    };

    void addName(int entry, const ListedName &name);
    /// The names that may come to a share of this many thousandths; those left out can't.
    [[nodiscard]] std::vector<int> candidates(const NameForm &asked, int leastShare) const;
    /// Raises `best` of each name to what its words and those of the asked name that begin at a place can say at most.
    void raiseBest(const NameForm &asked, const std::vector<int> &weights, std::size_t place, std::vector<int> &best,
                   std::vector<int> &touched) const;
    [[nodiscard]] std::vector<ListMatch> collect(const Subject &subject, int leastPoints, int leastShare) const;
    [[nodiscard]] bool isComparable(const Subject &subject, const NameForm &asked, const IndexedName &name) const;
    [[nodiscard]] ListMatch matchOf(const Subject &subject, const QString &askedName, const NameForm &asked,
                                    const IndexedName &name) const;
    void keepStronger(std::vector<ListMatch> &matches, std::vector<int> &byEntry, ListMatch match) const;

    NameReader m_reader;
    std::vector<ListedEntry> m_entries;
    std::vector<IndexedName> m_names;
    std::vector<std::pair<int, int>> m_namesOfEntry; ///< first and one past the last
    WordFinder m_words;
    std::vector<std::vector<Place>> m_places; ///< by word
    std::vector<bool> m_hasHanName;           ///< by entry
    RarityTable m_rarity;
};

} // namespace fund
