#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace fund {

/// The writing that a name's word is in, as far as it matters for comparing.
enum class NameScript
{
    Latin,
    Voweled,   ///< Cyrillic, Greek, Hangul, Devanagari and others that write their vowels
    Unvoweled, ///< Arabic and Hebrew letters: short vowels are not written
    Han        ///< a character stands for a syllable
};

/// A word as it was written and in plain Latin letters.
struct LatinWord
{
    QString original; ///< as it was written, Han in simplified characters
    QString latin;    ///< a–z, 0–9; an apostrophe stands for ayin and parts letters that are no digraph: "z'hra"
    NameScript script = NameScript::Latin;

    bool operator==(const LatinWord &) const = default;
};

/// Writes names of any script in plain Latin letters with ICU's transforms: BGN/PCGN for Cyrillic, pinyin with the
/// readings of family names for Han, ICU's own for the rest. Costly to make (the tables of all scripts), so one serves
/// a whole screening; it may be used by several threads at once.
class LatinWriter
{
public:
    LatinWriter();
    ~LatinWriter();
    LatinWriter(const LatinWriter &) = delete;
    LatinWriter &operator=(const LatinWriter &) = delete;

    /// The words of a name in their order, in small letters. Hyphens, commas and points part words; each Han character
    /// is one.
    [[nodiscard]] std::vector<LatinWord> words(const QString &name) const;

private:
    [[nodiscard]] QString latinOf(const QString &word, NameScript script) const;

    struct Transforms;
    std::unique_ptr<Transforms> m_transforms;
};

} // namespace fund
