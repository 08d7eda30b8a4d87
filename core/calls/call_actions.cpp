#include "calls/call_actions.h"

#include "calls/call_document.h"
#include "calls/call_times.h"
#include "calls/frozen_states.h"
#include "calls/publication_rules.h"
#include "record/change.h"
#include "record/draft_store.h"

#include <QCoreApplication>

namespace fund {

namespace {

constexpr auto reviewKeyPurpose = "review key";

Failure ruleFailure(const char *rule, const QString &sentence, const char *paragraph = "")
{
    return failure(FailureKind::Refused, QString::fromLatin1(rule), sentence, QString::fromLatin1(paragraph));
}

/// A call is counted in the year of its meeting, else of its closing, else of its drafting.
int yearOf(const CallTerms &terms, const Session &session)
{
    for (const QDate &day : {terms.meeting.firstDay, closingDay(terms)})
        if (day.isValid())
            return day.year();
    return session.onDate().year();
}

CallKeys makeKeys(const Session &session)
{
    const UserKeys keys(SecretBytes(session.chance().bytes(UserKeys::seedSize)));
    return {QString::fromLatin1(session.chance().bytes(16).toHex()), keys.sealingPublic(),
            seal(keys.seed().bytes(), session.fileKey(), reviewKeyPurpose, session.chance())};
}

/// The draft with everything that its publication adds.
Call frozen(Call call, const CallFacts &facts, const CallKeys &keys, const QString &reason)
{
    for (BalanceRule &rule : call.terms.rules)
        rule = resolved(rule, call.terms.seats.value_or(0), call.terms.envelope.minor());
    call.publishedAt = facts.now;
    call.clashReason = reason;
    call.lotSeed = keys.lotSeed;
    call.reviewPublic = keys.reviewPublic;
    call.states = facts.states;
    call.digest = callDigest(call);
    return call;
}

Result<void> mayPublish(const Session &session, const Call &draft, const CallFacts &facts, const QString &reason)
{
    if (auto allowed = session.require(Action::PublishCall); !allowed)
        return allowed;
    if (!session.isCleared())
        return failure(FailureKind::NotAuthorised, QStringLiteral("publisher_must_be_cleared"),
                       QCoreApplication::translate(
                           "calls",
                           "Only a person who is cleared for personal values can publish a call, since its review key "
                           "is kept under the file key."));
    if (draft.version > 1)
        if (Problems problems = checkNewVersion(readProgress(session.database(), draft.id), facts.now);
            !problems.empty())
            return refused(std::move(problems));
    Problems problems = checkCall(draft.terms, facts);
    if (reason.trimmed().isEmpty())
        for (const Problems &unsaid : {ruleClashes(draft.terms, facts.states), reasonsDue(draft.terms, facts)})
            problems.insert(problems.end(), unsaid.begin(), unsaid.end());
    if (!problems.empty())
        return refused(std::move(problems));
    return {};
}

} // namespace

CallFacts callFacts(const Session &session, const CallTerms &terms, CallId id)
{
    const auto call = id.isValid() ? readCall(session.database(), id) : std::nullopt;
    return {session.fund().currency,
            session.clock().now(),
            terms.closes.isValid() ? frozenStates(closingDay(terms)) : std::vector<FrozenState>(),
            call && call->isPublished() ? std::optional(call->terms) : std::nullopt,
            session.onDate(),
            id.isValid() && hasApplications(session.database(), id)};
}

Result<Call> requireCall(const Database &database, CallId id)
{
    auto call = readCall(database, id);
    if (!call)
        return ruleFailure("call_must_exist", QCoreApplication::translate("calls", "There is no such call."));
    return std::move(*call);
}

Result<Call> requireCall(const Database &database, const QString &ref)
{
    const auto id = findCall(database, ref);
    if (!id)
        return ruleFailure("call_must_exist", QCoreApplication::translate("calls", "There is no call %1.").arg(ref));
    return requireCall(database, *id);
}

Result<CallId> draftCall(Session &session, const CallTerms &terms)
{
    if (auto allowed = session.require(Action::DraftCall); !allowed)
        return allowed.failure();
    if (Problems problems = checkDraft(terms, callFacts(session, terms)); !problems.empty())
        return refused(std::move(problems));
    Change change(session, Action::DraftCall);
    const QString ref = nextRef(change.database(), terms.kind, yearOf(terms, session));
    const CallId id = insertCall(change, terms.kind, ref);
    static_cast<void>(insertVersion(change, id, 1, terms));
    change.about("calls", id);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return id;
}

QString draftSubject(CallId id)
{
    return QStringLiteral("calls/%1").arg(id.number());
}

Result<void> editCall(Session &session, CallId id, const CallTerms &terms)
{
    if (auto allowed = session.require(Action::DraftCall); !allowed)
        return allowed;
    const auto call = requireCall(session.database(), id);
    if (!call)
        return call.failure();
    Problems problems = checkDraft(terms, callFacts(session, terms));
    if (terms.kind != call->terms.kind)
        problems.push_back({QStringLiteral("kind"),
                            QStringLiteral("call_must_keep_its_kind"),
                            QCoreApplication::translate("calls", "A call keeps its kind: begin another one."),
                            {},
                            0});
    if (call->isPublished())
        for (Problem &problem : checkNewVersion(readProgress(session.database(), id), session.clock().now()))
            problems.push_back(std::move(problem));
    if (!problems.empty())
        return refused(std::move(problems));
    const auto draft = readDraftOf(session.database(), id);
    Change change(session, Action::DraftCall);
    if (draft)
        replaceTerms(change, draft->versionId, terms);
    else
        static_cast<void>(insertVersion(change, id, call->version + 1, terms));
    dropDraft(change, draftSubject(id));
    change.about("calls", id);
    return change.commit();
}

Result<void> discardDraft(Session &session, CallId id, const QString &reason)
{
    if (auto allowed = session.require(Action::DiscardCall); !allowed)
        return allowed;
    Change change(session, Action::DiscardCall);
    if (!change.isGood())
        return *change.failure();
    if (auto exists = requireCall(change.database(), id); !exists)
        return exists.failure();
    const auto draft = readDraftOf(change.database(), id);
    if (!draft)
        return ruleFailure(
            "call_must_be_a_draft",
            QCoreApplication::translate("calls", "The call is published, and no new version is drafted."));
    if (reason.trimmed().isEmpty())
        return refused({{QStringLiteral("reason"),
                         QStringLiteral("reason_must_be_given"),
                         QCoreApplication::translate("calls", "Say why the draft is thrown away."),
                         {},
                         0}});
    deleteVersion(change, draft->versionId);
    dropDraft(change, draftSubject(id));
    change.about("calls", id);
    change.because(reason.trimmed());
    return change.commit();
}

Result<QByteArray> publishCall(Session &session, CallId id, const QString &reason)
{
    if (auto allowed = session.require(Action::PublishCall); !allowed)
        return allowed.failure();
    if (auto exists = requireCall(session.database(), id); !exists)
        return exists.failure();
    const auto draft = readDraftOf(session.database(), id);
    if (!draft)
        return ruleFailure(
            "call_must_be_a_draft",
            QCoreApplication::translate("calls", "The call is published, and no new version is drafted."));
    const CallFacts facts = callFacts(session, draft->terms, id);
    if (auto may = mayPublish(session, *draft, facts, reason); !may)
        return may.failure();
    Change change(session, Action::PublishCall);
    auto keys = readCallKeys(change.database(), id);
    if (!keys) {
        keys = makeKeys(session);
        insertCallKeys(change, id, *keys);
    }
    const bool isDoubtful = !publicationDoubts(draft->terms, facts).empty();
    const Call call = frozen(*draft, facts, *keys, isDoubtful ? reason.trimmed() : QString());
    replaceTerms(change, call.versionId, call.terms);
    publishVersion(change, call);
    change.about("calls", id);
    change.because(call.clashReason);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return call.digest;
}

Result<void> closeCall(Session &session, CallId id)
{
    if (auto allowed = session.require(Action::CloseCall); !allowed)
        return allowed;
    const auto call = requireCall(session.database(), id);
    if (!call)
        return call.failure();
    const CallProgress progress = readProgress(session.database(), id);
    if (!progress.published)
        return ruleFailure("call_must_be_published", QCoreApplication::translate("calls", "A draft can't be closed."));
    if (progress.last)
        return ruleFailure("call_must_be_closed_once",
                           QCoreApplication::translate("calls", "The call is closed already."));
    if (session.clock().now() < progress.closes)
        return ruleFailure(
            "call_must_not_close_early",
            QCoreApplication::translate(
                "calls", "The call was published as open until its closing time, and stays open until then."),
            "para. 18");
    Change change(session, Action::CloseCall);
    recordMilestone(change, id, Milestone::Closed);
    change.about("calls", id);
    return change.commit();
}

Result<void> recordLotValue(Session &session, CallId id, const LotValue &value)
{
    if (auto allowed = session.require(Action::RecordLotValue); !allowed)
        return allowed;
    const auto call = requireCall(session.database(), id);
    if (!call)
        return call.failure();
    if (!call->isPublished() || call->terms.lotPublicValue.isEmpty())
        return ruleFailure("call_must_name_the_lot_value",
                           QCoreApplication::translate("calls", "The published call names no public value."),
                           "para. 18");
    if (readLotValue(session.database(), id))
        return ruleFailure("lot_value_must_be_recorded_once",
                           QCoreApplication::translate("calls", "The public value is on record already."));
    Problems problems = checkLotValue(value.value.trimmed(), call->terms.lotPublicValue);
    const auto require = [&](bool holds, const char *field, const char *rule, const char *sentence) {
        if (!holds)
            problems.push_back({QString::fromLatin1(field), QString::fromLatin1(rule),
                                QCoreApplication::translate("calls", sentence), QStringLiteral("para. 18"), 0});
    };
    require(!value.source.trimmed().isEmpty(), "source", "lot_value_must_have_a_source",
            QT_TRANSLATE_NOOP("calls", "Say where everyone can look the value up."));
    require(call->terms.closes <= session.clock().now() && value.onDate.isValid() &&
                value.onDate > closingDay(call->terms) && value.onDate <= session.clock().today(),
            "onDate", "lot_value_must_come_after_closing",
            QT_TRANSLATE_NOOP("calls", "The value must have become known after the call closed, so that nobody could "
                                       "choose a lucky number."));
    if (!problems.empty())
        return refused(std::move(problems));
    Change change(session, Action::RecordLotValue);
    insertLotValue(change, id, {value.value.trimmed(), value.source.trimmed(), value.onDate});
    change.about("calls", id);
    return change.commit();
}

void recordMilestone(Change &change, CallId id, Milestone milestone, const QString &reason)
{
    if (milestone == Milestone::Scored && readProgress(change.database(), id).scored)
        return;
    insertMilestone(change, id, milestone, reason);
}

Result<UserKeys> openReviewKeys(const Session &session, CallId id)
{
    const auto keys = readCallKeys(session.database(), id);
    auto seed =
        keys && session.isCleared() ? open(keys->reviewSecretBox, session.fileKey(), reviewKeyPurpose) : std::nullopt;
    if (!seed)
        return failure(FailureKind::NotAuthorised, QStringLiteral("review_key_must_open"),
                       QCoreApplication::translate("calls", "The scores of this call can't be opened with your key."));
    return UserKeys(SecretBytes(std::move(*seed)));
}

} // namespace fund
