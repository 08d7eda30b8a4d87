#include "applications/applicant_hit_actions.h"

#include "applications/applicant_hit_store.h"
#include "applications/applicant_screening.h"
#include "applications/application_store.h"
#include "applications/personal_values.h"
#include "record/change.h"
#include "screening/list_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

/// So that a box can't be moved to another application or be taken for another kind.
QByteArray purposeOf(const char *what, ApplicationId application)
{
    return QByteArray("funddesk-applicant-") + what + '/' + QByteArray::number(application.number());
}

Failure touchedBoxes()
{
    return failure(FailureKind::File, QStringLiteral("sealed_values_must_be_whole"),
                   QCoreApplication::translate(
                       "applications", "What was sealed of an applicant's screening was touched by another program."));
}

/// The person's own key, under which everything of the screening is sealed.
Result<SecretBytes> personKeyOf(const Session &session, ApplicationId application)
{
    if (!session.isCleared())
        return failure(
            FailureKind::NotAuthorised, QStringLiteral("reader_must_be_cleared"),
            QCoreApplication::translate("applications", "Personal data are for people who are cleared for them."),
            QStringLiteral("para. 11"));
    const auto sealed = readSealedPerson(session.database(), application);
    auto key = sealed ? openPersonKey(*sealed, session.fileKey()) : std::nullopt;
    if (!key)
        return touchedBoxes();
    return std::move(*key);
}

HitState stateOfAnswer(const std::optional<SealedAnswer> &answer, HitVerdict verdict)
{
    if (!answer)
        return HitState::Proposed;
    if (!answer->agrees)
        return HitState::Open;
    return verdict == HitVerdict::Same ? HitState::Confirmed : HitState::Cleared;
}

/// Opens what people said of a hit; false where a box was touched.
bool openVerdicts(const ApplicantHitRow &row, const SecretBytes &key, ScreeningHit &seen)
{
    if (!row.proposal.isValid())
        return true;
    const auto content = open(row.proposalBox, key, purposeOf("verdict", row.application));
    const auto verdict = content ? sealedVerdictOf(*content) : std::nullopt;
    if (!verdict)
        return false;
    std::optional<SealedAnswer> answer;
    if (!row.answerBox.isEmpty()) {
        const auto said = open(row.answerBox, key, purposeOf("answer", row.application));
        answer = said ? sealedAnswerOf(*said) : std::nullopt;
        if (!answer)
            return false;
        seen.answeredBy = row.answeredBy;
        seen.answer = answer->reason;
    }
    seen.proposal =
        HitProposal{{}, verdict->verdict, verdict->reason, row.proposedBy, row.proposedByName, row.proposedOn};
    seen.state = stateOfAnswer(answer, verdict->verdict);
    return true;
}

/// A hit with what was compared when it was found.
struct OpenedHit
{
    ApplicantHit hit;
    QByteArray subjectDigest;
};

Result<OpenedHit> openHit(const Session &session, const ApplicantHitRow &row)
{
    const auto key = personKeyOf(session, row.application);
    if (!key)
        return key.failure();
    const auto content = open(row.box, *key, purposeOf("hit", row.application));
    const auto found = content ? foundEntryOf(*content) : std::nullopt;
    OpenedHit opened;
    opened.hit.id = row.id;
    opened.hit.application = row.application;
    opened.hit.serial = row.serial;
    opened.hit.proposal = row.proposal;
    if (!found || !openVerdicts(row, *key, opened.hit.seen))
        return touchedBoxes();
    opened.hit.seen.place = QStringLiteral("applications/%1").arg(row.application.number());
    opened.hit.seen.entry = found->entry;
    opened.hit.seen.points = found->points;
    opened.subjectDigest = found->subjectDigest;
    return opened;
}

using OpenedHits = std::map<std::pair<ApplicationId, ListedEntryId>, OpenedHit>;

/// The newest hit of each applicant and entry, whatever became of the entry.
Result<OpenedHits> openHits(const Session &session, CallId call)
{
    OpenedHits hits;
    for (const ApplicantHitRow &row : readApplicantHitRows(session.database(), call)) {
        auto opened = openHit(session, row);
        if (!opened)
            return opened.failure();
        const auto which = std::pair(row.application, opened->hit.seen.entry);
        hits.insert_or_assign(which, std::move(*opened));
    }
    return hits;
}

/// Records the screening of one applicant, and what was not found before.
Result<void> screenOne(Change &change, const NewestList &list, const std::pair<ApplicationId, Subject> &applicant,
                       const OpenedHits &known, ScreenedSubjects &result)
{
    const auto &[id, subject] = applicant;
    const auto key = personKeyOf(change.session(), id);
    if (!key)
        return key.failure();
    const ApplicantScreeningId screening = insertApplicantScreening(change, id, list.version);
    const QByteArray digest = subjectDigest(subject);
    ++result.screened;
    for (const ListMatch &match : list.index.hits(subject)) {
        const FoundEntry found{list.ids[static_cast<std::size_t>(match.entry)], digest, match.points};
        const auto before = known.find({id, found.entry});
        if (before != known.end() && before->second.subjectDigest == digest)
            continue;
        const QByteArray box = seal(contentOf(found), *key, purposeOf("hit", id), change.session().chance());
        static_cast<void>(insertApplicantHit(change, screening, id, box));
        ++result.hits;
    }
    return {};
}

