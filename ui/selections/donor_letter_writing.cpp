#include "selections/donor_letter_writing.h"

#include "identity/session.h"
#include "letters/donor_letter_actions.h"
#include "localisation/application_language.h"
#include "localisation/lists.h"
#include "print/pdf_file.h"
#include "widgets/dialogs.h"
#include "widgets/page_head.h"
#include "widgets/task_runner.h"

#include <QCoreApplication>
#include <QDir>

namespace fund {

namespace {

Result<WrittenDonorLetters> writeInto(const Session &session, const QString &folder,
                                      const std::vector<DonorLetter> &letters, const Progress &progress)
{
    WrittenDonorLetters written;
    written.folder = folder;
    int seen = 0;
    for (const DonorLetter &letter : letters) {
        written.stopped = progress.isCancelled();
        if (written.stopped)
            break;
        progress.step(100 * seen++ / static_cast<int>(letters.size()));
        const auto document = printDonorLetter(session, letter);
        if (!document && document.failure().problems.front().rule == u"address_is_sealed") {
            written.sealed += donorLetterRef(letter.id);
            continue;
        }
        if (!document)
            return document.failure();
        if (auto done = print::writePdf(QDir(folder).filePath(donorLetterFileName(letter)), *document); !done)
            return done.failure();
        ++written.count;
    }
    return written;
}

} // namespace

void writeDonorLetters(PageHead &head, Dialogs &dialogs, const Session &session, std::vector<DonorLetter> letters,
                       std::function<void(const Result<WrittenDonorLetters> &)> done)
{
    if (letters.empty() || head.tasks().isRunning())
        return;
    const auto folder =
        dialogs.chooseFolder(&head, QCoreApplication::translate("selections", "Folder for the letters"));
    if (!folder)
        return;
    head.tasks().run<Result<WrittenDonorLetters>>(
        QCoreApplication::translate("selections", "Writing letters"),
        [&session, letters = std::move(letters),
         to = *folder](const Progress &progress) -> Result<WrittenDonorLetters> {
            const auto own = session.onThisThread();
            if (!own)
                return own.failure();
            return writeInto(**own, to, letters, progress);
        },
        std::move(done));
}

std::pair<QString, QString> toldOf(const WrittenDonorLetters &written)
{
    const QString title =
        written.stopped
            ? QCoreApplication::translate("selections", "Stopped; %Ln letter(s) written.", nullptr, written.count)
            : QCoreApplication::translate("selections", "%Ln letter(s) written.", nullptr, written.count);
    QStringList words;
    if (written.count > 0)
        words += QCoreApplication::translate("selections", "They are in %1.", "a folder").arg(written.folder);
    if (!written.sealed.isEmpty())
        words += QCoreApplication::translate("selections", "Not written, since they go to people whose addresses are "
                                                           "sealed: %1.")
                     .arg(listText(written.sealed, currentLanguage()));
    return {title, words.join(u' ')};
}

} // namespace fund
