#include "contributions/in_kind_form.h"

#include "contributions/condition_signs.h"
#include "diligence/clearance_store.h"
#include "donors/donor_labels.h"
#include "donors/donor_store.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"
#include "localisation/application_language.h"

namespace fund {

namespace {

std::vector<Choice> donorsOnRecord(const Session &session)
{
    std::vector<Choice> choices;
    for (const DonorLabel &donor : readDonorLabels(session.database(), {currentLanguage(), session.clock().today()}))
        choices.push_back({donorRef(donor.id), donor.name});
    return choices;
}

} // namespace

InKindForm::InKindForm(Session &session, DonorId donor, QWidget *parent) : Form(parent), m_session(session)
{
    m_donor = add(new ChoiceField(QStringLiteral("donor"), tr("Donor"), donorsOnRecord(session)));
    if (donor.isValid())
        m_donor->setKey(donorRef(donor));
    m_description = add(new TextField(QStringLiteral("description"), tr("What was given")));
    m_statement =
        add(new CheckField(QStringLiteral("names_no_use"), tr("It names no activity, State or person (para. 19)")));
    m_reason = add(new NoteField(QStringLiteral("signs_reason"), tr("Why these words name none"), 2));
    connect(m_description, &Field::changed, this, &InKindForm::showStatement);
    showStatement();
    m_value = new AmountField(QStringLiteral("value"), tr("Its value"), currencies());
    m_value->setCurrency(session.fund().currency.code);
    m_onDate = new DateField(QStringLiteral("on_date"), tr("Given on"), session.clock().today());
    addRow({m_value, m_onDate});
    m_valuation = add(new TextField(QStringLiteral("valuation"), tr("Who put the value on it, and how")));
    m_wish = add(new NoteField(QStringLiteral("wish"), tr("Wish for a use, if the donor names one"), 2));
    m_wish->setHint(tr("A gift with a wish is refused (para. 19)."));
    setCheck([this] {
        const InKindDraft gift = draft();
        return checkInKind(gift, readDonor(m_session.database(), gift.donor),
                           readClearance(m_session.database(), gift.donor, gift.onDate), m_session.clock().today());
    });
}

void InKindForm::showStatement()
{
    const QStringList signs = signsOfUse(m_description->text());
    m_statement->setVisible(!signs.isEmpty());
    m_reason->setVisible(!signs.isEmpty());
    m_reason->setHint(
        signs.isEmpty()
            ? QString()
            : tr("May hide a wish for a use: %1.", "words of a gift in kind").arg(signs.join(QStringLiteral(", "))));
}

InKindDraft InKindForm::draft() const
{
    const bool isAsked = !signsOfUse(m_description->text()).isEmpty();
    return {donorIdOf(m_donor->key()).value_or(DonorId()),
            m_onDate->date(),
            m_description->text(),
            m_value->amount().value_or(Money(0, m_session.fund().currency)),
            m_valuation->text(),
            m_wish->text(),
            isAsked && m_statement->isChecked(),
            isAsked ? m_reason->text() : QString()};
}

} // namespace fund
