#include "contributions/donor_form.h"

#include "diligence/clearance_store.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"

namespace fund {

namespace {

const QString cleared = QStringLiteral("cleared");

} // namespace

ClearanceForm::ClearanceForm(Session &session, Donor donor, QWidget *parent) : Form(parent), m_donor(std::move(donor))
{
    const QDate today = session.clock().today();
    m_outcome = add(new ChoiceField(QStringLiteral("outcome"), tr("Outcome"),
                                    {{cleared, tr("Cleared", "a donor's due diligence")},
                                     {QStringLiteral("refused"), tr("Refused", "a donor's due diligence")}}));
    m_outcome->setKey(cleared);
    m_from = new DateField(QStringLiteral("valid_from"), tr("Holds from"), today);
    m_until = new DateField(QStringLiteral("valid_until"), tr("Until, the last day"), today.addYears(1).addDays(-1));
    addRow({m_from, m_until});
    m_evidence = add(new NoteField(QStringLiteral("evidence"), tr("What was examined, and where it is filed"), 3));
    setCheck([this, &session] { return checkClearance(draft(), m_donor, readListDate(session.database())); });
}

Clearance ClearanceForm::draft() const
{
    return {m_donor.id, m_outcome->key() == cleared ? ClearanceOutcome::Cleared : ClearanceOutcome::Refused,
            m_evidence->text(), m_from->date(), m_until->date()};
}

} // namespace fund
