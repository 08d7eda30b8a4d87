#include "storage/statement.h"

#include "storage/database.h"

#include <QDateTime>
#include <QSqlError>

namespace fund {

Statement::Statement(const Database &database, const char *sql, std::initializer_list<Binding> bindings)
    : m_database(database), m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(QString::fromUtf8(sql))) {
        database.note(storageFailure(database.path(), m_query.lastError().nativeErrorCode().toInt(),
                                     m_query.lastError().databaseText()));
        return;
    }
    execute(bindings);
}

void Statement::restart(std::initializer_list<Binding> bindings)
{
    m_query.finish();
    execute(bindings);
}

void Statement::execute(std::initializer_list<Binding> bindings)
{
    for (const Binding &binding : bindings)
        m_query.bindValue(QString::fromLatin1(binding.name()), binding.value());
    m_running = m_query.exec();
    if (!m_running)
        m_database.note(storageFailure(m_database.path(), m_query.lastError().nativeErrorCode().toInt(),
                                       m_query.lastError().databaseText()));
}

bool Statement::next()
{
    if (!m_running)
        return false;
    if (m_query.next())
        return true;
    m_running = false;
    if (m_query.lastError().isValid())
        m_database.note(storageFailure(m_database.path(), m_query.lastError().nativeErrorCode().toInt(),
                                       m_query.lastError().databaseText()));
    return false;
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QDate Statement::date(int column) const
{
    return QDate::fromString(m_query.value(column).toString(), Qt::ISODate);
}

QDateTime Statement::moment(int column) const
{
    return QDateTime::fromString(m_query.value(column).toString(), Qt::ISODateWithMs);
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

} // namespace fund
