#include "storage/presence.h"

#include <QFileInfo>

namespace fund {

namespace {

QString signOf(const QString &path)
{
    return path + QStringLiteral(".open");
}

} // namespace

Presence::Presence(const QString &path) : m_sign(signOf(path))
{
    // A window may stay open for weeks: only a process that is gone makes a sign void.
    m_sign.setStaleLockTime(0);
    if (m_sign.tryLock(0) || m_sign.error() != QLockFile::LockFailedError)
        return;
    Neighbour neighbour;
    QString program;
    if (!m_sign.getLockInfo(&neighbour.process, &neighbour.host, &program))
        return;
    neighbour.owner = QFileInfo(signOf(path)).owner();
    m_neighbour = neighbour;
}

} // namespace fund
