#include "letters/letter_actions.h"

#include "applications/application_actions.h"
#include "applications/application_store.h"
#include "calls/call_actions.h"
#include "calls/shown_text.h"
#include "decisions/decision_store.h"
#include "letters/award_sentence.h"
#include "letters/lot_sentence.h"
#include "localisation/paragraphs.h"
#include "record/change.h"
#include "selection/result_reader.h"
#include "settings/setting_store.h"
#include "shortlists/missing_costs.h"
#include "shortlists/office_sentence.h"
#include "shortlists/shortlist_selection.h"
#include "states/state.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace fund {

namespace {

Failure refuseLetter(const char *field, const char *rule, const QString &sentence)
{
    return refused({{QString::fromLatin1(field), QString::fromLatin1(rule), sentence, QStringLiteral("para. 18"), 0}});
}

/// What letters of a call rest on.
struct CallOutcome
{
    Call call;
    std::optional<ReadResult> result;             ///< of the newest list
    std::map<ShortListId, ReadResult> nominating; ///< of each list that nominated someone
    std::map<ApplicationId, Nomination> nominations;
    std::map<ApplicationId, QString> declines;
    std::optional<LotValue> lot; ///< where the call names a public value for it
    std::optional<LotReading> lotReading;
    std::vector<UncostedApplication> uncosted; ///< by the newest list
};

/// The criterion that it fails, in the call's words; empty where it fails none.
QString failedCriterion(const Call &call, const Eligibility &eligibility, const Wording &wording)
{
    for (const CriterionVerdict &verdict : eligibility.verdicts) {
        if (verdict.verdict != Verdict::Fail)
            continue;
        const auto words =
            std::find_if(call.terms.eligibility.begin(), call.terms.eligibility.end(),
                         [&](const EligibilityWords &entry) { return entry.criterion == verdict.criterion; });
        return wording
            .translate("letters", "It does not meet this criterion of the call (%1): %2",
                       "%1 a paragraph of the fund paper, %2 the criterion in the words of the call")
            .arg(paragraphText(verdict.paragraph, wording),
                 words == call.terms.eligibility.end() ? QString() : shownText(words->words, wording.language()));
    }
    return {};
}

/// Why an application that never entered the selection was not selected, in the letter's language. Whom the office's
/// own gap kept out is told of the gap, and not that another was better (para. 22).
QString reasonOutside(const CallOutcome &outcome, const Application &application, const Eligibility &eligibility,
                      const Wording &wording)
{
    if (const QString criterion = failedCriterion(outcome.call, eligibility, wording); !criterion.isEmpty())
        return criterion;
    const QString ref = applicationRef(application.serial);
    const auto uncosted = std::find_if(outcome.uncosted.begin(), outcome.uncosted.end(),
                                       [&](const UncostedApplication &each) { return each.ref == ref; });
    if (uncosted == outcome.uncosted.end())
        return wording.translate("letters",
                                 "It could not enter the selection, since it was not reviewed by two reviewers.");
    return wording
        .translate("letters",
                   "It could not be compared with the others, since our office did not have on record what the cost of "
                   "the journey is estimated from: %1. That says nothing about the application itself.",
                   "%1 the fare from a State to a place, a rate")
        .arg(missingText(*uncosted, outcome.call.terms.meeting.place, wording));
}

/// What a list says of an application in the letter's language; empty where it says nothing. Where the lot decided,
/// what the lot rests on stands with it.
QString sentenceIn(const ReadResult &result, const CallOutcome &outcome, const Application &application,
                   LetterKind kind, const Wording &wording)
{
    const auto found = result.explanations.find(applicationRef(application.serial).toStdString());
    if (found == result.explanations.end())
        return {};
    const QString sentence = kind == LetterKind::Award ? awardSentence(found->second, wording)
                                                       : delegationSentence(found->second, wording.language());
    if (found->second.kind != "lot" || !outcome.lot)
        return sentence;
    return sentence + u' ' + lotSentenceForLetter(*outcome.lot, outcome.lotReading, wording);
}

/// A nominee's reason is that of the list which chose them: a later one, with substitutes, only keeps their place.
QString awardReason(const CallOutcome &outcome, const Nomination &nomination, const Application &application,
                    const Wording &wording)
{
    const auto list = outcome.nominating.find(nomination.shortList);
    return list == outcome.nominating.end()
               ? QString()
               : sentenceIn(list->second, outcome, application, LetterKind::Award, wording);
}

QString regretReason(const CallOutcome &outcome, const Application &application, const Eligibility &eligibility,
                     const Wording &wording)
{
    if (outcome.declines.count(application.id) > 0)
        return wording.translate("letters",
                                 "The High Representative for Disarmament Affairs did not approve the sponsorship.");
    const QString sentence =
        outcome.result ? sentenceIn(*outcome.result, outcome, application, LetterKind::Regret, wording) : QString();
    return sentence.isEmpty() ? reasonOutside(outcome, application, eligibility, wording) : sentence;
}

Letter letterFor(const CallOutcome &outcome, const Application &application, const Eligibility &eligibility,
                 const QDate &today)
{
    Letter letter;
    letter.call = outcome.call.id;
    letter.application = application.id;
    letter.language = letterLanguage(application.facts);
    letter.onDate = today;
    const Wording wording(letter.language);
    if (const auto nominated = outcome.nominations.find(application.id); nominated != outcome.nominations.end()) {
        letter.kind = LetterKind::Award;
        letter.nomination = nominated->second.id;
        letter.reason = awardReason(outcome, nominated->second, application, wording);
    } else {
        letter.reason = regretReason(outcome, application, eligibility, wording);
    }
    return letter;
}

using Nominees = std::map<ApplicationId, Nomination>;

Nominees nominationsOf(const Session &session, CallId call)
{
    Nominees nominations;
    for (const Nomination &nomination : readNominations(session.database(), call, session.fund().currency))
        nominations.emplace(nomination.application, nomination);
    return nominations;
}

void readNominating(const Database &database, CallOutcome &outcome)
{
    for (const auto &[application, nomination] : outcome.nominations) {
        if (outcome.nominating.count(nomination.shortList) > 0)
            continue;
        if (const auto list = readShortList(database, nomination.shortList))
            if (auto result = readSelectionResult(list->result))
                outcome.nominating.emplace(list->id, std::move(*result));
    }
}

/// Whether a newer list goes its way, or was returned: who is not nominated may still be.
bool regretsMustWait(const Database &database, CallId call)
{
    const auto approved = readApprovedList(database, call);
    const auto newest = readShortList(database, call);
    return approved && newest && newest->id != approved->id;
}

using ReadyLetters = std::set<std::pair<ApplicationId, LetterKind>>;

ReadyLetters readyLetters(const Database &database, CallId call)
{
    ReadyLetters ready;
    for (const Letter &letter : readLetters(database, call))
        ready.insert({letter.application, letter.kind});
    return ready;
}

/// Withdrawn nominees get no letter: neither is right for them.
bool isDue(const Nominees &nominations, const Application &application, bool regretsWait, const ReadyLetters &ready)
{
    const auto nominated = nominations.find(application.id);
    const bool isNominee = nominated != nominations.end();
    if (application.withdrawn || (isNominee && nominated->second.withdrawn) || (!isNominee && regretsWait))
        return false;
    return ready.count({application.id, isNominee ? LetterKind::Award : LetterKind::Regret}) == 0;
}

} // namespace