/// Only what a person may decide on now; nullopt: there is no such hit any more.
Result<std::optional<ApplicantHit>> findHit(const Session &session, ApplicantHitId id)
{
    const auto call = readCallOfHit(session.database(), id);
    if (!call)
        return std::optional<ApplicantHit>();
    const auto hits = readApplicantHits(session, *call);
    if (!hits)
        return hits.failure();
    const auto found = std::find_if(hits->begin(), hits->end(), [id](const ApplicantHit &hit) { return hit.id == id; });
    return found == hits->end() ? std::optional<ApplicantHit>() : std::optional(*found);
}

std::optional<ScreeningHit> seenOf(const std::optional<ApplicantHit> &hit)
{
    return hit ? std::optional(hit->seen) : std::nullopt;
}

} // namespace

Result<ScreenedSubjects> screenApplicants(Session &session, CallId call, const Progress *progress)
{
    if (auto allowed = session.require(Action::ScreenApplicants); !allowed)
        return allowed.failure();
    const auto list = readNewestList(session.database());
    if (!list)
        return failure(
            FailureKind::Refused, QStringLiteral("list_must_be_imported"),
            QCoreApplication::translate("applications", "No Consolidated List is on record. Import it first."),
            QStringLiteral("para. 14"));
    Change change(session, Action::ScreenApplicants);
    if (!change.isGood())
        return *change.failure();
    const auto subjects = applicantSubjects(session, call);
    if (!subjects)
        return subjects.failure();
    const auto known = openHits(session, call);
    if (!known)
        return known.failure();
    ScreenedSubjects result;
    for (const Application &application : readApplications(session.database(), call)) {
        const auto subject = subjects->find(application.id);
        if (subject == subjects->end() || application.withdrawn)
            continue;
        if (progress && progress->isCancelled())
            return failure(FailureKind::Cancelled, QStringLiteral("cancelled"),
                           QCoreApplication::translate("applications", "Stopped; nothing was changed."));
        if (auto done = screenOne(change, *list, {application.id, subject->second}, *known, result); !done)
            return done.failure();
    }
    change.about("calls", call);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return result;
}

Result<std::vector<ApplicantHit>> readApplicantHits(const Session &session, CallId call)
{
    std::vector<ApplicantHit> hits;
    if (auto allowed = session.require(Action::DecideApplicantHit); !allowed)
        return allowed.failure();
    const auto opened = openHits(session, call);
    if (!opened)
        return opened.failure();
    if (opened->empty())
        return hits;
    std::map<ListedEntryId, const StoredEntry *> current;
    const std::vector<StoredEntry> entries = readCurrentEntries(session.database());
    for (const StoredEntry &entry : entries)
        current.emplace(entry.id, &entry);
    for (const auto &[key, each] : *opened)
        if (const auto entry = current.find(key.second); entry != current.end()) {
            hits.push_back(each.hit);
            hits.back().seen.entryName = entry->second->entry.name();
            hits.back().seen.reference = entry->second->entry.reference;
        }
    std::sort(hits.begin(), hits.end(), [](const ApplicantHit &a, const ApplicantHit &b) {
        return std::pair(-a.seen.points, a.id) < std::pair(-b.seen.points, b.id);
    });
    return hits;
}

Result<std::map<ApplicationId, ScreeningState>> readApplicantScreening(const Session &session, CallId call)
{
    const auto hits = readApplicantHits(session, call);
    if (!hits)
        return hits.failure();
    const auto newest = readLastVersion(session.database());
    const auto screened = readScreenedApplicants(session.database(), call);
    std::map<ApplicationId, ScreeningState> states;
    for (const Application &application : readApplications(session.database(), call)) {
        const auto version = screened.find(application.id);
        states[application.id] = !newest ? ScreeningState::NoList
                                 : version == screened.end() || version->second != newest->id
                                     ? ScreeningState::NotScreened
                                     : ScreeningState::Clear;
    }
    for (const ApplicantHit &hit : *hits) {
        ScreeningState &state = states[hit.application];
        if (hit.seen.state == HitState::Confirmed)
            state = ScreeningState::Listed;
        else if (hit.seen.state != HitState::Cleared && state != ScreeningState::Listed)
            state = ScreeningState::HitsOpen;
    }
    return states;
}

Result<void> proposeApplicantVerdict(Session &session, ApplicantHitId id, HitVerdict verdict, const QString &reason)
{
    Change change(session, Action::DecideApplicantHit);
    if (!change.isGood())
        return *change.failure();
    const auto hit = findHit(session, id);
    if (!hit)
        return hit.failure();
    if (Problems problems = checkProposal(seenOf(*hit), reason); !problems.empty())
        return refused(std::move(problems));
    const auto key = personKeyOf(session, (*hit)->application);
    if (!key)
        return key.failure();
    insertApplicantProposal(change, id,
                            seal(contentOf(SealedVerdict{verdict, reason.trimmed()}), *key,
                                 purposeOf("verdict", (*hit)->application), session.chance()));
    change.about("calls", *readCallOfHit(session.database(), id));
    return change.commit();
}

Result<void> answerApplicantProposal(Session &session, ApplicantHitId id, bool agrees, const QString &reason)
{
    Change change(session, Action::DecideApplicantHit);
    if (!change.isGood())
        return *change.failure();
    const auto hit = findHit(session, id);
    if (!hit)
        return hit.failure();
    if (Problems problems = checkAnswer(seenOf(*hit), session.user().id, agrees, reason); !problems.empty())
        return refused(std::move(problems));
    const auto key = personKeyOf(session, (*hit)->application);
    if (!key)
        return key.failure();
    insertApplicantAnswer(change, (*hit)->proposal,
                          seal(contentOf(SealedAnswer{agrees, reason.trimmed()}), *key,
                               purposeOf("answer", (*hit)->application), session.chance()));
    change.about("calls", *readCallOfHit(session.database(), id));
    return change.commit();
}

} // namespace fund
