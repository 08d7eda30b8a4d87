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

/// What a State's offices call themselves beside its name, as stateNameKey() reduces words.
const NameWords &wordsOfOffices()
{
    static const NameWords words = nameWordsOf(QStringLiteral(
        "the of for and to by at in on behalf a an ministry minister department office secretariat agency authority "
        "directorate general government governmental state republic kingdom federal federation confederation union "
        "commonwealth grand duchy principality people s peoples democratic islamic arab socialist united nations un "
        "uno "
        "permanent mission delegation embassy representation consulate chancellery cabinet treasury exchequer foreign "
        "external affairs relations finance finances economy economic international cooperation development defence "
        "digital interior national public new york geneva "
        "le la les l de du des d et au aux pour ministere ministre departement bureau gouvernement etat republique "
        "royaume federale federal confederation permanente mission ambassade tresor affaires etrangeres exterieures "
        "cooperation developpement economie finances nationale populaire democratique aupres "
        "el los las del y al para ministerio gobierno estado republica reino embajada mision permanente relaciones "
        "exteriores asuntos hacienda tesoro economia cooperacion desarrollo nacional "
        "министерство иностранных дел финансов правительство республика республики постоянное представительство "
        "посольство при оон федерация федеральное казначейство и развития экономики "
        "وزارة الخارجية المالية حكومة جمهورية دولة مملكة البعثة الدائمة سفارة لدى الأمم المتحدة "
        "外交部 财政部 政府 共和国 常驻代表团 大使馆 bundesrepublik auswartiges amt"));
    return words;
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

bool isName(const NameWords &words, const QString &name)
{
    if (!holdsName(words, name))
        return false;
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return parts.contains(word) || wordsOfOffices().contains(word); });
}

bool holdsName(const NameWords &words, const QString &name)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    return !parts.isEmpty() &&
           std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return words.contains(part); });
}

} // namespace fund
