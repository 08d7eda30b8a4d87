#pragma once

#include "calls/call.h"
#include "calls/call_state.h"
#include "calls/lot_value.h"
#include "storage/database.h"

namespace fund {

class Change;

/// A line of the list of calls.
struct CallSummary
{
    CallId id;
    QString ref;
    CallKind kind = CallKind::Sponsorship;
    QString title;
    CallState state = CallState::Draft;
    QDateTime opens;
    QDateTime closes;
    QString timeZone; ///< in which both are announced
    std::optional<int> seats;

    /// Where the call is announced.
    [[nodiscard]] QDate openingDay() const;
    [[nodiscard]] QDate closingDay() const;

    bool operator==(const CallSummary &) const = default;
};

/// What is born at the first publication: the seed of the lot and the key that scores are sealed to.
struct CallKeys
{
    QString lotSeed;
    QByteArray reviewPublic;
    QByteArray reviewSecretBox;
};

[[nodiscard]] CallId insertCall(Change &change, CallKind kind, const QString &ref);
[[nodiscard]] CallVersionId insertVersion(Change &change, CallId call, int version, const CallTerms &terms);
/// Only of a draft: the file refuses it for a published version.
void replaceTerms(Change &change, CallVersionId version, const CallTerms &terms);
/// Of a draft, with all its parts; the call keeps its reference for good, also where no version is left.
void deleteVersion(Change &change, CallVersionId version);
void insertCallKeys(Change &change, CallId call, const CallKeys &keys);
/// Stores what publication adds to a draft whose terms are in the file: groups, digest, reason, moment.
void publishVersion(Change &change, const Call &call);
void insertLotValue(Change &change, CallId call, const LotValue &value);
void insertMilestone(Change &change, CallId call, Milestone milestone, const QString &reason);

/// "S-2026-2": the next free reference.
[[nodiscard]] QString nextRef(const Database &database, CallKind kind, int year);
[[nodiscard]] std::optional<CallId> findCall(const Database &database, const QString &ref);
/// The newest published version, else the draft.
[[nodiscard]] std::optional<Call> readCall(const Database &database, CallId id);
/// One version, such as the one an application was made under.
[[nodiscard]] std::optional<Call> readVersion(const Database &database, CallVersionId version);
/// Of every call, in the order in which they were published.
[[nodiscard]] std::vector<CallVersionId> readPublishedVersions(const Database &database);
/// The version that is not published yet.
[[nodiscard]] std::optional<Call> readDraftOf(const Database &database, CallId id);
[[nodiscard]] std::optional<CallKeys> readCallKeys(const Database &database, CallId id);
[[nodiscard]] std::optional<LotValue> readLotValue(const Database &database, CallId id);
/// Whether anybody has applied, withdrawn or not.
[[nodiscard]] bool hasApplications(const Database &database, CallId id);
/// Its row, which what is signed of it names.
[[nodiscard]] std::optional<LotValueId> findLotValue(const Database &database, CallId id);
[[nodiscard]] CallProgress readProgress(const Database &database, CallId id);
/// Every call, newest first, with its state at a moment.
[[nodiscard]] std::vector<CallSummary> readCalls(const Database &database, const QDateTime &now);

/// The seed as the selection takes it; nullopt while the public value that the call names is not recorded.
[[nodiscard]] std::optional<QString> readFullLotSeed(const Database &database, const Call &call);

} // namespace fund
