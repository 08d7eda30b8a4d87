#include "bank/line_words.h"

#include "states/state_names.h"

#include <algorithm>

namespace fund {

namespace {

constexpr qsizetype shortestReference = 3;

bool isPartOfReference(QChar c)
{
    return c.isLetterOrNumber();
}

} // namespace

QString referenceKey(const QString &reference)
{
    QString key = reference.simplified().toUpper();
    while (!key.isEmpty() && !isPartOfReference(key.back()))
        key.chop(1);
    qsizetype first = 0;
    while (first < key.size() && !isPartOfReference(key[first]))
        ++first;
    return key.sliced(first);
}

bool LineText::holds(const QString &reference) const
{
    const QString key = referenceKey(reference);
    if (key.size() < shortestReference)
        return false;
    for (qsizetype at = whole.indexOf(key); at >= 0; at = whole.indexOf(key, at + 1)) {
        const bool begins = at == 0 || !isPartOfReference(whole[at - 1]);
        const qsizetype behind = at + key.size();
        if (begins && (behind == whole.size() || !isPartOfReference(whole[behind])))
            return true;
    }
    return false;
}

LineText lineTextOf(const BankLine &line)
{
    LineText text;
    text.whole = (line.bankReference + u' ' + line.purpose).simplified().toUpper();
    for (const QString &word : text.whole.split(u' '))
        if (const QString key = referenceKey(word); key.size() >= shortestReference)
            text.references.insert(key);
    text.references.insert(referenceKey(line.bankReference)); // which may have blanks in it
    text.references.erase(QString());
    return text;
}

NameWords nameWordsOf(const QString &text)
{
    const QStringList words = stateNameKey(text).split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

bool holdsName(const NameWords &words, const QString &name)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    return !parts.isEmpty() &&
           std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return words.contains(part); });
}

} // namespace fund
