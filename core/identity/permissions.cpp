#include "identity/permissions.h"

#include "identity/permission_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

// A, F, R, P, U: administrator, finance, reviewer, representative, auditor.
struct Row
{
    Action action;
    const char *key;
    const char *who;
    const char *title;
};

constexpr Row table[] = {
    {Action::CreateFund, "create_fund", "A", QT_TRANSLATE_NOOP("identity", "Created the fund file")},
    {Action::AddUser, "add_user", "A", QT_TRANSLATE_NOOP("identity", "Added a user")},
    {Action::StartUser, "start_user", "AFRPU", QT_TRANSLATE_NOOP("identity", "Signed in for the first time")},
    {Action::ConfirmUser, "confirm_user", "FU", QT_TRANSLATE_NOOP("identity", "Confirmed a representative's key")},
    {Action::DisableUser, "disable_user", "A", QT_TRANSLATE_NOOP("identity", "Disabled a user")},
    {Action::RecordUserState, "record_user_state", "A",
     QT_TRANSLATE_NOOP("identity", "Recorded a reviewer's own State")},
    {Action::ChangePassword, "change_password", "AFRPU", QT_TRANSLATE_NOOP("identity", "Changed the own password")},
    {Action::RecoverAccess, "recover_access", "A", QT_TRANSLATE_NOOP("identity", "Used the recovery key")},
    {Action::Migrate, "migrate", "AFRPU", QT_TRANSLATE_NOOP("identity", "Brought the file up to date")},
    {Action::SealEvidence, "seal_evidence", "AP", QT_TRANSLATE_NOOP("identity", "Sealed the evidence on file")},
    {Action::ChangeSetting, "change_setting", "A", QT_TRANSLATE_NOOP("identity", "Recorded a setting")},
    {Action::Read, "read", "AFPU", QT_TRANSLATE_NOOP("identity", "Read")},
    {Action::Verify, "verify", "AFPU", QT_TRANSLATE_NOOP("identity", "Verified the record")},
    {Action::Export, "export", "AFPU", QT_TRANSLATE_NOOP("identity", "Exported")},
    {Action::Backup, "backup", "AFPU", QT_TRANSLATE_NOOP("identity", "Made a backup")},
    {Action::ImportRates, "import_rates", "F", QT_TRANSLATE_NOOP("identity", "Imported rates of exchange")},
    {Action::RecordDonor, "record_donor", "F", QT_TRANSLATE_NOOP("identity", "Recorded a donor")},
    {Action::RecordDonorContact, "record_donor_contact", "AF",
     QT_TRANSLATE_NOOP("identity", "Recorded whom letters to a donor go to")},
    {Action::CallForContributions, "call_for_contributions", "AF",
     QT_TRANSLATE_NOOP("identity", "Called for contributions")},
    {Action::PrepareDonorLetters, "prepare_donor_letters", "AF",
     QT_TRANSLATE_NOOP("identity", "Prepared letters to donors")},
    {Action::ReleaseDonorLetters, "release_donor_letters", "AF",
     QT_TRANSLATE_NOOP("identity", "Released letters to donors")},
    {Action::RecordClearance, "record_clearance", "F", QT_TRANSLATE_NOOP("identity", "Recorded a clearance")},
    {Action::ExamineDonor, "examine_donor", "AF",
     QT_TRANSLATE_NOOP("identity", "Proposed the outcome of a due diligence")},
    {Action::DecideClearance, "decide_clearance", "AF", QT_TRANSLATE_NOOP("identity", "Decided on a due diligence")},
    {Action::WithdrawClearance, "withdraw_clearance", "AF", QT_TRANSLATE_NOOP("identity", "Withdrew a clearance")},
    {Action::ImportSanctions, "import_sanctions", "AF",
     QT_TRANSLATE_NOOP("identity", "Imported the Consolidated List")},
    {Action::ScreenSubjects, "screen_subjects", "AF",
     QT_TRANSLATE_NOOP("identity", "Screened against the Consolidated List")},
    {Action::DecideHit, "decide_hit", "AF", QT_TRANSLATE_NOOP("identity", "Decided on a hit of the screening")},
    {Action::ScreenApplicants, "screen_applicants", "A",
     QT_TRANSLATE_NOOP("identity", "Screened applicants against the Consolidated List")},
    {Action::RecordPartner, "record_partner", "A", QT_TRANSLATE_NOOP("identity", "Recorded an implementing partner")},
    {Action::AmendPartner, "amend_partner", "A", QT_TRANSLATE_NOOP("identity", "Amended an implementing partner")},
    {Action::DecidePersonHit, "decide_person_hit", "AP",
     QT_TRANSLATE_NOOP("identity", "Decided on a hit of a person in charge of a partner")},
    {Action::DecideApplicantHit, "decide_applicant_hit", "AP",
     QT_TRANSLATE_NOOP("identity", "Decided on a hit of an applicant's screening")},
    {Action::RecordContribution, "record_contribution", "F", QT_TRANSLATE_NOOP("identity", "Recorded a contribution")},
    {Action::RecordAgreement, "record_agreement", "F", QT_TRANSLATE_NOOP("identity", "Recorded an agreement")},
    {Action::RecordReceipt, "record_receipt", "F", QT_TRANSLATE_NOOP("identity", "Recorded a receipt")},
    {Action::RecordRefund, "record_refund", "F", QT_TRANSLATE_NOOP("identity", "Recorded a refund")},
    {Action::ReduceContribution, "reduce_contribution", "F", QT_TRANSLATE_NOOP("identity", "Reduced a contribution")},
    {Action::WriteOffContribution, "write_off_contribution", "A",
     QT_TRANSLATE_NOOP("identity", "Wrote off a contribution")},
    {Action::MeetCondition, "meet_condition", "F", QT_TRANSLATE_NOOP("identity", "Recorded that a condition is met")},
    {Action::CloseContribution, "close_contribution", "F", QT_TRANSLATE_NOOP("identity", "Closed a contribution")},
    {Action::RecordInKind, "record_in_kind", "F", QT_TRANSLATE_NOOP("identity", "Recorded a contribution in kind")},
    {Action::RecordWithdrawal, "record_withdrawal_of_wish", "F",
     QT_TRANSLATE_NOOP("identity", "Recorded a donor's withdrawal of a wish")},
    {Action::TakeBackWithdrawal, "take_back_withdrawal_of_wish", "AF",
     QT_TRANSLATE_NOOP("identity", "Took back a withdrawal of a wish that was attached by mistake")},
    {Action::RevalueReceivables, "revalue_receivables", "F", QT_TRANSLATE_NOOP("identity", "Revalued receivables")},
    {Action::RecordOtherIncome, "record_other_income", "F",
     QT_TRANSLATE_NOOP("identity", "Recorded interest or an exchange difference")},
    {Action::MapBankColumns, "map_bank_columns", "F",
     QT_TRANSLATE_NOOP("identity", "Confirmed how a bank's table is read")},
    {Action::ImportBankStatement, "import_bank_statement", "F",
     QT_TRANSLATE_NOOP("identity", "Imported a bank statement")},
    {Action::MatchBankLine, "match_bank_line", "F", QT_TRANSLATE_NOOP("identity", "Matched a line of the bank")},
    {Action::ExplainBankLine, "explain_bank_line", "F",
     QT_TRANSLATE_NOOP("identity", "Explained a line of the bank that is not in the books")},
    {Action::UndoBankDecision, "undo_bank_decision", "F",
     QT_TRANSLATE_NOOP("identity", "Undid what was said of a line of the bank")},
    {Action::AllotFunds, "allot_funds", "A", QT_TRANSLATE_NOOP("identity", "Allotted money")},
    {Action::CommitFunds, "commit_funds", "A", QT_TRANSLATE_NOOP("identity", "Committed money")},
    {Action::ReleaseCommitment, "release_commitment", "A", QT_TRANSLATE_NOOP("identity", "Released a commitment")},
    {Action::CertifyPayment, "certify_payment", "A", QT_TRANSLATE_NOOP("identity", "Certified a payment")},
    {Action::RecordExpenditure, "record_expenditure", "F", QT_TRANSLATE_NOOP("identity", "Recorded an expenditure")},
    {Action::ReverseEntry, "reverse_entry", "F", QT_TRANSLATE_NOOP("identity", "Reversed a ledger entry")},
    {Action::ImportTravelCosts, "import_travel_costs", "F", QT_TRANSLATE_NOOP("identity", "Imported travel costs")},
    {Action::DraftCall, "draft_call", "A", QT_TRANSLATE_NOOP("identity", "Drafted a call")},
    {Action::DiscardCall, "discard_call", "A", QT_TRANSLATE_NOOP("identity", "Threw a draft call away")},
    {Action::PublishCall, "publish_call", "A", QT_TRANSLATE_NOOP("identity", "Published a call")},
    {Action::CloseCall, "close_call", "A", QT_TRANSLATE_NOOP("identity", "Closed a call")},
    {Action::RecordLotValue, "record_lot_value", "A", QT_TRANSLATE_NOOP("identity", "Recorded a call's lot value")},
    {Action::ConfirmLotValue, "confirm_lot_value", "FP",
     QT_TRANSLATE_NOOP("identity", "Confirmed a call's lot value at its source")},
    {Action::ContradictLotValue, "contradict_lot_value", "FP",
     QT_TRANSLATE_NOOP("identity", "Read another lot value of a call at its source")},
    {Action::TellApplicants, "tell_applicants", "A",
     QT_TRANSLATE_NOOP("identity", "Told applicants of a call's new version")},
    {Action::RecordApplication, "record_application", "A", QT_TRANSLATE_NOOP("identity", "Recorded applications")},
    {Action::JudgeEligibility, "judge_eligibility", "AF", QT_TRANSLATE_NOOP("identity", "Judged an eligibility")},
    {Action::WithdrawApplication, "withdraw_application", "A", QT_TRANSLATE_NOOP("identity", "Recorded a withdrawal")},
    {Action::ErasePerson, "erase_person", "A", QT_TRANSLATE_NOOP("identity", "Erased a person's data")},
    {Action::AssignReviews, "assign_reviews", "A", QT_TRANSLATE_NOOP("identity", "Assigned reviewers")},
    {Action::ReviewApplications, "review_applications", "R", QT_TRANSLATE_NOOP("identity", "Reviewed an application")},
    {Action::OpenReviews, "open_reviews", "A", QT_TRANSLATE_NOOP("identity", "Opened the reviews")},
    {Action::SelectShortList, "select_short_list", "A", QT_TRANSLATE_NOOP("identity", "Made a short list")},
    {Action::SubmitShortList, "submit_short_list", "A",
     QT_TRANSLATE_NOOP("identity", "Sent a short list for approval")},
    {Action::DecideShortList, "decide_short_list", "P", QT_TRANSLATE_NOOP("identity", "Decided on a short list")},
    {Action::PublishShortList, "publish_short_list", "A",
     QT_TRANSLATE_NOOP("identity", "Gave out the selection under codes")},
    {Action::PrepareLetters, "prepare_letters", "A", QT_TRANSLATE_NOOP("identity", "Prepared letters")},
    {Action::ReleaseLetters, "release_letters", "A", QT_TRANSLATE_NOOP("identity", "Released letters")},
    {Action::MakeReport, "make_report", "A", QT_TRANSLATE_NOOP("identity", "Made a report")},
    {Action::PlanScenario, "plan_scenario", "A", QT_TRANSLATE_NOOP("identity", "Recorded a scenario")},
};

