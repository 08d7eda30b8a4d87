#pragma once

#include <atomic>
#include <functional>

namespace fund {

/// What long work tells while it runs, and how it hears that it should stop. One for each piece of work.
class Progress
{
public:
    /// Called with 0…100 on the thread that works.
    std::function<void(int percent)> report;

    void step(int percent) const
    {
        if (report)
            report(percent);
    }
    /// From any thread.
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    std::atomic<bool> m_cancelled = false;
};

} // namespace fund
