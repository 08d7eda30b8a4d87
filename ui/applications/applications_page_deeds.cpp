#include "applications/application_actions.h"
#include "applications/application_form.h"
#include "applications/applications_page.h"
#include "applications/judgement_form.h"
#include "forms/form_dialog.h"
#include "identity/session.h"
#include "imports/import_dialog.h"
#include "widgets/dialogs.h"
#include "widgets/message_note.h"

namespace fund {

void ApplicationsPage::tell(const Failure &failure)
{
    m_note->setFailure(failure);
    m_note->show();
}

void ApplicationsPage::add()
{
    if (!m_call)
        return;
    auto *form = new ApplicationForm(m_session.clock().now());
    FormDialog dialog(
        tr("Application to %1").arg(m_call->ref), form, tr("Record the application"),
        [this, form] {
            Problems problems = form->check();
            return problems.empty()
                       ? problemsOf(recordApplication(m_session, m_call->id, form->draft(), form->lateReason()))
                       : problems;
        },
        this);
    dialog.setFootText(tr("What it leaves open is no mistake: it makes the eligibility unclear."));
    dialog.resize(720, 640);
    if (dialog.exec() == QDialog::Accepted)
        reload();
}

void ApplicationsPage::importTable(const QString &path)
{
    if (!m_call)
        return;
    ImportDialog dialog(m_session, m_dialogs, *importKindOf(u"applications"), m_call->ref, this);
    if (!path.isEmpty())
        dialog.checkFile(path);
    dialog.exec();
    const auto &imported = dialog.imported();
    if (!imported)
        return;
    m_note->setMessage(Tone::Ok, tr("%Ln application(s) imported", nullptr, imported->added),
                       imported->unchanged > 0
                           ? tr("%Ln stood on record already, word for word.", nullptr, imported->unchanged)
                           : QString());
    m_note->show();
    reload();
    Q_EMIT waitingChanged();
}

void ApplicationsPage::importCosts()
{
    ImportDialog dialog(m_session, m_dialogs, *importKindOf(u"travel-costs"), {}, this);
    dialog.exec();
    if (!dialog.imported())
        return;
    m_note->setMessage(Tone::Ok, tr("%Ln travel cost(s) imported", nullptr, dialog.imported()->added));
    m_note->show();
    reload();
}

void ApplicationsPage::judge(EligibilityCriterion criterion)
{
    const ApplicationLine *line = chosen();
    if (!line)
        return;
    const ApplicationId id = line->application.id;
    auto *form = new JudgementForm(line->eligibility, criterion);
    FormDialog dialog(
        tr("Judge %1").arg(applicationRef(line->application.serial)), form, tr("Record the judgement"),
        [this, form, id] {
            Judgement judgement = form->judgement();
            judgement.application = id;
            judgement.onDate = m_session.onDate();
            return problemsOf(judgeEligibility(m_session, judgement));
        },
        this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    reload();
    Q_EMIT waitingChanged();
}

void ApplicationsPage::withdraw()
{
    const ApplicationLine *line = chosen();
    if (!line)
        return;
    const ApplicationId id = line->application.id;
    const QString ref = applicationRef(line->application.serial);
    const auto reason =
        m_dialogs.askSentence(this, {tr("Withdraw %1?").arg(ref),
                                     tr("It takes no part any more, and its number is never given again."),
                                     tr("Why"),
                                     tr("Withdraw"),
                                     {}});
    if (!reason)
        return;
    if (auto done = withdrawApplication(m_session, id, *reason); !done)
        return tell(done.failure());
    m_note->hide();
    reload();
}

void ApplicationsPage::erase()
{
    const ApplicationLine *line = chosen();
    if (!line)
        return;
    const ApplicationId id = line->application.id;
    const QString ref = applicationRef(line->application.serial);
    const auto reason = m_dialogs.askSentence(
        this, {tr("Erase the personal data of %1?").arg(ref),
               tr("Name, birth date, passport, address, notes and all that the person wrote are destroyed in this "
                  "file, for good. The record still verifies. Backups and papers outside the file keep what they "
                  "hold."),
               tr("Why"),
               tr("Erase for good"),
               {}});
    if (!reason)
        return;
    if (auto done = erasePerson(m_session, id, *reason); !done)
        return tell(done.failure());
    m_note->hide();
    reload();
}

} // namespace fund
