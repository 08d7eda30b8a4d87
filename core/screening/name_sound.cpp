#include "screening/name_sound.h"

#include <algorithm>
#include <string_view>

namespace fund {

namespace {

constexpr qsizetype longestSound = 31; // letters beyond say nothing more

struct Rule
{
    const char16_t *letters;
    const char16_t *sound;
};

/// Longest first; the first that fits is taken. French, German and English ways of writing one sound.
constexpr std::array rules = {
    Rule{u"schtsch", u"S"}, Rule{u"shtsh", u"S"}, Rule{u"chtch", u"S"}, Rule{u"shch", u"S"}, Rule{u"tsch", u"C"},
    Rule{u"dsch", u"j"},    Rule{u"tch", u"C"},   Rule{u"sch", u"S"},   Rule{u"dzh", u"j"},  Rule{u"iou", u"yu"},
    Rule{u"sh", u"S"},      Rule{u"ch", u"C"},    Rule{u"kh", u"X"},    Rule{u"zh", u"J"},   Rule{u"gh", u"g"},
    Rule{u"ph", u"f"},      Rule{u"th", u"t"},    Rule{u"dh", u"d"},    Rule{u"dj", u"j"},   Rule{u"ck", u"k"},
    Rule{u"ou", u"u"},      Rule{u"oo", u"u"},    Rule{u"ee", u"i"},    Rule{u"tz", u"ts"},  Rule{u"hsi", u"ksi"},
    Rule{u"hsu", u"ksu"},   Rule{u"x", u"ks"},    Rule{u"q", u"k"},     Rule{u"w", u"v"},
};

bool isVowel(QChar c)
{
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u';
}

/// c before e, i, y is s and k elsewhere; y begins a word or a syllable as a consonant; gu before e and i is g.
QString letterSound(const QString &latin, qsizetype at)
{
    const QChar c = latin.at(at);
    const QChar next = at + 1 < latin.size() ? latin.at(at + 1) : QChar(u' ');
    if (c == u'c')
        return QStringView(u"eiy").contains(next) ? QStringLiteral("s") : QStringLiteral("k");
    if (c == u'y')
        return at == 0 || (isVowel(next) && !isVowel(latin.at(at - 1))) ? QStringLiteral("y") : QStringLiteral("i");
    if (c == u'u' && at > 0 && latin.at(at - 1) == u'g' && QStringView(u"ei").contains(next))
        return {};
    return QString(c);
}

QString withoutDoubles(const QString &text)
{
    QString result;
    for (const QChar c : text)
        if (result.isEmpty() || result.back() != c)
            result += c;
    return result;
}

/// What it costs that a letter is missing: half-consonants come and go, vowels nearly so.
int letterCost(QChar c, bool isLast)
{
    if (c == u'h' || c == u'y')
        return 30;
    if (!isVowel(c))
        return 100;
    return isLast && c == u'a' ? 120 : 40; // a last a makes another name of it: Munir, Munira
}

/// Letters that romanisations take for each other.
constexpr std::array<std::pair<char, char>, 22> closeLetters = {
    {{'C', 'S'}, {'C', 'X'}, {'X', 'h'}, {'X', 'k'}, {'C', 'k'}, {'J', 'j'}, {'J', 'z'}, {'g', 'j'},
     {'j', 'y'}, {'i', 'y'}, {'i', 'j'}, {'d', 'z'}, {'d', 't'}, {'b', 'p'}, {'s', 'z'}, {'f', 'v'},
     {'g', 'k'}, {'b', 'v'}, {'C', 'j'}, {'S', 's'}, {'u', 'v'}, {'g', 'h'}}};

constexpr std::size_t letterCount = 128;
using ExchangeCosts = std::array<std::array<quint8, letterCount>, letterCount>;

/// What it costs that one letter stands for another; a table, since a screening asks many millions of times.
constexpr ExchangeCosts exchangeCosts()
{
    ExchangeCosts costs{};
    for (std::size_t i = 0; i < letterCount; ++i)
        for (std::size_t j = 0; j < letterCount; ++j)
            costs[i][j] = i == j ? 0 : 100;
    for (const char vowel : {'a', 'e', 'i', 'o', 'u'})
        for (const char other : {'a', 'e', 'i', 'o', 'u'})
            if (vowel != other)
                costs[static_cast<std::size_t>(vowel)][static_cast<std::size_t>(other)] = 40;
    for (const auto &[first, second] : closeLetters)
        costs[static_cast<std::size_t>(first)][static_cast<std::size_t>(second)] =
            costs[static_cast<std::size_t>(second)][static_cast<std::size_t>(first)] = 45;
    costs['e']['i'] = costs['i']['e'] = costs['o']['u'] = costs['u']['o'] = 15;
    return costs;
}

int exchangeCost(QChar a, QChar b)
{
    static constexpr ExchangeCosts costs = exchangeCosts();
    return costs[a.unicode() % letterCount][b.unicode() % letterCount];
}

/// Letters whose differences are told apart by SoundBag; e and i, o and u are one class each, since one stands for the
/// other at hardly any cost. Digits and letters that no sound has share the last.
std::size_t bagClassOf(QChar c)
{
    constexpr std::u16string_view capitals = u"SCXJ";
    constexpr std::size_t letters = 26;
    if (c == u'e')
        return 'i' - 'a';
    if (c == u'o')
        return 'u' - 'a';
    if (c >= u'a' && c <= u'z')
        return c.unicode() - u'a';
    const std::size_t capital = capitals.find(c.unicode());
    return capital == std::u16string_view::npos ? letters + capitals.size() : letters + capital;
}

/// The least that it costs to leave a letter of this class out or to put one of another class in its place.
constexpr std::array<int, 32> bagCosts()
{
    std::array<int, 32> costs{};
    for (int &cost : costs)
        cost = 45;                               // a close letter
    for (const char firm : {'l', 'm', 'n', 'r'}) // stand for no other
        costs[static_cast<std::size_t>(firm - 'a')] = 100;
    for (const char vowel : {'a', 'i', 'u'})
        costs[static_cast<std::size_t>(vowel - 'a')] = 40;
    for (const char half : {'h', 'y'})
        costs[static_cast<std::size_t>(half - 'a')] = 30;
    return costs;
}

} // namespace

SoundBag::SoundBag(QStringView sound)
{
    static constexpr auto costs = bagCosts();
    for (const QChar c : sound.first(std::min(sound.size(), longestSound))) {
        const std::size_t place = bagClassOf(c);
        if (m_counts[place]++ == 0)
            m_classes[m_distinct++] = static_cast<quint8>(place);
        m_total += costs[place];
    }
}

int SoundBag::leastDistance(const SoundBag &other) const
{
    static constexpr auto costs = bagCosts();
    int shared = 0;
    for (std::size_t i = 0; i < m_distinct; ++i) {
        const std::size_t place = m_classes[i];
        shared += std::min(m_counts[place], other.m_counts[place]) * costs[place];
    }
    return std::max(m_total, other.m_total) - shared;
}

QString soundOf(const QString &latin)
{
    QString text = latin;
    if (text.startsWith(u"ye") || text.startsWith(u"je"))
        text.remove(0, 1);
    QString sound;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at) == u'\'') { // ayin is heard as a vowel where it begins a word
            sound += at == 0 ? QStringLiteral("a") : QString();
            ++at;
            continue;
        }
        const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Rule &candidate) {
            return QStringView(text).sliced(at).startsWith(QStringView(candidate.letters));
        });
        if (rule != rules.end()) {
            sound += QStringView(rule->sound);
            at += QStringView(rule->letters).size();
        } else {
            sound += letterSound(text, at++);
        }
    }
    sound = withoutDoubles(sound);
    if (sound.size() > 2 && sound.endsWith(u'h'))
        sound.chop(1);
    return sound;
}

