#include "identity/permission_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

struct Deed
{
    Action action;
    const char *words; ///< after "Only somebody may"
};

constexpr Deed deeds[] = {
    {Action::CreateFund, QT_TRANSLATE_NOOP("identity", "create a fund file")},
    {Action::AddUser, QT_TRANSLATE_NOOP("identity", "add a user")},
    {Action::StartUser, QT_TRANSLATE_NOOP("identity", "sign in for the first time")},
    {Action::ConfirmUser, QT_TRANSLATE_NOOP("identity", "confirm a representative's key")},
    {Action::DisableUser, QT_TRANSLATE_NOOP("identity", "disable a user")},
    {Action::RecordUserState, QT_TRANSLATE_NOOP("identity", "record a reviewer's own State")},
    {Action::ChangePassword, QT_TRANSLATE_NOOP("identity", "change the own password")},
    {Action::RecoverAccess, QT_TRANSLATE_NOOP("identity", "use the recovery key")},
    {Action::Migrate, QT_TRANSLATE_NOOP("identity", "bring the file up to date")},
    {Action::SealEvidence, QT_TRANSLATE_NOOP("identity", "seal the evidence on file")},
    {Action::ChangeSetting, QT_TRANSLATE_NOOP("identity", "record a setting")},
    {Action::Read, QT_TRANSLATE_NOOP("identity", "read the books")},
    {Action::Verify, QT_TRANSLATE_NOOP("identity", "verify the record")},
    {Action::Export, QT_TRANSLATE_NOOP("identity", "export")},
    {Action::Backup, QT_TRANSLATE_NOOP("identity", "make a backup")},
    {Action::ImportRates, QT_TRANSLATE_NOOP("identity", "import rates of exchange")},
    {Action::RecordDonor, QT_TRANSLATE_NOOP("identity", "record a donor")},
    {Action::RecordDonorContact, QT_TRANSLATE_NOOP("identity", "record whom letters to a donor go to")},
    {Action::CallForContributions, QT_TRANSLATE_NOOP("identity", "call for contributions")},
    {Action::PrepareDonorLetters, QT_TRANSLATE_NOOP("identity", "prepare letters to donors")},
    {Action::ReleaseDonorLetters, QT_TRANSLATE_NOOP("identity", "release letters to donors")},
    {Action::RecordClearance, QT_TRANSLATE_NOOP("identity", "record a clearance")},
    {Action::ExamineDonor, QT_TRANSLATE_NOOP("identity", "propose the outcome of a due diligence")},
    {Action::DecideClearance, QT_TRANSLATE_NOOP("identity", "decide on a due diligence")},
    {Action::WithdrawClearance, QT_TRANSLATE_NOOP("identity", "withdraw a clearance")},
    {Action::ImportSanctions, QT_TRANSLATE_NOOP("identity", "import the Consolidated List")},
    {Action::ScreenSubjects, QT_TRANSLATE_NOOP("identity", "screen against the Consolidated List")},
    {Action::DecideHit, QT_TRANSLATE_NOOP("identity", "decide on a hit of the screening")},
    {Action::ScreenApplicants, QT_TRANSLATE_NOOP("identity", "screen applicants")},
    {Action::RecordPartner, QT_TRANSLATE_NOOP("identity", "record an implementing partner")},
    {Action::AmendPartner, QT_TRANSLATE_NOOP("identity", "amend an implementing partner")},
    {Action::DecidePersonHit, QT_TRANSLATE_NOOP("identity", "decide on a hit of a person in charge of a partner")},
    {Action::DecideApplicantHit, QT_TRANSLATE_NOOP("identity", "decide on a hit of an applicant's screening")},
    {Action::RecordContribution, QT_TRANSLATE_NOOP("identity", "record a contribution")},
    {Action::RecordAgreement, QT_TRANSLATE_NOOP("identity", "record an agreement")},
    {Action::RecordReceipt, QT_TRANSLATE_NOOP("identity", "record a receipt")},
    {Action::RecordRefund, QT_TRANSLATE_NOOP("identity", "record a refund")},
    {Action::ReduceContribution, QT_TRANSLATE_NOOP("identity", "reduce a contribution")},
    {Action::WriteOffContribution, QT_TRANSLATE_NOOP("identity", "write off a contribution")},
    {Action::MeetCondition, QT_TRANSLATE_NOOP("identity", "record that a condition is met")},
    {Action::CloseContribution, QT_TRANSLATE_NOOP("identity", "close a contribution")},
    {Action::RecordInKind, QT_TRANSLATE_NOOP("identity", "record a contribution in kind")},
    {Action::RecordWithdrawal, QT_TRANSLATE_NOOP("identity", "record a donor's withdrawal of a wish")},
    {Action::TakeBackWithdrawal, QT_TRANSLATE_NOOP("identity", "take back a withdrawal of a wish")},
    {Action::RevalueReceivables, QT_TRANSLATE_NOOP("identity", "revalue receivables")},
    {Action::RecordOtherIncome, QT_TRANSLATE_NOOP("identity", "record interest or an exchange difference")},
    {Action::MapBankColumns, QT_TRANSLATE_NOOP("identity", "confirm how a bank's table is read")},
    {Action::ImportBankStatement, QT_TRANSLATE_NOOP("identity", "import a bank statement")},
    {Action::MatchBankLine, QT_TRANSLATE_NOOP("identity", "match a line of the bank")},
    {Action::ExplainBankLine, QT_TRANSLATE_NOOP("identity", "explain a line of the bank")},
    {Action::UndoBankDecision, QT_TRANSLATE_NOOP("identity", "undo what was said of a line of the bank")},
    {Action::AllotFunds, QT_TRANSLATE_NOOP("identity", "allot money")},
    {Action::CommitFunds, QT_TRANSLATE_NOOP("identity", "commit money")},
    {Action::ReleaseCommitment, QT_TRANSLATE_NOOP("identity", "release a commitment")},
    {Action::CertifyPayment, QT_TRANSLATE_NOOP("identity", "certify a payment")},
    {Action::RecordExpenditure, QT_TRANSLATE_NOOP("identity", "record an expenditure")},
    {Action::ReverseEntry, QT_TRANSLATE_NOOP("identity", "reverse a ledger entry")},
    {Action::ImportTravelCosts, QT_TRANSLATE_NOOP("identity", "import travel costs")},
    {Action::DraftCall, QT_TRANSLATE_NOOP("identity", "draft a call")},
    {Action::DiscardCall, QT_TRANSLATE_NOOP("identity", "throw a draft call away")},
    {Action::PublishCall, QT_TRANSLATE_NOOP("identity", "publish a call")},
    {Action::CloseCall, QT_TRANSLATE_NOOP("identity", "close a call")},
    {Action::RecordLotValue, QT_TRANSLATE_NOOP("identity", "record a call's lot value")},
    {Action::ConfirmLotValue, QT_TRANSLATE_NOOP("identity", "confirm a call's lot value")},
    {Action::ContradictLotValue, QT_TRANSLATE_NOOP("identity", "contradict a call's lot value")},
    {Action::TellApplicants, QT_TRANSLATE_NOOP("identity", "record that applicants were told")},
    {Action::RecordApplication, QT_TRANSLATE_NOOP("identity", "record applications")},
    {Action::JudgeEligibility, QT_TRANSLATE_NOOP("identity", "judge an eligibility")},
    {Action::WithdrawApplication, QT_TRANSLATE_NOOP("identity", "record a withdrawal")},
    {Action::ErasePerson, QT_TRANSLATE_NOOP("identity", "erase a person's data")},
    {Action::AssignReviews, QT_TRANSLATE_NOOP("identity", "assign reviewers")},
    {Action::ReviewApplications, QT_TRANSLATE_NOOP("identity", "review applications")},
    {Action::OpenReviews, QT_TRANSLATE_NOOP("identity", "open the reviews")},
    {Action::SelectShortList, QT_TRANSLATE_NOOP("identity", "make a short list")},
    {Action::SubmitShortList, QT_TRANSLATE_NOOP("identity", "send a short list for approval")},
    {Action::DecideShortList, QT_TRANSLATE_NOOP("identity", "decide on a short list")},
    {Action::PublishShortList, QT_TRANSLATE_NOOP("identity", "give out a selection under codes")},
    {Action::PrepareLetters, QT_TRANSLATE_NOOP("identity", "prepare letters")},
    {Action::ReleaseLetters, QT_TRANSLATE_NOOP("identity", "release letters")},
    {Action::MakeReport, QT_TRANSLATE_NOOP("identity", "make a report")},
    {Action::PlanScenario, QT_TRANSLATE_NOOP("identity", "record a scenario")},
};

