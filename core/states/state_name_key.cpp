#include "base/reference_table.h"
#include "states/state_names.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace fund {

namespace {

using CharacterMap = QHash<char16_t, char16_t>;

/// Letters that mean the same to a reader: Arabic and Persian forms, the dotless i, traditional Chinese.
CharacterMap readEqualCharacters()
{
    CharacterMap map = {{u'ى', u'ي'}, {u'ی', u'ي'}, {u'ة', u'ه'}, {u'ک', u'ك'}, {u'ı', u'i'}};
    const CsvTable table = referenceTable(u"chinese_characters.csv");
    for (const CsvRow row : table)
        map.insert(row.text(0).front().unicode(), row.text(1).front().unicode());
    return map;
}

/// Passed over without parting a word: accents, marks of direction, the Arabic tatweel, the points of "U.S.A.".
bool isOrnament(QChar c)
{
    return c.isMark() || c.category() == QChar::Other_Format || c == u'ـ' || c == u'.';
}

bool isPartOfAWord(QChar c)
{
    // Two apostrophes count as letters in Unicode; in names they part "d" from "Ivoire" like all others.
    return c.isLetterOrNumber() && c != u'ʼ' && c != u'ʻ';
}

/// Articles and joining words; what is left of a name without them still tells it from all others (a test).
const QSet<QString> &fillers()
{
    static const QSet<QString> words = [] {
        QSet<QString> result;
        for (const char16_t *word : {u"the", u"of", u"and", u"le",  u"la",  u"les", u"l", u"d", u"de", u"du", u"des",
                                     u"et",  u"el", u"los", u"las", u"del", u"y",   u"e", u"s", u"и",  u"д"})
            result.insert(QString::fromUtf16(word));
        return result;
    }();
    return words;
}

QString wholeWord(QString word)
{
    if (word == u"st")
        return QStringLiteral("saint");
    if (word == u"ste")
        return QStringLiteral("sainte");
    if (word.size() > 3 && word.startsWith(u"ال")) // the Arabic article
        return word.sliced(2);
    return word;
}

} // namespace

QString stateNameKey(QStringView text)
{
    static const CharacterMap equals = readEqualCharacters();
    QStringList words(QString{});
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (isOrnament(c))
            continue;
        if (isPartOfAWord(c))
            words.last() += QChar(equals.value(c.unicode(), c.unicode()));
        else if (!words.last().isEmpty())
            words += QString();
    }
    QStringList kept;
    for (const QString &word : words)
        if (!word.isEmpty() && !fillers().contains(word))
            kept += wholeWord(word);
    kept.sort();
    return kept.join(u' ');
}

} // namespace fund
