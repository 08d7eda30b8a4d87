#include "letters/donor_letter_actions.h"

#include "contributions/earmark_store.h"
#include "diligence/clearance.h"
#include "diligence/clearance_store.h"
#include "diligence/party_screening.h"
#include "donors/donor_contact_store.h"
#include "donors/donor_store.h"
#include "record/change.h"
#include "settings/setting_store.h"
#include "states/state.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace fund {

namespace {

Failure refuseDonorLetter(const char *field, const char *rule, const QString &sentence, const char *paragraph = "")
{
    return refused({problem(field, rule, sentence, paragraph)});
}

/// The language that the donor wishes letters in.
Language languageFor(const Database &database, DonorId donor)
{
    const auto contact = donor.isValid() ? readContact(database, donor) : std::nullopt;
    return contact ? contact->language : Language::English;
}

/// Whether a call may go to a donor from whom nothing would be accepted whatever is found later (para. 14): refused, or
/// withdrawn, or found on the Consolidated List, or a hit that nobody has decided on.
bool mayBeCalledUpon(const Database &database, const Donor &donor, const QDate &day)
{
    if (isState(donor.kind))
        return true;
    const ScreeningState screening = readScreeningState(database, donor.id, day);
    if (screening == ScreeningState::Listed || screening == ScreeningState::HitsOpen)
        return false;
    const auto clearance = readClearance(database, donor.id, day);
    return !clearance || (clearance->outcome != ClearanceOutcome::Refused && !clearance->isWithdrawn(day));
}

/// The call's letter to a donor who must not be called upon any more since it was made ready.
bool isOvertaken(const Database &database, const DonorLetter &letter, const QDate &day)
{
    const DonorId id = letter.kind == DonorLetterKind::Call ? letter.addressee.donor : DonorId();
    const auto donor = id.isValid() ? readDonor(database, id) : std::nullopt;
    return donor && !mayBeCalledUpon(database, *donor, day);
}

Problems releaseProblems(const Database &database, const std::set<DonorLetterId> &wanted, const QDate &day)
{
    Problems problems;
    std::set<DonorLetterId> missing = wanted;
    const auto waits = [&](const char *rule, const QString &sentence, const char *paragraph = "") {
        problems.push_back(problem("id", rule, sentence, paragraph));
    };
    for (const DonorLetter &letter : readDonorLetters(database)) {
        if (!wanted.contains(letter.id))
            continue;
        missing.erase(letter.id);
        if (letter.state == LetterState::Released)
            waits("letter_must_wait",
                  QCoreApplication::translate("letters", "%1 was released already, on %2 by %3.")
                      .arg(donorLetterRef(letter.id), letter.releasedOn.toString(Qt::ISODate), letter.releasedBy));
        else if (letter.state == LetterState::Lapsed)
            waits("letter_must_wait",
                  QCoreApplication::translate("letters", "%1 lapsed: what it says is no longer right.")
                      .arg(donorLetterRef(letter.id)));
        else if (isOvertaken(database, letter, day))
            waits("donor_must_not_be_barred",
                  QCoreApplication::translate("letters", "%1 calls upon %2, from whom nothing is accepted: look at the "
                                                         "due diligence and the screening first.")
                      .arg(donorLetterRef(letter.id), letter.addresseeName),
                  "para. 14");
    }
    for (const DonorLetterId id : missing)
        waits("letter_must_exist",
              QCoreApplication::translate("letters", "There is no letter %1.").arg(donorLetterRef(id)));
    return problems;
}

void addStates(std::set<Addressee> &addressees, const std::vector<Donor> &donors, bool members)
{
    for (const State &state : allStates()) {
        if (state.isMember != members)
            continue;
        const auto donor =
            std::find_if(donors.begin(), donors.end(), [&](const Donor &each) { return each.stateIso3 == state.iso3; });
        addressees.insert(donor == donors.end() ? Addressee{{}, state.iso3} : Addressee{donor->id, {}});
    }
}

std::vector<DonorLetter> dueLetters(const Database &database, DonorLetterKind kind, const QDate &day)
{
    switch (kind) {
    case DonorLetterKind::Acknowledgement:
        return readUnacknowledged(database, day);
    case DonorLetterKind::Receipt:
        return readUnreceipted(database, day);
    case DonorLetterKind::NoEarmark:
        return readWithoutStatement(database, day);
    case DonorLetterKind::Call:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<Failure> letterProblem(const Database &database, DonorLetterKind kind)
{
    if (kind == DonorLetterKind::Call)
        return refuseDonorLetter("kind", "call_must_be_issued",
                                 QCoreApplication::translate("letters", "A call for contributions is put on record "
                                                                        "with its addressees."),
                                 "para. 14");
    if (kind == DonorLetterKind::NoEarmark && !readEarmarkFacts(database).leading.isEmpty())
        return refuseDonorLetter("kind", "no_table_may_lead_to_a_donor",
                                 QCoreApplication::translate("letters", "A table of the file leads from a use of money "
                                                                        "to a donor: the statement would not be true."),
                                 "para. 19");
    return std::nullopt;
}

} // namespace

std::vector<Addressee> addresseesOf(const Database &database, const std::vector<AddresseeGroup> &groups,
                                    const QDate &day)
{
    const std::vector<Donor> donors = readDonors(database);
    std::set<Addressee> addressees;
    for (const AddresseeGroup group : groups) {
        const auto kind = kindOf(group);
        if (kind && isState(*kind)) {
            addStates(addressees, donors, *kind == DonorKind::MemberState);
            continue;
        }
        if (!kind)
            for (const DonorId donor : readDonorsBefore(database, QDate(day.year(), 1, 1)))
                addressees.insert({donor, {}});
        for (const Donor &donor : donors)
            if (kind && donor.kind == *kind)
                addressees.insert({donor.id, {}});
    }
    for (const Donor &donor : donors)
        if (!mayBeCalledUpon(database, donor, day))
            addressees.erase({donor.id, {}});
    return {addressees.begin(), addressees.end()};
}

Result<IssuedCall> callForContributions(Session &session, const ContributionCallDraft &draft)
{
    // Looked at inside the Change: minimum and addressees are those of the moment that the call is recorded.
    Change change(session, Action::CallForContributions);
    if (!change.isGood())
        return *change.failure();
    const Database &database = change.database();
    const QDate day = session.onDate();
    const auto minimum = readAmount(database, Setting::MinimumToStart, {day}, session.fund().currency);
    if (Problems problems = checkContributionCall(draft, minimum); !problems.empty())
        return refused(std::move(problems));
    const std::vector<Addressee> addressees = addresseesOf(database, draft.addressees, day);
    if (addressees.empty())
        return refuseDonorLetter("addressees", "call_must_reach_somebody",
                                 QCoreApplication::translate("letters", "Nobody on record is of these groups."),
                                 "para. 14");
    IssuedCall issued;
    issued.ref = nextCallRef(change.database(), day.year());
    issued.id = insertContributionCall(change, draft, issued.ref);
    for (const Addressee &addressee : addressees) {
        DonorLetter letter;
        letter.kind = DonorLetterKind::Call;
        letter.language = languageFor(change.database(), addressee.donor);
        letter.addressee = addressee;
        letter.call = issued.id;
        letter.onDate = day;
        static_cast<void>(insertDonorLetter(change, letter));
        ++issued.letters;
    }
    change.about("contribution_calls", issued.id);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return issued;
}

Result<int> prepareDonorLetters(Session &session, const DonorLettersDraft &draft)
{
    if (auto allowed = session.require(Action::PrepareDonorLetters); !allowed)
        return allowed.failure();
    if (auto problem = letterProblem(session.database(), draft.kind))
        return *problem;
    const QDate day = session.onDate();
    Change change(session, Action::PrepareDonorLetters);
    int number = nextReceiptNumber(change.database());
    int made = 0;
    for (DonorLetter &letter : dueLetters(change.database(), draft.kind, day)) {
        const bool isWanted = (!draft.donor.isValid() || letter.addressee.donor == draft.donor) &&
                              (!draft.contribution.isValid() || letter.contribution == draft.contribution);
        if (!isWanted)
            continue;
        letter.language = languageFor(change.database(), letter.addressee.donor);
        letter.onDate = day;
        if (draft.kind == DonorLetterKind::Receipt)
            letter.receiptNumber = number++;
        static_cast<void>(insertDonorLetter(change, letter));
        ++made;
    }
    if (draft.donor.isValid())
        change.about("donors", draft.donor);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return made;
}

Result<int> releaseDonorLetters(Session &session, const std::vector<DonorLetterId> &ids)
{
    if (auto allowed = session.require(Action::ReleaseDonorLetters); !allowed)
        return allowed.failure();
    const std::set<DonorLetterId> wanted(ids.begin(), ids.end());
    // Looked at inside the Change: nothing lapses between the look and the release.
    Change change(session, Action::ReleaseDonorLetters);
    if (!change.isGood())
        return *change.failure();
    if (Problems problems = releaseProblems(change.database(), wanted, session.onDate()); !problems.empty())
        return refused(std::move(problems));
    for (const DonorLetterId id : wanted)
        insertDonorRelease(change, id);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return static_cast<int>(wanted.size());
}

Result<int> releaseWaitingDonorLetters(Session &session)
{
    std::vector<DonorLetterId> waiting;
    for (const DonorLetter &letter : readDonorLetters(session.database()))
        if (letter.state == LetterState::Waiting && !isOvertaken(session.database(), letter, session.onDate()))
            waiting.push_back(letter.id);
    return releaseDonorLetters(session, waiting);
}

} // namespace fund
