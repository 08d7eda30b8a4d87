#include "partners/partner_form.h"

#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "partners/partner_actions.h"
#include "partners/partner_person_store.h"
#include "states/state.h"

namespace fund {

namespace {

std::vector<Choice> seatChoices()
{
    std::vector<Choice> choices;
    for (const State *state : statesByName(currentLanguage()))
        choices.push_back({state->iso3, state->name(currentLanguage())});
    return choices;
}

std::vector<Choice> partnerKindChoices()
{
    std::vector<Choice> choices;
    for (const PartnerKind kind : allPartnerKinds)
        choices.push_back({partnerKindKey(kind), partnerKindTitle(kind)});
    return choices;
}

} // namespace

PartnerForm::PartnerForm(Session &session, std::optional<Partner> now, QWidget *parent)
    : Form(parent), m_session(session), m_now(std::move(now))
{
    addFacts();
    addPersons();
    if (m_now)
        addAmendment();
    setCheck([this] { return check(); });
}

void PartnerForm::addFacts()
{
    m_name = add(new TextField(QStringLiteral("name"), tr("Name of the partner")));
    m_kind = new ChoiceField(QStringLiteral("kind"), tr("Kind of partner"), partnerKindChoices());
    m_kind->setKey(partnerKindKey(PartnerKind::NonGovernmental));
    m_seat = new StateField(QStringLiteral("seat"), tr("State of its seat, if any"), seatChoices());
    addRow({m_kind, m_seat});
    m_registration = new TextField(QStringLiteral("registration"), tr("Number in a register"));
    m_website = new TextField(QStringLiteral("website"), tr("Website"));
    addRow({m_registration, m_website});
    addSection(tr("Names in further languages"));
    for (const Language language : languages) {
        auto *name = new TextField(QStringLiteral("name_") + codeOf(language), ownName(language));
        m_names.at(static_cast<std::size_t>(language)) = name;
    }
    for (std::size_t i = 0; i + 1 < m_names.size(); i += 2)
        addRow({m_names.at(i), m_names.at(i + 1)});
    if (m_now)
        fill(m_now->facts);
}

void PartnerForm::fill(const PartnerFacts &facts)
{
    m_name->setText(facts.name);
    m_kind->setKey(partnerKindKey(facts.kind));
    m_seat->setKey(facts.seatIso3);
    m_registration->setText(facts.registration);
    m_website->setText(facts.website);
    for (const auto &[language, name] : facts.names)
        m_names.at(static_cast<std::size_t>(language))->setText(name);
}

void PartnerForm::addPersons()
{
    addSection(tr("Persons in charge"));
    if (m_now)
        for (const PartnerPerson &person :
             readPersonsInCharge(m_session.database(), m_now->id, m_session.clock().today())) {
            const auto opened = m_session.isCleared() ? openPerson(*person.sealed, m_session.fileKey()) : std::nullopt;
            const QString name = opened ? opened->person.name : tr("Person %1", "a number").arg(person.id.number());
            m_leaving.emplace_back(person.id, add(new CheckField(QStringLiteral("leaving_%1").arg(person.id.number()),
                                                                 tr("%1 is in charge no more", "a person").arg(name))));
        }
    m_persons = add(new NoteField(QStringLiteral("person"), m_now ? tr("Who joins") : tr("Names"), 3));
    m_persons->setHint(
        tr("One a line: name; office; year of birth. The name is needed. It is sealed, compared with the "
           "Consolidated List, and erased when the person asks for it (para. 11)."));
}

void PartnerForm::addAmendment()
{
    addSection(tr("Amendment"));
    m_reason = add(new TextField(QStringLiteral("reason"), tr("Why it is amended")));
    m_onDate = add(new DateField(QStringLiteral("on_date"), tr("Holds from"), m_session.clock().today()));
}

Problems PartnerForm::check() const
{
    if (!m_now)
        return checkPartner(draft(), partnerNameFacts(m_session.database(), draft().facts, {}));
    const PartnerAmendment asked = amendment();
    std::vector<PartnerPersonId> inCharge;
    for (const auto &[person, field] : m_leaving)
        inCharge.push_back(person);
    return checkAmendment(asked, *m_now, inCharge, partnerNameFacts(m_session.database(), asked.facts, m_now->id));
}

PartnerDraft PartnerForm::draft() const
{
    PartnerDraft draft;
    draft.facts.name = m_name->text();
    draft.facts.kind = partnerKindOf(m_kind->key()).value_or(PartnerKind::NonGovernmental);
    draft.facts.seatIso3 = m_seat->key();
    draft.facts.registration = m_registration->text();
    draft.facts.website = m_website->text();
    for (const Language language : languages)
        if (const QString name = m_names.at(static_cast<std::size_t>(language))->text(); !name.isEmpty())
            draft.facts.names[language] = name;
    for (const QString &line : m_persons->text().split(u'\n'))
        if (!line.trimmed().isEmpty())
            draft.persons.push_back(personOfLine(line));
    return draft;
}

PartnerAmendment PartnerForm::amendment() const
{
    PartnerDraft written = draft();
    PartnerAmendment amendment{m_now->id, std::move(written.facts), std::move(written.persons)};
    for (const auto &[person, field] : m_leaving)
        if (field->isChecked())
            amendment.leaving.push_back(person);
    amendment.reason = m_reason->text();
    amendment.onDate = m_onDate->date();
    return amendment;
}

} // namespace fund
