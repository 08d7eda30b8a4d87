#pragma once

#include <QString>

#include <vector>

namespace fund {

/// The words of a text, in which family names are looked for as people write them: "Okafor", "OKAFOR", "okafor",
/// without accents, one part of a double name alone. A name is told from a common word by its capital letter.
class NamedWords
{
public:
    explicit NamedWords(const QString &text);

    /// Whether one of the name's parts stands there as a word. Parts of one letter are not looked for; those of up to
    /// five letters only with a capital letter (or in a script that has none), and those that are words of the six
    /// languages ("de", "in", "на") not where a capital begins a sentence either.
    [[nodiscard]] bool hold(const QString &familyName) const;

private:
    struct Word
    {
        QString folded; ///< small letters without accents
        bool hasCapital = false;
        bool isUncased = false; ///< of a script without capitals
        bool startsSentence = false;
    };

    [[nodiscard]] bool holdPart(const QString &part) const;

    std::vector<Word> m_words;
};

} // namespace fund
