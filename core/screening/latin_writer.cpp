#include "screening/latin_writer.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace fund {

namespace {

using Transform = std::unique_ptr<icu::Transliterator>;

/// Null only where ICU's own data are not installed; then letters stay as they are.
Transform transform(const char16_t *id)
{
    UErrorCode error = U_ZERO_ERROR;
    UParseError place;
    Transform made(icu::Transliterator::createInstance(icu::UnicodeString(id), UTRANS_FORWARD, place, error));
    return U_SUCCESS(error) ? std::move(made) : nullptr;
}

QString applied(const Transform &transform, const QString &text)
{
    if (!transform)
        return text;
    icu::UnicodeString content(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()));
    transform->transliterate(content);
    return QString::fromUtf16(content.getBuffer(), content.length());
}

NameScript scriptOf(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Latin:
        return NameScript::Latin;
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
    case QChar::Script_Syriac:
        return NameScript::Unvoweled;
    case QChar::Script_Han:
        return NameScript::Han;
    default:
        return NameScript::Voweled;
    }
}

bool isCyrillic(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

/// What belongs to a word without being a letter of it: joiners, apostrophes of romanisations.
bool isPassedOver(QChar c)
{
    return c == u'\u200C' || c == u'\u200D' || c == u'\u0640' || c == u'\'' || c == u'\u2019' || c == u'\u2018' ||
           c == u'\u02BC' || c == u'\u02BB' || c == u'\u02B9' || c == u'`';
}

/// ICU writes the Arabic letters that take two Latin ones with a line below the second (s + ẖ): these become digraphs,
/// and an h of its own is parted from the letter before, as in the romanisation tables of ALA-LC.
QString withArabicDigraphs(const QString &text)
{
    const QChar lined(u'\u1E96');
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (c == u'h' && !result.isEmpty() && QStringView(u"sktdgzc").contains(result.back()))
            result += u'\'';
        result += c == lined ? QChar(u'h') : c;
    }
    return result;
}

QString withoutMarks(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (!c.isMark())
            plain += c;
    return plain;
}

} // namespace

struct LatinWriter::Transforms
{
    Transform cyrillic = transform(u"Russian-Latin/BGN; Any-Latin");
    Transform han = transform(u"Han-Latin/Names; Any-Latin");
    Transform simplified = transform(u"Hant-Hans");
    Transform any = transform(u"Any-Latin");
    Transform ascii = transform(u"Latin-ASCII; Lower");
};

LatinWriter::LatinWriter() : m_transforms(std::make_unique<Transforms>()) {}
LatinWriter::~LatinWriter() = default;

QString LatinWriter::latinOf(const QString &word, NameScript script) const
{
    QString latin = word;
    if (std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 128; }))
        return word; // most names: no transform is needed
    if (script == NameScript::Han)
        latin = applied(m_transforms->han, word);
    else if (script == NameScript::Unvoweled)
        // The feminine ending and the final alif of another letter are not heard as t and y.
        latin = withArabicDigraphs(
            applied(m_transforms->any, QString(word).replace(u'\u0629', u'\u0647').replace(u'\u0649', u'\u0627')));
    else if (script == NameScript::Voweled)
        latin = applied(isCyrillic(word) ? m_transforms->cyrillic : m_transforms->any, word);
    latin.replace(u'\u02BF', u'\'').replace(u'\u02BE', u'\'');
    QString plain;
    for (const QChar c : applied(m_transforms->ascii, withoutMarks(latin)).toLower())
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || (c == u'\'' && script == NameScript::Unvoweled))
            plain += c;
    return plain;
}

std::vector<LatinWord> LatinWriter::words(const QString &name) const
{
    std::vector<LatinWord> words;
    LatinWord current;
    const auto finish = [&] {
        if (!current.original.isEmpty()) {
            if (current.script == NameScript::Han)
                current.original = applied(m_transforms->simplified, current.original);
            current.latin = latinOf(current.original, current.script);
            if (!current.latin.isEmpty())
                words.push_back(current);
        }
        current = {};
    };
    for (const QChar c : name.normalized(QString::NormalizationForm_KC).toLower()) {
        // Vowel signs over Arabic and Hebrew letters are rarely written, those of Indian scripts always.
        if (isPassedOver(c) || (c.isMark() && current.script != NameScript::Voweled))
            continue;
        if (c.isMark()) {
            current.original += c;
            continue;
        }
        if (!c.isLetterOrNumber()) {
            finish();
            continue;
        }
        const NameScript script = c.isDigit() ? current.script : scriptOf(c);
        if (script == NameScript::Han || (!current.original.isEmpty() && script != current.script))
            finish();
        current.script = script;
        current.original += c;
    }
    finish();
    return words;
}

} // namespace fund
