#pragma once

namespace fund {

class Database;

/// While one lives, all that its connection reads is of one moment, whatever others write. Snapshots may be nested.
class Snapshot
{
public:
    explicit Snapshot(const Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    const Database &m_database;
};

} // namespace fund
