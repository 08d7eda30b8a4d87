#include "identity/written_tables.h"

#include <QList>

#include <map>

namespace fund {

namespace {

struct Writing
{
    Action action;
    const char *added;
    const char *changed;
};

// A deed that writes nothing has no line. Facts are followed by others, never changed: few deeds have a second column.
constexpr Writing writings[] = {
    {Action::CreateFund, "fund users user_keys user_secrets recovery_boxes", ""},
    {Action::AddUser, "users user_secrets", ""},
    {Action::StartUser, "user_keys", "user_secrets"},
    {Action::ConfirmUser, "key_confirmations", ""},
    {Action::DisableUser, "", "users user_secrets"},
    {Action::ChangePassword, "", "user_secrets"},
    {Action::RecoverAccess, "user_keys recovery_boxes", "user_secrets recovery_boxes"},
    {Action::ChangeSetting, "settings", ""},
    {Action::ImportRates, "rates", ""},
    {Action::RecordDonor, "donors donor_wishes", ""},
    {Action::RecordClearance, "donor_clearances", ""},
    {Action::RecordContribution,
     "donors donor_wishes contributions agreements instalments receipts earmark_requests ledger_entries "
     "ledger_transfers ledger_memoranda",
     ""},
    {Action::RecordAgreement, "agreements instalments ledger_entries ledger_memoranda", ""},
    {Action::RecordReceipt, "receipts ledger_entries ledger_transfers ledger_memoranda", ""},
    {Action::RecordOtherIncome, "ledger_entries ledger_transfers", ""},
    {Action::AllotFunds, "ledger_entries ledger_transfers", ""},
    {Action::RecordExpenditure, "ledger_entries ledger_transfers", ""},
    {Action::ReverseEntry, "ledger_entries ledger_transfers ledger_memoranda", ""},
    {Action::ImportTravelCosts, "travel_costs", ""},
    {Action::DraftCall, "calls call_versions call_eligibility call_criteria call_rules call_rule_values",
     "call_versions call_eligibility call_criteria call_rules call_rule_values"},
    {Action::PublishCall, "call_eligibility call_criteria call_rules call_rule_values call_memberships call_keys",
     "call_versions call_eligibility call_criteria call_rules call_rule_values"},
    {Action::CloseCall, "call_milestones", ""},
    {Action::RecordLotValue, "lot_values", ""},
    {Action::RecordApplication, "sealed_values applications application_imports", ""},
    {Action::JudgeEligibility, "eligibility_judgements", ""},
    {Action::WithdrawApplication, "application_withdrawals nomination_withdrawals ledger_entries ledger_transfers", ""},
    {Action::ErasePerson, "eligibility_judgements application_withdrawals",
     "sealed_values applications reviews opened_reviews"},
    {Action::AssignReviews, "review_assignments review_recusals", ""},
    {Action::ReviewApplications, "reviews review_recusals review_assignments call_milestones", ""},
    {Action::OpenReviews, "opened_reviews opened_scores review_waivers call_milestones", ""},
    {Action::SelectShortList, "shortlists", ""},
    {Action::SubmitShortList, "shortlist_submissions call_milestones", ""},
    {Action::DecideShortList,
     "decisions shortlist_declines nominations shortlists call_milestones ledger_entries ledger_transfers", ""},
    {Action::PrepareLetters, "letters", ""},
    {Action::ReleaseLetters, "letter_releases", ""},
};

std::set<QByteArray> namesIn(const char *list)
{
    std::set<QByteArray> names;
    for (QByteArray &name : QByteArray(list).split(' '))
        if (!name.isEmpty())
            names.insert(std::move(name));
    return names;
}

} // namespace

const WrittenTables &writtenTables(Action action)
{
    static const std::map<Action, WrittenTables> tables = [] {
        std::map<Action, WrittenTables> read;
        for (const Writing &writing : writings)
            read[writing.action] = {namesIn(writing.added), namesIn(writing.changed)};
        return read;
    }();
    static const WrittenTables none;
    const auto found = tables.find(action);
    return found == tables.end() ? none : found->second;
}

} // namespace fund
