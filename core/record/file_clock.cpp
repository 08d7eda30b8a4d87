#include "record/file_clock.h"

#include "identity/session.h"
#include "record/audit_store.h"

namespace fund {

namespace {

/// Goes as fast as another clock, from another moment on.
class ShiftedClock final : public Clock
{
public:
    ShiftedClock(const QDateTime &start, const Clock &clock) : m_clock(clock), m_start(start), m_opened(clock.now()) {}
    [[nodiscard]] QDateTime now() const override { return m_start.addMSecs(m_opened.msecsTo(m_clock.now())); }

private:
    const Clock &m_clock;
    QDateTime m_start;
    QDateTime m_opened;
};

} // namespace

Result<std::shared_ptr<const Clock>> clockOf(const Database &database, const Clock &clock)
{
    const auto facts = readFundFacts(database);
    if (!facts)
        return facts.failure();
    const auto head = facts->demonstration ? readHead(database) : std::nullopt;
    if (database.failure())
        return *database.failure();
    if (!head)
        return std::shared_ptr<const Clock>(&clock, [](const Clock *) {}); // the caller's own
    return std::shared_ptr<const Clock>(std::make_shared<ShiftedClock>(head->recordedAt, clock));
}

} // namespace fund
