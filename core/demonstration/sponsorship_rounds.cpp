#include "demonstration/sponsorship_rounds.h"

#include "applications/applicant_hit_actions.h"
#include "applications/application_actions.h"
#include "calls/call_actions.h"
#include "calls/default_call.h"
#include "calls/lot_reading.h"
#include "demonstration/invented_applicants.h"
#include "ledger/ledger_actions.h"
#include "letters/letter_actions.h"
#include "reviews/assignment_actions.h"
#include "reviews/opening_actions.h"
#include "reviews/review_actions.h"
#include "reviews/review_queue.h"
#include "shortlists/shortlist_actions.h"
#include "travel/travel_actions.h"

namespace fund::demonstration {

namespace {

QDateTime at(const QDate &day, int hour)
{
    return {day, QTime(hour, 0), Qt::UTC};
}

bool publish(Desk &desk, const CallTerms &terms, CallId &call)
{
    const auto drafted = draftCall(desk.administrator(), terms);
    if (!desk.did(drafted))
        return false;
    call = *drafted;
    return desk.did(publishCall(desk.administrator(), call));
}

/// What a person finds after asking the applicant: that the criterion is met, or that it can't be told as met.
bool judgeUnclear(Desk &desk, CallId call)
{
    for (const auto &[application, eligibility] : readEligibilityOf(desk.database(), call)) {
        if (!eligibility.isUnclear())
            continue;
        for (const CriterionVerdict &verdict : eligibility.verdicts) {
            if (verdict.verdict != Verdict::Unclear)
                continue;
            Judgement judgement;
            judgement.application = application.id;
            judgement.criterion = verdict.criterion;
            judgement.verdict = Verdict::Pass;
            judgement.evidence = QStringLiteral("The applicant's answer to our question (demonstration)");
            if (!desk.did(judgeEligibility(desk.administrator(), judgement)))
                return false;
        }
    }
    return true;
}

/// Scores around what the application is worth, which both of its reviewers see alike but for one step.
ReviewDraft score(Desk &desk, const Call &call, int worth)
{
    ReviewDraft draft;
    for (std::size_t i = 0; i < call.terms.criteria.size(); ++i) {
        const int given = worth + desk.dice(3) - 1;
        draft.scores.push_back(given < 0 ? 0 : given > highestScore ? highestScore : given);
    }
    if (desk.oftenAs(8))
        draft.note = QStringLiteral("The second answer is short; I would ask (demonstration).");
    return draft;
}

bool submitReviewsOf(Desk &desk, const Call &call, const char *reviewer, const std::map<ApplicationId, int> &worth)
{
    std::vector<ReviewRow> rows;
    const auto tasks = readReviewTasks(desk.as(reviewer), call);
    if (!desk.did(tasks))
        return false;
    for (const ReviewTask &task : *tasks)
        if (task.state == TaskState::Waiting)
            rows.push_back({task.ref,
                            {},
                            score(desk, call, worth.at(task.assignment.application)),
                            static_cast<int>(rows.size()) + 1});
    return desk.did(submitReviews(desk.as(reviewer), call.id, rows));
}

/// The third reviewer knows the first applicant of the own queue; someone else is assigned at once.
bool declareConflict(Desk &desk, const Call &call)
{
    desk.goTo(4, 20);
    const auto tasks = readReviewTasks(desk.as("reviewer3"), call);
    if (!desk.did(tasks) || tasks->empty())
        return bool(tasks);
    return desk.did(standBack(desk.as("reviewer3"), tasks->front().assignment.application, RecusalKind::Conflict,
                              QStringLiteral("We worked in the same team (demonstration).")));
}

/// Declines the first of the proposed, and gives the new list its own way.
bool approveButOne(Desk &desk, CallId call)
{
    const auto list = readShortList(desk.database(), call);
    const QStringList selected = selectedRefs(*list);
    ShortListDecision decision;
    decision.expectedDigest = QString::fromLatin1(list->digest.toHex());
    if (selected.size() > 1)
        decision.declines[selected.front()] =
            QStringLiteral("The government has told us that the post was abolished (demonstration).");
    desk.goTo(5, 8, 10);
    if (!desk.did(decideShortList(desk.as("representative"), call, decision, Desk::password())))
        return false;
    if (decision.declines.empty())
        return true;
    desk.goTo(5, 11);
    if (!desk.did(submitShortList(desk.administrator(), call)))
        return false;
    desk.goTo(5, 12, 10);
    return desk.did(decideShortList(desk.as("representative"), call, {}, Desk::password()));
}

} // namespace

bool publishFirstCall(Desk &desk, CallId &call)
{
    desk.goTo(3, 3);
    if (!desk.did(importTravelCosts(desk.finance(), inventTravelCosts(desk))))
        return false;
    desk.goTo(3, 4);
    const Meeting meeting{QStringLiteral("Thematic groups, first meeting (demonstration)"), QStringLiteral("New York"),
                          desk.day(6, 8), desk.day(6, 12), 7};
    CallTerms terms = defaultSponsorshipCall(meeting, 25, Desk::dollars(130'000));
    terms.rules.push_back(limitOfWesternStates(25)); // so that a rule with a most is seen
    terms.opens = at(desk.day(3, 5), 14);
    terms.closes = at(desk.day(4, 15), 21);
    return publish(desk, terms, call);
}

bool takeEarlyApplications(Desk &desk, CallId call, int count)
{
    desk.goTo(3, 25);
    const auto early = inventApplications(desk, count, at(desk.day(3, 5), 15), at(desk.day(3, 24), 20));
    return desk.did(importApplications(desk.administrator(), call, early));
}

bool takeLateApplications(Desk &desk, CallId call, int count)
{
    desk.goTo(4, 15, 22);
    const auto late = inventApplications(desk, count, at(desk.day(4, 1), 8), at(desk.day(4, 15), 21));
    if (!desk.did(importApplications(desk.administrator(), call, late)))
        return false;
    desk.goTo(4, 16);
    if (!desk.did(closeCall(desk.administrator(), call)))
        return false;
    desk.goTo(4, 16, 15);
    const LotValue value{QStringLiteral("1.%1").arg(1'000 + desk.dice(500)),
                         QStringLiteral("Invented for the demonstration"), desk.day(4, 16)};
    return desk.did(recordLotValue(desk.administrator(), call, value)) &&
           desk.did(confirmLotValue(desk.finance(), call, value.value)) && judgeUnclear(desk, call);
}

bool reviewFirstCall(Desk &desk, CallId callId)
{
    desk.goTo(4, 17);
    const auto assigned = assignReviews(desk.administrator(), callId);
    if (!desk.did(assigned))
        return false;
    const Call call = *readCall(desk.database(), callId);
    std::map<ApplicationId, int> worth;
    for (const Application &application : readApplications(desk.database(), callId))
        worth[application.id] = 1 + desk.dice(5);
    if (!declareConflict(desk, call))
        return false;
    int day = 22;
    for (const char *reviewer : {"reviewer1", "reviewer2", "reviewer3"}) {
        desk.goTo(4, day, 16);
        day += 2;
        if (!submitReviewsOf(desk, call, reviewer, worth))
            return false;
    }
    return true;
}

bool decideFirstCall(Desk &desk, CallId call)
{
    desk.goTo(5, 4);
    if (!desk.did(openReviews(desk.administrator(), call)))
        return false;
    desk.goTo(5, 5);
    if (!desk.did(screenApplicants(desk.administrator(), call)) ||
        !desk.did(selectShortList(desk.administrator(), call)))
        return false;
    desk.goTo(5, 6);
    if (!desk.did(submitShortList(desk.administrator(), call)) || !approveButOne(desk, call))
        return false;
    desk.goTo(5, 13);
    if (!desk.did(prepareLetters(desk.administrator(), call)))
        return false;
    desk.goTo(5, 14);
    return desk.did(releaseLetters(desk.administrator(), call));
}

bool withdrawOneNominee(Desk &desk, CallId call)
{
    const auto nominations = readNominations(desk.database(), call, *currencyOf(u"USD"));
    desk.goTo(5, 20);
    return nominations.size() < 3 ||
           desk.did(withdrawNominee(desk.administrator(), call, nominations.back().applicationRef,
                                    QStringLiteral("Recalled for another duty (demonstration)")));
}

bool payFirstRound(Desk &desk, CallId call)
{
    constexpr int firstDay = 25;
    constexpr int days = 5;
    const auto nominations = readNominations(desk.database(), call, *currencyOf(u"USD"));
    int voucher = 0;
    for (std::size_t i = 0; i < nominations.size(); ++i) {
        const Nomination &nomination = nominations[i];
        if (nomination.withdrawn || desk.oftenAs(15))
            continue;
        desk.goTo(6, firstDay + static_cast<int>(i * days / nominations.size()), 14);
        ++voucher;
        const Money paid(nomination.amount.minor() * (88 + desk.dice(12)) / 100, nomination.amount.currency());
        if (!desk.pays({Window::Sponsorship, subjectOf(nomination.id), paid, QStringLiteral("DEMO-V-%1").arg(voucher),
                        true, desk.finance().onDate()}))
            return false;
    }
    return true;
}

bool publishSecondCall(Desk &desk, CallId &call)
{
    desk.goTo(10, 9);
    const Meeting meeting{QStringLiteral("Plenary, second session (demonstration)"), QStringLiteral("New York"),
                          QDate(desk.year() + 1, 2, 8), QDate(desk.year() + 1, 2, 12), 7};
    CallTerms terms = defaultSponsorshipCall(meeting, 20, Desk::dollars(105'000));
    terms.opens = at(desk.day(10, 12), 14);
    terms.closes = at(desk.day(12, 11), 21);
    return publish(desk, terms, call);
}

bool takeSecondApplications(Desk &desk, CallId call, int count)
{
    desk.goTo(11, 18);
    const auto drafts = inventApplications(desk, count, at(desk.day(10, 13), 8), at(desk.day(11, 17), 20));
    return desk.did(importApplications(desk.administrator(), call, drafts));
}

} // namespace fund::demonstration
