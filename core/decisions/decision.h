#pragma once

#include "base/problem.h"
#include "identity/role.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace fund {

using DecisionId = Id<struct DecisionTag>;

enum class DecisionOutcome
{
    Approved,
    Returned, ///< to be made anew
    Declined  ///< one of those proposed, or the whole
};

/// "approved", "returned", "declined".
[[nodiscard]] QString decisionOutcomeKey(DecisionOutcome outcome);
[[nodiscard]] std::optional<DecisionOutcome> decisionOutcomeOf(QStringView key);
/// "Approved".
[[nodiscard]] QString decisionOutcomeTitle(DecisionOutcome outcome);

/// What someone decides. This room knows of the thing only its kind, its row and the digest of what was shown.
struct DecisionDraft
{
    QString kind;             ///< "shortlist"
    QString subject;          ///< "shortlists/4"
    QByteArray subjectDigest; ///< SHA-256 of the bytes that were decided on
    DecisionOutcome outcome = DecisionOutcome::Approved;
    QString reason; ///< needed for all but an approval

    bool operator==(const DecisionDraft &) const = default;
};

/// A decision on record, signed by who made it. Never changed: another decision follows it.
struct Decision
{
    DecisionId id;
    DecisionDraft what;
    QDate onDate;
    UserId by;
    QString byName;
    KeyId key;
    QByteArray signature; ///< Ed25519 over decisionBytes()
    QDateTime recordedAt;

    bool operator==(const Decision &) const = default;
};

/// Whether a row of that kind is no decision of para. 18 but what a second person read at its source and found as it
/// is on record ("lot_value"): signed with the reader's own key, which nobody has to confirm.
[[nodiscard]] bool isReading(QStringView kind);

/// The rule names: decision_must_name_its_subject, decision_must_bear_a_digest, decision_must_have_a_reason.
[[nodiscard]] Problems checkDecision(const DecisionDraft &draft);

/// What the signature is over: canonical JSON "funddesk-decision/1" of kind, subject, digest, outcome, reason, date.
[[nodiscard]] QByteArray decisionBytes(const DecisionDraft &what, const QDate &onDate);

/// Whether the signature is that key's over exactly this decision.
[[nodiscard]] bool isDecisionSignedBy(const Decision &decision, const QByteArray &signingPublic);

} // namespace fund
