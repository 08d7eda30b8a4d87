#include "start/start_window.h"

#include "start/recent_files.h"
#include "start/recovery_key.h"
#include "start/start_forms.h"
#include "start/start_page.h"
#include "start/start_step.h"
#include "widgets/button.h"
#include "widgets/dialogs.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fund {

namespace {

QString fileFilter()
{
    return StartWindow::tr("Fund files (*.fund)");
}

/// "Cyber fund" as a file's name: "Cyber fund.fund", without what file systems refuse.
QString suggestedName(const QString &fund)
{
    QString name = fund;
    for (const QChar sign : QStringLiteral("/\\:*?\"<>|"))
        name.replace(sign, u'-');
    return name + QStringLiteral(".fund");
}

} // namespace

StartWindow::StartWindow(const StartParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_stack(new QStackedWidget), m_page(new StartPage), m_signInForm(new SignInForm),
      m_signIn(new StartStep(m_signInForm)), m_newForm(new NewFileForm), m_new(new StartStep(m_newForm)),
      m_key(new RecoveryKey), m_recovery(new StartStep(m_key))
{
    for (QWidget *step : {static_cast<QWidget *>(m_page), static_cast<QWidget *>(m_signIn),
                          static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_recovery)})
        m_stack->addWidget(step);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setWindowTitle(QStringLiteral("Fund Desk"));
    resize(1280, 768);
    restoreGeometry(parts.settings.value(QStringLiteral("window/geometry")).toByteArray());
    connect(m_page, &StartPage::fileChosen, this, &StartWindow::openFile);
    connect(m_page, &StartPage::openAsked, this, &StartWindow::askFile);
    m_page->setOffersDemonstration(static_cast<bool>(parts.makeDemonstration));
    connect(m_page, &StartPage::demonstrationAsked, this, &StartWindow::tryDemonstration);
    connect(m_page, &StartPage::cancelAsked, &m_tasks, &TaskRunner::cancel);
    connect(&m_tasks, &TaskRunner::progressed, m_page, &StartPage::setProgress);
    connect(m_page, &StartPage::languageChosen, this, &StartWindow::languageChosen);
    connect(m_page, &StartPage::newAsked, this, [this] {
        m_newForm->clear();
        m_stack->setCurrentWidget(m_new);
        m_newForm->field(QStringLiteral("fund"))->editor()->setFocus();
    });
    connect(m_signIn, &StartStep::backAsked, this, &StartWindow::start);
    connect(m_signIn, &StartStep::submitted, this, &StartWindow::signIn);
    connect(m_new, &StartStep::backAsked, this, &StartWindow::start);
    connect(m_new, &StartStep::submitted, this, &StartWindow::createFile);
    connect(m_key, &RecoveryKey::noted, this, [this](bool yes) {
        m_recovery->deedButton()->setOffBecause(yes ? QString() : tr("Write the key down first."));
    });
    connect(m_recovery, &StartStep::submitted, this, [this] {
        m_key->setKey({});
        if (m_founded)
            takeOver(*std::exchange(m_founded, {}));
    });
    retranslate();
}

void StartWindow::retranslate()
{
    m_signInForm->retranslate();
    m_newForm->retranslate();
    m_signIn->setTexts(m_door.fund,
                       m_door.demonstration
                           ? tr("Demonstration: invented people and amounts. The password of each is “demo”.")
                           : QDir::toNativeSeparators(m_door.path),
                       tr("Sign in"), tr("Another file"));
    m_new->setTexts(tr("New fund file"), tr("The file holds the whole fund. You choose its place in the next step."),
                    tr("Create the file…"), tr("Back"));
    m_recovery->setTexts(tr("Recovery key"),
                         tr("It is shown this once and stored nowhere. It opens the file when every password is lost: "
                            "write it down and lock it away."),
                         tr("Go on"), {});
    m_key->retranslate();
}

