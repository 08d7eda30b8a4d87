#include "contributions/contribution_event_actions.h"
#include "contributions/contribution_event_form.h"
#include "contributions/contributions_page.h"
#include "contributions/earmark_actions.h"
#include "contributions/earmark_store.h"
#include "contributions/in_kind_actions.h"
#include "contributions/in_kind_form.h"
#include "donors/request_letter.h"
#include "forms/form_dialog.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "storage/whole_file.h"
#include "widgets/button.h"
#include "widgets/dialogs.h"
#include "widgets/inspector.h"
#include "widgets/message_note.h"

#include <QFileInfo>
#include <QMenu>

namespace fund {

namespace {

/// Whether it can happen to the contribution as it stands.
bool isPossible(ContributionEventKind kind, const Contribution &contribution)
{
    if (kind == ContributionEventKind::Closing)
        return !contribution.closedOn.isValid() &&
               (contribution.agreed ? contribution.outstanding() : contribution.due()).isZero();
    const auto most = mostOf(kind, contribution);
    return most && most->isPositive() && (!contribution.closedOn.isValid() || kind == ContributionEventKind::Refund);
}

} // namespace

void ContributionsPage::addEvents(const Contribution &contribution)
{
    std::vector<ContributionEventKind> kinds;
    for (const ContributionEventKind kind : allContributionEventKinds)
        if (isPossible(kind, contribution) && refusalOf(actionFor(kind)).isEmpty())
            kinds.push_back(kind);
    const bool mayRecordGift = refusalOf(Action::RecordInKind).isEmpty();
    if (kinds.empty() && !mayRecordGift)
        return;
    Button *button = inspector().addAction(tr("What becomes of it…"), QStringLiteral("list"), false);
    connect(button, &Button::clicked, this, [this, button, kinds, contribution, mayRecordGift] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const ContributionEventKind kind : kinds)
            menu->addAction(eventKindTitle(kind), this,
                            [this, contribution, kind] { recordEventOf(contribution, kind); });
        if (mayRecordGift)
            menu->addAction(tr("Gift in kind of this donor…"), this,
                            [this, donor = contribution.donor] { recordInKindOf(donor); });
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
}

void ContributionsPage::recordEventOf(const Contribution &contribution, ContributionEventKind kind)
{
    auto *form = new ContributionEventForm(m_session, contribution, kind);
    open(tr("%1: %2", "what happens, a contribution's reference").arg(eventKindTitle(kind), contribution.ref), form,
         tr("Record it"), [this, form] { return problemsOf(recordContributionEvent(m_session, form->draft())); });
}

void ContributionsPage::recordInKindOf(const Donor &donor)
{
    auto *form = new InKindForm(m_session, donor.id);
    open(tr("Gift in kind"), form, tr("Record it"),
         [this, form] { return problemsOf(recordInKind(m_session, form->draft())); });
}

void ContributionsPage::inspectWish(const RefusedWish &refused)
{
    const KeptRequest &wish = refused.kept;
    inspector().clear();
    inspector().addCaption(tr("Refused wish (para. 19)"));
    inspector().addHeading(refused.donor);
    inspector().addFigure(amountText(wish.request.amount, currentLanguage()));
    inspector().addText(wish.request.wish);
    inspector().addRow(tr("Asked on"), shortDate(wish.request.onDate, currentLanguage()));
    if (wish.withdrawnOn.isValid()) {
        inspector().addRow(tr("Withdrawn on"), shortDate(wish.withdrawnOn, currentLanguage()));
        inspector().addRow(tr("Document"), wish.fileName);
        Button *save = inspector().addAction(tr("Save the withdrawal as…"), QStringLiteral("document"));
        connect(save, &Button::clicked, this, [this, id = wish.id] { saveWithdrawal(id); });
        inspector().addText(tr("SHA-256 %1", "digest of a file").arg(QString::fromLatin1(wish.digest.toHex())),
                            TextStyle::Caption, Tone::Muted);
        Button *back = inspector().addAction(tr("Take the withdrawal back…"), QStringLiteral("undo"));
        back->setOffBecause(refusalOf(Action::TakeBackWithdrawal));
        connect(back, &Button::clicked, this, [this, wish] { takeBackWithdrawalOf(wish); });
        return;
    }
    if (wish.takenBackOn.isValid())
        inspector().addText(tr("A withdrawal was taken back on %1: %2", "a day, a reason")
                                .arg(shortDate(wish.takenBackOn, currentLanguage()), wish.takenBackReason),
                            TextStyle::Text, Tone::Warn);
    Button *attach = inspector().addAction(tr("Attach the written withdrawal…"), QStringLiteral("document"), true);
    attach->setOffBecause(refusalOf(Action::RecordWithdrawal));
    connect(attach, &Button::clicked, this, [this, wish] { attachWithdrawal(wish); });
    inspector().addFootText(tr("What was offered is accepted once the donor has withdrawn the wish in writing."));
}

void ContributionsPage::takeBackWithdrawalOf(const KeptRequest &wish)
{
    const auto reason = m_dialogs.askSentence(
        this, {tr("Take the withdrawal back"),
               tr("The wish stands again, and what the donor offers with it is not accepted before another withdrawal "
                  "is attached. The document and your reason stay on record."),
               tr("Why it is no withdrawal of this wish"),
               tr("Take it back"),
               {}});
    if (!reason)
        return;
    const auto taken = takeBackWithdrawal(m_session, {wish.id, m_session.onDate(), *reason});
    m_note->setHidden(static_cast<bool>(taken));
    if (!taken)
        m_note->setFailure(taken.failure());
}

void ContributionsPage::attachWithdrawal(const KeptRequest &wish)
{
    const auto path = m_dialogs.openFile(this, tr("The donor's written withdrawal"),
                                         tr("Letters (*.pdf *.eml *.txt *.png *.jpg *.docx)"));
    if (!path)
        return;
    const auto document = readWholeFile(*path, qint64{64} << 20); // how long a letter may be is the rule's to say
    if (!document)
        return m_dialogs.tell(this, tr("The file can't be read"), document.failure().problems.front().sentence);
    const QString name = QFileInfo(*path).fileName();
    auto *form = new WithdrawalForm(m_session.clock().today(), name);
    open(tr("Withdrawal of a wish"), form, tr("Attach it"), [this, form, id = wish.id, name, bytes = *document] {
        return problemsOf(recordWithdrawal(m_session, {id, form->onDate(), name, bytes}));
    });
}

void ContributionsPage::saveWithdrawal(EarmarkRequestId id)
{
    const auto letter = openWithdrawal(m_session, id);
    const auto path = letter ? m_dialogs.saveFile(this, tr("Save the donor's written withdrawal"), letter->fileName,
                                                  tr("All files (*)"))
                             : std::nullopt;
    if (letter && !path)
        return;
    const auto written = letter ? writeWholeFile(*path, letter->document) : letter.failure();
    if (written)
        m_note->setMessage(Tone::Ok, tr("The letter is written."), tr("It is in %1.", "a file").arg(*path));
    else
        m_note->setFailure(written.failure());
    m_note->show();
}

} // namespace fund
