#include "applications/named_words.h"

#include <QSet>

#include <algorithm>

namespace fund {

namespace {

constexpr qsizetype shortestPart = 2;
constexpr qsizetype plainInSmallLetters = 6; ///< shorter names are words of some language too often

QString withoutAccents(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (!c.isMark())
            result += c;
    return result;
}

/// Short words of the six languages, particles of family names, and what invented people are called with a number:
/// none gives anybody away by itself.
const QSet<QString> &commonWords()
{
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral(
            "a an and are as at be but by can did do for from go had has he her him his how if in is it its may me my "
            "no nor not now of off on one or our out own she so than that the them then they this to too two up us was "
            "we who why will with you "
            "au aux ce ces cet dans de des du elle en est et eux il ils je la le les leur lui mais me ne ni nos on ou "
            "par pas plus pour qui sa sans se ses si son sous sur un une vu "
            "al como con da del di do dos el ella era es esta fue ha hay lo los las mas mi muy por que san ser si sin "
            "su sus tal tan te uno una ya y "
            "applicant candidate delegate nominee "
            "bin ben ibn abu bint van von der den ter ten della st "
            "без бы был во вы да для до его ее ей если же за из или им их как ко кто мы на не ни но об он она они от "
            "по под при со так то ты у что это "
            "ال في من على عن إلى ما لا هو هي هذا هذه أن إن أو ثم قد لم لن كان كل بن ابن أبو");
        QSet<QString> found;
        for (const QString &word : list.split(u' '))
            found.insert(withoutAccents(word));
        return found;
    }();
    return words;
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// After `before`; a point after a short word with a capital ("Mr.", "Dr.") is no end.
bool endsSentence(QChar c, QStringView before)
{
    constexpr qsizetype longestTitle = 3;
    if (c == u'.')
        return before.isEmpty() || before.size() > longestTitle || !before.front().isUpper();
    return QStringView(u"!?:;\n\u2026\u061f\u3002").contains(c);
}

} // namespace

NamedWords::NamedWords(const QString &text)
{
    bool startsSentence = true;
    QStringView before;
    for (qsizetype at = 0; at < text.size();) {
        if (!isOfWord(text[at])) {
            startsSentence = startsSentence || endsSentence(text[at], before);
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && isOfWord(text[at]))
            ++at;
        const QChar first = text[start];
        m_words.push_back({withoutAccents(text.mid(start, at - start)), first.isUpper() || first.isTitleCase(),
                           !first.isUpper() && !first.isTitleCase() && !first.isLower(), startsSentence});
        startsSentence = false;
        before = QStringView(text).sliced(start, at - start);
    }
}

bool NamedWords::hold(const QString &familyName) const
{
    const NamedWords name(familyName);
    const bool hasOwnWord = std::any_of(name.m_words.begin(), name.m_words.end(), [](const Word &word) {
        return word.folded.size() >= shortestPart && !commonWords().contains(word.folded);
    });
    return std::any_of(name.m_words.begin(), name.m_words.end(), [&](const Word &word) {
        return word.folded.size() >= shortestPart && !(hasOwnWord && commonWords().contains(word.folded)) &&
               holdPart(word.folded);
    });
}

bool NamedWords::holdPart(const QString &part) const
{
    const bool isCommon = commonWords().contains(part);
    return std::any_of(m_words.begin(), m_words.end(), [&](const Word &word) {
        if (word.folded != part)
            return false;
        if (isCommon)
            return word.hasCapital && !word.startsSentence;
        return word.hasCapital || word.isUncased || part.size() >= plainInSmallLetters;
    });
}

} // namespace fund
