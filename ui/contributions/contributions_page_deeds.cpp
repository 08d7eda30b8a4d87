#include "contributions/agreement_form.h"
#include "contributions/contribution_actions.h"
#include "contributions/contribution_form.h"
#include "contributions/contribution_intake.h"
#include "contributions/contribution_store.h"
#include "contributions/contributions_page.h"
#include "contributions/donor_form.h"
#include "contributions/receipt_form.h"
#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "exchange/importer.h"
#include "forms/form_dialog.h"
#include "identity/session.h"
#include "imports/import_dialog.h"
#include "storage/whole_file.h"
#include "widgets/button.h"
#include "widgets/message_note.h"

#include <QMenu>
#include <QTimer>

namespace fund {

namespace {

/// The tables that this page takes.
bool isOfMoney(const ImportKind &kind)
{
    return kind.key == u"contributions" || kind.key == u"receipts" || kind.key == u"rates";
}

} // namespace

void ContributionsPage::open(const QString &title, Form *form, const QString &deed, std::function<Problems()> record)
{
    auto *dialog = new FormDialog(title, form, deed, std::move(record), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A refused wish is kept, so the page is anew also after a refusal.
    connect(dialog, &QDialog::finished, this, [this] {
        reload();
        Q_EMIT waitingChanged();
    });
    dialog->open();
}

void ContributionsPage::recordNew()
{
    auto *form = new ContributionForm(m_session);
    open(tr("Record a contribution"), form, tr("Record contribution"), [this, form] {
        const auto id = recordIntake(m_session, form->draft());
        if (const auto made =
                id ? readContribution(m_session.database(), *id, m_session.fund().currency) : std::nullopt)
            m_chosenRef = made->ref;
        return problemsOf(id);
    });
}

void ContributionsPage::recordAgreementOf(const Contribution &contribution)
{
    auto *form = new AgreementForm(m_session, contribution);
    open(tr("Agreement of %1", "a contribution's reference").arg(contribution.ref), form, tr("Record agreement"),
         [this, form] {
             Problems unfit = form->unreadableInstalments();
             if (auto unstated = unstatedConditionsProblem(form->draft()))
                 unfit.push_back(std::move(*unstated));
             return unfit.empty() ? problemsOf(recordAgreement(m_session, form->draft())) : unfit;
         });
}

void ContributionsPage::recordReceiptOf(const Contribution &contribution)
{
    auto *form = new ReceiptForm(m_session, contribution);
    open(tr("Receipt for %1", "a contribution's reference").arg(contribution.ref), form, tr("Record receipt"),
         [this, form] { return problemsOf(recordReceipt(m_session, form->draft())); });
}

void ContributionsPage::recordClearanceOf(const Donor &donor)
{
    if (clearanceTakesTwo(m_session.database(), m_session.onDate()))
        // Once this page has been opened whole: a jump may have led here for the due diligence alone.
        return QTimer::singleShot(0, this, [this, ref = donorRef(donor.id)] {
            Q_EMIT goTo(QStringLiteral("diligence"), ref + QStringLiteral("/examine"));
        });
    auto *form = new ClearanceForm(m_session, donor);
    open(tr("Due diligence of %1").arg(donor.name), form, tr("Record due diligence"),
         [this, form] { return problemsOf(recordClearance(m_session, form->draft())); });
}

void ContributionsPage::chooseImport()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ImportKind &kind : importKinds())
        if (isOfMoney(kind))
            menu->addAction(kind.summary, this, [this, &kind] { importTable(kind, {}); });
    menu->popup(m_import->mapToGlobal(QPoint(0, m_import->height())));
}

bool ContributionsPage::takeFile(const QString &path)
{
    if (!m_import->isEnabled())
        return false;
    const auto bytes = readWholeFile(path, CsvLimits().fileBytes);
    const ImportKind *kind = bytes ? importKindOfTable(*bytes) : nullptr;
    if (!kind || !isOfMoney(*kind))
        return false;
    importTable(*kind, path);
    return true;
}

void ContributionsPage::importTable(const ImportKind &kind, const QString &path)
{
    ImportDialog dialog(m_session, m_dialogs, kind, {}, this);
    if (!path.isEmpty())
        dialog.checkFile(path);
    dialog.exec();
    const auto &imported = dialog.imported();
    if (!imported)
        return;
    m_note->setMessage(Tone::Ok, tr("%Ln row(s) imported", nullptr, imported->added),
                       imported->unchanged > 0 ? tr("%Ln row(s) stood on record already.", nullptr, imported->unchanged)
                                               : QString());
    m_note->show();
    reload();
    Q_EMIT waitingChanged();
}

} // namespace fund
