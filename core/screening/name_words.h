#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

namespace fund {

/// What a word is in names, by the program's own table (resources/reference/name_words.csv).
enum class WordKind
{
    Given,    ///< a name that is written in many ways: Mohammed, Muhammad, Mohamed
    Generic,  ///< a word of many organisations: foundation, trading
    Legal,    ///< a legal form: Ltd, GmbH
    Particle, ///< al, bin, von, de
    Title     ///< sheikh, dr
};

/// Words that are one name in different spellings.
struct WordFamily
{
    int number = 0; ///< from 1
    WordKind kind = WordKind::Given;
    int commonness = 0; ///< of a thousand names as many bear it, at a guess; only steers how much it says
};

/// The table, read once. A test has read it: it can't fail.
class NameWords
{
public:
    NameWords();

    /// nullptr: a word of its own.
    [[nodiscard]] const WordFamily *familyOf(const QString &latin) const;
    /// Of the most common name with these consonants (skeletonOf), for scripts that write no others; 0: none.
    [[nodiscard]] int commonnessOfSkeleton(const QString &skeleton) const { return m_skeletons.value(skeleton); }
    [[nodiscard]] bool hasCognates(const QString &latin) const { return m_cognates.contains(latin); }
    /// The name in other languages: Joseph for Yusuf.
    [[nodiscard]] QStringList cognatesOf(const QString &latin) const;
    /// Whether these are one name in two languages: less often one person's.
    [[nodiscard]] bool areCognate(const QString &a, const QString &b) const;

private:
    QHash<QString, WordFamily> m_families;
    QMultiHash<QString, int> m_cognates; ///< row of the table by word
    QMultiHash<int, QString> m_cognateWords;
    QHash<QString, int> m_skeletons;
};

} // namespace fund
