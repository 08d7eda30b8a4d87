#include "contributions/contribution_import.h"

#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "contributions/wish_import.h"
#include "diligence/clearance_store.h"
#include "donors/donor_actions.h"
#include "donors/donor_store.h"
#include "donors/state_donor.h"
#include "record/change.h"
#include "states/state_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace fund {

namespace {

std::optional<Donor> donorOnRecordOrState(const Database &database, const QString &text)
{
    if (auto donor = findDonorByText(database, text))
        return donor;
    const State *state = findState(text);
    if (!state)
        return std::nullopt;
    const DonorDraft draft = donorOfState(*state);
    return Donor{DonorId(), draft.name, draft.kind, draft.stateIso3, draft.publication, {}};
}

ContributionDraft pledgeOf(const ContributionRowDraft &row, DonorId donor)
{
    return {donor, row.pledgedOn, row.pledged, row.reference, row.wish};
}

AgreementDraft agreementOf(const ContributionRowDraft &row, ContributionId id)
{
    return {id, row.agreedOn, row.agreed.value_or(row.pledged), row.conditions, row.wish, row.instalments};
}

/// The contribution as its pledge alone will be.
Contribution pledgedOnly(const ContributionRowDraft &row, const Donor &donor, const Currency &fundCurrency)
{
    Contribution contribution;
    contribution.ref = row.reference;
    contribution.donor = donor;
    contribution.announcedOn = row.pledgedOn;
    contribution.pledged = row.pledged;
    contribution.received = Money(0, row.pledged.currency());
    contribution.receivedConverted = Money(0, fundCurrency);
    return contribution;
}

/// Whether a row says of the pledge what the record says.
bool pledgeStands(const ContributionRowDraft &row, const Contribution &onRecord, const std::optional<Donor> &donor)
{
    return donor && donor->id == onRecord.donor.id && row.pledgedOn == onRecord.announcedOn &&
           row.pledged == onRecord.pledged;
}

bool agreementStands(const ContributionRowDraft &row, const Contribution &onRecord)
{
    if (!row.agreedOn.isValid())
        return true;
    const std::vector<Instalment> atOnce{{row.agreedOn, row.agreed.value_or(row.pledged)}};
    return onRecord.agreed == row.agreed.value_or(row.pledged) && onRecord.agreedOn == row.agreedOn &&
           onRecord.conditions == row.conditions.trimmed() &&
           onRecord.instalments == (row.instalments.empty() ? atOnce : row.instalments);
}

/// One check of a row and the wish told once, though both pledge and agreement would carry it.
Problems withoutRepetition(Problems problems)
{
    Problems once;
    for (Problem &each : problems)
        if (std::find(once.begin(), once.end(), each) == once.end())
            once.push_back(std::move(each));
    return once;
}

class ContributionPlanner
{
public:
    ContributionPlanner(const Database &database, const Currency &fundCurrency, const QDate &today)
        : m_database(database), m_fundCurrency(fundCurrency), m_today(today)
    {}

    void add(const ContributionRowDraft &row)
    {
        Problems problems = check(row);
        if (problems.size() == 1 && problems.front().rule == u"contribution_must_not_be_earmarked")
            m_plan.wishes.push_back(row);
        for (Problem &each : problems) {
            each.line = row.line;
            if (each.field == u"on_date")
                each.field = QStringLiteral("pledged_on");
            m_plan.problems.push_back(std::move(each));
        }
    }
    [[nodiscard]] ContributionPlan take() { return std::move(m_plan); }

private:
    Problems check(const ContributionRowDraft &row)
    {
        const QString reference = row.reference.trimmed();
        if (reference.isEmpty())
            return {problem("reference", "reference_must_be_given",
                            QCoreApplication::translate("contributions", "Give the contribution's reference."))};
        if (!m_lines.emplace(reference, row.line).second)
            return {problem("reference", "reference_must_stand_once",
                            QCoreApplication::translate("contributions", "Line %1 has this reference too.")
                                .arg(m_lines.at(reference)))};
        const auto donor = donorOnRecordOrState(m_database, row.donor);
        if (!donor)
            return {problem("donor", "donor_must_exist",
                            QCoreApplication::translate("contributions",
                                                        "“%1” is no donor on record and no State. Record the donor and "
                                                        "its clearance first.")
                                .arg(row.donor))};
        if (const auto id = findContribution(m_database, reference))
            return checkAgainstRecord(row, *donor, *readContribution(m_database, *id, m_fundCurrency));
        return checkNew(row, *donor);
    }

    Problems checkNew(const ContributionRowDraft &row, const Donor &donor)
    {
        const auto clearance = readClearance(m_database, donor.id, row.pledgedOn);
        Problems problems = checkContribution(pledgeOf(row, donor.id), donor, clearance, false, m_today);
        if (row.agreedOn.isValid())
            for (Problem &each : checkSigned(row, donor, pledgedOnly(row, donor, m_fundCurrency)))
                problems.push_back(std::move(each));
        if (problems.empty())
            m_plan.rows.push_back(row);
        return withoutRepetition(std::move(problems));
    }

    Problems checkAgainstRecord(const ContributionRowDraft &row, const Donor &donor, const Contribution &onRecord)
    {
        const bool isSigned = onRecord.agreed.has_value();
        if (!pledgeStands(row, onRecord, donor) || (isSigned && !agreementStands(row, onRecord)))
            return {problem("reference", "row_must_agree_with_the_record",
                            QCoreApplication::translate("contributions",
                                                        "%1 is on record with other particulars. What is recorded is "
                                                        "never overwritten.")
                                .arg(onRecord.ref))};
        if (isSigned || !row.agreedOn.isValid()) {
            ++m_plan.unchanged;
            return {};
        }
        Problems problems = checkSigned(row, donor, onRecord);
        if (problems.empty())
            m_plan.rows.push_back(row);
        return problems;
    }

    Problems checkSigned(const ContributionRowDraft &row, const Donor &donor, const Contribution &pledged) const
    {
        Problems problems = checkAgreement(agreementOf(row, pledged.id), pledged,
                                           readClearance(m_database, donor.id, row.agreedOn), m_today);
        for (Problem &each : problems)
            if (each.field == u"on_date")
                each.field = QStringLiteral("agreed_on");
        return problems;
    }

    const Database &m_database;
    const Currency &m_fundCurrency;
    const QDate m_today;
    std::map<QString, int> m_lines;
    ContributionPlan m_plan;
};

} // namespace

ContributionPlan planContributions(const Database &database, const std::vector<ContributionRowDraft> &rows,
                                   const Currency &fundCurrency, const QDate &today)
{
    ContributionPlanner planner(database, fundCurrency, today);
    for (const ContributionRowDraft &row : rows)
        planner.add(row);
    return planner.take();
}

void recordPlan(Change &change, const ContributionPlan &plan)
{
    for (const ContributionRowDraft &row : plan.rows) {
        auto id = findContribution(change.database(), row.reference.trimmed());
        if (!id) {
            auto donor = donorOnRecordOrState(change.database(), row.donor);
            if (donor && !donor->id.isValid())
                if (const auto added = recordDonor(change, donorOfState(*stateOf(donor->stateIso3))))
                    donor->id = *added;
            if (const auto added = recordContribution(change, pledgeOf(row, donor ? donor->id : DonorId())))
                id = *added;
        }
        if (id && row.agreedOn.isValid() && !recordAgreement(change, agreementOf(row, *id)))
            return;
    }
}

} // namespace fund
