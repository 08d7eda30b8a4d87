#pragma once

#include "base/id.h"

#include <QDate>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace fund {

class Database;

/// A value for a named place of a statement: {":call", callId}. Empty optionals and invalid dates bind NULL.
class Binding
{
public:
    Binding(const char *name, QVariant value) : m_name(name), m_value(std::move(value)) {}
    Binding(const char *name, const QString &value)
        : m_name(name), m_value(value.isNull() ? QVariant(QString::fromLatin1("")) : QVariant(value))
    {}
    Binding(const char *name, const QByteArray &value) : m_name(name), m_value(value) {}
    Binding(const char *name, qint64 value) : m_name(name), m_value(value) {}
    Binding(const char *name, int value) : m_name(name), m_value(value) {}
    Binding(const char *name, bool value) : m_name(name), m_value(value ? 1 : 0) {}
    Binding(const char *name, const QDate &date)
        : m_name(name), m_value(date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant())
    {}
    Binding(const char *name, std::nullopt_t) : m_name(name) {}
    template <typename Tag>
    Binding(const char *name, Id<Tag> id) : m_name(name), m_value(id.isValid() ? QVariant(id.number()) : QVariant())
    {}
    template <typename T>
    Binding(const char *name, const std::optional<T> &value) : m_name(name)
    {
        if (value)
            m_value = Binding(name, *value).value();
    }

    [[nodiscard]] const char *name() const { return m_name; }
    [[nodiscard]] const QVariant &value() const { return m_value; }

private:
    const char *m_name;
    QVariant m_value;
};

/// A whole SQL statement that reads, prepared once; its rows come one after another. A failure to read is noted at the
/// database (Database::failure) and ends the rows.
class Statement
{
public:
    Statement(const Database &database, const char *sql, std::initializer_list<Binding> bindings = {});

    /// Binds anew and starts again, for a statement in a loop.
    void restart(std::initializer_list<Binding> bindings);
    [[nodiscard]] bool next();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QDateTime moment(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    template <typename Tag>
    [[nodiscard]] Id<Tag> id(int column) const
    {
        return Id<Tag>(integer(column));
    }

private:
    void execute(std::initializer_list<Binding> bindings);

    const Database &m_database;
    QSqlQuery m_query;
    bool m_running = false;
};

} // namespace fund
