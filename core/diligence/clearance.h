#pragma once

#include "diligence/party.h"
#include "screening/screening_hit.h"

namespace fund {

using ClearanceId = Id<struct ClearanceTag>;
using ExaminationId = Id<struct ExaminationTag>;

enum class ClearanceOutcome
{
    Cleared,
    Refused,
    Awaited ///< nothing is decided, and a proposal waits for a second person: read, never written
};

/// Due diligence of a donor that is no State (para. 14), or of an implementing partner (para. 24).
struct Clearance
{
    PartyId party;
    ClearanceOutcome outcome = ClearanceOutcome::Cleared;
    QString evidence; ///< what was looked at, where it is filed
    QDate validFrom;
    QDate validUntil; ///< the last day
    // Read with it, never written:
    ScreeningState screening = ScreeningState::Clear; ///< of the party and those in charge of it, now
    QDate withdrawnOn{};                              ///< from this day on it holds no more; invalid: it was not
    QString withdrawalReason{};
    QDate endedOn{};        ///< of the refusal or withdrawal that no newer clearance followed; invalid: there is none
    bool isRenewed = false; ///< a newer proposal waits for a second person
    ClearanceId id{};
    ExaminationId examination{}; ///< which two people decided on; invalid: one person recorded it

    [[nodiscard]] bool isWithdrawn(const QDate &day) const { return withdrawnOn.isValid() && withdrawnOn <= day; }
    bool operator==(const Clearance &) const = default;
};

/// Why no clearance can be of that day: the screening that it rests on is against a list that was published later.
/// `listDate` is the list's own date, whenever it was imported, so that a year that is entered afterwards passes with
/// the lists of its time; invalid: no list is on record. Rule: clearance_must_not_precede_its_list (para. 14).
[[nodiscard]] std::optional<Problem> listDateProblem(const QDate &day, const QDate &listDate);

/// `listDate`: of the newest list. Rules: a_state_needs_no_clearance, clearance_must_have_evidence,
/// clearance_must_have_a_term, and that of listDateProblem() where it ends with a clearance.
[[nodiscard]] Problems checkClearance(const Clearance &clearance, const Party &party, const QDate &listDate);

/// Whether the clearance read for a day holds on it; a State needs none. Nothing where it does; else the sentence says
/// what lacks: a due diligence, the second person, the term, or the screening. A hit of the screening that two people
/// have not decided on voids any clearance. Once a refusal or a withdrawal is on record and no newer clearance
/// followed, nothing new is accepted for an earlier day either. Rules: ended_clearance_must_not_be_dated_back,
/// non_state_donor_must_be_cleared (para. 14), partner_must_be_cleared (para. 24), and those of screeningProblem().
[[nodiscard]] std::optional<Problem> clearanceProblem(const Party &party, const std::optional<Clearance> &clearance,
                                                      const QDate &day);
/// Whether the only thing in the way is that the clearance has ended since: money that came before is still recorded.
[[nodiscard]] bool hasEndedSince(const Problem &problem);

/// Whether a project may be entrusted to a partner on a day (para. 24), by the clearance that is read for that day:
/// what a grant asks. Nothing where it may.
[[nodiscard]] std::optional<Problem>
partnerClearanceProblem(const Partner &partner, const std::optional<Clearance> &clearance, const QDate &onDate);

} // namespace fund