Result<PreparedLetters> prepareLetters(Session &session, CallId callId)
{
    if (auto allowed = session.require(Action::PrepareLetters); !allowed)
        return allowed.failure();
    const Database &database = session.database();
    const auto call = requireCall(database, callId);
    if (!call)
        return call.failure();
    const auto approved = readApprovedList(database, callId);
    CallOutcome outcome{*call,
                        {},
                        {},
                        nominationsOf(session, callId),
                        readDeclines(database, callId),
                        readLotValue(database, callId),
                        readLotReading(database, callId),
                        {}};
    if (!approved)
        return refuseLetter("call", "decision_must_be_made",
                            QCoreApplication::translate(
                                "letters", "No short list of this call was approved yet: there is nothing to write."));
    PreparedLetters prepared;
    prepared.regretsWait = regretsMustWait(database, callId);
    outcome.result = readSelectionResult(approved->result);
    if (const auto compared = listedSelection(*approved))
        outcome.uncosted = readUncosted(database, *call, *approved, *compared, session.fund().currency);
    readNominating(database, outcome);
    const ReadyLetters ready = readyLetters(database, callId);
    Change change(session, Action::PrepareLetters);
    change.about("calls", callId);
    for (const auto &[application, eligibility] : readEligibilityOf(database, callId)) {
        if (!isDue(outcome.nominations, application, prepared.regretsWait, ready))
            continue;
        const Letter letter = letterFor(outcome, application, eligibility, session.onDate());
        insertLetter(change, letter);
        ++(letter.kind == LetterKind::Award ? prepared.awards : prepared.regrets);
    }
    if (prepared.awards + prepared.regrets == 0)
        return prepared;
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return prepared;
}

