#include "shortlists/short_list_page.h"

#include "forms/form_dialog.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "shortlists/publication_actions.h"
#include "shortlists/publication_form.h"
#include "shortlists/publication_store.h"
#include "widgets/button.h"
#include "widgets/dialogs.h"
#include "widgets/message_note.h"

#include <QSaveFile>

namespace fund {

namespace {

/// Put into its place only once it is on record that it is given out.
bool write(QSaveFile &file, const QByteArray &bytes)
{
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// What the file holds, or when it was last given out.
QString before(const Database &database, CallId call)
{
    const auto publications = readPublications(database, call);
    if (publications.empty())
        return ShortListPage::tr("Codes stand for applicants and States. It becomes an entry of the record.");
    const SelectionPublication &last = publications.back();
    return ShortListPage::tr("Last given out on %1: %2")
        .arg(longDate(last.onDate, currentLanguage()), last.what.authority);
}

} // namespace

void ShortListPage::showPublishing()
{
    m_publish->setVisible(m_approved.has_value() && mayDo(m_session.user().role, Action::PublishShortList));
}

void ShortListPage::publish()
{
    const auto problem = publishProblem(*m_approved, {{}, true});
    if (!problem)
        return fail(problem.failure());
    auto *form = new PublicationForm(singledOut(*problem));
    FormDialog dialog(
        tr("Give out the selection of %1").arg(m_call->ref), form, tr("Choose the file…"),
        [this, form] { return problemsOf(preparePublication(m_session, m_call->id, form->draft())); }, this);
    dialog.setFootText(before(m_session.database(), m_call->id));
    if (dialog.exec() == QDialog::Accepted)
        giveOut(form->draft());
}

void ShortListPage::giveOut(const PublicationDraft &draft)
{
    const auto prepared = preparePublication(m_session, m_call->id, draft);
    if (!prepared)
        return fail(prepared.failure());
    const auto path = m_dialogs.saveFile(
        this, tr("Give out the selection"),
        QStringLiteral("%1-selection-%2.json").arg(m_call->ref, QString::number(prepared->list.version)),
        tr("Selection problems (*.json)"));
    if (!path)
        return;
    QSaveFile file(*path);
    if (!write(file, prepared->bytes))
        return fail(failure(FailureKind::File, QStringLiteral("file_must_be_writable"),
                            tr("%1 can't be written: %2.").arg(*path, file.errorString())));
    const auto published = publishShortList(m_session, m_call->id, draft);
    if (!published)
        return fail(published.failure());
    if (published->bytes != prepared->bytes || !file.commit())
        return fail(failure(FailureKind::File, QStringLiteral("file_must_be_writable"),
                            tr("It is on record that the selection was given out, but %1 was not written: %2. Give it "
                               "out again.")
                                .arg(*path, file.errorString())));
    m_tells = true; // stays until the next deed
    m_note->setMessage(Tone::Ok, tr("Given out, and on record: %1").arg(*path),
                       tr("SHA-256 of the file: %1").arg(QString::fromLatin1(published->digest.toHex())));
    m_note->show();
}

} // namespace fund
