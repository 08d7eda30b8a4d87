#include "donors/call_form.h"
#include "donors/donors_page.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "print/paper_output.h"
#include "print/paper_preview.h"
#include "selections/donor_letter_writing.h"
#include "widgets/button.h"
#include "widgets/dialogs.h"
#include "widgets/inspector.h"
#include "widgets/message_note.h"
#include "widgets/search_field.h"
#include "widgets/segmented_filter.h"
#include "widgets/small_parts.h"
#include "widgets/tab_row.h"
#include "widgets/table_view.h"

#include <QMenu>
#include <QStackedWidget>

namespace fund {

namespace {

const QString lettersPart = QStringLiteral("letters");
constexpr int previewHeight = 420;

} // namespace

void DonorsPage::tell(Tone tone, const QString &title, const QString &text)
{
    m_note->setMessage(tone, title, text);
    m_note->show();
}

void DonorsPage::fail(const Failure &failure)
{
    m_note->setFailure(failure);
    m_note->show();
}

bool DonorsPage::showsLetters() const
{
    return m_tabs->current() == lettersPart;
}

void DonorsPage::showPart(const QString &key)
{
    const bool letters = key == lettersPart;
    m_segments->setVisible(!letters);
    if (letters)
        m_stack->setCurrentWidget(m_letters.rowCount() == 0 && m_search->text().isEmpty()
                                      ? static_cast<QWidget *>(m_noLetters)
                                      : m_letterTable);
    else
        m_stack->setCurrentWidget(m_model.rowCount() == 0 && m_segments->current() == u"all" &&
                                          m_search->text().isEmpty()
                                      ? static_cast<QWidget *>(m_empty)
                                      : m_table);
    inspect();
}

void DonorsPage::reloadLetters()
{
    const DonorLetterId kept = m_chosenLetter;
    std::vector<DonorLetter> letters = readDonorLetters(m_session.database());
    std::reverse(letters.begin(), letters.end()); // the newest first
    m_letters.setRows(std::move(letters));
    const int row = m_letters.find([kept](const DonorLetter &letter) { return letter.id == kept; });
    m_letterTable->selectRow(row >= 0 || m_letters.rowCount() == 0 ? row : 0);
}

void DonorsPage::openLetter(DonorLetterId letter)
{
    m_search->setText({});
    m_letters.setFilterText({});
    if (letter.isValid())
        m_chosenLetter = letter;
    m_tabs->setCurrent(lettersPart);
    reloadLetters();
    showPart(lettersPart);
}

std::vector<DonorLetter> DonorsPage::waitingLetters() const
{
    std::vector<DonorLetter> letters = readDonorLetters(m_session.database());
    std::erase_if(letters, [](const DonorLetter &letter) { return letter.state != LetterState::Waiting; });
    return letters;
}

void DonorsPage::popUpLetters(const Button *over, DonorId donor)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto write = [this, menu, donor](DonorLetterKind kind, const QString &words) {
        menu->addAction(words, this, [this, kind, donor] { prepareLetters({kind, donor, {}}); });
    };
    write(DonorLetterKind::Acknowledgement, tr("Acknowledge pledges and agreements"));
    write(DonorLetterKind::Receipt, tr("Official receipts of what was received"));
    write(DonorLetterKind::NoEarmark, tr("Statement of no earmarking"));
    if (!donor.isValid()) {
        menu->addAction(tr("Call for contributions…"), this, &DonorsPage::callDonors);
        menu->addSeparator();
        const bool waits = !waitingLetters().empty();
        menu->addAction(tr("Save all that wait as PDF…"), this, &DonorsPage::saveAllLetters)->setEnabled(waits);
        menu->addAction(tr("Release all that wait…"), this, &DonorsPage::releaseAllLetters)->setEnabled(waits);
    }
    menu->popup(over->mapToGlobal(QPoint(0, over->height())));
}

void DonorsPage::prepareLetters(const DonorLettersDraft &draft)
{
    const auto made = prepareDonorLetters(m_session, draft);
    if (!made)
        return fail(made.failure());
    reload();
    if (*made == 0)
        return tell(Tone::Plain, tr("There is nothing new to write."));
    tell(Tone::Ok, tr("%Ln letter(s) made ready.", nullptr, *made), tr("They wait here. Nothing was sent."));
    const auto letters = readDonorLetters(m_session.database());
    openLetter(letters.empty() ? DonorLetterId() : letters.back().id);
}

void DonorsPage::callDonors()
{
    auto *form = new CallForm(m_session);
    const auto issued = std::make_shared<IssuedCall>();
    open(
        tr("Call for contributions"), form, tr("Make letters ready"),
        [this, form, issued] {
            const auto done = callForContributions(m_session, form->draft());
            if (done)
                *issued = *done;
            return problemsOf(done);
        },
        [this, issued] {
            tell(Tone::Ok,
                 tr("%1: %Ln letter(s) made ready.", "%1 a call's reference", issued->letters).arg(issued->ref),
                 tr("They wait here. Nothing was sent."));
            openLetter({});
        });
}

void DonorsPage::saveAllLetters()
{
    writeDonorLetters(head(), m_dialogs, m_session, waitingLetters(),
                      [this](const Result<WrittenDonorLetters> &written) {
                          if (!written)
                              return fail(written.failure());
                          const auto [title, text] = toldOf(*written);
                          tell(written->stopped || !written->sealed.isEmpty() ? Tone::Warn : Tone::Ok, title, text);
                      });
}

