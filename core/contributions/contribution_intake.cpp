#include "contributions/contribution_intake.h"

#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "diligence/clearance_store.h"
#include "donors/donor_actions.h"
#include "donors/donor_store.h"
#include "donors/state_donor.h"
#include "record/change.h"
#include "states/state_names.h"

#include <algorithm>

namespace fund {

namespace {

/// Who gives: a donor on record, or a State as it will be once it is one.
std::optional<Donor> giver(const Database &database, const ContributionIntake &intake)
{
    if (intake.stateIso3.isEmpty())
        return readDonor(database, intake.pledge.donor);
    if (auto known = findDonorOfState(database, intake.stateIso3))
        return known;
    const State *state = stateOf(intake.stateIso3);
    if (!state)
        return std::nullopt;
    const DonorDraft draft = donorOfState(*state);
    return Donor{DonorId(), draft.name, draft.kind, draft.stateIso3, draft.publication, {}};
}

/// The contribution as each step before it leaves it.
Contribution afterPledge(const ContributionIntake &intake, const Donor &donor, const Currency &fundCurrency)
{
    Contribution contribution;
    contribution.ref = intake.pledge.reference;
    contribution.donor = donor;
    contribution.announcedOn = intake.pledge.onDate;
    contribution.pledged = intake.pledge.amount;
    contribution.received = Money(0, intake.pledge.amount.currency());
    contribution.receivedConverted = Money(0, fundCurrency);
    return contribution;
}

AgreementDraft agreementOf(const ContributionIntake &intake, ContributionId id)
{
    return {id, intake.agreedOn, intake.pledge.amount, {}, intake.pledge.wish, {}};
}

ReceiptDraft receiptOf(const ContributionIntake &intake, ContributionId id)
{
    return {id, intake.receivedOn, intake.pledge.amount, intake.bankReference};
}

/// What a later step finds wrong that no earlier one has said; its date has a field of its own.
void addNew(Problems &problems, Problems further, const char *dateField)
{
    for (Problem &each : further) {
        if (each.field == u"on_date")
            each.field = QString::fromLatin1(dateField);
        const bool said = std::any_of(problems.begin(), problems.end(),
                                      [&](const Problem &other) { return other.field == each.field; });
        if (!said)
            problems.push_back(std::move(each));
    }
}

Result<DonorId> ensureGiver(Change &change, const ContributionIntake &intake)
{
    const auto donor = giver(change.database(), intake);
    if (!donor || donor->id.isValid())
        return donor ? donor->id : DonorId();
    return recordDonor(change, donorOfState(*stateOf(intake.stateIso3)));
}

/// The wish is kept as it was asked; a State that was asked to be recorded for it is a donor from now on.
Result<void> keepWish(Session &session, const ContributionIntake &intake)
{
    Change change(session, Action::RecordContribution);
    const auto donor = ensureGiver(change, intake);
    if (!donor)
        return donor.failure();
    change.about("donors", *donor);
    static_cast<void>(insertEarmarkRequest(
        change, {*donor, intake.pledge.onDate, intake.pledge.amount, intake.pledge.wish.trimmed()}));
    return change.commit();
}

Result<ContributionId> recordAll(Change &change, const ContributionIntake &intake)
{
    const auto donor = ensureGiver(change, intake);
    if (!donor)
        return donor.failure();
    ContributionDraft pledge = intake.pledge;
    pledge.donor = *donor;
    auto id = recordContribution(change, pledge);
    if (!id || intake.stage == ContributionStage::Pledged)
        return id;
    if (auto agreed = recordAgreement(change, agreementOf(intake, *id)); !agreed)
        return agreed.failure();
    if (intake.stage == ContributionStage::Agreed)
        return id;
    if (auto received = recordReceipt(change, receiptOf(intake, *id)); !received)
        return received.failure();
    return id;
}

} // namespace

Problems checkIntake(const Database &database, const ContributionIntake &intake, const Currency &fundCurrency,
                     const QDate &today)
{
    const auto donor = giver(database, intake);
    const DonorId id = donor ? donor->id : DonorId();
    const ContributionDraft &pledge = intake.pledge;
    const bool taken =
        !pledge.reference.isEmpty() && findContribution(database, pledge.reference.trimmed()).has_value();
    Problems problems = checkContribution(pledge, donor, readClearance(database, id, pledge.onDate), taken, today);
    ContributionDraft ofDonor = pledge;
    ofDonor.donor = id;
    for (Problem &each : checkWishes(database, ofDonor))
        problems.push_back(std::move(each));
    if (intake.stage == ContributionStage::Pledged)
        return problems;
    // Without a donor the later steps are checked as of a State, so that what else is missing is told at once.
    Contribution contribution = afterPledge(intake, donor.value_or(Donor()), fundCurrency);
    addNew(problems,
           checkAgreement(agreementOf(intake, {}), contribution, readClearance(database, id, intake.agreedOn), today),
           "agreed_on");
    if (intake.stage == ContributionStage::Agreed)
        return problems;
    contribution.agreed = pledge.amount;
    contribution.agreedOn = intake.agreedOn;
    const ReceiptDraft receipt = receiptOf(intake, {});
    addNew(problems,
           checkReceipt(receipt, contribution, readClearance(database, id, intake.receivedOn),
                        findReceipt(database, intake.bankReference, fundCurrency).has_value(), today),
           "received_on");
    if (problems.empty())
        if (const auto conversion = convertReceipt(database, receipt, fundCurrency); !conversion)
            addNew(problems, conversion.failure().problems, "received_on");
    return problems;
}

Result<ContributionId> recordIntake(Session &session, const ContributionIntake &intake)
{
    if (auto allowed = session.require(Action::RecordContribution); !allowed)
        return allowed.failure();
    Problems problems = checkIntake(session.database(), intake, session.fund().currency, session.clock().today());
    if (problems.size() == 1 && problems.front().rule == u"contribution_must_not_be_earmarked") {
        if (auto kept = keepWish(session, intake); !kept)
            return kept.failure();
        problems = withWishKept(std::move(problems));
    }
    if (!problems.empty())
        return refused(std::move(problems));
    Change change(session, Action::RecordContribution);
    auto id = recordAll(change, intake);
    if (!id)
        return id;
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return id;
}

} // namespace fund
