#pragma once

#include "localisation/language.h"
#include "start/door.h"
#include "widgets/task_runner.h"

#include <QWidget>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QSettings)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {

class Dialogs;
class RecoveryKey;
class NewFileForm;
class SignInForm;
class StartPage;
class StartStep;

/// What the program needs to come to a file.
struct StartParts
{
    QSettings &settings;
    Dialogs &dialogs;
    const Clock &clock;
    Chance &chance;
    /// Makes the demonstration year as this file; without it none is offered.
    std::function<Result<void>(const QString &path, const Progress &progress)> makeDemonstration{};
    QString demonstrationFile{};
};

/// The window before anyone has signed in: start page, new file, recovery key, sign-in. Passwords are tried on a worker
/// thread.
class StartWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(const StartParts &parts, QWidget *parent = nullptr);

    /// Shows the start page.
    void start();
    /// Goes to the sign-in of a file; to the start page with the reason where it can't be opened.
    void openFile(const QString &path);
    /// Called on this thread with who has signed in.
    std::function<void(std::unique_ptr<Session>)> entered;

Q_SIGNALS:
    void languageChosen(fund::Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void askFile();
    void tryDemonstration();
    void createFile();
    void created(Result<CreatedFund> made);
    void signIn();
    void signedIn(Result<std::unique_ptr<Session>> session);
    void takeOver(const Session &arrived);

    StartParts m_parts;
    Door m_door;
    std::unique_ptr<Session> m_founded; ///< waits until its recovery key was noted
    QStackedWidget *m_stack;
    StartPage *m_page;
    SignInForm *m_signInForm;
    StartStep *m_signIn;
    NewFileForm *m_newForm;
    StartStep *m_new;
    RecoveryKey *m_key;
    StartStep *m_recovery;
    TaskRunner m_tasks;
};

} // namespace fund
