#pragma once

#include <QDateTime>

namespace fund {

/// Where the present comes from. A session carries one, so that a test or the demonstration can set it.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// The present moment, UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] QDate today() const { return now().date(); }
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that stands until it is set: for tests, and for the demonstration's own year.
class SetClock final : public Clock
{
public:
    explicit SetClock(const QDateTime &moment) : m_moment(moment.toUTC()) {}
    [[nodiscard]] QDateTime now() const override { return m_moment; }
    void set(const QDateTime &moment) { m_moment = moment.toUTC(); }

private:
    QDateTime m_moment;
};

/// "2026-11-22T09:12:30.000Z": how a moment stands in the file.
[[nodiscard]] QString momentText(const QDateTime &moment);

} // namespace fund
