#pragma once

#include "base/progress.h"
#include "screening/list_match.h"

namespace fund {

/// A version of the list made ready to be searched: every name read, every word once, how rare each is. Made in some
/// hundred milliseconds; searching changes nothing and may be done by several threads.
class ScreeningIndex
{
public:
    explicit ScreeningIndex(std::vector<ListedEntry> entries);

    [[nodiscard]] const std::vector<ListedEntry> &entries() const { return m_entries; }
    [[nodiscard]] const ListedEntry &entryOf(const ListMatch &match) const
    {
        return m_entries[static_cast<std::size_t>(match.entry)];
    }
    /// Every entry that fits with at least this many points, or is a hit, each by its best name; strongest first
    /// (isStronger).
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
        int weight = 0; ///< of all its words
    };
    struct Place
    {
        int name = 0;
        quint32 places = 0;
    };
    /// A word of the list's names, once.
    struct Word
    {
        NameUnit unit;
        quint64 soundLetters = 0; ///< which consonants it has, a bit for each
        quint64 skeletonLetters = 0;
        std::vector<Place> places;
    };

    void addName(int entry, const ListedName &name);
    void addWord(const NameUnit &unit, int name);
    [[nodiscard]] std::vector<int> likeWords(const NameUnit &unit) const;
    /// The names that share enough with a name that a closer look pays.
    [[nodiscard]] std::vector<int> candidates(const NameForm &asked) const;
    [[nodiscard]] bool isComparable(const Subject &subject, const NameForm &asked, const IndexedName &name) const;
    [[nodiscard]] ListMatch matchOf(const Subject &subject, const QString &askedName, const NameForm &asked,
                                    const IndexedName &name) const;
    void keepStronger(std::vector<ListMatch> &matches, std::vector<int> &byEntry, ListMatch match) const;

    NameReader m_reader;
    std::vector<ListedEntry> m_entries;
    std::vector<IndexedName> m_names;
    std::vector<std::pair<int, int>> m_namesOfEntry; ///< first and one past the last
    std::vector<Word> m_words;
    QHash<QString, int> m_wordNumbers;
    QMultiHash<QString, int> m_byKey; ///< latin, sound, family and skeleton, each with its mark before it
    std::vector<bool> m_hasHanName;   ///< by entry
    RarityTable m_rarity;
};

} // namespace fund
