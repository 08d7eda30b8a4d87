#include "screening/name_form.h"

#include "screening/name_sound.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace fund {

namespace {

constexpr std::size_t mostWords = 16;

/// A word of the name with what was taken off before it.
struct RawWord
{
    LatinWord word;
    QString before; ///< particles before it, in Latin
    QString after;  ///< those at the name's end: "oglu"
};

/// Articles that grow to the next word only with a hyphen: "ar-Rashid", and not the given name "An".
bool isSunLetterArticle(const QString &latin)
{
    static const QStringList all = {QStringLiteral("ar"),  QStringLiteral("as"), QStringLiteral("ash"),
                                    QStringLiteral("at"),  QStringLiteral("ad"), QStringLiteral("an"),
                                    QStringLiteral("az"),  QStringLiteral("er"), QStringLiteral("es"),
                                    QStringLiteral("ech"), QStringLiteral("ed"), QStringLiteral("en")};
    return all.contains(latin);
}

QString withoutArabicArticle(const LatinWord &word)
{
    const bool isArabic = word.script == NameScript::Unvoweled;
    if (word.latin.size() < (isArabic ? 4 : 6) || !(word.latin.startsWith(u"al") || word.latin.startsWith(u"el")))
        return word.latin;
    return QStringView(u"aeiou").contains(word.latin.at(2)) && !isArabic ? word.latin : word.latin.sliced(2);
}

/// "abdulrahman", "abdelrahman", "abdurrahman" are "abd" + "rahman": a vowel and the article's letter between go.
QString servantName(const QString &latin)
{
    static const QString start = QStringLiteral("abd");
    if (!latin.startsWith(start) || latin.size() < 7)
        return latin;
    QString rest = latin.sliced(3);
    if (QStringView(u"aeiou").contains(rest.at(0)))
        rest.remove(0, 1);
    const bool isAssimilated = rest.size() > 3 && (rest.at(0) == rest.at(1) ||
                                                   (rest.at(0) == u'l' && rest.at(1) != u'a' && rest.at(1) != u'l'));
    const bool isArticle =
        rest.size() > 4 && rest.at(0) == u'l' && !rest.startsWith(u"lah") && !rest.startsWith(u"latif");
    if (isAssimilated || isArticle)
        rest.remove(0, 1);
    return start + rest;
}

/// "nureddin", "nuruddin", "nuraldin" are "nur" and "din".
std::optional<QString> stemBeforeDin(const QString &latin)
{
    static const QStringList endings = {QStringLiteral("eddin"),  QStringLiteral("uddin"),  QStringLiteral("addin"),
                                        QStringLiteral("iddin"),  QStringLiteral("aldin"),  QStringLiteral("eldin"),
                                        QStringLiteral("uldin"),  QStringLiteral("eddine"), QStringLiteral("uddine"),
                                        QStringLiteral("uddeen"), QStringLiteral("ettin"),  QStringLiteral("udin"),
                                        QStringLiteral("eldine")};
    for (const QString &ending : endings)
        if (latin.endsWith(ending) && latin.size() >= ending.size() + 3)
            return latin.chopped(ending.size());
    return std::nullopt;
}

/// A letter alone; a Cyrillic one may take two in Latin.
bool isInitial(const LatinWord &word, const QString &latin)
{
    return word.script != NameScript::Han &&
           (latin.size() == 1 || (word.script == NameScript::Voweled && word.original.size() == 1));
}

NameUnit unitOf(const LatinWord &word, const QString &latin, quint32 places, const NameWords &table)
{
    NameUnit unit;
    unit.places = places;
    unit.original = word.original;
    unit.latin = latin;
    unit.sound = soundOf(latin);
    unit.skeleton = skeletonOf(unit.sound);
    unit.script = word.script;
    unit.isInitial = isInitial(word, latin);
    if (word.script == NameScript::Han)
        return unit;
    unit.hasCognates = table.hasCognates(latin);
    if (word.script == NameScript::Unvoweled)
        unit.commonness = table.commonnessOfSkeleton(unit.skeleton);
    if (const WordFamily *family = table.familyOf(latin)) {
        unit.family = family->number;
        unit.commonness = family->commonness;
        unit.isGeneric = family->kind == WordKind::Generic;
    }
    return unit;
}

bool isKind(const LatinWord &word, WordKind kind, const NameWords &table)
{
    const WordFamily *family = word.script == NameScript::Han ? nullptr : table.familyOf(word.latin);
    return family && family->kind == kind;
}

/// "Abd al-Rahman" as one word; "Nureddin" as two.
std::vector<LatinWord> regrouped(const std::vector<LatinWord> &words, const NameWords &table)
{
    std::vector<LatinWord> result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        LatinWord word = words[i];
        const QString key = word.script == NameScript::Unvoweled ? QString(word.latin).remove(u'\'') : word.latin;
        static const QStringList servants = {
            QStringLiteral("abd"),   QStringLiteral("bd"),    QStringLiteral("abdul"),
            QStringLiteral("abdel"), QStringLiteral("abdal"), QStringLiteral("abdi"),
            QStringLiteral("abdu"),  QStringLiteral("abdur"), QStringLiteral("abdoul")};
        if (servants.contains(key) && i + 1 < words.size()) {
            std::size_t next = i + 1;
            const bool isArticle = QStringList{QStringLiteral("al"), QStringLiteral("el"), QStringLiteral("ul"),
                                               QStringLiteral("ar"), QStringLiteral("ur"), QStringLiteral("er")}
                                       .contains(words[next].latin);
            if (isArticle && next + 1 < words.size())
                ++next;
            word.original += u' ' + words[next].original;
            word.latin = QStringLiteral("abd") + withoutArabicArticle(words[next]);
            i = next;
        } else if (const auto stem = stemBeforeDin(word.latin); stem && word.script != NameScript::Unvoweled) {
            result.push_back({word.original, *stem, word.script});
            word.latin = QStringLiteral("din");
        } else if (!table.familyOf(word.latin)) {
            word.latin = servantName(word.latin);
        }
        result.push_back(word);
    }
    return result;
}

