#include "applications/application_actions.h"

#include "applications/sealed_reason.h"
#include "calls/call_store.h"
#include "record/change.h"
#include "storage/snapshot.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

Failure ruleFailure(const char *field, const char *rule, const QString &sentence, const char *paragraph = "")
{
    return refused(
        {{QString::fromLatin1(field), QString::fromLatin1(rule), sentence, QString::fromLatin1(paragraph), 0}});
}

/// Within the deed, so that nobody changes what is checked before it is written.
Result<Application> requireById(const Change &change, ApplicationId id)
{
    if (!change.isGood())
        return *change.failure();
    auto application = readApplication(change.database(), id);
    if (!application)
        return ruleFailure("", "application_must_exist",
                           QCoreApplication::translate("applications", "There is no such application."));
    return std::move(*application);
}

CallState stateOfCall(const Session &session, CallId call)
{
    return callState(readProgress(session.database(), call), session.clock().now());
}

Problems missingReason(const char *field)
{
    return {{QString::fromLatin1(field),
             QStringLiteral("reason_must_be_given"),
             QCoreApplication::translate("applications", "Give the reason."),
             {},
             0}};
}

Problems namesThePerson(const char *field)
{
    return {
        {QString::fromLatin1(field), QStringLiteral("reason_must_not_name_the_person"),
         QCoreApplication::translate(
             "applications", "The reason stays on record: take names, addresses and numbers of applicants out of it."),
         QStringLiteral("para. 11"), 0}};
}

/// `reader`: whose eyes it is for; null where only verdicts are wanted.
void tellEvidence(std::vector<Judgement> &judgements, const Session *reader)
{
    for (Judgement &judgement : judgements)
        judgement.evidence = reader ? reasonText(*reader, judgement.evidence) : unreadReason(judgement.evidence);
}

Eligibility eligibilityFor(const Database &database, const Application &application, const Session *reader)
{
    const auto same = readLikelySame(database, application.call);
    const auto found = same.find(application.id);
    auto judgements = readJudgements(database, application.id);
    tellEvidence(judgements, reader);
    return eligibilityOf(application.facts, judgements, found == same.end() ? QStringList() : found->second);
}

std::vector<std::pair<Application, Eligibility>> eligibilityForAll(const Database &database, CallId call,
                                                                   const Session *reader)
{
    const Snapshot ofOneMoment(database);
    const auto same = readLikelySame(database, call);
    auto all = readJudgementsOf(database, call);
    tellEvidence(all, reader);
    std::map<ApplicationId, std::vector<Judgement>> judgements;
    for (Judgement &judgement : all)
        judgements[judgement.application].push_back(std::move(judgement));
    std::vector<std::pair<Application, Eligibility>> result;
    for (Application &application : readApplications(database, call)) {
        if (application.withdrawn)
            continue;
        const auto others = same.find(application.id);
        Eligibility eligibility = eligibilityOf(application.facts, judgements[application.id],
                                                others == same.end() ? QStringList() : others->second);
        result.emplace_back(std::move(application), std::move(eligibility));
    }
    return result;
}

/// What the application's own words said for a criterion outlives them: else the erasure would make clear unclear.
void keepVerdicts(Change &change, const Application &application)
{
    const auto judged = readJudgements(change.database(), application.id);
    for (const CriterionVerdict &verdict : readEligibility(change.database(), application).verdicts) {
        const bool isJudged = std::any_of(judged.begin(), judged.end(), [&](const Judgement &judgement) {
            return judgement.criterion == verdict.criterion;
        });
        if (!restsOnOwnWords(verdict.criterion) || verdict.verdict == Verdict::Unclear || isJudged)
            continue;
        Judgement kept;
        kept.application = application.id;
        kept.criterion = verdict.criterion;
        kept.verdict = verdict.verdict;
        kept.evidence = QCoreApplication::translate("applications", "As the application said before it was erased.");
        insertJudgement(change, kept);
    }
}

} // namespace

Problems checkNobodyNamed(const PersonalValues &person, const char *field, const QString &text)
{
    return PersonFinder(person).isNamedIn(text) ? namesThePerson(field) : Problems();
}

Problems checkNobodyOfCallNamed(const Session &session, CallId call, const char *field, const QString &text)
{
    if (holdsAddress(text))
        return namesThePerson(field);
    if (!session.isCleared())
        return {};
    for (const Application &application : readApplications(session.database(), call)) {
        const auto person = openPersonOf(session, application.id);
        if (!person) // erased, or touched: neither must keep the others from being looked for
            continue;
        if (Problems problems = checkNobodyNamed(*person, field, text); !problems.empty())
            return problems;
    }
    return {};
}

Problems checkReason(const Session &session, ApplicationId id, const char *field, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return missingReason(field);
    if (const auto application = readApplication(session.database(), id))
        return checkNobodyOfCallNamed(session, application->call, field, reason);
    return holdsAddress(reason) ? namesThePerson(field) : Problems();
}

Problems checkReason(const Session &session, CallId call, const char *field, const QString &reason)
{
    return reason.trimmed().isEmpty() ? missingReason(field) : checkNobodyOfCallNamed(session, call, field, reason);
}

Result<Application> requireApplication(const Database &database, CallId call, const QString &ref)
{
    const auto serial = serialOf(ref);
    auto application = serial ? findApplication(database, call, *serial) : std::nullopt;
    if (!application)
        return ruleFailure("", "application_must_exist",
                           QCoreApplication::translate("applications", "The call has no application %1.").arg(ref));
    return std::move(*application);
}

