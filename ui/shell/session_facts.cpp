#include "shell/session_facts.h"

#include "shell/all_pages.h"
#include "shell/fund_source.h"
#include "shell/main_window.h"
#include "shell/page.h"
#include "widgets/dialogs.h"
#include "widgets/message_note.h"
#include "widgets/task_runner.h"

#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "verification/backup_actions.h"

#include <QDir>
#include <QFileInfo>

namespace fund {

namespace {

QString elsewhereText(const Neighbour &neighbour)
{
    if (neighbour.host.isEmpty())
        return MainWindow::tr("open in another window too");
    if (neighbour.owner.isEmpty())
        return MainWindow::tr("open on %1 too", "%1 a computer").arg(neighbour.host);
    return MainWindow::tr("open by %1 on %2 too", "%1 a person's account, %2 a computer")
        .arg(neighbour.owner, neighbour.host);
}

void tellBackup(MainWindow &window, Dialogs &dialogs, const QString &copy, const Result<Verification> &made)
{
    if (!made)
        return dialogs.tell(&window, MainWindow::tr("The file was not backed up"),
                            sentenceWithParagraph(made.failure().problems.front()));
    const QString counted = MainWindow::tr("It has %1 entries; its head hash is %2. Note the hash: it shows later "
                                           "whether a file still holds what the copy holds.")
                                .arg(numberText(made->entries, currentLanguage()), QString::fromLatin1(made->head));
    const QString where = MainWindow::tr("The copy is %1.").arg(QDir::toNativeSeparators(copy));
    if (made->isClean())
        return dialogs.tell(&window, MainWindow::tr("The file is backed up, and the copy is whole"),
                            where + u' ' + counted);
    dialogs.tell(&window, MainWindow::tr("The copy is as damaged as the file"),
                 where + u' ' +
                     MainWindow::tr("%Ln finding(s); verify the record on the Audit page.", nullptr,
                                    static_cast<int>(made->findings.size())) +
                     u' ' + counted);
}

void backUpFile(MainWindow &window, const Session &session, Dialogs &dialogs)
{
    Page *page = window.currentPage();
    if (!page || page->head().tasks().isRunning())
        return dialogs.tell(&window, MainWindow::tr("Something else is at work"),
                            MainWindow::tr("Back up once it is done, or cancel it first."));
    const QFileInfo file(session.database().path());
    const QString name =
        QStringLiteral("%1-%2.fund").arg(file.completeBaseName(), session.clock().today().toString(Qt::ISODate));
    const auto copy =
        dialogs.saveFile(&window, MainWindow::tr("Back up to"), name, MainWindow::tr("Fund files (*.fund)"));
    if (!copy)
        return;
    page->head().tasks().run<Result<Verification>>(
        MainWindow::tr("Backing up"),
        [&session, to = *copy](const Progress &progress) -> Result<Verification> {
            const auto own = session.onThisThread();
            if (!own)
                return own.failure();
            return backUp((*own)->database(), to, &progress);
        },
        [&window, &dialogs, to = *copy](const Result<Verification> &made) { tellBackup(window, dialogs, to, made); });
}

} // namespace

void showSession(MainWindow &window, const Session &session, const std::optional<Neighbour> &neighbour)
{
    StatusFacts facts;
    if (session.fund().demonstration)
        facts.demonstration = MainWindow::tr("Demonstration, as on %1: invented people and amounts", "%1 date")
                                  .arg(longDate(session.clock().today(), currentLanguage()));
    facts.role = QStringLiteral("%1 · %2").arg(session.user().name, roleTitle(session.user().role));
    facts.date = longDate(session.onDate(), currentLanguage());
    facts.saved = session.database().access() == Database::Access::ReadOnly ? MainWindow::tr("Opened for reading only")
                                                                            : MainWindow::tr("Saved");
    if (neighbour)
        facts.saved += QStringLiteral(" · ") + elsewhereText(*neighbour);
    window.setFileTitle(session.fund().name);
    window.setStatus(facts);
}

void takeSeat(MainWindow &window, const Session &session)
{
    window.setWaiting([&session] { return waitingByPage(session); });
    window.addPaletteSource(std::make_unique<FundSource>(session, window.pageIds()));
}

void offerBackup(MainWindow &window, const Session &session, Dialogs &dialogs)
{
    if (!session.require(Action::Backup))
        return;
    window.offerBackup();
    QObject::connect(&window, &MainWindow::backupChosen, &window, [&] { backUpFile(window, session, dialogs); });
}

} // namespace fund