/// The words that count, each with the particles that stood before it.
std::vector<RawWord> significant(const std::vector<LatinWord> &words, const QString &name, const NameWords &table)
{
    std::vector<RawWord> result;
    QString before;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const LatinWord &word = words[i];
        const bool isLast = i + 1 == words.size();
        const bool isHyphened =
            isSunLetterArticle(word.latin) && name.contains(word.original + u'-', Qt::CaseInsensitive);
        const bool isParticle =
            (isKind(word, WordKind::Particle, table) && (!isLast || word.latin.size() > 2)) || (isHyphened && !isLast);
        if (isParticle || isKind(word, WordKind::Title, table) || isKind(word, WordKind::Legal, table)) {
            before += word.latin;
            continue;
        }
        result.push_back({word, before, {}});
        before.clear();
    }
    if (!result.empty())
        result.back().after = before;
    return result;
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// Neighbours as one word, and a word with the particles before it: "vandenberg", "tarkanoglu".
void addJoined(NameForm &form, const std::vector<RawWord> &raw, const NameWords &table)
{
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const quint32 place = 1U << i;
        const LatinWord &word = raw[i].word;
        for (const QString &grown : {raw[i].before + word.latin, word.latin + raw[i].after})
            if (grown != word.latin) {
                form.others.push_back(unitOf(word, grown, place, table));
                form.others.back().isJoined = true;
            }
        if (const QString bare = withoutArabicArticle(word); bare != word.latin)
            form.others.push_back(unitOf(word, bare, place, table));
        if (i + 1 == raw.size() || word.script != raw[i + 1].word.script)
            continue;
        const LatinWord &next = raw[i + 1].word;
        if (word.script != NameScript::Han && (word.original.size() == 1 || next.original.size() == 1))
            continue;
        LatinWord both = word;
        // What was parted before "din" is also kept as it was written: "Haddadin" is one name.
        const bool wasParted = word.script == NameScript::Latin && next.latin == u"din" &&
                               word.original == next.original && isPlain(word.original);
        if (!wasParted)
            both.original += (word.script == NameScript::Han ? QString() : QStringLiteral(" ")) + next.original;
        form.others.push_back(
            unitOf(both, wasParted ? both.original : servantName(word.latin + raw[i + 1].before + next.latin),
                   place | place << 1, table));
        form.others.back().isJoined = true;
    }
}

} // namespace

NameForm NameReader::read(const QString &name) const
{
    NameForm form;
    form.text = name.simplified();
    const std::vector<LatinWord> all = regrouped(m_writer.words(name), m_table);
    std::vector<RawWord> raw = significant(all, form.text.toLower(), m_table);
    if (raw.empty()) // a name of particles alone is still a name: "Al", "De La"
        for (const LatinWord &word : all)
            raw.push_back({word, {}, {}});
    if (raw.size() > mostWords)
        raw.resize(mostWords);
    for (std::size_t i = 0; i < raw.size(); ++i) {
        form.words.push_back(unitOf(raw[i].word, raw[i].word.latin, 1U << i, m_table));
        form.isHan = form.isHan || raw[i].word.script == NameScript::Han;
    }
    addJoined(form, raw, m_table);
    return form;
}

} // namespace fund