QString wordsOf(Action action)
{
    const auto *found =
        std::find_if(std::begin(deeds), std::end(deeds), [&](const Deed &deed) { return deed.action == action; });
    return QCoreApplication::translate("identity", found == std::end(deeds) ? QT_TRANSLATE_NOOP("identity", "do this")
                                                                            : found->words);
}

/// Whole sentences, for no language puts roles together like another.
QString sentenceFor(const std::vector<Role> &roles)
{
    using enum Role;
    if (roles == std::vector{Administrator})
        return QCoreApplication::translate("identity", "Only a programme officer may %1.");
    if (roles == std::vector{Finance})
        return QCoreApplication::translate("identity", "Only a finance assistant may %1.");
    if (roles == std::vector{Reviewer})
        return QCoreApplication::translate("identity", "Only a reviewer may %1.");
    if (roles == std::vector{Representative})
        return QCoreApplication::translate("identity", "Only the High Representative may %1.");
    if (roles == std::vector{Administrator, Finance})
        return QCoreApplication::translate("identity", "Only a programme officer or a finance assistant may %1.");
    if (roles == std::vector{Administrator, Representative})
        return QCoreApplication::translate("identity", "Only a programme officer or the High Representative may %1.");
    if (roles == std::vector{Finance, Representative})
        return QCoreApplication::translate("identity", "Only a finance assistant or the High Representative may %1.");
    if (roles == std::vector{Administrator, Finance, Auditor})
        return QCoreApplication::translate("identity",
                                           "Only a programme officer, a finance assistant or an auditor may %1.");
    if (roles == std::vector{Administrator, Finance, Representative, Auditor})
        return QCoreApplication::translate("identity", "A reviewer may not %1.");
    return QCoreApplication::translate("identity", "Your role may not %1.");
}

} // namespace

QString whoAloneMay(Action action)
{
    std::vector<Role> roles;
    std::copy_if(allRoles.begin(), allRoles.end(), std::back_inserter(roles),
                 [&](Role role) { return mayDo(role, action); });
    return sentenceFor(roles).arg(wordsOf(action));
}

} // namespace fund