void DonorsPage::releaseAllLetters()
{
    releaseLetters(waitingLetters());
}

void DonorsPage::releaseLetters(const std::vector<DonorLetter> &letters)
{
    if (letters.empty())
        return;
    const int count = static_cast<int>(letters.size());
    const QString whom = count == 1 ? tr("%1 to %2", "%1 a kind of letter, %2 a donor")
                                          .arg(donorLetterTitle(letters.front().kind), letters.front().addresseeName)
                                    : tr("%Ln letter(s) to donors", nullptr, count);
    if (!m_dialogs.confirm(
            this,
            {tr("Release %Ln letter(s)?", nullptr, count),
             tr("%1 will stand on record as given out today, by you. This can't be taken back.", "%1 which letters")
                 .arg(whom),
             tr("Release"), tr("The program sends nothing itself: save or print the letters and send them.")}))
        return;
    std::vector<DonorLetterId> ids;
    for (const DonorLetter &letter : letters)
        ids.push_back(letter.id);
    const auto released = releaseDonorLetters(m_session, ids);
    if (!released)
        return fail(released.failure());
    reload();
    tell(Tone::Ok, tr("%Ln letter(s) released.", nullptr, *released));
}

void DonorsPage::inspectLetter()
{
    m_document.reset();
    const DonorLetter *letter = m_letters.rowAt(m_letterTable->currentRow());
    if (!letter)
        return inspector().showNothing(tr("Choose a letter to see it as it will be printed."));
    inspector().clear();
    inspector().addCaption(QStringLiteral("%1 · %2").arg(donorLetterRef(letter->id), subjectRef(*letter)));
    inspector().addHeading(letter->addresseeName);
    inspector().addRow(donorLetterTitle(letter->kind), letterStateTitle(letter->state));
    inspector().addRow(tr("Made ready"), tr("%1, by %2", "%1 date, %2 a user's name")
                                             .arg(shortDate(letter->onDate, currentLanguage()), letter->preparedBy));
    if (letter->releasedOn.isValid())
        inspector().addRow(tr("Released"),
                           tr("%1, by %2", "%1 date, %2 a user's name")
                               .arg(shortDate(letter->releasedOn, currentLanguage()), letter->releasedBy));
    if (letter->kind == DonorLetterKind::Call)
        inspectCallOf(*letter);
    m_preview = new print::PaperPreview(tr("Letter"));
    m_preview->setMinimumHeight(previewHeight);
    inspector().addWidget(m_preview);
    const auto document = printDonorLetter(m_session, *letter);
    if (document) {
        m_document = *document;
        m_preview->setDocument(*document);
    } else {
        m_preview->showText(QStringLiteral("lock"), tr("The letter can't be shown"),
                            sentenceWithParagraph(document.failure().problems.front()));
    }
    addLetterActions(*letter);
}

/// What is on record of the whole call: its groups and where it is published (para. 14).
void DonorsPage::inspectCallOf(const DonorLetter &letter)
{
    for (const ContributionCall &call : readContributionCalls(m_session.database())) {
        if (call.id != letter.call)
            continue;
        QStringList groups;
        for (const AddresseeGroup group : call.addressees)
            groups += addresseeGroupTitle(group);
        inspector().addRow(tr("Went to", "groups of addressees"), groups.join(QStringLiteral(", ")));
        inspector().addRow(tr("Published online at"), call.publication);
        inspector().addRow(tr("Letters of this call"),
                           tr("%1, of them released: %2", "two numbers").arg(call.letters).arg(call.released));
    }
}

void DonorsPage::addLetterActions(const DonorLetter &letter)
{
    const QString mayNotRelease = refusalOf(Action::ReleaseDonorLetters);
    const QString mayNotPrint = refusalOf(Action::PrepareDonorLetters);
    const QString cannot = m_document ? mayNotPrint : tr("The letter can't be shown");
    const auto action = [this](const QString &text, const char *icon, const QString &off, bool primary) {
        Button *button = inspector().addAction(text, QString::fromLatin1(icon), primary);
        button->setOffBecause(off);
        return button;
    };
    const QString lapsed = letter.state == LetterState::Lapsed     ? tr("It lapsed: what it says is no longer right.")
                           : letter.state == LetterState::Released ? tr("It was released already.")
                                                                   : QString();
    connect(action(tr("Release…"), "mail", mayNotRelease.isEmpty() ? lapsed : mayNotRelease, true), &Button::clicked,
            this, [this, letter] { releaseLetters({letter}); });
    connect(action(tr("Save as PDF…"), "document", cannot, false), &Button::clicked, this,
            [this, letter] { saveLetter(letter); });
    connect(action(tr("Print…"), "print", cannot, false), &Button::clicked, this,
            [this, letter] { printLetter(letter); });
}

void DonorsPage::saveLetter(const DonorLetter &letter)
{
    if (!m_document)
        return;
    print::savePaper(head(), m_dialogs, *m_document, donorLetterFileName(letter), [this](const Result<QString> &path) {
        if (!path)
            return fail(path.failure());
        tell(Tone::Ok, tr("The letter is written."), tr("It is in %1.", "a file").arg(*path));
    });
}

void DonorsPage::printLetter(const DonorLetter &letter)
{
    if (!m_preview || !m_preview->hasPaper())
        return;
    const auto printed = print::printPaper(this, m_dialogs, m_preview->paper(), donorLetterFileName(letter));
    if (!printed)
        return fail(printed.failure());
    if (*printed)
        tell(Tone::Ok, tr("The letter went to the printer."));
}

} // namespace fund
