#include "identity/written_tables.h"

#include <QList>

#include <map>

namespace fund {

namespace {

struct Writing
{
    const char *action; ///< actionKey()
    const char *added;
    const char *changed;
};

// A deed that writes nothing has no line. Facts are followed by others, never changed: few deeds have a second column.
constexpr Writing writings[] = {
    {"create_fund", "fund users user_keys user_secrets recovery_boxes settings", ""},
    {"add_user", "users user_secrets", ""},
    {"start_user", "user_keys", "user_secrets"},
    {"confirm_user", "key_confirmations", ""},
    {"disable_user", "", "users user_secrets"},
    {"record_user_state", "", "users"},
    {"change_password", "", "user_secrets"},
    {"recover_access", "user_keys recovery_boxes", "user_secrets recovery_boxes"},
    {"seal_evidence", "", "user_secrets diligence_files donor_wish_letters earmark_withdrawals"},
    {"change_setting", "settings", ""},
    {"import_rates", "rates", ""},
    {"record_donor", "donors donor_wishes donor_wish_letters donor_names donor_contacts screenings screening_hits", ""},
    {"record_donor_contact", "donor_contacts", ""},
    {"call_for_contributions", "contribution_calls donor_letters", ""},
    {"prepare_donor_letters", "donor_letters", ""},
    {"release_donor_letters", "donor_letter_releases", ""},
    {"record_clearance", "donor_clearances", ""},
    {"examine_donor", "diligence_examinations diligence_answers diligence_files", ""},
    {"decide_clearance", "diligence_decisions donor_clearances", ""},
    {"withdraw_clearance", "clearance_withdrawals", ""},
    {"record_contribution",
     "donors donor_wishes contributions agreements instalments receipts earmark_requests window_preferences "
     "ledger_entries ledger_transfers ledger_memoranda screenings screening_hits",
     ""},
    {"record_agreement", "agreements condition_statements instalments ledger_entries ledger_transfers ledger_memoranda",
     ""},
    {"record_receipt", "receipts ledger_entries ledger_transfers ledger_memoranda bank_decisions bank_matches", ""},
    {"record_other_income", "ledger_entries ledger_transfers bank_decisions bank_decisions_undone bank_matches", ""},
    {"map_bank_columns", "bank_mappings", ""},
    {"import_bank_statement", "bank_statements bank_lines", ""},
    {"match_bank_line", "bank_decisions bank_joint_lines bank_matches", ""},
    {"explain_bank_line", "bank_decisions", ""},
    {"undo_bank_decision", "bank_decisions_undone", ""},
    {"allot_funds", "ledger_entries ledger_transfers", ""},
    {"commit_funds", "ledger_entries ledger_transfers commitment_years", ""},
    {"release_commitment", "ledger_entries ledger_transfers", ""},
    {"record_refund", "contribution_events ledger_entries ledger_transfers", ""},
    {"reduce_contribution", "contribution_events ledger_entries ledger_transfers ledger_memoranda", ""},
    {"write_off_contribution", "contribution_events ledger_entries ledger_transfers ledger_memoranda", ""},
    {"meet_condition", "contribution_events ledger_entries ledger_transfers", ""},
    {"close_contribution", "contribution_events", ""},
    {"record_in_kind", "in_kind_contributions in_kind_statements", ""},
    {"record_withdrawal_of_wish", "earmark_withdrawals", ""},
    {"take_back_withdrawal_of_wish", "earmark_withdrawals_taken_back", ""},
    {"revalue_receivables", "ledger_entries ledger_transfers", ""},
    {"certify_payment", "certifications", ""},
    {"record_expenditure", "certified_payments ledger_entries ledger_transfers", ""},
    {"reverse_entry", "ledger_entries ledger_transfers ledger_memoranda contribution_reopenings", ""},
    {"import_travel_costs", "travel_costs", ""},
    {"draft_call", "calls call_versions call_eligibility call_criteria call_rules call_rule_values",
     "call_versions call_eligibility call_criteria call_rules call_rule_values"},
    {"discard_call", "", "call_versions call_eligibility call_criteria call_rules call_rule_values"},
    {"publish_call", "call_eligibility call_criteria call_rules call_rule_values call_memberships call_keys",
     "call_versions call_eligibility call_criteria call_rules call_rule_values"},
    {"close_call", "call_milestones", ""},
    {"record_lot_value", "lot_values", ""},
    {"confirm_lot_value", "decisions", ""},
    {"contradict_lot_value", "lot_contradictions", ""},
    {"tell_applicants", "version_notices", ""},
    {"record_application", "sealed_values applications application_imports", ""},
    {"judge_eligibility", "eligibility_judgements sealed_reasons", ""},
    {"withdraw_application",
     "application_withdrawals nomination_withdrawals sealed_reasons ledger_entries ledger_transfers", ""},
    {"erase_person", "eligibility_judgements application_withdrawals partner_person_ends",
     "sealed_values applications reviews opened_reviews opened_note_copies review_recusals donor_contacts "
     "partner_persons sealed_reasons donor_wish_letters"},
    {"assign_reviews", "review_assignments review_recusals", ""},
    {"review_applications", "reviews review_recusals review_assignments call_milestones", ""},
    {"open_reviews", "opened_reviews opened_note_copies opened_scores review_waivers call_milestones", ""},
    {"select_short_list", "shortlists", ""},
    {"submit_short_list", "shortlist_submissions call_milestones", ""},
    {"decide_short_list",
     "decisions shortlist_declines sealed_reasons nominations shortlists call_milestones ledger_entries "
     "ledger_transfers",
     ""},
    {"prepare_letters", "letters", ""},
    {"publish_short_list", "publications publication_consents", ""},
    {"import_sanctions", "list_versions listed_entries listed_entry_ends screenings screening_hits", ""},
    {"screen_subjects", "screenings screening_hits", ""},
    {"decide_hit", "hit_proposals hit_answers", ""},
    {"record_partner", "partners partner_versions partner_names partner_persons screenings screening_hits", ""},
    {"amend_partner", "partner_versions partner_names partner_persons partner_person_ends screenings screening_hits",
     ""},
    {"decide_person_hit", "hit_proposals hit_answers", ""},
    {"screen_applicants", "applicant_screenings applicant_hits", ""},
    {"decide_applicant_hit", "applicant_hit_proposals applicant_hit_answers", ""},
    {"plan_scenario", "scenarios scenarios_put_aside", ""},
    {"release_letters", "letter_releases", ""},
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
    static const std::map<QString, WrittenTables> tables = [] {
        std::map<QString, WrittenTables> read;
        for (const Writing &writing : writings)
            read[QString::fromLatin1(writing.action)] = {namesIn(writing.added), namesIn(writing.changed)};
        return read;
    }();
    static const WrittenTables none;
    const auto found = tables.find(actionKey(action));
    return found == tables.end() ? none : found->second;
}

} // namespace fund
