#pragma once

#include "decisions/decision.h"
#include "models/row_table_model.h"
#include "shortlists/shortlist_store.h"

namespace fund {

/// A decision on record, with what it is about in words and what speaks against it.
struct PastDecision
{
    Decision decision;
    QString about;    ///< "S-2026-1, short list, version 2"
    ShortListId list; ///< invalid: about something else
    Problems against; ///< empty: the signature holds
};

/// Every decision, newest first, each signature verified.
[[nodiscard]] std::vector<PastDecision> readPastDecisions(const Database &database);

[[nodiscard]] std::vector<Column<PastDecision>> pastDecisionColumns();

/// The number in "shortlists/4"; none where the subject is of another kind.
[[nodiscard]] std::optional<qint64> numberOf(const QString &subject, QStringView kind);

} // namespace fund
