#pragma once

#include "identity/session.h"
#include "record/change.h"

#include <QThread>

#include <catch2/catch.hpp>

#include <functional>
#include <memory>

namespace fund {

/// What two people do at once: the first has written and not yet committed, the second begins, then the first commits.
/// Whoever looks before it waits for the file writes what isn't so any more. The rule that refuses the second, or
/// "done".
[[nodiscard]] inline QString secondOf(Change &first, const Session &second,
                                      const std::function<Result<void>(Session &)> &deed)
{
    QString rule;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto own = second.onThisThread();
        const auto done = own ? deed(**own) : own.failure();
        rule = done ? QStringLiteral("done") : done.failure().problems.front().rule;
    }));
    thread->start();
    QThread::msleep(300); // it has read what it wanted, and waits
    REQUIRE(first.commit());
    REQUIRE(thread->wait(20'000));
    return rule;
}

} // namespace fund
