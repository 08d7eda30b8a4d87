#include "contributions/donor_form.h"

#include "donors/donor_actions.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "states/state.h"

#include <QLineEdit>

namespace fund {

namespace {

std::vector<Choice> publicationChoices()
{
    std::vector<Choice> choices;
    for (const Publication publication : allPublications)
        choices.push_back({publicationKey(publication), publicationTitle(publication)});
    return choices;
}

std::vector<Choice> stateChoices()
{
    std::vector<Choice> choices;
    for (const State *state : statesByName(currentLanguage()))
        choices.push_back({state->iso3, state->name(currentLanguage())});
    return choices;
}

const QString cleared = QStringLiteral("cleared");

} // namespace

std::vector<Choice> donorKindChoices()
{
    std::vector<Choice> choices;
    for (const DonorKind kind : allDonorKinds)
        choices.push_back({donorKindKey(kind), donorKindTitle(kind)});
    return choices;
}

DonorForm::DonorForm(Session &session, QWidget *parent) : Form(parent), m_session(session)
{
    m_kind = new ChoiceField(QStringLiteral("kind"), tr("Kind of donor"), donorKindChoices());
    m_kind->setKey(donorKindKey(DonorKind::Philanthropic));
    m_state = new StateField(QStringLiteral("state"), tr("State"), stateChoices());
    addRow({m_kind, m_state});
    m_name = add(new TextField(QStringLiteral("name"), tr("Name of the donor")));
    m_publication = add(new ChoiceField(QStringLiteral("publication"), tr("Published"), publicationChoices()));
    m_publication->setKey(publicationKey(Publication::Publish));
    m_publication->setHint(tr("Contributions are published unless the donor requests otherwise (para. 17)."));
    m_request = add(new TextField(QStringLiteral("publication_request"), tr("The donor's letter that requests it")));
    connect(m_kind, &Field::changed, this, &DonorForm::showParts);
    connect(m_publication, &Field::changed, this, &DonorForm::showParts);
    connect(m_state, &Field::changed, this, [this] {
        if (const State *state = stateOf(m_state->key()); state && m_name->text().isEmpty())
            m_name->setText(state->name(Language::English)); // as imports record it
    });
    setCheck([this] {
        const DonorDraft donor = draft();
        return checkDonor(donor, donorFacts(m_session.database(), donor));
    });
    showParts();
}

void DonorForm::showParts()
{
    const auto kind = donorKindOf(m_kind->key());
    const bool bearsState = kind && isState(*kind);
    m_state->setVisible(bearsState);
    if (auto *typed = qobject_cast<QLineEdit *>(m_state->editor()); typed && !bearsState)
        typed->clear(); // what can't be seen can't be mended
    m_request->setVisible(m_publication->key() != publicationKey(Publication::Publish));
}

DonorDraft DonorForm::draft() const
{
    DonorDraft donor;
    donor.name = m_name->text();
    donor.kind = donorKindOf(m_kind->key()).value_or(DonorKind::Philanthropic);
    donor.stateIso3 = isState(donor.kind) ? m_state->key() : QString();
    donor.publication = publicationOf(m_publication->key()).value_or(Publication::Publish);
    donor.publicationRequest = donor.publication == Publication::Publish ? QString() : m_request->text();
    return donor;
}

WishForm::WishForm(Donor donor, QWidget *parent) : Form(parent), m_donor(std::move(donor))
{
    m_publication = add(new ChoiceField(QStringLiteral("publication"), tr("Published"), publicationChoices()));
    m_publication->setKey(publicationKey(m_donor.publication));
    m_request = add(new TextField(QStringLiteral("publication_request"), tr("The donor's letter that requests it")));
    setCheck([this] { return checkWish(publication(), request(), m_donor); });
}

Publication WishForm::publication() const
{
    return publicationOf(m_publication->key()).value_or(m_donor.publication);
}

QString WishForm::request() const
{
    return m_request->text();
}

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
    setCheck([this] { return checkClearance(draft(), m_donor); });
}

Clearance ClearanceForm::draft() const
{
    return {m_donor.id, m_outcome->key() == cleared ? ClearanceOutcome::Cleared : ClearanceOutcome::Refused,
            m_evidence->text(), m_from->date(), m_until->date()};
}

} // namespace fund
