#include "storage/snapshot.h"

#include "storage/statement.h"

namespace fund {

Snapshot::Snapshot(const Database &database) : m_database(database)
{
    const Statement begin(m_database, "SAVEPOINT snapshot");
}

Snapshot::~Snapshot()
{
    const Statement end(m_database, "RELEASE snapshot");
}

} // namespace fund
