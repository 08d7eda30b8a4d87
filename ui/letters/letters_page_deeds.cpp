#include "letters/letters_page.h"

#include "identity/session.h"
#include "letters/letter_actions.h"
#include "letters/letter_panel.h"
#include "localisation/application_language.h"
#include "localisation/lists.h"
#include "localisation/numbers.h"
#include "print/paper_output.h"
#include "print/pdf_file.h"
#include "widgets/dialogs.h"
#include "widgets/message_note.h"
#include "widgets/table_view.h"
#include "widgets/task_runner.h"

#include <QDir>

namespace fund {

namespace {

int countOf(const std::vector<Letter> &letters, LetterKind kind)
{
    return static_cast<int>(
        std::count_if(letters.begin(), letters.end(), [kind](const Letter &letter) { return letter.kind == kind; }));
}

struct WrittenLetters
{
    int count = 0;
    QStringList erased; ///< applicants whose data are gone: no letter to them can be written
    bool stopped = false;
};

/// Writes each letter into the folder, until the person stops it.
Result<WrittenLetters> writeLetters(const Session &session, const QString &callRef, const std::vector<Letter> &letters,
                                    const QString &folder, const Progress &progress)
{
    WrittenLetters written;
    int seen = 0;
    for (const Letter &letter : letters) {
        written.stopped = progress.isCancelled();
        if (written.stopped)
            break;
        progress.step(100 * seen++ / static_cast<int>(letters.size()));
        const auto document = printLetter(session, letter);
        if (!document && document.failure().problems.front().rule == u"person_must_not_be_erased") {
            written.erased += letter.applicationRef;
            continue;
        }
        if (!document)
            return document.failure();
        const QString path = QDir(folder).filePath(letterFileName(callRef, letter));
        if (auto done = print::writePdf(path, *document); !done)
            return done.failure();
        ++written.count;
    }
    return written;
}

} // namespace

void LettersPage::tell(Tone tone, const QString &title, const QString &text)
{
    m_note->setMessage(tone, title, text);
    m_note->show();
}

void LettersPage::fail(const Failure &failure)
{
    m_note->setFailure(failure);
    m_note->show();
}

void LettersPage::prepare()
{
    if (!m_call)
        return;
    const auto prepared = prepareLetters(m_session, m_call->id);
    if (!prepared)
        return fail(prepared.failure());
    reload();
    const QString wait = prepared->regretsWait
                             ? tr("Letters of regret wait: a list with substitutes is still to be decided.")
                             : QString();
    if (prepared->awards + prepared->regrets == 0)
        return tell(Tone::Plain, tr("There is nothing new to write."), wait);
    const Language language = currentLanguage();
    tell(Tone::Ok,
         tr("Made ready: %1 awards, %2 regrets.")
             .arg(numberText(prepared->awards, language), numberText(prepared->regrets, language)),
         wait.isEmpty() ? tr("They wait here. Nothing was sent.") : wait);
    m_table->setFocus(Qt::OtherFocusReason);
}

void LettersPage::releaseAll()
{
    release(lettersIn(LetterState::Waiting), true);
}

void LettersPage::release(const std::vector<Letter> &letters, bool all)
{
    if (!m_call || letters.empty())
        return;
    const Language language = currentLanguage();
    const QString whom = letters.size() == 1
                             ? tr("The letter to %1, %2,", "%1 an applicant's number, %2 award or regret")
                                   .arg(letters.front().applicationRef, letterKindTitle(letters.front().kind))
                             : tr("%1 letters of award and %2 of regret of %3")
                                   .arg(numberText(countOf(letters, LetterKind::Award), language),
                                        numberText(countOf(letters, LetterKind::Regret), language), m_call->ref);
    const QString title = tr("Release %Ln letter(s)?", nullptr, static_cast<int>(letters.size()));
    if (!m_dialogs.confirm(
            this,
            {title,
             tr("%1 will stand on record as given out today, by you. This can't be taken back.", "%1 which letters")
                 .arg(whom),
             tr("Release"), tr("The program sends nothing itself: save or print the letters and send them.")}))
        return;
    QStringList refs;
    if (!all)
        for (const Letter &letter : letters)
            refs += letter.applicationRef;
    const auto released = releaseLetters(m_session, m_call->id, refs);
    if (!released)
        return fail(released.failure());
    reload();
    tell(Tone::Ok, tr("%Ln letter(s) released.", nullptr, *released));
    m_table->setFocus(Qt::OtherFocusReason);
}

void LettersPage::saveAll()
{
    if (!m_call || head().tasks().isRunning())
        return;
    const auto folder = m_dialogs.chooseFolder(this, tr("Folder for the letters; they hold names"));
    if (!folder)
        return;
    std::vector<Letter> letters;
    for (const LetterLine &line : m_lines)
        if (line.letter.state != LetterState::Lapsed)
            letters.push_back(line.letter);
    head().tasks().run<Result<WrittenLetters>>(
        tr("Writing letters"),
        [this, ref = m_call->ref, letters, to = *folder](const Progress &progress) -> Result<WrittenLetters> {
            const auto own = m_session.onThisThread();
            if (!own)
                return own.failure();
            return writeLetters(**own, ref, letters, to, progress);
        },
        [this, to = *folder](const Result<WrittenLetters> &written) {
            if (!written)
                return fail(written.failure());
            QStringList words;
            if (written->count > 0)
                words += tr("They are in %1. They hold names: mind the folder.").arg(to);
            if (!written->erased.isEmpty())
                words += tr("Not written, since the data of these people were erased: %1.")
                             .arg(listText(written->erased, currentLanguage()));
            const QString title = written->stopped ? tr("Stopped; %Ln letter(s) written.", nullptr, written->count)
                                                   : tr("%Ln letter(s) written.", nullptr, written->count);
            tell(written->stopped || !written->erased.isEmpty() ? Tone::Warn : Tone::Ok, title, words.join(u' '));
        });
}

void LettersPage::saveOne()
{
    const LetterLine *line = chosen();
    if (!line || !m_panel->document())
        return;
    print::savePaper(head(), m_dialogs, *m_panel->document(), letterFileName(m_call->ref, line->letter),
                     [this](const Result<QString> &written) {
                         if (!written)
                             return fail(written.failure());
                         tell(Tone::Ok, tr("The letter is written."),
                              tr("It is in %1. It holds a name: mind the folder.").arg(*written));
                     });
}

void LettersPage::printOne()
{
    const LetterLine *line = chosen();
    if (!line || !m_panel->preview()->hasPaper())
        return;
    const auto printed =
        print::printPaper(this, m_dialogs, m_panel->preview()->paper(), letterFileName(m_call->ref, line->letter));
    if (!printed)
        return fail(printed.failure());
    if (*printed)
        tell(Tone::Ok, tr("The letter went to the printer."));
}

} // namespace fund
