#pragma once

#include "base/result.h"
#include "shortlists/shortlist.h"

#include <QStringList>

#include <optional>

namespace fund {

class Session;

/// What the screening says of those whom a short list proposes. The fund paper is silent on it (para. 22 lets all
/// States apply; para. 14 has the UN's rules apply): it is told to whoever sends and decides, and refuses nothing.
struct ScreenedSelection
{
    int proposed = 0;
    QStringList listed;  ///< two people found that they stand on the Consolidated List
    QStringList open;    ///< a hit waits for a decision
    QStringList missing; ///< not screened against the newest list

    [[nodiscard]] bool isClear() const { return listed.isEmpty() && open.isEmpty() && missing.isEmpty(); }
    bool operator==(const ScreenedSelection &) const = default;
};

/// nullopt where no list is on record, and for who is not cleared for names (para. 11).
[[nodiscard]] Result<std::optional<ScreenedSelection>> readScreenedSelection(const Session &session,
                                                                             const ShortList &list);

} // namespace fund
