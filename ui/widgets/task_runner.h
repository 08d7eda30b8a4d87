#pragma once

#include "base/progress.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QThread)

namespace fund {

/// Long work on a thread of its own, one piece at a time; the window stays alive. A page head shows it (PageHead) with
/// its progress and Cancel. What the work needs of the file it opens itself (session.onThisThread()).
class TaskRunner : public QObject
{
    Q_OBJECT

public:
    explicit TaskRunner(QObject *parent = nullptr);
    /// Asks the work to stop and waits for it.
    ~TaskRunner() override;

    /// `work` runs on the worker thread and should look at progress.isCancelled(); `done` is called on this thread with
    /// what it returned. Refused (false) while another piece runs.
    template <typename T>
    bool run(const QString &title, std::function<T(const Progress &)> work, std::function<void(T)> done)
    {
        auto result = std::make_shared<std::optional<T>>();
        return start(
            title, [result, work = std::move(work)](const Progress &progress) { result->emplace(work(progress)); },
            [result, done = std::move(done)] { done(std::move(**result)); });
    }
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    void cancel();

Q_SIGNALS:
    void started(const QString &title);
    void progressed(int percent);
    void finished();

private:
    bool start(const QString &title, std::function<void(const Progress &)> work, std::function<void()> done);
    void finish();

    std::unique_ptr<Progress> m_progress;
    std::unique_ptr<QThread> m_thread;
    std::function<void()> m_done;
};

} // namespace fund
