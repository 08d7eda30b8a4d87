#pragma once

#include "base/result.h"
#include "calls/call_store.h"
#include "calls/lot_contradiction.h"
#include "calls/lot_reading.h"
#include "decisions/decision.h"
#include "ledger/pool_position.h"
#include "letters/decision_background.h"
#include "letters/envelope_use.h"
#include "localisation/wording.h"
#include "shortlists/listed_selection.h"
#include "shortlists/screened_selection.h"

namespace fund {

class Session;

/// An application whose reviewers' own merits lie 15 points or more apart.
struct Disagreement
{
    QString ref;
    QString stateIso3;
    std::vector<int> merits; ///< hundredths
    bool isSelected = false;

    bool operator==(const Disagreement &) const = default;
};

/// A key that can sign the decision, as it stands on every memo.
struct DecidersKey
{
    QString name;
    QString fingerprint; ///< as the Users page shows it
    QString confirmedBy; ///< empty: nobody, so that it can't sign

    bool operator==(const DecidersKey &) const = default;
};

/// All that a person needs to decide on a short list, and that the memo says: nobody's name is among it but those of
/// the users who decide.
struct DecisionFacts
{
    Call call;
    ShortList list;
    ListedSelection selection;
    std::vector<Decision> decisions;                 ///< about this version
    Money commits;                                   ///< of those who are not nominees already
    int proposed = 0;                                ///< how many they are
    std::optional<LotValue> lot;                     ///< what settled ties, where the call names a public value for it
    std::optional<LotReading> lotReading;            ///< who confirmed it; none: nobody
    std::vector<LotContradiction> lotContradictions; ///< who read another, until the decision
    /// Before the decision: of the session's day, or once it is decided of the decision's, as known then.
    std::optional<DecisionMoney> money;
    DecisionBackground background;
    std::vector<Disagreement> disagreements;
    std::optional<ScreenedSelection> screening; ///< until it is decided; none without a list, or for who is not cleared
    std::vector<DecidersKey> keys;
    QString fundName;
    QString office;
    bool established = false;
    bool demonstration = false;
    QByteArray recordHead; ///< the record's newest hash

    [[nodiscard]] bool isDecided() const { return !decisions.empty(); }
    /// Whether the allotment holds what an approval commits; of a decided list nothing is asked any more.
    [[nodiscard]] bool isCovered() const;
    [[nodiscard]] int countOf(Outcome outcome) const;
};

/// What a decision must not overlook: that the meeting has begun by that day; empty where it has not.
[[nodiscard]] QString lateMeetingText(const Meeting &meeting, const QDate &day, const Wording &wording);

/// Refused where the list's bytes can't be read ("short_list_must_be_readable").
[[nodiscard]] Result<DecisionFacts> readDecisionFacts(const Session &session, const ShortList &list);
/// Of the call's newest list; refused before there is one ("short_list_must_exist").
[[nodiscard]] Result<DecisionFacts> readDecisionFacts(const Session &session, CallId call);

} // namespace fund
