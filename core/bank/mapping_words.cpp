#include "bank/bank_mapping.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace fund {

namespace {

struct FieldWord
{
    BankField field;
    const char *key;
    const char *title;
};
constexpr FieldWord fieldWords[] = {
    {BankField::BookedOn, "booked", QT_TRANSLATE_NOOP("bank", "Day of the booking")},
    {BankField::ValueOn, "value", QT_TRANSLATE_NOOP("bank", "Day of value")},
    {BankField::Amount, "amount", QT_TRANSLATE_NOOP("bank", "Amount")},
    {BankField::Debit, "debit", QT_TRANSLATE_NOOP("bank", "Amount that left (debit)")},
    {BankField::Credit, "credit", QT_TRANSLATE_NOOP("bank", "Amount that came (credit)")},
    {BankField::Sign, "sign", QT_TRANSLATE_NOOP("bank", "Came or left (C or D)")},
    {BankField::Currency, "currency", QT_TRANSLATE_NOOP("bank", "Currency")},
    {BankField::Counterparty, "party", QT_TRANSLATE_NOOP("bank", "Who paid or was paid")},
    {BankField::Purpose, "purpose", QT_TRANSLATE_NOOP("bank", "Purpose")},
    {BankField::Reference, "reference", QT_TRANSLATE_NOOP("bank", "The bank's reference")},
    {BankField::Balance, "balance", QT_TRANSLATE_NOOP("bank", "Balance after the line")},
};

/// A word of a choice, and what it stands for: a sign of the file, or the place in an enumeration.
struct ChoiceWord
{
    const char *key;
    const char *word;
    int value;
};
constexpr ChoiceWord choiceWords[] = {
    {"date", "dmy", static_cast<int>(DayOrder::DayMonthYear)},
    {"date", "mdy", static_cast<int>(DayOrder::MonthDayYear)},
    {"date", "ymd", static_cast<int>(DayOrder::YearMonthDay)},
    {"decimal", "point", u'.'},
    {"decimal", "comma", u','},
    {"thousands", "none", 0},
    {"thousands", "comma", u','},
    {"thousands", "point", u'.'},
    {"thousands", "space", u' '},
    {"thousands", "apostrophe", u'\''},
    {"encoding", "unicode", static_cast<int>(BankEncoding::Unicode)},
    {"encoding", "windows-1252", static_cast<int>(BankEncoding::Windows1252)},
    {"delimiter", "comma", ','},
    {"delimiter", "semicolon", ';'},
    {"delimiter", "tab", '\t'},
    {"delimiter", "bar", '|'},
};
constexpr int mostSkipped = 200;

QString wordOf(const char *key, int value)
{
    for (const ChoiceWord &choice : choiceWords)
        if (qstrcmp(choice.key, key) == 0 && choice.value == value)
            return QString::fromLatin1(choice.word);
    return {};
}

std::optional<int> choiceOf(const QString &key, const QString &word)
{
    for (const ChoiceWord &choice : choiceWords)
        if (key == QLatin1String(choice.key) && word.compare(QLatin1String(choice.word), Qt::CaseInsensitive) == 0)
            return choice.value;
    return std::nullopt;
}

QString quotedWord(const QString &value)
{
    const bool isPlain = !value.isEmpty() && value.trimmed() == value &&
                         std::none_of(value.begin(), value.end(), [](QChar c) { return u",=\"'"_qs.contains(c); });
    return isPlain ? value : u'"' + QString(value).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// Parts "key=value,key="val,ue"" at the commas that stand in no quotation marks.
QStringList mappingParts(const QString &words)
{
    QStringList parts{QString()};
    bool isQuoted = false;
    for (const QChar c : words) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (c == u',' && !isQuoted)
            parts += QString();
        else
            parts.last() += c;
    }
    return parts;
}

QString unquoted(const QString &value)
{
    const QString text = value.trimmed();
    if (text.size() < 2 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return text;
    return text.sliced(1, text.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
}

Problem wordMustBeKnown(const QString &key, const QString &sentence)
{
    return {key, QStringLiteral("mapping_must_be_readable"), sentence, {}, 0};
}

QString keysOfMapping()
{
    QStringList keys;
    for (const FieldWord &field : fieldWords)
        keys += QString::fromLatin1(field.key);
    for (const char *key : {"date", "decimal", "thousands", "encoding", "delimiter", "skip"})
        keys += QString::fromLatin1(key);
    return keys.join(QStringLiteral(", "));
}

void takeChoice(const QString &key, int value, BankMapping &mapping)
{
    if (key == u"date")
        mapping.days = static_cast<DayOrder>(value);
    else if (key == u"decimal")
        mapping.decimal = static_cast<char16_t>(value);
    else if (key == u"thousands")
        mapping.thousands = static_cast<char16_t>(value);
    else if (key == u"encoding")
        mapping.layout.encoding = static_cast<BankEncoding>(value);
    else
        mapping.layout.delimiter = static_cast<char>(value);
}

std::optional<Problem> takeWord(const QString &key, const QString &value, BankMapping &mapping)
{
    for (const FieldWord &field : fieldWords)
        if (key == QLatin1String(field.key)) {
            if (!value.isEmpty())
                mapping.columns[field.field] = value;
            return std::nullopt;
        }
    if (key == u"skip") {
        bool isNumber = false;
        const int lines = value.toInt(&isNumber);
        if (!isNumber || lines < 0 || lines > mostSkipped)
            return wordMustBeKnown(
                key, QCoreApplication::translate("bank", "skip is a number of lines from 0 to %1.").arg(mostSkipped));
        mapping.layout.skip = lines;
        return std::nullopt;
    }
    const QStringList choices = mappingChoices(key);
    if (choices.isEmpty())
        return wordMustBeKnown(key, QCoreApplication::translate("bank", "“%1” is nothing that a mapping says. It says: "
                                                                        "%2.")
                                        .arg(key.left(40), keysOfMapping()));
    const auto chosen = choiceOf(key, value);
    if (!chosen)
        return wordMustBeKnown(key, QCoreApplication::translate("bank", "%1 is one of: %2.", "a word follows")
                                        .arg(key, choices.join(QStringLiteral(", "))));
    takeChoice(key, *chosen, mapping);
    return std::nullopt;
}

} // namespace

QString bankFieldKey(BankField field)
{
    return QString::fromLatin1(fieldWords[static_cast<std::size_t>(field)].key);
}

QString bankFieldTitle(BankField field)
{
    return QCoreApplication::translate("bank", fieldWords[static_cast<std::size_t>(field)].title);
}

QStringList mappingChoices(const QString &key)
{
    QStringList choices;
    for (const ChoiceWord &choice : choiceWords)
        if (key == QLatin1String(choice.key))
            choices += QString::fromLatin1(choice.word);
    return choices;
}

std::map<QString, QString> wordsByKey(const BankMapping &mapping)
{
    std::map<QString, QString> words;
    for (const auto &[field, heading] : mapping.columns)
        words[bankFieldKey(field)] = heading;
    if (mapping.days)
        words[QStringLiteral("date")] = wordOf("date", static_cast<int>(*mapping.days));
    words[QStringLiteral("decimal")] = wordOf("decimal", mapping.decimal);
    words[QStringLiteral("thousands")] = wordOf("thousands", mapping.thousands);
    words[QStringLiteral("encoding")] = wordOf("encoding", static_cast<int>(mapping.layout.encoding));
    words[QStringLiteral("delimiter")] = wordOf("delimiter", mapping.layout.delimiter);
    words[QStringLiteral("skip")] = QString::number(mapping.layout.skip);
    return words;
}

QString wordsOf(const BankMapping &mapping)
{
    std::map<QString, QString> words = wordsByKey(mapping);
    QStringList parts;
    const auto take = [&](const QString &key) {
        if (const auto found = words.find(key); found != words.end())
            parts += key + u'=' + quotedWord(found->second);
    };
    for (const FieldWord &field : fieldWords)
        take(QString::fromLatin1(field.key));
    for (const char *key : {"date", "decimal", "thousands", "encoding", "delimiter", "skip"})
        take(QString::fromLatin1(key));
    return parts.join(u',');
}

Result<BankMapping> readBankMapping(const std::map<QString, QString> &words, const BankMapping &base)
{
    BankMapping mapping = base;
    const bool namesColumns = std::any_of(std::begin(fieldWords), std::end(fieldWords), [&](const FieldWord &field) {
        return words.contains(QString::fromLatin1(field.key));
    });
    if (namesColumns)
        mapping.columns.clear();
    Problems problems;
    for (const auto &[key, value] : words)
        if (auto found = takeWord(key, value, mapping))
            problems.push_back(std::move(*found));
    if (!problems.empty())
        return refused(std::move(problems));
    return mapping;
}

Result<BankMapping> readBankMapping(const QString &words, const BankMapping &base)
{
    std::map<QString, QString> parted;
    for (const QString &part : mappingParts(words)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 1)
            return refused({wordMustBeKnown(
                {}, QCoreApplication::translate("bank", "“%1” is no word of a mapping: write it as booked=Date, with a "
                                                        "comma before the next.")
                        .arg(part.trimmed().left(40)))});
        const QString key = part.first(equals).trimmed().toLower();
        if (!parted.emplace(key, unquoted(part.sliced(equals + 1))).second)
            return refused({wordMustBeKnown(
                key, QCoreApplication::translate("bank", "“%1” is said twice. Say it once.").arg(key.left(40)))});
    }
    return readBankMapping(parted, base);
}

} // namespace fund
