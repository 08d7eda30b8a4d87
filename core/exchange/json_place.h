#pragma once

#include "base/problem.h"

#include <QDate>
#include <QDateTime>

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

namespace fund {

/// A value in a JSON document that a person wrote, with its path: "criteria.2.weight", positions from 1. Reading leaves
/// the target as it is where the value has another kind, and adds a problem with the path.
class JsonPlace
{
public:
    JsonPlace(const nlohmann::json &value, QString path, Problems &problems)
        : m_value(value), m_path(std::move(path)), m_problems(problems)
    {}

    [[nodiscard]] const nlohmann::json &value() const { return m_value; }
    void refuse(const char *rule, const QString &sentence) const;

    /// Whether it is an object; every key that is none of these is refused.
    [[nodiscard]] bool isObjectOf(std::initializer_list<std::string_view> keys) const;
    [[nodiscard]] bool has(const char *key) const { return m_value.contains(key); }
    [[nodiscard]] JsonPlace at(const char *key) const;
    /// Nothing where it is no list.
    [[nodiscard]] std::vector<JsonPlace> items() const;
    /// Calls `read` with each key of an object and the place of its value.
    template <typename Read>
    void eachMember(Read read) const
    {
        for (const auto &[key, value] : m_value.items())
            read(QString::fromStdString(key), JsonPlace(value, join(QString::fromStdString(key)), m_problems));
    }

    void read(QString &target) const;
    void read(int &target) const;
    /// null: nothing.
    void read(std::optional<int> &target) const;
    void read(QDate &target) const;
    /// With its distance from UTC.
    void read(QDateTime &target) const;

    /// Reads a member where there is one.
    template <typename T>
    void take(const char *key, T &target) const
    {
        if (has(key))
            at(key).read(target);
    }

private:
    [[nodiscard]] QString join(const QString &key) const;

    const nlohmann::json &m_value;
    QString m_path;
    Problems &m_problems;
};

/// A whole document, or what is wrong with its text: the line of the first sign that is no JSON, a key that comes
/// twice.
[[nodiscard]] std::optional<nlohmann::json> readJson(const QByteArray &bytes, Problems &problems);

} // namespace fund
