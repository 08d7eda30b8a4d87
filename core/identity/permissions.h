#pragma once

#include "base/result.h"
#include "identity/role.h"

#include <vector>

namespace fund {

/// Every deed that the program knows, reading included. The name in the file is actionKey().
enum class Action
{
    // the file and its people
    CreateFund,
    AddUser,
    StartUser,
    ConfirmUser,
    DisableUser,
    RecordUserState,
    ChangePassword,
    RecoverAccess,
    Migrate,
    SealEvidence,
    ChangeSetting,
    Read,
    Verify,
    Export,
    Backup,
    // money
    ImportRates,
    RecordDonor,
    RecordDonorContact,
    CallForContributions,
    PrepareDonorLetters,
    ReleaseDonorLetters,
    RecordClearance,
    ExamineDonor,
    DecideClearance,
    WithdrawClearance,
    ImportSanctions,
    ScreenSubjects,
    DecideHit,
    ScreenApplicants,
    RecordPartner,
    AmendPartner,
    DecidePersonHit,
    DecideApplicantHit,
    RecordContribution,
    RecordAgreement,
    RecordReceipt,
    RecordRefund,
    ReduceContribution,
    WriteOffContribution,
    MeetCondition,
    CloseContribution,
    RecordInKind,
    RecordWithdrawal,
    TakeBackWithdrawal,
    RevalueReceivables,
    RecordOtherIncome,
    AllotFunds,
    CommitFunds,
    ReleaseCommitment,
    CertifyPayment,
    RecordExpenditure,
    ReverseEntry,
    ImportTravelCosts,
    // sponsorship
    DraftCall,
    DiscardCall,
    PublishCall,
    CloseCall,
    RecordLotValue,
    ConfirmLotValue,
    ContradictLotValue,
    TellApplicants,
    RecordApplication,
    JudgeEligibility,
    WithdrawApplication,
    ErasePerson,
    AssignReviews,
    ReviewApplications,
    OpenReviews,
    SelectShortList,
    SubmitShortList,
    DecideShortList,
    PublishShortList,
    PrepareLetters,
    ReleaseLetters,
    MakeReport,
    PlanScenario,
    // the bank
    MapBankColumns,
    ImportBankStatement,
    MatchBankLine,
    ExplainBankLine,
    UndoBankDecision
};

/// "record_contribution".
[[nodiscard]] QString actionKey(Action action);
/// "Recorded a contribution": for the Audit page.
[[nodiscard]] QString actionTitle(Action action);
[[nodiscard]] const std::vector<Action> &allActions();
[[nodiscard]] std::optional<Action> actionOf(QStringView key);

/// The one table of who may do what (cli.md, "Who may").
[[nodiscard]] bool mayDo(Role role, Action action);
/// FailureKind::NotAuthorised with a sentence that says who may, or nothing.
[[nodiscard]] Result<void> requirePermission(Role role, Action action);

} // namespace fund
