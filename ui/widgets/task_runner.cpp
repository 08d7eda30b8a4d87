#include "widgets/task_runner.h"

#include <QThread>

namespace fund {

TaskRunner::TaskRunner(QObject *parent) : QObject(parent) {}

TaskRunner::~TaskRunner()
{
    if (!m_thread)
        return;
    m_progress->cancel();
    m_thread->wait();
}

void TaskRunner::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

bool TaskRunner::start(const QString &title, std::function<void(const Progress &)> work, std::function<void()> done)
{
    if (isRunning())
        return false;
    m_done = std::move(done);
    m_progress = std::make_unique<Progress>();
    m_progress->report = [this](int percent) {
        QMetaObject::invokeMethod(
            this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
    };
    m_thread.reset(QThread::create([work = std::move(work), progress = m_progress.get()] { work(*progress); }));
    connect(m_thread.get(), &QThread::finished, this, &TaskRunner::finish, Qt::QueuedConnection);
    Q_EMIT started(title);
    m_thread->start();
    return true;
}

void TaskRunner::finish()
{
    m_thread->wait();
    m_thread.reset();
    m_progress.reset();
    const std::function<void()> done = std::exchange(m_done, {});
    Q_EMIT finished();
    done();
}

} // namespace fund
