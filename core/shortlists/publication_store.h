#pragma once

#include "shortlists/publication.h"
#include "storage/database.h"

namespace fund {

class Change;

/// The consents of the publication go with it.
PublicationId insertPublication(Change &change, const SelectionPublication &publication,
                                const std::map<QString, ApplicationId> &applications);

/// Every time that a short list of the call was given out, oldest first.
[[nodiscard]] std::vector<SelectionPublication> readPublications(const Database &database, CallId call);

} // namespace fund
