#include "diligence/clearance_store.h"
#include "diligence/party_screening.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "partners/partner_person_store.h"
#include "partners/partner_screening.h"
#include "partners/partner_store.h"
#include "partners/partners_page.h"
#include "record/audit_store.h"
#include "states/state.h"
#include "widgets/button.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/table_view.h"

namespace fund {

namespace {

/// The name where the user may read it, else that it is sealed or gone.
QString shownName(const Session &session, const PartnerPerson &person)
{
    if (!person.sealed)
        return PartnersPage::tr("Name erased");
    const auto opened = session.isCleared() ? openPerson(*person.sealed, session.fileKey()) : std::nullopt;
    if (!opened)
        return PartnersPage::tr("Name sealed");
    return opened->person.office.isEmpty()
               ? opened->person.name
               : PartnersPage::tr("%1, %2", "a person, the office").arg(opened->person.name, opened->person.office);
}

} // namespace

void PartnersPage::inspect()
{
    const PartnerRow *row = m_model.rowAt(m_table->currentRow());
    if (!row)
        return inspector().showNothing(tr("Choose a partner to see its names, who is in charge and where it stands."));
    Inspector &panel = inspector();
    panel.clear();
    panel.addCaption(
        QStringLiteral("%1 · %2").arg(partnerKindTitle(row->partner.facts.kind), partnerRef(row->partner.id)));
    panel.addHeading(row->name)->setWordWrap(true);
    addStanding(*row);
    addFacts(*row);
    addPersons(*row);
    addHistory(*row);
    addDeeds(*row);
}

void PartnersPage::addStanding(const PartnerRow &row)
{
    Inspector &panel = inspector();
    const PartnerId id = row.partner.id;
    const QDate today = m_session.clock().today();
    panel.addRow(tr("Due diligence"), partnerStandingText(row), row.isCleared() ? Tone::Ok : Tone::Warn);
    if (row.standing.lastDay.isValid())
        panel.addRow(tr("Cleared until"), shortDate(row.standing.lastDay, currentLanguage()));
    Button *screening =
        panel.addLinkRow(tr("Screening"), screeningStateTitle(readScreeningState(m_session.database(), id, today)));
    connect(screening, &Button::clicked, this,
            [this, id] { Q_EMIT goTo(QStringLiteral("screening"), partnerPlace(id)); });
    const auto lacks = partnerClearanceProblem(row.partner, row.standing.clearance, today);
    if (lacks)
        panel.addText(lacks->sentence, TextStyle::Text, Tone::Warn)->setWordWrap(true);
}

void PartnersPage::addFacts(const PartnerRow &row)
{
    Inspector &panel = inspector();
    const PartnerFacts &facts = row.partner.facts;
    if (const State *state = stateOf(facts.seatIso3))
        panel.addRow(tr("Seat"), state->name(currentLanguage()));
    if (!facts.registration.isEmpty())
        panel.addRow(tr("Register"), facts.registration);
    if (!facts.website.isEmpty())
        panel.addRow(tr("Website"), facts.website);
    panel.addSection(tr("Names"));
    panel.addRow(tr("Recorded as"), facts.name);
    for (const auto &[language, name] : facts.names)
        panel.addRow(ownName(language), name);
}

void PartnersPage::addPersons(const PartnerRow &row)
{
    Inspector &panel = inspector();
    panel.addSection(tr("Persons in charge"));
    const auto persons = readPartnerPersons(m_session.database(), row.partner.id);
    if (persons.empty())
        panel.addText(tr("Nobody is on record."), TextStyle::Caption, Tone::Muted);
    std::vector<HistoryEntry> entries;
    for (const PartnerPerson &person : persons)
        entries.push_back({shortDate(person.onDate, currentLanguage()),
                           person.leftOn.isValid()
                               ? tr("until %1: %2", "a day, the reason")
                                     .arg(shortDate(person.leftOn, currentLanguage()), person.leftBecause)
                               : tr("in charge", "a person of a partner"),
                           shownName(m_session, person)});
    panel.addHistory(entries);
    if (m_session.require(Action::ErasePerson))
        addErasures(persons);
}

void PartnersPage::addErasures(const std::vector<PartnerPerson> &persons)
{
    for (const PartnerPerson &person : persons) {
        if (!person.sealed)
            continue;
        // A name of any length would widen the panel: the button says whose it is to who asks.
        auto *deed = new Button(tr("Erase the name…"), ButtonKind::Small);
        deed->setToolTip(shownName(m_session, person));
        deed->setAccessibleName(tr("Erase: %1", "a person in charge").arg(shownName(m_session, person)));
        inspector().addWidget(deed);
        connect(deed, &Button::clicked, this, [this, id = person.id] { erase(id); });
    }
}

void PartnersPage::addHistory(const PartnerRow &row)
{
    Inspector &panel = inspector();
    std::vector<HistoryEntry> versions;
    for (const PartnerVersion &version : readPartnerVersions(m_session.database(), row.partner.id))
        versions.push_back({shortDate(version.partner.onDate, currentLanguage()), version.recordedBy,
                            version.partner.reason.isEmpty()
                                ? version.partner.facts.name
                                : QStringLiteral("%1 · %2").arg(version.partner.facts.name, version.partner.reason)});
    panel.addSection(tr("Versions"));
    panel.addHistory(versions);
    std::vector<HistoryEntry> deeds;
    for (const AuditLine &line : readHistory(m_session.database(), partnerPlace(row.partner.id))) {
        const auto action = actionOf(line.action);
        deeds.push_back({dateAndTime(line.recordedAt, currentLanguage()), line.userName,
                         action ? actionTitle(*action) : line.action});
    }
    panel.addSection(tr("History"));
    panel.addHistory(deeds);
}

void PartnersPage::addDeeds(const PartnerRow &row)
{
    Button *diligence = inspector().addAction(tr("Due diligence…"), QStringLiteral("shield"), !row.isCleared());
    connect(diligence, &Button::clicked, this,
            [this, id = row.partner.id] { Q_EMIT goTo(QStringLiteral("diligence"), partnerRef(id)); });
    Button *change = inspector().addAction(tr("Amend…", "a partner"), QStringLiteral("pencil"));
    change->setOffBecause(refusalOf(Action::AmendPartner));
    connect(change, &Button::clicked, this, [this, partner = row.partner] { amend(partner); });
}

} // namespace fund
