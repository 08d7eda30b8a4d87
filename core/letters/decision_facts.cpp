#include "letters/decision_facts.h"

#include "applications/application_store.h"
#include "applications/sealed_reason.h"
#include "calls/call_actions.h"
#include "calls/lot_contradiction_store.h"
#include "decisions/decision_store.h"
#include "identity/session.h"
#include "identity/user_store.h"
#include "localisation/dates.h"
#include "record/audit_store.h"
#include "reviews/review_store.h"
#include "settings/setting_store.h"
#include "shortlists/list_integrity.h"
#include "shortlists/shortlist_selection.h"
#include "storage/snapshot.h"
#include "users/user_actions.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

Failure refuse(const char *rule, const QString &sentence)
{
    return refused({{QStringLiteral("call"), QString::fromLatin1(rule), sentence, QStringLiteral("para. 18"), 0}});
}

std::vector<Disagreement> disagreementsOf(const Database &database, const Call &call, const ListedSelection &selection)
{
    std::vector<Disagreement> disagreements;
    const auto merits = readCandidateMerits(database, call);
    for (const Application &application : readApplications(database, call.id)) {
        const auto found = merits.find(application.id);
        const ListedCandidate *candidate = selection.find(applicationRef(application.serial));
        if (candidate && found != merits.end() && found->second.isDisagreed())
            disagreements.push_back(
                {candidate->ref, candidate->stateIso3, found->second.merits, candidate->isSelected()});
    }
    return disagreements;
}

std::vector<DecidersKey> decidersKeys(const Database &database)
{
    std::vector<DecidersKey> keys;
    const auto users = readUsers(database);
    const auto nameOf = [&](UserId id) {
        const auto found = std::find_if(users.begin(), users.end(), [&](const User &user) { return user.id == id; });
        return found == users.end() ? QString() : found->name;
    };
    for (const User &user : users) {
        const auto key = readNewestKey(database, user.id);
        if (user.role != Role::Representative || user.disabled || !key)
            continue;
        keys.push_back({user.name, fingerprint(key->signingPublic), nameOf(key->confirmedBy)});
    }
    return keys;
}

void addCommitment(DecisionFacts &facts, const Currency &currency)
{
    qint64 commits = 0;
    for (const ListedCandidate &candidate : facts.selection.candidates) {
        if (!candidate.isSelected() || facts.list.kept.contains(candidate.ref))
            continue;
        commits += candidate.cost;
        ++facts.proposed;
    }
    facts.commits = Money(commits, currency);
}

} // namespace

bool DecisionFacts::isCovered() const
{
    if (!money || isDecided())
        return true;
    const auto window = money->pool.windows.find(Window::Sponsorship);
    return window != money->pool.windows.end() && window->second.allotted >= commits;
}

int DecisionFacts::countOf(Outcome outcome) const
{
    return static_cast<int>(
        std::count_if(selection.candidates.begin(), selection.candidates.end(),
                      [&](const ListedCandidate &candidate) { return candidate.outcome == outcome; }));
}

QString lateMeetingText(const Meeting &meeting, const QDate &day, const Wording &wording)
{
    if (day < meeting.firstDay)
        return {};
    return wording.translate("letters", "The meeting began on %1: whoever is approved now misses it, or a part of it.")
        .arg(longDate(meeting.firstDay, wording.language()));
}

namespace {

/// Who decides must know of a value that was read otherwise; what came after the decision is not what it rests on.
void addLot(DecisionFacts &facts, const Database &database, const QDate &day)
{
    facts.lot = readLotValue(database, facts.call.id);
    facts.lotReading = readLotReading(database, facts.call.id);
    for (LotContradiction &each : readLotContradictions(database, facts.call.id))
        if (each.onDate <= day)
            facts.lotContradictions.push_back(std::move(each));
}

/// Why people were declined or judged not eligible, for who is cleared; for others, that it is sealed (para. 11).
void openBackground(const Session &session, DecisionBackground &background)
{
    const auto open = [&](OpenedReason &reason) { reason = openReason(session, reason.words); };
    for (auto &[ref, reason] : background.declined)
        open(reason);
    for (Exclusion &exclusion : background.excluded)
        std::for_each(exclusion.evidence.begin(), exclusion.evidence.end(), open);
    if (background.change)
        for (Departure &departure : background.change->leaving)
            open(departure.reason);
}

} // namespace

Result<DecisionFacts> readDecisionFacts(const Session &session, const ShortList &list)
{
    const Database &database = session.database();
    const Snapshot ofOneMoment(database);
    const auto call = requireCall(database, list.call);
    if (!call)
        return call.failure();
    if (auto sound = checkStoredList(list, *call); !sound)
        return sound.failure();
    auto selection = listedSelection(list);
    if (!selection)
        return refuse("short_list_must_be_readable",
                      QCoreApplication::translate("letters", "The stored short list can't be read."));
    DecisionFacts facts;
    facts.call = *call;
    facts.list = list;
    facts.selection = std::move(*selection);
    facts.decisions = readDecisionsAbout(database, subjectOf(list));
    addCommitment(facts, session.fund().currency);
    const ReadAt moment = facts.isDecided() ? ReadAt{facts.decisions.back().onDate, facts.decisions.back().recordedAt}
                                            : ReadAt{session.onDate()};
    addLot(facts, database, moment.on);
    facts.money = readDecisionMoney(database, list, moment, session.fund().currency);
    facts.background = readBackground(database, *call, list, facts.selection, session.fund().currency);
    openBackground(session, facts.background);
    facts.disagreements = disagreementsOf(database, *call, facts.selection);
    if (!facts.isDecided()) {
        auto screening = readScreenedSelection(session, list);
        if (!screening)
            return screening.failure();
        facts.screening = std::move(*screening);
    }
    facts.keys = decidersKeys(database);
    facts.fundName = session.fund().name;
    facts.office = readText(session.database(), Setting::HostOffice, {session.onDate()});
    facts.established = readText(session.database(), Setting::FundStatus, {session.onDate()}) == u"established";
    facts.demonstration = session.fund().demonstration;
    if (const auto head = readHead(database))
        facts.recordHead = head->hash;
    return facts;
}

Result<DecisionFacts> readDecisionFacts(const Session &session, CallId call)
{
    const Snapshot ofOneMoment(session.database());
    const auto list = readShortList(session.database(), call);
    if (!list)
        return refuse("short_list_must_exist",
                      QCoreApplication::translate("letters", "No short list has been made for this call yet."));
    return readDecisionFacts(session, *list);
}

} // namespace fund
