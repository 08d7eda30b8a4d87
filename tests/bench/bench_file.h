#pragma once

#include "base/seeded_chance.h"
#include "identity/session.h"

#include <QTemporaryDir>

namespace fund::bench {

/// A fund file of its own that lasts as long as this, with its administrator signed in on 2 March 2026.
class BenchFile
{
public:
    BenchFile();

    /// nullptr where the file could not be made.
    [[nodiscard]] Session *session() const { return m_session.get(); }
    void goTo(const QDateTime &now) { m_clock.set(now); }

private:
    QTemporaryDir m_folder;
    SetClock m_clock;
    SeededChance m_chance;
    std::unique_ptr<Session> m_session;
};

} // namespace fund::bench
