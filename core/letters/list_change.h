#pragma once

#include "applications/sealed_reason.h"
#include "calls/call.h"
#include "shortlists/shortlist.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace fund {

enum class DepartureReason
{
    Declined,   ///< by the High Representative
    Withdrew,   ///< after the approval, or before the list was made again
    NotSelected ///< the rules, applied again, select others
};

/// Somebody of the list decided on before who is not in this one.
struct Departure
{
    QString ref;
    QString stateIso3;
    DepartureReason why = DepartureReason::NotSelected;
    QDate onDate{};        ///< of the decline or the withdrawal; invalid where none is on record
    OpenedReason reason{}; ///< of the decline

    bool operator==(const Departure &) const = default;
};

/// What a short list changes against the one that the High Representative approved last or, before any approval,
/// returned last: para. 18 wants a final approval, and who approves substitutes must see who they are.
struct ListChange
{
    int version = 1; ///< of the list that it is compared with
    bool approved = false;
    QDate decidedOn;
    QString reason; ///< why it was returned; empty for an approval
    QStringList entering;
    QStringList staying;
    std::vector<Departure> leaving;

    /// Whether it tells already of somebody that the High Representative declined, and why.
    [[nodiscard]] bool tellsDeclineOf(QStringView ref) const;
    bool operator==(const ListChange &) const = default;
};

/// Nullopt for a list before which none was decided on.
[[nodiscard]] std::optional<ListChange> readListChange(const Database &database, const Call &call,
                                                       const ShortList &list);

} // namespace fund
