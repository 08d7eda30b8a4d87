#pragma once

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

#include <functional>

namespace fund {

/// Waits for the next modal dialog and works in it; the call that opens it comes after. A dialog that is still open
/// afterwards is cancelled, so that a test fails and does not hang.
template <typename D>
void whenOpen(std::function<void(D &)> work)
{
    auto *timer = new QTimer(qApp);
    timer->setInterval(10);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, work = std::move(work)] {
        auto *dialog = qobject_cast<D *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        // Keys and shortcuts go to an active window only.
        (void)QTest::qWaitFor([dialog] {
            dialog->activateWindow();
            return QApplication::activeWindow() == dialog;
        });
        work(*dialog);
        // A form that makes a password's key closes once it is made.
        if constexpr (requires { dialog->isWorking(); })
            (void)QTest::qWaitFor([dialog] { return !dialog->isWorking(); }, 30'000);
        if (dialog->isVisible())
            dialog->reject();
    });
    timer->start();
}

} // namespace fund
