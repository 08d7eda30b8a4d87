#pragma once

#include "applications/application.h"
#include "calls/call.h"
#include "money/money.h"
#include "selection/problem.h"

#include <QByteArray>

#include <map>

namespace fund {

using ShortListId = Id<struct ShortListTag>;
using NominationId = Id<struct NominationTag>;

/// A reviewed application as it may enter a selection: all criteria passed.
struct ReviewedApplication
{
    ApplicationId id;
    QString ref; ///< "A-001", the candidate's id
    ApplicationFacts facts;
    std::optional<int> merit;   ///< hundredths; none: fewer than two reviews
    std::optional<qint64> cost; ///< estimate, minor units of the fund's currency; none: missingCosts() names it

    bool operator==(const ReviewedApplication &) const = default;
};

/// A published rule as the selection reads it, and of a candidate what rules match: State and attributes, with the
/// call's frozen groups. matches() (selection/problem.h) then says whether a rule counts somebody.
[[nodiscard]] SelectionRule selectionRule(const BalanceRule &rule);
[[nodiscard]] Candidate candidateOf(const ApplicationFacts &facts, const Call &call);

/// The selection problem of a call by its frozen rules and groups. Only applications with merit and cost enter.
[[nodiscard]] SelectionProblem selectionProblem(const Call &call, const QString &fullLotSeed,
                                                const std::vector<ReviewedApplication> &applications);

/// One version of a call's short list, as it was solved.
struct ShortList
{
    ShortListId id;
    CallId call;
    int version = 1;
    QByteArray problem;  ///< funddesk-selection/1
    QByteArray result;   ///< funddesk-selection-result/1 with explanations
    QStringList kept;    ///< refs of nominees who still go
    QStringList leftOut; ///< refs of those declined or withdrawn as nominees
    qint64 spent = 0;    ///< already spent and not recoverable, minor units
    QByteArray digest;   ///< SHA-256 of shortListDocument()
    QDateTime recordedAt;
    QDate submittedOn; ///< invalid: not sent for approval

    bool operator==(const ShortList &) const = default;
};

/// What is decided and signed: canonical JSON "funddesk-shortlist/1" of call, its digest, version, kept, left out,
/// spent, and the SHA-256 of problem and result.
[[nodiscard]] QByteArray shortListDocument(const ShortList &list, const Call &call);

/// The ids in the result's `selected`.
[[nodiscard]] QStringList selectedRefs(const ShortList &list);

/// A delegate whose sponsorship was approved.
struct Nomination
{
    NominationId id;
    CallId call;
    ApplicationId application;
    QString applicationRef;
    ShortListId shortList;
    Money amount; ///< committed at the decision
    QDate onDate;
    bool withdrawn = false;
    QDate withdrawnOn{};

    bool operator==(const Nomination &) const = default;
};

/// "nominations/12": the subject under which the ledger keeps its money.
[[nodiscard]] QString subjectOf(NominationId id);

/// A list of a call that the High Representative approved; later ones fill places that became free.
struct Approval
{
    int version = 1;
    QDate onDate;
    QByteArray digest; ///< of the list

    bool operator==(const Approval &) const = default;
};

} // namespace fund
