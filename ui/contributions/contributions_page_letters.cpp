#include "contributions/contributions_page.h"
#include "identity/session.h"
#include "letters/donor_letter_actions.h"
#include "selections/donor_letter_writing.h"
#include "widgets/button.h"
#include "widgets/inspector.h"
#include "widgets/message_note.h"

#include <QMenu>

namespace fund {

void ContributionsPage::addLetters(const Contribution &contribution)
{
    Button *button = inspector().addAction(tr("Letters…"), QStringLiteral("mail"));
    button->setOffBecause(refusalOf(Action::PrepareDonorLetters));
    connect(button, &Button::clicked, this, [this, button, contribution] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Acknowledgement as PDF…"), this,
                        [this, contribution] { writeLetters(contribution, DonorLetterKind::Acknowledgement); });
        menu->addAction(tr("Official receipts as PDF…"), this,
                        [this, contribution] { writeLetters(contribution, DonorLetterKind::Receipt); })
            ->setEnabled(contribution.receipts > 0);
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
}

void ContributionsPage::writeLetters(const Contribution &contribution, DonorLetterKind kind)
{
    const auto made = prepareDonorLetters(m_session, {kind, {}, contribution.id});
    if (!made) {
        m_note->setFailure(made.failure());
        return m_note->show();
    }
    std::vector<DonorLetter> letters = readDonorLetters(m_session.database(), {{}, contribution.id});
    std::erase_if(letters, [kind](const DonorLetter &letter) {
        return letter.kind != kind || letter.state == LetterState::Lapsed;
    });
    writeDonorLetters(head(), m_dialogs, m_session, std::move(letters),
                      [this](const Result<WrittenDonorLetters> &written) {
                          if (written) {
                              const auto [title, text] = toldOf(*written);
                              m_note->setMessage(written->sealed.isEmpty() ? Tone::Ok : Tone::Warn, title, text);
                          } else {
                              m_note->setFailure(written.failure());
                          }
                          m_note->show();
                      });
}

} // namespace fund