void StartWindow::start()
{
    m_page->setFiles(recentFiles(m_parts.settings));
    m_stack->setCurrentWidget(m_page);
}

void StartWindow::askFile()
{
    if (const auto path = m_parts.dialogs.openFile(this, tr("Open a fund file"), fileFilter()))
        openFile(*path);
}

void StartWindow::tryDemonstration()
{
    const QString path = m_parts.demonstrationFile;
    if (QFileInfo::exists(path))
        return openFile(path);
    m_page->clearFailure();
    m_page->setProgress(0);
    m_tasks.run<Result<void>>(
        tr("Making a demonstration year"),
        [make = m_parts.makeDemonstration, path](const Progress &progress) { return make(path, progress); },
        [this, path](const Result<void> &made) {
            m_page->setProgress(-1);
            if (made)
                return openFile(path);
            if (made.failure().kind != FailureKind::Cancelled)
                m_page->showFailure(made.failure());
        });
}

void StartWindow::openFile(const QString &path)
{
    auto door = readDoor(path);
    if (!door) {
        start();
        return m_page->showFailure(door.failure());
    }
    m_page->clearFailure();
    m_door = std::move(*door);
    m_signInForm->setDoor(m_door, lastGuest(m_parts.settings, path));
    retranslate();
    m_stack->setCurrentWidget(m_signIn);
    m_signInForm->focusFirst();
}

void StartWindow::signIn()
{
    const Problems problems = m_signInForm->check();
    m_signInForm->show(problems);
    if (!problems.empty() || m_tasks.isRunning())
        return;
    m_signIn->setBusy(tr("Trying the password…"));
    m_tasks.run<Result<std::unique_ptr<Session>>>(
        tr("Sign in"),
        [credentials = m_signInForm->credentials(), clock = &m_parts.clock,
         chance = &m_parts.chance](const Progress &) { return enter(credentials, *clock, *chance); },
        [this](Result<std::unique_ptr<Session>> session) { signedIn(std::move(session)); });
}

void StartWindow::signedIn(Result<std::unique_ptr<Session>> session)
{
    m_signIn->setBusy({});
    if (!session) {
        m_signInForm->showFailure(session.failure());
        return;
    }
    takeOver(**session);
}

void StartWindow::createFile()
{
    const Problems problems = m_newForm->check();
    m_newForm->show(problems);
    if (!problems.empty() || m_tasks.isRunning())
        return;
    FundDraft draft = m_newForm->draft();
    const auto path =
        m_parts.dialogs.saveFile(this, tr("Where the fund file shall stand"), suggestedName(draft.name), fileFilter());
    if (!path)
        return;
    draft.path = QFileInfo(*path).suffix().isEmpty() ? *path + QStringLiteral(".fund") : *path;
    m_new->setBusy(tr("Creating the file…"));
    m_tasks.run<Result<CreatedFund>>(
        tr("New fund file"),
        [draft, clock = &m_parts.clock, chance = &m_parts.chance](const Progress &) {
            return found(draft, *clock, *chance);
        },
        [this](Result<CreatedFund> made) { created(std::move(made)); });
}

void StartWindow::created(Result<CreatedFund> made)
{
    m_new->setBusy({});
    if (!made)
        return m_newForm->showFailure(made.failure());
    m_newForm->clear();
    m_founded = std::move(made->session);
    m_key->setKey(made->recoveryKey);
    m_recovery->deedButton()->setOffBecause(tr("Write the key down first."));
    m_stack->setCurrentWidget(m_recovery);
    m_key->setFocus();
}

void StartWindow::takeOver(const Session &arrived)
{
    auto session = arrived.onThisThread();
    if (!session) {
        start();
        return m_page->showFailure(session.failure());
    }
    const QString path = (*session)->database().path();
    rememberFile(m_parts.settings, path);
    rememberGuest(m_parts.settings, path, (*session)->user().name);
    if (entered)
        entered(std::move(*session));
}

void StartWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace fund
