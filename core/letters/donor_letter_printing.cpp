#include "contributions/contribution_store.h"
#include "contributions/earmark_store.h"
#include "donors/donor_contact_actions.h"
#include "donors/donor_contact_store.h"
#include "donors/donor_name_store.h"
#include "donors/donor_store.h"
#include "identity/session.h"
#include "ledger/pool_reading.h"
#include "letters/donor_letter_actions.h"
#include "letters/donor_letter_paper.h"
#include "states/state.h"

#include <algorithm>

namespace fund {

namespace {

/// Whom the letter is to, as it was known at a moment.
Result<void> readAddressee(const Session &session, const ReadAt &at, DonorLetterFacts &facts)
{
    const Addressee &whom = facts.letter.addressee;
    const Language language = facts.letter.language;
    const auto donor = whom.donor.isValid() ? readDonor(session.database(), whom.donor) : std::nullopt;
    if (!donor) {
        const State *state = stateOf(whom.stateIso3);
        facts.kind = state && !state->isMember ? DonorKind::Observer : DonorKind::MemberState;
        facts.name = state ? state->name(language) : whom.stateIso3;
        return {};
    }
    facts.kind = donor->kind;
    facts.name = nameIn(language, *donor, readDonorNames(session.database(), donor->id, at));
    const auto contact = readContact(session.database(), donor->id, at.knownAt);
    if (!contact)
        return {};
    auto whole = openWholeContact(session, *contact);
    if (!whole)
        return whole.failure();
    facts.address = std::move(whole->address);
    // Recorded in the language of letters of its time: a letter in another is greeted in general.
    if (contact->language == language)
        facts.salutation = std::move(whole->salutation);
    return {};
}

void readContent(const Session &session, const ReadAt &at, DonorLetterFacts &facts)
{
    const Database &database = session.database();
    const Currency &currency = session.fund().currency;
    const DonorLetter &letter = facts.letter;
    if (letter.kind == DonorLetterKind::Call) {
        for (const ContributionCall &call : readContributionCalls(database))
            if (call.id == letter.call)
                facts.publication = call.publication;
        facts.minimum = readAmount(database, Setting::MinimumToStart, at, currency);
        facts.received = poolPosition(database, at, currency).received;
    }
    if (letter.kind == DonorLetterKind::NoEarmark) {
        facts.counts = countForNoEarmark(database, at);
        facts.withdrawals = readWrittenWithdrawals(database, at);
        facts.tables = readEarmarkFacts(database).tables;
    }
    if (letter.contribution.isValid())
        facts.contribution = readContribution(database, letter.contribution, currency);
    if (!letter.receipt.isValid())
        return;
    const std::vector<Receipt> receipts = readReceiptsOf(database, letter.contribution, currency);
    const auto found = std::find_if(receipts.begin(), receipts.end(),
                                    [&](const Receipt &receipt) { return receipt.id == letter.receipt; });
    if (found != receipts.end())
        facts.receipt = *found;
}

} // namespace

Result<Document> printDonorLetter(const Session &session, const DonorLetter &letter)
{
    const Database &database = session.database();
    const ReadAt at{letter.onDate, letter.releasedAt};
    DonorLetterFacts facts;
    facts.letter = letter;
    if (auto read = readAddressee(session, at, facts); !read)
        return read.failure();
    readContent(session, at, facts);
    facts.fundName = session.fund().name;
    facts.office = readText(database, Setting::HostOffice, at);
    facts.established = readText(database, Setting::FundStatus, at) == u"established";
    facts.demonstration = session.fund().demonstration;
    if (database.failure())
        return *database.failure();
    return donorLetterPaper(facts, Wording(letter.language));
}

} // namespace fund
