#include "applications/application_actions.h"
#include "calls/call_actions.h"
#include "calls/call_times.h"
#include "record/change.h"
#include "settings/setting_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

/// A draft that is new, with its hashes.
struct Incoming
{
    const ApplicationDraft *draft = nullptr;
    SealedPerson person;
};

QString placeOf(const KnownApplication &known)
{
    return known.serial > 0 ? applicationRef(known.serial)
                            : QCoreApplication::translate("applications", "line %1").arg(known.line);
}

/// Finds what is new among the drafts, and tells doubles.
class Sorting
{
public:
    Sorting(CallId call, DuplicateIndex index, const PersonSealer &sealer)
        : m_call(call), m_index(std::move(index)), m_sealer(sealer)
    {}

    void take(const ApplicationDraft &draft, RecordedApplications &result, Problems &problems)
    {
        SealedPerson person = m_sealer.hashesOf(draft);
        const QString &state = draft.facts.stateIso3;
        const auto within = m_index.within(m_call, person, state);
        if (within && within->likeness == Likeness::Same && within->known.serial > 0) {
            ++result.unchanged;
            return;
        }
        if (within && (within->likeness == Likeness::Same || within->likeness == Likeness::SamePassport))
            problems.push_back(doubled(draft, *within));
        else if (within)
            result.notes.push_back(noteOf(draft, *within));
        if (const auto elsewhere = m_index.elsewhere(m_call, person, state))
            result.notes.push_back(noteOf(draft, *elsewhere));
        m_index.add({m_call, 0, draft.line, state, person.passportHash, person.nameHash, person.contentHash});
        m_incoming.push_back({&draft, std::move(person)});
    }

    /// In order of receipt.
    [[nodiscard]] std::vector<Incoming> incoming()
    {
        std::stable_sort(m_incoming.begin(), m_incoming.end(), [](const Incoming &a, const Incoming &b) {
            return a.draft->facts.receivedAt < b.draft->facts.receivedAt;
        });
        return std::move(m_incoming);
    }

private:
    static Problem doubled(const ApplicationDraft &draft, const DuplicateIndex::Match &match)
    {
        const QString sentence =
            match.likeness == Likeness::Same
                ? QCoreApplication::translate("applications",
                                              "This application stands twice, here and at %1. Leave one.")
                : QCoreApplication::translate(
                      "applications",
                      "The passport number is that of %1: one person, one application. Withdraw one or mend it.");
        return {QStringLiteral("passport_number"), QStringLiteral("applicant_must_apply_once"),
                sentence.arg(placeOf(match.known)), QStringLiteral("para. 18"), draft.line};
    }
    static LikenessNote noteOf(const ApplicationDraft &draft, const DuplicateIndex::Match &match)
    {
        return {draft.line, match.likeness, match.known.call, match.known.serial, match.known.line};
    }

    CallId m_call;
    DuplicateIndex m_index;
    const PersonSealer &m_sealer;
    std::vector<Incoming> m_incoming;
};

Problems checkAll(const std::vector<ApplicationDraft> &drafts, const IntakeFacts &facts)
{
    Problems problems = checkIntake(facts);
    if (!problems.empty())
        return problems;
    for (const ApplicationDraft &draft : drafts)
        for (Problem &problem : checkApplication(draft, facts))
            problems.push_back(std::move(problem));
    return problems;
}

/// Why late ones are taken stands beside each of them for good.
void checkLateReason(const Session &session, CallId call, const std::vector<ApplicationDraft> &drafts,
                     const QString &reason, Problems &problems)
{
    if (Problems found = checkNobodyOfCallNamed(session, call, "late", reason); !found.empty()) {
        problems.push_back(std::move(found.front()));
        return;
    }
    for (const ApplicationDraft &draft : drafts)
        for (Problem &problem : checkNobodyNamed(draft.person, "late", reason)) {
            problem.line = draft.line;
            problems.push_back(std::move(problem));
        }
}

bool isLate(const ApplicationDraft &draft, const IntakeFacts &facts)
{
    return facts.closingRecorded || draft.facts.receivedAt >= facts.closes;
}

QDate retention(const Session &session, const Call &call)
{
    const auto years = readSetting(session.database(), Setting::RetentionYears, {session.onDate(), QDateTime()});
    return years ? closingDay(call.terms).addYears(years->value.toInt()) : QDate();
}

