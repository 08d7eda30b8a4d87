#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "donors/donor_contact_actions.h"
#include "donors/donor_contact_store.h"
#include "donors/donor_form.h"
#include "donors/donor_name_actions.h"
#include "donors/donor_store.h"
#include "donors/donors_page.h"
#include "exchange/importer.h"
#include "forms/form_dialog.h"
#include "identity/session.h"
#include "imports/import_dialog.h"
#include "widgets/button.h"
#include "widgets/message_note.h"

#include <memory>

namespace fund {

void DonorsPage::open(const QString &title, Form *form, const QString &deed, std::function<Problems()> record,
                      std::function<void()> next)
{
    auto *dialog = new FormDialog(title, form, deed, std::move(record), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, next = std::move(next)] {
        m_note->hide();
        reload();
        Q_EMIT waitingChanged();
        if (next)
            next();
    });
    dialog->open();
}

void DonorsPage::recordNew()
{
    auto *form = new DonorForm(m_session, m_dialogs);
    const auto made = std::make_shared<DonorId>();
    open(
        tr("Record a donor"), form, tr("Record donor"),
        [this, form, made] {
            const auto id = recordDonor(m_session, form->draft());
            if (id)
                m_chosen = *made = *id;
            return problemsOf(id);
        },
        // A donor that is no State can't give before its due diligence, so that comes next.
        [this, made] {
            if (const auto donor = readDonor(m_session.database(), *made); donor && !isState(donor->kind))
                beginDiligence(donor->id);
        });
}

void DonorsPage::beginDiligence(DonorId donor)
{
    if (clearanceTakesTwo(m_session.database(), m_session.onDate()))
        Q_EMIT goTo(QStringLiteral("diligence"), donorRef(donor) + QStringLiteral("/examine"));
    else
        Q_EMIT goTo(QStringLiteral("contributions"), donorRef(donor) + QStringLiteral("/clear"));
}

void DonorsPage::changeNames(const Donor &donor)
{
    auto *form = new NamesForm(m_session, donor);
    open(tr("Names of %1", "a donor").arg(donor.name), form, tr("Record names"),
         [this, form] { return problemsOf(recordDonorNames(m_session, form->draft())); });
}

void DonorsPage::changeContact(const Donor &donor)
{
    auto now = readContact(m_session.database(), donor.id);
    if (now && now->sealed) // who may open the form is cleared
        if (auto whole = openWholeContact(m_session, *now)) {
            now->address = whole->address;
            now->salutation = whole->salutation;
        }
    auto *form = new ContactForm(donor, now);
    open(tr("Letters to %1", "a donor").arg(donor.name), form, tr("Record address"),
         [this, form] { return problemsOf(recordContact(m_session, form->draft())); });
}

bool DonorsPage::takeFile(const QString &path)
{
    if (!m_import->isEnabled() || !isTableOf(path, u"donors"))
        return false;
    importTable(path);
    return true;
}

void DonorsPage::importTable(const QString &path)
{
    ImportDialog dialog(m_session, m_dialogs, *importKindOf(u"donors"), {}, this);
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
}

} // namespace fund
