#include "bank/match_facts.h"

#include "bank/bank_store.h"
#include "contributions/contribution_store.h"
#include "donors/donor_store.h"
#include "states/state_names.h"

namespace fund {

namespace {

QStringList nameForms(const Donor &donor)
{
    QStringList forms{stateNameKey(donor.name)};
    if (const State *state = stateOf(donor.stateIso3))
        for (const QString &name : state->names)
            forms += stateNameKey(name);
    forms.removeDuplicates();
    return forms;
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
        facts.donors.push_back({donor.id, donor.name, nameForms(donor)});
    return facts;
}

std::vector<StoredBankLine> readWaitingLines(const Database &database)
{
    return readBankLines(database, {BankLineState::Open, {}, {}});
}

} // namespace fund