Result<void> withdrawApplication(Session &session, ApplicationId id, const QString &reason)
{
    if (auto allowed = session.require(Action::WithdrawApplication); !allowed)
        return allowed;
    Change change(session, Action::WithdrawApplication);
    const auto application = requireById(change, id);
    if (!application)
        return application.failure();
    if (application->withdrawn)
        return ruleFailure("", "application_must_be_withdrawn_once",
                           QCoreApplication::translate("applications", "The application is withdrawn already."));
    if (isNominee(session.database(), id))
        return ruleFailure("", "nominee_must_be_withdrawn_from_the_short_list",
                           QCoreApplication::translate(
                               "applications", "The applicant is a nominee: withdraw them on the page of the short "
                                               "list, which frees the money and the place."),
                           "para. 18");
    if (Problems problems = checkReason(session, id, "reason", reason); !problems.empty())
        return refused(std::move(problems));
    // The audit entry is for good: it says only that the applicant withdrew.
    const auto sealed = sealReason(change, id, reason);
    if (!sealed)
        return sealed.failure();
    insertWithdrawal(change, id, *sealed);
    change.about("applications", id);
    return change.commit();
}

Result<void> erasePerson(Session &session, ApplicationId id, const QString &reason)
{
    if (auto allowed = session.require(Action::ErasePerson); !allowed)
        return allowed;
    Change change(session, Action::ErasePerson);
    const auto application = requireById(change, id);
    if (!application)
        return application.failure();
    if (application->erased)
        return ruleFailure("", "person_must_be_erased_once",
                           QCoreApplication::translate("applications", "The person's data are erased already."),
                           "para. 11");
    if (Problems problems = checkReason(session, id, "reason", reason); !problems.empty())
        return refused(std::move(problems));
    const bool undecided = stateOfCall(session, application->call) != CallState::Decided;
    keepVerdicts(change, *application);
    erasePersonalValues(change, *application);
    if (undecided && !application->withdrawn && !isNominee(change.database(), id))
        insertWithdrawal(change, id, QCoreApplication::translate("applications", "The person's data were erased."));
    change.about("applications", id);
    change.because(reason.trimmed());
    if (auto committed = change.commit(); !committed)
        return committed;
    session.database().emptyLog();
    return {};
}

Result<void> judgeEligibility(Session &session, const Judgement &judgement)
{
    if (auto allowed = session.require(Action::JudgeEligibility); !allowed)
        return allowed;
    Change change(session, Action::JudgeEligibility);
    const auto application = requireById(change, judgement.application);
    if (!application)
        return application.failure();
    Problems problems = checkJudgement(judgement);
    if (problems.empty())
        problems = checkReason(session, judgement.application, "evidence", judgement.evidence);
    if (!problems.empty())
        return refused(std::move(problems));
    if (application->withdrawn)
        return ruleFailure("", "application_must_not_be_withdrawn",
                           QCoreApplication::translate("applications", "The application is withdrawn."));
    if (const CallState state = stateOfCall(session, application->call);
        state == CallState::Submitted || state == CallState::Decided)
        return ruleFailure(
            "", "judgement_must_come_before_the_decision",
            QCoreApplication::translate(
                "applications", "The short list has gone to the High Representative: eligibility stays as it was."),
            "para. 18");
    auto sealed = sealReason(change, judgement.application, judgement.evidence);
    if (!sealed)
        return sealed.failure();
    Judgement kept = judgement;
    kept.evidence = std::move(*sealed);
    insertJudgement(change, kept);
    change.about("applications", judgement.application);
    return change.commit();
}

Eligibility readEligibility(const Database &database, const Application &application)
{
    return eligibilityFor(database, application, nullptr);
}

Eligibility readEligibility(const Session &session, const Application &application)
{
    return eligibilityFor(session.database(), application, &session);
}

std::vector<std::pair<Application, Eligibility>> readEligibilityOf(const Database &database, CallId call)
{
    return eligibilityForAll(database, call, nullptr);
}

std::vector<std::pair<Application, Eligibility>> readEligibilityOf(const Session &session, CallId call)
{
    return eligibilityForAll(session.database(), call, &session);
}

Result<PersonalValues> openPersonOf(const Session &session, ApplicationId id)
{
    if (!session.isCleared())
        return failure(
            FailureKind::NotAuthorised, QStringLiteral("reader_must_be_cleared"),
            QCoreApplication::translate("applications", "Personal data are for people who are cleared for them."),
            QStringLiteral("para. 11"));
    const auto sealed = readSealedPerson(session.database(), id);
    if (!sealed)
        return ruleFailure("", "application_must_exist",
                           QCoreApplication::translate("applications", "There is no such application."));
    if (sealed->box.isEmpty())
        return ruleFailure("", "person_must_not_be_erased",
                           QCoreApplication::translate("applications", "The person's data were erased."), "para. 11");
    auto values = fund::openPerson(*sealed, session.fileKey());
    if (!values)
        return failure(FailureKind::File, QStringLiteral("sealed_values_must_be_whole"),
                       QCoreApplication::translate("applications",
                                                   "The sealed data of this person were touched by another program."));
    return std::move(*values);
}

Result<std::map<ApplicationId, PersonalValues>> openPeopleOf(const Session &session, CallId call)
{
    std::map<ApplicationId, PersonalValues> people;
    for (const Application &application : readApplications(session.database(), call)) {
        if (application.erased)
            continue;
        auto values = openPersonOf(session, application.id);
        if (!values)
            return values.failure();
        people.emplace(application.id, std::move(*values));
    }
    return people;
}

} // namespace fund