Result<void> mayRecord(const Session &session)
{
    if (auto allowed = session.require(Action::RecordApplication); !allowed)
        return allowed;
    if (!session.isCleared())
        return failure(FailureKind::NotAuthorised, QStringLiteral("recorder_must_be_cleared"),
                       QCoreApplication::translate(
                           "applications", "Only a person who is cleared for personal data can record applications."),
                       QStringLiteral("para. 11"));
    return {};
}

bool isCancelled(const IntakeOptions &options)
{
    return options.progress && options.progress->isCancelled();
}

Failure cancelled()
{
    return failure(FailureKind::Cancelled, QStringLiteral("cancelled"),
                   QCoreApplication::translate("applications", "Stopped; nothing was changed."));
}

/// Seals and writes one after the other; a cancel makes everything void.
void writeAll(Change &change, const Call &call, const IntakeFacts &facts, std::vector<Incoming> incoming,
              const IntakeOptions &options, const PersonSealer &sealer, RecordedApplications &result)
{
    const QDate retainUntil = retention(change.session(), call);
    const qint64 import = options.fileDigest.isEmpty()
                              ? 0
                              : insertImport(change, call.id, options.fileDigest, static_cast<int>(incoming.size()));
    int serial = lastSerial(change.database(), call.id);
    result.ids.reserve(incoming.size());
    for (std::size_t i = 0; i < incoming.size() && change.isGood(); ++i) {
        Incoming &each = incoming[i];
        sealer.seal(each.draft->person, each.person);
        result.ids.push_back(
            insertApplication(change, {call.id, ++serial, *each.draft, each.person, retainUntil,
                                       isLate(*each.draft, facts) ? options.lateReason.trimmed() : QString(), import}));
        if (i % 256 == 0) {
            if (options.progress)
                options.progress->step(static_cast<int>(50 + 45 * i / incoming.size()));
            if (isCancelled(options))
                change.fail(cancelled());
        }
    }
}

} // namespace

IntakeFacts intakeFacts(const Session &session, const Call &call, bool lateAccepted)
{
    const CallProgress progress = readProgress(session.database(), call.id);
    const QDateTime now = session.clock().now();
    return {call.terms.kind,  callState(progress, now), progress.last == Milestone::Closed,
            call.terms.opens, call.terms.closes,        now,
            lateAccepted};
}

Result<RecordedApplications> importApplications(Session &session, CallId callId,
                                                const std::vector<ApplicationDraft> &drafts,
                                                const IntakeOptions &options)
{
    if (auto may = mayRecord(session); !may)
        return may.failure();
    const auto call = requireCall(session.database(), callId);
    if (!call)
        return call.failure();
    const IntakeFacts facts = intakeFacts(session, *call, !options.lateReason.trimmed().isEmpty());
    Problems problems = checkAll(drafts, facts);
    if (facts.lateAccepted)
        checkLateReason(session, call->id, drafts, options.lateReason, problems);
    RecordedApplications result;
    Change change(session, Action::RecordApplication);
    if (!change.isGood())
        return *change.failure();
    const PersonSealer sealer(session.fileKey(), session.chance());
    Sorting sorting(callId, readDuplicateIndex(change.database()), sealer);
    for (const ApplicationDraft &draft : drafts)
        sorting.take(draft, result, problems);
    if (!problems.empty())
        return refused(std::move(problems));
    std::vector<Incoming> incoming = sorting.incoming();
    result.added = static_cast<int>(incoming.size());
    if (isCancelled(options))
        return cancelled();
    if (options.checkOnly || incoming.empty())
        return result;
    writeAll(change, *call, facts, std::move(incoming), options, sealer, result);
    if (drafts.size() == 1)
        change.about("applications", result.ids.front());
    else
        change.about("calls", callId);
    change.because(facts.lateAccepted ? options.lateReason.trimmed() : QString());
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return result;
}

Result<ApplicationId> recordApplication(Session &session, CallId call, const ApplicationDraft &draft,
                                        const QString &lateReason)
{
    IntakeOptions options;
    options.lateReason = lateReason;
    const auto recorded = importApplications(session, call, {draft}, options);
    if (!recorded)
        return recorded.failure();
    if (recorded->ids.empty())
        return failure(
            FailureKind::Refused, QStringLiteral("applicant_must_apply_once"),
            QCoreApplication::translate("applications", "This application is on record already, word for word."),
            QStringLiteral("para. 18"));
    return recorded->ids.front();
}

} // namespace fund
