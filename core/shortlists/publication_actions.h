#pragma once

#include "base/result.h"
#include "shortlists/publication.h"
#include "shortlists/published_problem.h"

namespace fund {

class Session;

/// A file that is given out.
struct PublishedFile
{
    PublicationId id; ///< invalid before it is on record
    ShortList list;
    PublishedProblem problem;
    QByteArray bytes;
    QByteArray digest; ///< SHA-256 of the bytes
};

/// The file that would be given out: the problem behind the call's newest approved list. Refused as publishProblem()
/// and checkPublication() refuse, before a list is approved ("published_list_must_be_approved"), and where a reference
/// names somebody. Writes nothing.
[[nodiscard]] Result<PublishedFile> preparePublication(const Session &session, CallId call,
                                                       const PublicationDraft &draft);

/// Gives it out and records it: to whom, on whose authority, by which consents.
[[nodiscard]] Result<PublishedFile> publishShortList(Session &session, CallId call, const PublicationDraft &draft);

} // namespace fund
