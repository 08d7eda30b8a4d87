#include "donors/donor_import.h"

#include "donors/donor_actions.h"
#include "donors/donor_contact_store.h"
#include "donors/donor_name_actions.h"
#include "donors/donor_name_store.h"
#include "donors/donor_screening.h"
#include "donors/donor_store.h"
#include "record/change.h"
#include "screening/screening_actions.h"

#include <QCoreApplication>

#include <set>

namespace fund {

namespace {

std::optional<Donor> donorOnRecord(const Database &database, const DonorDraft &draft)
{
    if (!draft.stateIso3.isEmpty())
        return findDonorOfState(database, draft.stateIso3);
    return findDonor(database, draft.name.trimmed());
}

/// What every row must hold to, whether its donor is on record or not.
Problems checkRow(const DonorRowDraft &row)
{
    Problems problems;
    if (row.donor.kind == DonorKind::Individual && !row.address.trimmed().isEmpty())
        problems.push_back(problem("address", "address_must_be_sealed",
                                   QCoreApplication::translate("donors", "A person's address is sealed: record it by "
                                                                         "itself and leave it out of the table."),
                                   "para. 11"));
    return problems;
}

/// What a row says otherwise of a donor on record than the record does.
Problems checkKnown(const DonorRowDraft &row, const Donor &donor)
{
    Problems problems;
    if (row.donor.kind != donor.kind)
        problems.push_back(problem(
            "kind", "donor_keeps_its_kind",
            QCoreApplication::translate("donors", "The donor is on record as: %1.").arg(donorKindTitle(donor.kind))));
    if (row.donor.publication != donor.publication)
        problems.push_back(problem("publication", "wish_must_be_the_donors",
                                   QCoreApplication::translate("donors", "How a donor on record is published is "
                                                                         "changed by itself, with the donor's letter."),
                                   "para. 17"));
    return problems;
}

/// Puts the rows of a table into a plan, one after the other.
class Planner
{
public:
    Planner(const Database &database, const QDate &on) : m_database(database), m_on(on) {}

    void add(const DonorRowDraft &row)
    {
        Problems problems = checkRow(row);
        const auto known = donorOnRecord(m_database, row.donor);
        if (known)
            addKnown(row, *known, problems);
        else
            addNew(row, problems);
        for (Problem &each : problems) {
            each.line = row.line;
            m_plan.problems.push_back(std::move(each));
        }
    }
    [[nodiscard]] DonorPlan plan() && { return std::move(m_plan); }

private:
    void addNew(const DonorRowDraft &row, Problems &problems)
    {
        DonorFacts facts = donorFacts(m_database, row.donor);
        facts.nameIsTaken = facts.nameIsTaken || !m_names.insert(row.donor.name.trimmed().toCaseFolded()).second;
        for (const auto &[language, name] : row.donor.names)
            if (!m_names.insert(name.trimmed().toCaseFolded()).second)
                facts.takenNames.push_back(language);
        facts.stateIsTaken =
            facts.stateIsTaken || (!row.donor.stateIso3.isEmpty() && !m_names.insert(row.donor.stateIso3).second);
        const Problems found = checkDonor(row.donor, facts);
        problems.insert(problems.end(), found.begin(), found.end());
        m_plan.donors.push_back(row);
    }
    void addKnown(const DonorRowDraft &row, const Donor &donor, Problems &problems)
    {
        const Problems found = checkKnown(row, donor);
        problems.insert(problems.end(), found.begin(), found.end());
        const bool hasNames = addNames(row, donor, problems);
        const bool hasContact = addContact(row, donor);
        ++(hasNames || hasContact ? m_plan.changed : m_plan.unchanged);
    }
    bool addNames(const DonorRowDraft &row, const Donor &donor, Problems &problems)
    {
        DonorNamesDraft draft{donor.id, row.donor.names, m_on};
        const DonorNameFacts facts = donorNameFacts(m_database, draft);
        std::erase_if(draft.names, [&](const auto &name) {
            const auto now = facts.now.find(name.first);
            return now != facts.now.end() && now->second == name.second.trimmed();
        });
        if (draft.names.empty())
            return false;
        const Problems found = checkDonorNames(draft, donor, facts);
        problems.insert(problems.end(), found.begin(), found.end());
        m_plan.names.push_back(std::move(draft));
        return true;
    }
    bool addContact(const DonorRowDraft &row, const Donor &donor)
    {
        const auto now = readContact(m_database, donor.id);
        const bool saysSomething = !row.address.trimmed().isEmpty() || row.language != Language::English;
        DonorContactDraft draft{donor.id, row.language, row.address};
        if (now && now->language == row.language)
            draft.salutation = now->salutation; // a table says nothing of it
        if (!saysSomething || donor.kind == DonorKind::Individual || !checkContact(draft, now).empty())
            return false;
        m_plan.contacts.push_back(draft);
        return true;
    }

    const Database &m_database;
    QDate m_on;
    DonorPlan m_plan;
    std::set<QString> m_names; ///< that rows before this one take
};

} // namespace

DonorPlan planDonors(const Database &database, const std::vector<DonorRowDraft> &rows, const QDate &on)
{
    Planner planner(database, on);
    for (const DonorRowDraft &row : rows)
        planner.add(row);
    return std::move(planner).plan();
}

void recordPlan(Change &change, const DonorPlan &plan)
{
    for (const DonorRowDraft &row : plan.donors) {
        const auto id = recordDonor(change, row.donor);
        const bool saysSomething = !row.address.trimmed().isEmpty() || row.language != Language::English;
        if (id && saysSomething && row.donor.kind != DonorKind::Individual)
            insertContact(change, {*id, row.language, row.address}, std::nullopt);
    }
    std::vector<Subject> subjects;
    for (const DonorNamesDraft &names : plan.names) {
        insertNames(change, names);
        if (const auto donor = readDonor(change.database(), names.donor))
            if (auto subject = subjectOf(change.database(), *donor))
                subjects.push_back(std::move(*subject));
    }
    if (!subjects.empty())
        screenAll(change, subjects);
    for (const DonorContactDraft &contact : plan.contacts)
        insertContact(change, contact, std::nullopt);
}

} // namespace fund
