#include "exchange/json_place.h"

#include "base/field_readers.h"
#include "base/moment_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <set>

namespace fund {

namespace {

using Json = nlohmann::json;

/// nlohmann keeps the last of two equal keys and says nothing; the reader of the file would not know which one counts.
class KeyWatch
{
public:
    bool operator()(int, Json::parse_event_t event, const Json &parsed)
    {
        if (event == Json::parse_event_t::object_start)
            m_keys.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            m_keys.pop_back();
        else if (event == Json::parse_event_t::key && !m_keys.back().insert(parsed.get<std::string>()).second)
            m_doubled.push_back(QString::fromStdString(parsed.get<std::string>()));
        return true;
    }
    [[nodiscard]] const QStringList &doubled() const { return m_doubled; }

private:
    std::vector<std::set<std::string>> m_keys;
    QStringList m_doubled;
};

} // namespace

void JsonPlace::refuse(const char *rule, const QString &sentence) const
{
    const QString placed = m_path.isEmpty() ? sentence
                                            : QCoreApplication::translate("exchange", "At “%1”: %2",
                                                                          "%1 a key in a file such as meeting.nights")
                                                  .arg(m_path, sentence);
    m_problems.push_back({m_path, QString::fromLatin1(rule), placed, {}, 0});
}

QString JsonPlace::join(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

bool JsonPlace::isObjectOf(std::initializer_list<std::string_view> keys) const
{
    if (!m_value.is_object()) {
        refuse("value_must_be_an_object",
               QCoreApplication::translate("exchange", "Here must stand an object in braces."));
        return false;
    }
    eachMember([&](const QString &key, const JsonPlace &place) {
        if (std::find(keys.begin(), keys.end(), key.toStdString()) == keys.end())
            place.refuse("key_must_be_known",
                         QCoreApplication::translate("exchange", "The key “%1” is not known here.").arg(key.left(40)));
    });
    return true;
}

JsonPlace JsonPlace::at(const char *key) const
{
    return {m_value.at(key), join(QString::fromLatin1(key)), m_problems};
}

std::vector<JsonPlace> JsonPlace::items() const
{
    std::vector<JsonPlace> places;
    if (!m_value.is_array()) {
        refuse("value_must_be_a_list", QCoreApplication::translate("exchange", "Here must stand a list in brackets."));
        return places;
    }
    for (std::size_t i = 0; i < m_value.size(); ++i)
        places.emplace_back(m_value[i], join(QString::number(i + 1)), m_problems);
    return places;
}

void JsonPlace::read(QString &target) const
{
    if (m_value.is_string())
        target = QString::fromStdString(m_value.get<std::string>());
    else
        refuse("value_must_be_a_text", QCoreApplication::translate("exchange", "Here must stand a text in quotes."));
}

void JsonPlace::read(int &target) const
{
    const bool isWhole = m_value.is_number_unsigned() && m_value.get<quint64>() <= std::numeric_limits<int>::max();
    if (isWhole)
        target = m_value.get<int>();
    else
        refuse("value_must_be_a_whole_number",
               QCoreApplication::translate("exchange", "Here must stand a whole number that is not negative."));
}

void JsonPlace::read(std::optional<int> &target) const
{
    if (m_value.is_null()) {
        target.reset();
        return;
    }
    int number = target.value_or(-1);
    read(number);
    if (number >= 0)
        target = number;
}

void JsonPlace::read(QDate &target) const
{
    QString text;
    read(text);
    if (!m_value.is_string())
        return;
    if (const auto date = readDate(text))
        target = *date;
    else
        refuse(date.failure().problems.front().rule.toLatin1().constData(), date.failure().problems.front().sentence);
}

void JsonPlace::read(QDateTime &target) const
{
    QString text;
    read(text);
    if (!m_value.is_string())
        return;
    if (const auto moment = readMoment(text))
        target = *moment;
    else
        refuse(moment.failure().problems.front().rule.toLatin1().constData(),
               moment.failure().problems.front().sentence);
}

std::optional<Json> readJson(const QByteArray &bytes, Problems &problems)
{
    KeyWatch watch;
    try {
        Json json = Json::parse(bytes.begin(), bytes.end(), std::ref(watch));
        for (const QString &key : watch.doubled())
            problems.push_back(
                {key,
                 QStringLiteral("key_must_stand_once"),
                 QCoreApplication::translate("exchange", "The key “%1” stands twice in one object.").arg(key.left(40)),
                 {},
                 0});
        return json;
    } catch (const Json::exception &error) {
        const auto *parseError = dynamic_cast<const Json::parse_error *>(&error);
        const auto place = std::min<qsizetype>(parseError ? static_cast<qsizetype>(parseError->byte) : 0, bytes.size());
        problems.push_back({{},
                            QStringLiteral("input_must_be_json"),
                            QCoreApplication::translate("exchange", "This is no JSON in UTF-8 from this line on."),
                            {},
                            static_cast<int>(std::count(bytes.begin(), bytes.begin() + place, '\n')) + 1});
        return std::nullopt;
    }
}

} // namespace fund
