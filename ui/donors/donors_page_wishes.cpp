#include "donors/donor_form.h"
#include "donors/donor_wish_actions.h"
#include "donors/donors_page.h"
#include "donors/request_letter_part.h"
#include "identity/session.h"
#include "storage/whole_file.h"
#include "widgets/dialogs.h"
#include "widgets/message_note.h"

namespace fund {

void DonorsPage::changeWish(const Donor &donor)
{
    auto *form = new WishForm(m_dialogs, donor);
    open(tr("How %1 is published", "a donor").arg(donor.name), form, tr("Record the request"),
         [this, form] { return problemsOf(recordWish(m_session, form->draft())); });
}

void DonorsPage::fileRequest(const Donor &donor)
{
    const auto letter = chooseRequestLetter(this, m_dialogs);
    if (!letter)
        return;
    if (const auto filed = fileRequestLetter(m_session, donor.id, *letter); !filed)
        return fail(filed.failure());
    m_note->hide();
    reload();
    Q_EMIT waitingChanged();
}

void DonorsPage::saveRequest(WishId wish)
{
    const auto letter = openRequestLetter(m_session, wish);
    if (!letter)
        return fail(letter.failure());
    const auto path = m_dialogs.saveFile(this, tr("Save the donor's letter"), letter->fileName, tr("All files (*)"));
    if (!path)
        return;
    if (const auto written = writeWholeFile(*path, letter->document); !written)
        return fail(written.failure());
    tell(Tone::Ok, tr("The letter is written."), tr("It is in %1.", "a file").arg(*path));
}

} // namespace fund
