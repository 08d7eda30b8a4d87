#include "shortlists/publication_actions.h"

#include "applications/application_actions.h"
#include "calls/call_actions.h"
#include "record/change.h"
#include "selection/problem_format.h"
#include "shortlists/list_integrity.h"
#include "shortlists/publication_store.h"
#include "shortlists/shortlist_rules.h"
#include "shortlists/shortlist_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace fund {

namespace {

PublicationDraft trimmed(const PublicationDraft &draft)
{
    PublicationDraft clean = draft;
    clean.authority = draft.authority.trimmed();
    for (Consent &consent : clean.consents)
        consent.reference = consent.reference.trimmed();
    return clean;
}

/// The references stay on record: none may name whom erasing should take away.
Problems checkReferences(const Session &session, CallId call, const PublicationDraft &draft,
                         const std::map<QString, ApplicationId> &applications)
{
    Problems problems = checkReason(session, call, "authority", draft.authority);
    for (const Consent &consent : draft.consents)
        for (Problem &problem :
             checkReason(session, applications.at(consent.applicationRef), "consents", consent.reference))
            problems.push_back(std::move(problem));
    return problems;
}

std::map<QString, ApplicationId> applicationsOf(const Database &database, CallId call)
{
    std::map<QString, ApplicationId> applications;
    for (const Application &application : readApplications(database, call))
        applications.emplace(applicationRef(application.serial), application.id);
    return applications;
}

} // namespace

Result<PublishedFile> preparePublication(const Session &session, CallId id, const PublicationDraft &draft)
{
    const PublicationDraft what = trimmed(draft);
    if (Problems problems = checkPublication(what, session.onDate()); !problems.empty())
        return refused(std::move(problems));
    auto list = readApprovedList(session.database(), id);
    if (!list)
        return refuseShortList("call", "published_list_must_be_approved",
                               QT_TRANSLATE_NOOP("shortlists", "A selection is given out once it has been approved."));
    const auto call = requireCall(session.database(), id);
    if (!call)
        return call.failure();
    if (auto sound = checkStoredList(*list, *call); !sound)
        return sound.failure();
    auto problem = publishProblem(*list, {what.consented(), what.audience == Audience::States});
    if (!problem)
        return problem.failure();
    const auto applications = applicationsOf(session.database(), id);
    if (Problems problems = checkReferences(session, id, what, applications); !problems.empty())
        return refused(std::move(problems));
    const QByteArray bytes = writeSelectionProblem(problem->problem);
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return PublishedFile{{}, std::move(*list), std::move(*problem), bytes, digest};
}

Result<PublishedFile> publishShortList(Session &session, CallId call, const PublicationDraft &draft)
{
    if (auto allowed = session.require(Action::PublishShortList); !allowed)
        return allowed.failure();
    Change change(session, Action::PublishShortList);
    auto file = preparePublication(session, call, draft);
    if (!file)
        return file;
    const SelectionPublication publication{
        {}, file->list.id, file->list.version, trimmed(draft), file->digest, session.onDate(), {}};
    file->id = insertPublication(change, publication, applicationsOf(session.database(), call));
    change.about("calls", call);
    change.because(publication.what.authority);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return file;
}

} // namespace fund
