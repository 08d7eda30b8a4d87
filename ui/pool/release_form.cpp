#include "pool/release_form.h"

#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"
#include "ledger/ledger_actions.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "pool/commitment_field.h"

namespace fund {

ReleaseForm::ReleaseForm(Session &session, QWidget *parent) : Form(parent), m_session(session)
{
    m_commitment = add(new CommitmentField(QStringLiteral("subject"), tr("What is released"), session));
    m_onDate = add(new DateField(QStringLiteral("on_date"), tr("Released on"), session.clock().today()));
    m_reason = add(new TextField(QStringLiteral("reason"), tr("Why it is not needed")));
    connect(m_commitment, &Field::changed, this, [this] {
        const CommitmentLine *line = m_commitment->chosen();
        m_reason->setHint(line ? tr("%1 goes back to the window, with its support costs.")
                                     .arg(amountText(line->commitment.open, currentLanguage()))
                               : QString());
    });
}

Problems ReleaseForm::release()
{
    const CommitmentLine *line = m_commitment->chosen();
    if (!line)
        return {problem("subject", "commitment_must_be_open", tr("Choose what is released."))};
    return problemsOf(releaseFunds(m_session, line->commitment.subject, m_reason->text(), m_onDate->date()));
}

} // namespace fund