QString skeletonOf(const QString &sound)
{
    QString skeleton;
    for (qsizetype at = 0; at < sound.size(); ++at) {
        const QChar c = sound.at(at);
        if (isVowel(c)) {
            if (at == 0)
                skeleton += u'a';
        } else if (at == 0 || (c != u'v' && c != u'y')) {
            skeleton += c;
        }
    }
    if (skeleton.size() > 2 && skeleton.endsWith(u'h'))
        skeleton.chop(1);
    return skeleton;
}

int soundDistance(QStringView a, QStringView b, int limit)
{
    using Row = std::array<int, longestSound + 1>;
    a = a.first(std::min(a.size(), longestSound));
    b = b.first(std::min(b.size(), longestSound));
    std::array<Row, 3> rows{};
    Row *before = &rows[0];
    Row *last = &rows[1];
    Row *now = &rows[2];
    const auto cell = [](Row *row, qsizetype i) -> int & { return (*row)[static_cast<std::size_t>(i)]; };
    for (qsizetype j = 1; j <= b.size(); ++j)
        cell(last, j) = cell(last, j - 1) + letterCost(b[j - 1], j == b.size());
    int leastBefore = 0;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        const int costA = letterCost(a[i - 1], i == a.size());
        int least = cell(now, 0) = cell(last, 0) + costA;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            int cost = std::min({cell(last, j) + costA, cell(now, j - 1) + letterCost(b[j - 1], j == b.size()),
                                 cell(last, j - 1) + exchangeCost(a[i - 1], b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost = std::min(cost, cell(before, j - 2) + 70);
            cell(now, j) = cost;
            least = std::min(least, cost);
        }
        if (std::min(least, leastBefore) > limit)
            return limit + 1;
        leastBefore = least;
        Row *free = before;
        before = last;
        last = now;
        now = free;
    }
    return cell(last, b.size());
}

} // namespace fund
