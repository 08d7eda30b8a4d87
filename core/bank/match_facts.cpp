#include "bank/match_facts.h"

#include "bank/bank_store.h"
#include "contributions/contribution_store.h"
#include "donors/donor_name_store.h"
#include "donors/donor_store.h"
#include "states/state_names.h"

namespace fund {

namespace {

/// In whatever language, and of whatever day.
QStringList nameForms(const Database &database, const Donor &donor)
{
    QStringList forms{stateNameKey(donor.name)};
    for (const DonorNameEntry &entry : readNameHistory(database, donor.id))
        if (!entry.name.isEmpty())
            forms += stateNameKey(entry.name);
    if (const State *state = stateOf(donor.stateIso3))
        for (const QString &name : state->names)
            forms += stateNameKey(name);
    forms.removeDuplicates();
    return forms;
}

KnownDonor knownDonor(const Database &database, const Donor &donor)
{
    return {donor.id, donor.name, nameForms(database, donor)};
}

} // namespace

MatchFacts readMatchFacts(const Database &database, const Currency &fundCurrency)
{
    MatchFacts facts;
    facts.postings = readOpenPostings(database, fundCurrency);
    for (const Contribution &contribution : readContributions(database, fundCurrency)) {
        const bool isExpected = contribution.agreed && !contribution.closedOn.isValid();
        ExpectedMoney expected{contribution.id, contribution.ref, contribution.donor.id,
                               isExpected ? contribution.agreedOn : QDate(), contribution.outstanding()};
        if (isExpected)
            expected.open = stillDue(contribution.instalments, contribution.outstanding());
        facts.contributions.push_back(std::move(expected));
    }
    for (const Donor &donor : readDonors(database))
        facts.donors.push_back(knownDonor(database, donor));
    return facts;
}

std::vector<ClaimedReceipt> readClaimedReceipts(const Database &database, const std::vector<CashPosting> &postings,
                                                bool byTheLine, const Currency &fundCurrency)
{
    std::vector<ClaimedReceipt> receipts;
    for (const CashPosting &posting : postings) {
        if (!posting.isOfContribution() || !posting.amount.isPositive())
            continue;
        const ContributionId id(posting.subject.section(u'/', 1).toLongLong());
        if (const auto contribution = readContribution(database, id, fundCurrency))
            receipts.push_back({knownDonor(database, contribution->donor), byTheLine ? QString() : posting.narrative});
    }
    return receipts;
}

std::vector<StoredBankLine> readWaitingLines(const Database &database)
{
    return readBankLines(database, {BankLineState::Open, {}, {}});
}

} // namespace fund