const Row &rowOf(Action action)
{
    const auto *found =
        std::find_if(std::begin(table), std::end(table), [&](const Row &row) { return row.action == action; });
    Q_ASSERT(found != std::end(table));
    return *found;
}

char letterOf(Role role)
{
    switch (role) {
    case Role::Administrator:
        return 'A';
    case Role::Finance:
        return 'F';
    case Role::Reviewer:
        return 'R';
    case Role::Representative:
        return 'P';
    case Role::Auditor:
        return 'U';
    }
    Q_UNREACHABLE();
}

} // namespace

QString actionKey(Action action)
{
    return QString::fromLatin1(rowOf(action).key);
}

QString actionTitle(Action action)
{
    return QCoreApplication::translate("identity", rowOf(action).title);
}

const std::vector<Action> &allActions()
{
    static const std::vector<Action> all = [] {
        std::vector<Action> actions;
        for (const Row &row : table)
            actions.push_back(row.action);
        return actions;
    }();
    return all;
}

std::optional<Action> actionOf(QStringView key)
{
    for (const Row &row : table)
        if (key == QLatin1String(row.key))
            return row.action;
    return std::nullopt;
}

bool mayDo(Role role, Action action)
{
    return QByteArrayView(rowOf(action).who).contains(letterOf(role));
}

Result<void> requirePermission(Role role, Action action)
{
    if (mayDo(role, action))
        return {};
    return failure(FailureKind::NotAuthorised, QStringLiteral("role_must_be_allowed"), whoAloneMay(action));
}

} // namespace fund
