#include "applications/personal_values.h"

#include "applications/named_words.h"

#include <QRegularExpression>
#include <QStringList>
#include <QtEndian>

#include <cstring>

namespace fund {

namespace {

constexpr auto keyPurpose = "person key";
constexpr auto boxPurpose = "person";
constexpr int keySize = 32;
constexpr int saltSize = 16;
constexpr int hashSize = 16;

/// "person/1": each text as its length in four bytes and UTF-8.
class Writer
{
public:
    explicit Writer(QByteArray start) : m_bytes(std::move(start)) { m_bytes.reserve(512); }

    Writer &operator<<(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        const quint32 size = qToLittleEndian(static_cast<quint32>(utf8.size()));
        m_bytes.append(reinterpret_cast<const char *>(&size), sizeof size).append(utf8);
        return *this;
    }
    Writer &operator<<(const QDate &date) { return number(date.toJulianDay()); }
    Writer &number(qint64 number)
    {
        const qint64 value = qToLittleEndian(number);
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
        return *this;
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_left(bytes) {}

    [[nodiscard]] QString text()
    {
        quint32 size = 0;
        if (!take(&size, sizeof size))
            return {};
        size = qFromLittleEndian(size);
        if (qsizetype(size) > m_left.size()) {
            m_whole = false;
            return {};
        }
        const QString result = QString::fromUtf8(m_left.first(size));
        m_left = m_left.sliced(size);
        return result;
    }
    [[nodiscard]] QDate date()
    {
        qint64 day = 0;
        return take(&day, sizeof day) ? QDate::fromJulianDay(qFromLittleEndian(day)) : QDate();
    }
    [[nodiscard]] bool isWhole() const { return m_whole && m_left.isEmpty(); }

private:
    bool take(void *to, qsizetype size)
    {
        m_whole = m_whole && size <= m_left.size();
        if (!m_whole)
            return false;
        std::memcpy(to, m_left.data(), static_cast<std::size_t>(size));
        m_left = m_left.sliced(size);
        return true;
    }

    QByteArrayView m_left;
    bool m_whole = true;
};

QByteArray encoded(const PersonalValues &values)
{
    Writer writer("person/1");
    writer << values.givenName << values.familyName << values.passportNumber << values.birthDate << values.email
           << values.telephone << values.notes;
    return writer.bytes();
}

std::optional<PersonalValues> decoded(const QByteArray &bytes)
{
    if (!bytes.startsWith("person/1"))
        return std::nullopt;
    Reader reader(QByteArrayView(bytes).sliced(8));
    PersonalValues values;
    values.givenName = reader.text();
    values.familyName = reader.text();
    values.passportNumber = reader.text();
    values.birthDate = reader.date();
    values.email = reader.text();
    values.telephone = reader.text();
    values.notes = reader.text();
    return reader.isWhole() ? std::optional(values) : std::nullopt;
}

qint64 numberOf(const std::optional<bool> &answer)
{
    return answer ? qint64(*answer) : -1;
}

QByteArray encoded(const ApplicationDraft &draft)
{
    const ApplicationFacts &facts = draft.facts;
    const Statements &said = facts.statements;
    Writer writer(encoded(draft.person));
    writer << facts.stateIso3 << said.ministry << said.post << said.duties << said.experience << said.contribution
           << said.useAtHome << said.further << facts.languages.join(u';') << facts.consentText << facts.consentDate;
    writer.number(int(facts.gender))
        .number(numberOf(facts.official))
        .number(numberOf(facts.capitalBased))
        .number(facts.field ? int(*facts.field) : -1)
        .number(facts.yearsInPost.value_or(-1))
        .number(facts.earlierSessions.value_or(-1))
        .number(numberOf(facts.ableToTravel))
        .number(numberOf(facts.undertaking))
        .number(numberOf(facts.willReport))
        .number(int(facts.classification))
        .number(facts.receivedAt.toMSecsSinceEpoch());
    return writer.bytes();
}

QByteArray shortHash(const SecretBytes &key, const QByteArray &value)
{
    return keyedHash(key, value).first(hashSize);
}

QByteArray digestOf(const QByteArray &salt, const QByteArray &values)
{
    return keyedHash(SecretBytes(salt), values);
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

/// Small letters in UTF-8. Plain ASCII, which most texts are, is folded without a detour: long imports pass here.
std::string folded(const QString &text)
{
    std::string result(static_cast<std::size_t>(text.size()), '\0');
    const char16_t *from = reinterpret_cast<const char16_t *>(text.utf16());
    char *to = result.data();
    unsigned all = 0;
    for (qsizetype i = 0; i < text.size(); ++i) { // without branches, so that the compiler takes many at once
        const unsigned c = from[i];
        all |= c;
        to[i] = static_cast<char>(c | (static_cast<unsigned>(c - 'A' < 26U) << 5));
    }
    return all < 128 ? result : text.toCaseFolded().toStdString();
}

} // namespace

QString normalisedPassport(const QString &number)
{
    QString result;
    for (const QChar c : number.toUpper())
        if (c.isLetterOrNumber())
            result += c;
    return result;
}

QString normalisedName(const QString &givenName, const QString &familyName)
{
    QString text = givenName + u' ' + familyName;
    if (!isAscii(text))
        text = text.normalized(QString::NormalizationForm_KD);
    QString clean;
    for (const QChar c : text.toCaseFolded()) {
        if (c.isLetterOrNumber())
            clean += c;
        else if (!c.isMark())
            clean += u' ';
    }
    QStringList words = clean.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

PersonSealer::PersonSealer(const SecretBytes &fileKey, Chance &chance)
    : m_fileKey(fileKey), m_chance(chance), m_passportKey(deriveKey(fileKey, "equal passport numbers")),
      m_nameKey(deriveKey(fileKey, "equal names and birth dates")),
      m_contentKey(deriveKey(fileKey, "equal applications"))
{}

SealedPerson PersonSealer::hashesOf(const ApplicationDraft &draft) const
{
    const PersonalValues &values = draft.person;
    SealedPerson person;
    if (const QString passport = normalisedPassport(values.passportNumber); !passport.isEmpty())
        person.passportHash = shortHash(m_passportKey, passport.toUtf8());
    Writer name(QByteArray{});
    name << normalisedName(values.givenName, values.familyName) << values.birthDate;
    person.nameHash = shortHash(m_nameKey, name.bytes());
    person.contentHash = shortHash(m_contentKey, encoded(draft));
    return person;
}

void PersonSealer::seal(const PersonalValues &values, SealedPerson &person) const
{
    const QByteArray chance = m_chance.bytes(keySize + saltSize);
    const SecretBytes key(chance.first(keySize));
    const QByteArray salt = chance.sliced(keySize);
    const QByteArray content = encoded(values);
    person.keyBox = fund::seal(key.bytes(), m_fileKey, keyPurpose, m_chance);
    person.box = fund::seal(salt + content, key, boxPurpose, m_chance);
    person.digest = digestOf(salt, content);
}

std::optional<SecretBytes> openPersonKey(const SealedPerson &person, const SecretBytes &fileKey)
{
    auto bytes = open(person.keyBox, fileKey, keyPurpose);
    return bytes ? std::optional(SecretBytes(std::move(*bytes))) : std::nullopt;
}

std::optional<PersonalValues> openPerson(const SealedPerson &person, const SecretBytes &fileKey)
{
    const auto key = openPersonKey(person, fileKey);
    if (!key)
        return std::nullopt;
    const auto content = open(person.box, *key, boxPurpose);
    if (!content || content->size() < saltSize ||
        digestOf(content->first(saltSize), content->sliced(saltSize)) != person.digest)
        return std::nullopt;
    return decoded(content->sliced(saltSize));
}

bool holdsAddress(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("[^\\s@]@[^\\s@]+\\.[^\\s@]"));
    return text.contains(address);
}

PersonFinder::PersonFinder(const PersonalValues &values)
{
    constexpr std::size_t shortest = 6; // shorter ones stand in many words
    for (const QString &name :
         {values.givenName + u' ' + values.familyName, values.familyName + u' ' + values.givenName, values.email,
          values.passportNumber, values.telephone})
        if (std::string token = folded(name.trimmed()); token.size() >= shortest)
            m_tokens.push_back(std::move(token));
    m_familyName = values.familyName.trimmed();
    for (const QString &number : {values.passportNumber, values.telephone})
        if (const QString plain = normalisedPassport(number); plain.size() >= qsizetype(shortest))
            m_numbers += plain;
}

bool PersonFinder::standsIn(const QString &text) const
{
    const std::string plain = folded(text);
    return std::any_of(m_tokens.begin(), m_tokens.end(),
                       [&](const std::string &token) { return plain.find(token) != std::string::npos; });
}

bool PersonFinder::isNamedIn(const QString &text) const
{
    if (standsIn(text))
        return true;
    const QString plain = normalisedPassport(text);
    if (std::any_of(m_numbers.begin(), m_numbers.end(), [&](const QString &number) { return plain.contains(number); }))
        return true;
    return NamedWords(text).hold(m_familyName);
}

} // namespace fund
