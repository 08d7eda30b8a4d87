#include "contributions/condition_signs.h"

#include "states/state_names.h"

#include <algorithm>
#include <span>
#include <vector>

namespace fund {

namespace {

// Beginnings of words, folded as foldedWords() folds. Endings are left open: they change with number, case and gender.
constexpr const char16_t *restrictions[] = {
    u"only for",   u"only to",      u"solely",     u"exclusiv",   u"earmark",   u"restricted to", u"reserved for",
    u"limited to", u"in favour of", u"uniquement", u"seulement",  u"affecte a", u"affectation",   u"reserve a",
    u"reservee",   u"limite a",     u"solo para",  u"unicamente", u"solamente", u"reservad",      u"limitad",
    u"только",     u"исключительн", u"целев",      u"仅用于",     u"只用于",    u"专门",          u"专用",
    u"指定用途",   u"限于",         u"فقط",        u"حصر",        u"مخصص",      u"مقتصر",
};
constexpr const char16_t *uses[] = {
    u"sponsor", u"fellowship", u"project", u"workshop", u"training",  u"semina",  u"initiative", u"travel",
    u"deleg",   u"parrain",    u"atelier", u"projet",   u"formation", u"bours",   u"voyage",     u"patroc",
    u"taller",  u"proyecto",   u"capacit", u"beca",     u"viaje",     u"делегат", u"проект",     u"семинар",
    u"поездк",  u"обучени",    u"стипенд", u"代表",     u"项目",      u"研讨",    u"培训",       u"差旅",
    u"赞助",    u"مندوب",      u"وفد",     u"مشروع",    u"ورشة",      u"تدريب",   u"سفر",
};
constexpr const char16_t *regions[] = {
    u"pacifi",          u"africa",     u"afrique", u"asia",   u"asie",   u"carib",   u"latin america", u"small island",
    u"least developed", u"landlocked", u"sids",    u"ldc",    u"lldc",   u"африк",   u"азиат",         u"тихоокеан",
    u"карибск",         u"非洲",       u"亚洲",    u"太平洋", u"加勒比", u"افريقيا", u"اسيا",
};

constexpr std::size_t mostWords = 8; ///< of a State's name: "Democratic People's Republic of Korea"
constexpr qsizetype mostSigns = 8;   ///< of a Chinese name
constexpr qsizetype leastSigns = 2;

bool isHan(QChar sign)
{
    return sign.script() == QChar::Script_Han;
}

bool isOfWord(QChar sign)
{
    return sign.isLetterOrNumber() || sign.isMark();
}

std::vector<QStringView> wordsOf(QStringView text)
{
    std::vector<QStringView> words;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype from = i;
        while (i < text.size() && isOfWord(text[i]))
            ++i;
        if (i > from)
            words.push_back(text.mid(from, i - from));
        else
            ++i;
    }
    return words;
}

/// In small letters, without accents, one blank before each word and one at the end.
QString foldedWords(const QString &text)
{
    QString folded(u' ');
    for (const QStringView word : wordsOf(text)) {
        for (const QChar sign : word.toString().normalized(QString::NormalizationForm_KD).toCaseFolded())
            if (!sign.isMark())
                folded += sign;
        folded += u' ';
    }
    return folded;
}

/// The words that a sign begins; of scripts that run words together, the sign wherever it stands.
void addSigns(QStringList &found, const QString &folded, std::span<const char16_t *const> signs)
{
    for (const char16_t *each : signs) {
        const QString sign = QString::fromUtf16(each);
        const bool isJoined = isHan(sign.front()) || sign.front().script() == QChar::Script_Arabic;
        const qsizetype at = folded.indexOf(isJoined ? sign : QString(u' ' + sign));
        if (at < 0)
            continue;
        const qsizetype from = isJoined ? at : at + 1;
        const qsizetype end = isJoined ? from + sign.size() : folded.indexOf(u' ', from + sign.size());
        found += folded.mid(from, end - from);
    }
}

/// A code of two letters is a word more often than a State, and one of three is meant where it is in capitals.
bool isUsualWord(QStringView text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.unicode() < 128; });
    const bool isCapitals = std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.isUpper(); });
    return isAscii && (text.size() < 3 || (text.size() == 3 && !isCapitals));
}

/// As a case ends it in Russian, or as a particle before it in Arabic.
bool namesInflectedState(const QString &text)
{
    const QChar::Script script = text.front().script();
    if (script == QChar::Script_Cyrillic && text.size() > 3)
        for (const qsizetype cut : {1, 2})
            for (const char16_t *ending : {u"", u"а", u"я", u"ь", u"й", u"ы"})
                if (findState(QString(text.chopped(cut) + QString::fromUtf16(ending))))
                    return true;
    if (script == QChar::Script_Arabic)
        for (const char16_t *particle : {u"لل", u"بال", u"وال", u"ل", u"ب", u"و", u"ف", u"ك"}) {
            const QString before = QString::fromUtf16(particle);
            if (text.startsWith(before) && text.size() > before.size() + 2 && findState(text.mid(before.size())))
                return true;
        }
    return false;
}

bool namesState(QStringView text, bool mindsCase)
{
    // A name begins with a capital where its script has them: in Russian "того" is no State, and "Того" is.
    if (isUsualWord(text) || (mindsCase && text.front().isLower()))
        return false;
    return findState(text) || namesInflectedState(text.toString());
}

/// The longest names first, so that Guinea-Bissau is not Guinea.
void addStates(QStringList &found, const QString &text)
{
    const std::vector<QStringView> words = wordsOf(text);
    const bool mindsCase = std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isUpper(); });
    for (std::size_t i = 0; i < words.size(); ++i)
        for (std::size_t count = std::min(mostWords, words.size() - i); count > 0; --count) {
            const QStringView last = words[i + count - 1];
            const QStringView name(words[i].data(), last.data() + last.size());
            if (!namesState(name, mindsCase))
                continue;
            found += name.toString();
            i += count - 1;
            break;
        }
}

/// Chinese is written without blanks.
void addChineseStates(QStringList &found, const QString &text)
{
    for (const QStringView run : wordsOf(text))
        for (qsizetype i = 0; i < run.size(); ++i)
            for (qsizetype count = std::min(mostSigns, run.size() - i); count >= leastSigns; --count)
                if (isHan(run[i]) && findState(run.mid(i, count))) {
                    found += run.mid(i, count).toString();
                    i += count - 1;
                    break;
                }
}

} // namespace

QStringList signsOfUse(const QString &conditions)
{
    QStringList found;
    const QString folded = foldedWords(conditions);
    addSigns(found, folded, restrictions);
    addSigns(found, folded, uses);
    addSigns(found, folded, regions);
    addStates(found, conditions);
    addChineseStates(found, conditions);
    found.removeDuplicates();
    return found;
}

} // namespace fund