Result<int> releaseLetters(Session &session, CallId callId, const QStringList &refs)
{
    // Looked at inside the Change: no list is made between the look and the release.
    Change change(session, Action::ReleaseLetters);
    if (!change.isGood())
        return *change.failure();
    const bool late = regretsMustWait(session.database(), callId);
    std::vector<Letter> waiting;
    QStringList named = refs;
    for (const Letter &letter : readLetters(session.database(), callId)) {
        if (letter.state != LetterState::Waiting || (!refs.isEmpty() && !refs.contains(letter.applicationRef)))
            continue;
        if (late && letter.kind == LetterKind::Regret) {
            if (refs.contains(letter.applicationRef))
                return refuseLetter("id", "regret_must_wait_for_the_newer_list",
                                    QCoreApplication::translate("letters",
                                                                "A newer short list may still nominate %1: the regret "
                                                                "waits until it is decided.")
                                        .arg(letter.applicationRef));
            continue;
        }
        waiting.push_back(letter);
        named.removeAll(letter.applicationRef);
    }
    if (!named.isEmpty())
        return refuseLetter("id", "letter_must_wait",
                            QCoreApplication::translate("letters", "No letter to %1 waits to be released.")
                                .arg(named.join(QStringLiteral(", "))));
    if (waiting.empty())
        return 0;
    change.about("calls", callId);
    for (const Letter &letter : waiting)
        insertRelease(change, letter.id);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return static_cast<int>(waiting.size());
}

LettersDue readLettersDue(const Session &session, CallId call)
{
    LettersDue due;
    const Database &database = session.database();
    if (!readApprovedList(database, call))
        return due;
    const bool regretsWait = regretsMustWait(database, call);
    const ReadyLetters ready = readyLetters(database, call);
    for (const Letter &letter : readLetters(database, call)) {
        const bool maySend = letter.kind == LetterKind::Award || !regretsWait;
        due.toRelease += letter.state == LetterState::Waiting && maySend ? 1 : 0;
    }
    const Nominees nominations = nominationsOf(session, call);
    for (const Application &application : readApplications(database, call))
        due.toMake += isDue(nominations, application, regretsWait, ready) ? 1 : 0;
    return due;
}

Result<Document> printLetter(const Session &session, const Letter &letter)
{
    const auto person = openPersonOf(session, letter.application);
    if (!person)
        return person.failure();
    const auto call = requireCall(session.database(), letter.call);
    if (!call)
        return call.failure();
    const auto application = readApplication(session.database(), letter.application);
    LetterFacts facts;
    facts.letter = letter;
    facts.name = QString(person->givenName + u' ' + person->familyName).trimmed();
    if (const State *state = application ? stateOf(application->facts.stateIso3) : nullptr)
        facts.state = state->name(letter.language);
    facts.callRef = call->ref;
    facts.isDeclined = letter.kind == LetterKind::Regret &&
                       readDeclines(session.database(), letter.call).count(letter.application) > 0;
    facts.rulesKnownFirst = call->publishedAt <= call->terms.opens;
    facts.meeting = call->terms.meeting;
    facts.fundName = session.fund().name;
    facts.office = readText(session.database(), Setting::HostOffice, {session.onDate()});
    facts.established = readText(session.database(), Setting::FundStatus, {session.onDate()}) == u"established";
    facts.demonstration = session.fund().demonstration;
    if (letter.kind == LetterKind::Award) {
        const Nomination nomination = nominationsOf(session, letter.call).at(letter.application);
        facts.amount = nomination.amount;
        facts.decidedOn = nomination.onDate;
    }
    return sponsorshipLetter(facts, Wording(letter.language));
}

} // namespace fund
