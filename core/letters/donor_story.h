#pragma once

#include "donors/donor.h"
#include "storage/database.h"

namespace fund {

class Session;

/// What one day of a donor's story is about.
enum class StoryKind
{
    Wish,      ///< how it asked to be published (para. 17)
    Clearance, ///< given, refused, or withdrawn (para. 14)
    Request,   ///< a wish for a use, refused and kept; or its written withdrawal (para. 19)
    Pledge,
    Agreement,
    Receipt,
    Change, ///< a reduction, a write-off, a refund, a condition met, a closing
    Overdue,
    InKind,
    Letter ///< made ready, or released
};

/// "wish" … "letter".
[[nodiscard]] QString storyKindKey(StoryKind kind);

struct StoryLine
{
    QDate on;
    StoryKind kind = StoryKind::Pledge;
    QString what; ///< in the language shown
    QString ref;  ///< "C-2026-003", "L-0012"; empty: of the donor itself

    bool operator==(const StoryLine &) const = default;
};

/// All that is on record about a donor, the oldest first; of one day in the order in which it follows. An instalment
/// that is overdue on the session's day stands on the day on which it was due. Amounts in the donor's currencies.
[[nodiscard]] std::vector<StoryLine> readDonorStory(const Session &session, const Donor &donor);

} // namespace fund
