#include "reports/annual_figures_reader.h"

#include "applications/application_actions.h"
#include "calls/call_store.h"
#include "calls/call_times.h"
#include "identity/session.h"
#include "ledger/balance_store.h"
#include "ledger/ledger_store.h"
#include "reviews/review_store.h"
#include "shortlists/shortlist_store.h"

#include <algorithm>
#include <set>

namespace fund {

namespace {

struct Applicant
{
    Application application;
    const FrozenState *state = nullptr;
    bool sponsored = false;

    [[nodiscard]] bool isWoman() const { return application.facts.gender == Gender::Woman; }
    [[nodiscard]] bool isInSpecialSituation() const { return state && !state->groups.isEmpty(); }
};

std::vector<Applicant> applicantsOf(const Session &session, const Call &call, const std::set<ApplicationId> &sponsored)
{
    std::vector<Applicant> applicants;
    for (Application &application : readApplications(session.database(), call.id)) {
        const FrozenState *state = call.stateOf(application.facts.stateIso3);
        const bool goes = sponsored.count(application.id) > 0;
        applicants.push_back({std::move(application), state, goes});
    }
    return applicants;
}

void countRegions(RoundFigures &round, const std::vector<Applicant> &applicants)
{
    for (const RegionalGroup group : regionalGroups) {
        RegionFigures figures;
        figures.region = group;
        for (const Applicant &applicant : applicants) {
            if (!applicant.state || applicant.state->region != codeOf(group))
                continue;
            ++(applicant.isWoman() ? figures.appliedWomen : figures.appliedOthers);
            if (!applicant.sponsored)
                continue;
            ++(applicant.isWoman() ? figures.sponsoredWomen : figures.sponsoredOthers);
        }
        round.regions.push_back(figures);
    }
    for (const StateGroup group : stateGroups) {
        GroupFigures figures;
        figures.group = group;
        for (const Applicant &applicant : applicants)
            if (applicant.state && applicant.state->groups.contains(codeOf(group))) {
                ++figures.applied;
                figures.sponsored += applicant.sponsored ? 1 : 0;
            }
        round.groups.push_back(figures);
    }
}

void countSponsored(RoundFigures &round, const std::vector<Applicant> &applicants)
{
    std::set<QString> states;
    for (const Applicant &applicant : applicants) {
        if (!applicant.sponsored)
            continue;
        ++round.sponsored;
        round.sponsoredWomen += applicant.isWoman() ? 1 : 0;
        round.sponsoredFirstTime += applicant.application.facts.earlierSessions == 0 ? 1 : 0;
        round.sponsoredInSpecialSituation += applicant.isInSpecialSituation() ? 1 : 0;
        states.insert(applicant.application.facts.stateIso3);
    }
    round.states = static_cast<int>(states.size());
}

void describeCall(RoundFigures &round, const Call &call)
{
    const CallTerms &terms = call.terms;
    round.ref = call.ref;
    round.title = terms.title;
    round.meeting = terms.meeting.name;
    round.place = terms.meeting.place;
    round.firstDay = terms.meeting.firstDay;
    round.lastDay = terms.meeting.lastDay;
    round.publishedOn = call.publishedAt.date();
    round.closedOn = closingDay(terms);
    round.seats = terms.seats.value_or(0);
    round.minMerit = terms.minMerit;
    round.envelope = terms.envelope;
    round.lotRule = terms.lotRule;
    round.publishedInSpite = call.clashReason;
    round.callDigest = call.digest;
    for (const EligibilityWords &words : terms.eligibility)
        round.eligibility.push_back(words.words);
    for (const ScoredCriterion &criterion : terms.criteria)
        round.criteria.push_back({criterion.name, criterion.paragraph, criterion.weight});
}

/// What the sponsored reach of each published rule, counted from them and not taken from the solver's word.
void countRules(RoundFigures &round, const Call &call, const std::vector<Applicant> &applicants)
{
    std::vector<Candidate> sponsored;
    for (const Applicant &applicant : applicants)
        if (applicant.sponsored)
            sponsored.push_back(candidateOf(applicant.application.facts, call));
    for (const BalanceRule &published : call.terms.rules) {
        if (published.measure != RuleMeasure::Count)
            continue;
        const SelectionRule rule = selectionRule(published);
        RuleFigures figures{published.name, rule.min, rule.max, 0};
        figures.reached = std::count_if(sponsored.begin(), sponsored.end(),
                                        [&](const Candidate &candidate) { return matches(rule, candidate); });
        round.rules.push_back(std::move(figures));
    }
}

RoundFigures roundOf(const Session &session, const Call &call)
{
    const Currency &currency = session.fund().currency;
    RoundFigures round;
    describeCall(round, call);
    round.committed = round.spent = round.open = Money(0, currency);
    std::set<ApplicationId> sponsored;
    // The decision itself: an approved list can nominate nobody.
    round.approvals = readApprovals(session.database(), call.id);
    if (!round.approvals.empty())
        round.decidedOn = round.approvals.front().onDate;
    for (const Nomination &nomination : readNominations(session.database(), call.id, currency)) {
        round.committed += nomination.amount;
        Balances balances = readBalancesOf(session.database(), subjectOf(nomination.id));
        round.spent += Money(balances[spent(Window::Sponsorship)], currency);
        round.open += Money(balances[committed(Window::Sponsorship)], currency);
        round.withdrawn += nomination.withdrawn ? 1 : 0;
        if (!nomination.withdrawn)
            sponsored.insert(nomination.application);
    }
    round.declined = static_cast<int>(readDeclines(session.database(), call.id).size());
    const auto applicants = applicantsOf(session, call, sponsored);
    round.applications = static_cast<int>(applicants.size());
    round.reviewed = static_cast<int>(readMerits(session.database(), call).size());
    round.waived = static_cast<int>(readWaivers(session.database(), call.id).size());
    for (const auto &[application, eligibility] : readEligibilityOf(session.database(), call.id))
        round.eligible += eligibility.isEligible() ? 1 : 0;
    countRegions(round, applicants);
    countSponsored(round, applicants);
    if (round.decidedOn)
        countRules(round, call, applicants);
    return round;
}

} // namespace

std::vector<RoundFigures> readRounds(const Session &session, int year)
{
    std::vector<RoundFigures> rounds;
    for (const CallSummary &summary : readCalls(session.database(), session.clock().now())) {
        const auto call = readCall(session.database(), summary.id);
        if (!call || !call->isPublished() || summary.kind != CallKind::Sponsorship)
            continue;
        RoundFigures round = roundOf(session, *call);
        const bool ofTheYear = call->publishedAt.date().year() == year ||
                               (round.decidedOn && round.decidedOn->year() == year) || round.lastDay.year() == year;
        if (ofTheYear)
            rounds.push_back(std::move(round));
    }
    std::sort(rounds.begin(), rounds.end(), [](const RoundFigures &a, const RoundFigures &b) { return a.ref < b.ref; });
    return rounds;
}

} // namespace fund
