#include "partners/partner_import.h"

#include "partners/partner_actions.h"
#include "partners/partner_person_store.h"
#include "partners/partner_screening.h"
#include "partners/partner_store.h"
#include "record/change.h"
#include "screening/screening_index.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace fund {

namespace {

QString nameColumn(Language language)
{
    return QStringLiteral("name_") + codeOf(language);
}

Problem amendByItself(const QString &column)
{
    return {column, QStringLiteral("partner_is_amended_by_itself"),
            QCoreApplication::translate("partners", "The partner is on record, and this says otherwise of it: amend it "
                                                    "by itself, with the reason, and leave this empty in the table."),
            QStringLiteral("para. 24"), 0};
}

/// The columns in which a row says otherwise of a partner than the record does.
QStringList otherColumns(const PartnerDraft &said, const PartnerFacts &known,
                         const std::vector<PersonInCharge> &inCharge)
{
    QStringList columns;
    const auto differs = [](const QString &text, const QString &now) { return !text.isEmpty() && text != now; };
    if (said.facts.kind != known.kind)
        columns += QStringLiteral("kind");
    if (differs(said.facts.seatIso3, known.seatIso3))
        columns += QStringLiteral("seat");
    if (differs(said.facts.registration.trimmed(), known.registration))
        columns += QStringLiteral("registration");
    if (differs(said.facts.website.trimmed(), known.website))
        columns += QStringLiteral("website");
    for (const auto &[language, name] : said.facts.names) {
        const auto now = known.names.find(language);
        if (differs(name.trimmed(), now == known.names.end() ? QString() : now->second))
            columns += nameColumn(language);
    }
    const auto isInCharge = [&](const PersonInCharge &person) {
        return std::find(inCharge.begin(), inCharge.end(), person) != inCharge.end();
    };
    if (!std::all_of(said.persons.begin(), said.persons.end(), isInCharge))
        columns += QStringLiteral("persons");
    return columns;
}

/// Puts the rows of a table into a plan, one after the other.
class PartnerPlanner
{
public:
    explicit PartnerPlanner(const Session &session) : m_session(session) {}

    void add(const PartnerRowDraft &row)
    {
        const Database &database = m_session.database();
        const auto bearer = findPartnerBearing(database, row.partner.facts.name);
        const auto known = bearer ? readPartner(database, *bearer, m_session.onDate()) : std::nullopt;
        Problems problems = known ? checkKnown(row, *known) : checkNew(row);
        for (Problem &each : problems) {
            each.line = row.line;
            if (each.field == u"person") // of the form, which has a line for each
                each.field = QStringLiteral("persons");
            m_plan.problems.push_back(std::move(each));
        }
    }
    [[nodiscard]] PartnerPlan plan() && { return std::move(m_plan); }

private:
    Problems checkNew(const PartnerRowDraft &row)
    {
        const PartnerFacts &facts = row.partner.facts;
        PartnerNameFacts taken = partnerNameFacts(m_session.database(), facts, {});
        taken.nameIsTaken = taken.nameIsTaken || !take(facts.name, row.line);
        for (const auto &[language, name] : facts.names)
            if (!take(name, row.line))
                taken.takenNames.push_back(language);
        m_plan.partners.push_back(row.partner);
        return checkPartner(row.partner, taken);
    }
    Problems checkKnown(const PartnerRowDraft &row, const Partner &known)
    {
        Problems problems;
        for (const QString &column : otherColumns(row.partner, known.facts, personsInCharge(known.id)))
            problems.push_back(amendByItself(column));
        ++m_plan.unchanged;
        return problems;
    }
    std::vector<PersonInCharge> personsInCharge(PartnerId partner) const
    {
        std::vector<PersonInCharge> persons;
        for (const PartnerPerson &person : readPersonsInCharge(m_session.database(), partner, m_session.onDate()))
            if (const auto opened = openPerson(*person.sealed, m_session.fileKey()))
                persons.push_back(opened->person);
        return persons;
    }
    /// Whether no row before takes the name; a partner may bear one name in two languages.
    bool take(const QString &name, int line)
    {
        return m_names.emplace(name.trimmed().toCaseFolded(), line).first->second == line;
    }

    const Session &m_session;
    PartnerPlan m_plan;
    std::map<QString, int> m_names; ///< that rows take, and the row's line
};

ListedEntry comparable(qint64 number, const QStringList &names, const QStringList &registrations)
{
    ListedEntry entry;
    entry.dataId = number;
    entry.kind = ListedKind::Entity;
    for (const QString &name : names)
        entry.names.push_back({name});
    for (const QString &registration : registrations)
        entry.documents.push_back({{}, registration});
    return entry;
}

Subject subjectOf(const PartnerFacts &facts)
{
    Subject subject{{}, SubjectNature::Organisation, {facts.name}};
    for (const auto &[language, name] : facts.names)
        subject.names += name;
    if (!facts.registration.isEmpty())
        subject.documents += facts.registration;
    return subject;
}

QString likenessNote(const QString &name, const QString &other, bool isRegistration)
{
    return (isRegistration
                ? QCoreApplication::translate("partners", "“%1” has the same registration as %2: if it is the same "
                                                          "partner, take the row out and amend that one.")
                : QCoreApplication::translate("partners", "“%1” is a name like that of %2: if it is the same partner, "
                                                          "take the row out and amend that one."))
        .arg(name, other);
}

/// Whoever of the new partners may be one of another name: compared as the screening compares, across scripts, with
/// all on record and with the rows before.
QStringList likenessNotes(const Session &session, const std::vector<PartnerDraft> &drafts)
{
    std::vector<ListedEntry> entries;
    QStringList titles;
    for (const Partner &partner : readPartners(session.database(), session.onDate())) {
        const Subject subject = partnerSubject(session.database(), partner);
        entries.push_back(comparable(titles.size(), subject.names, subject.documents));
        titles += partnerRef(partner.id) + u' ' + partner.facts.name;
    }
    const auto known = static_cast<int>(entries.size());
    for (const PartnerDraft &draft : drafts) {
        const Subject subject = subjectOf(draft.facts);
        entries.push_back(comparable(titles.size(), subject.names, subject.documents));
        titles += u'“' + draft.facts.name + u'”';
    }
    const ScreeningIndex index(std::move(entries));
    QStringList notes;
    for (int own = known; own < titles.size(); ++own) {
        const PartnerFacts &facts = drafts[static_cast<std::size_t>(own - known)].facts;
        for (const ListMatch &match : index.hits(subjectOf(facts)))
            if (match.entry < own) {
                notes += likenessNote(facts.name, titles[match.entry], !match.document.isEmpty());
                break; // the strongest says enough
            }
    }
    return notes;
}

} // namespace

PartnerPlan planPartners(const Session &session, const std::vector<PartnerRowDraft> &rows)
{
    PartnerPlanner planner(session);
    for (const PartnerRowDraft &row : rows)
        planner.add(row);
    PartnerPlan plan = std::move(planner).plan();
    if (!plan.partners.empty())
        plan.notes = likenessNotes(session, plan.partners);
    return plan;
}

void recordPlan(Change &change, const PartnerPlan &plan)
{
    static_cast<void>(recordPartners(change, plan.partners));
}

} // namespace fund
