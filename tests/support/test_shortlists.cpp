#include "support/test_shortlists.h"

#include "ledger/ledger_actions.h"
#include "reviews/review_store.h"
#include "travel/travel_actions.h"

#include <set>

namespace fund {

namespace {

/// A fare from each State of the applications, and what a night costs, from 1 January 2026.
std::vector<TravelCost> travelCosts(const std::vector<ApplicationDraft> &drafts)
{
    const QString place = goodCall().meeting.place;
    const QString source = QStringLiteral("test");
    std::vector<TravelCost> costs = {{TravelCostKind::Daily, place, {}, QDate(2026, 1, 1), usd(300), source, 0},
                                     {TravelCostKind::Terminals, place, {}, QDate(2026, 1, 1), usd(150), source, 0}};
    QStringList seen;
    for (const ApplicationDraft &draft : drafts) {
        const QString &state = draft.facts.stateIso3;
        if (seen.contains(state))
            continue;
        costs.push_back(
            {TravelCostKind::Fare, place, state, QDate(2026, 1, 1), usd(900 + 137 * seen.size()), source, 0});
        seen += state;
    }
    return costs;
}

template <typename T>
void require(const Result<T> &result)
{
    INFO((result ? QString() : oneLine(result.failure().problems.front())).toStdString());
    REQUIRE(result);
}

} // namespace

void endow(TestFund &fund)
{
    settle(fund);
    give(fund, addState(fund, "Kenya", "KEN"), usd(1'000'000), QDate(2026, 2, 1));
    require(allotFunds(fund.administrator(),
                       {Window::Sponsorship, usd(200'000), QStringLiteral("Cost plan (test)"), QDate(2026, 2, 2)}));
    require(importTravelCosts(fund.finance(), travelCosts(manyApplications(20))));
}

CallId reviewedCall(TestFund &fund, int seats, int applications, int disputed)
{
    CallTerms terms = defaultSponsorshipCall(goodCall().meeting, seats, usd(seats * 5'000));
    terms.opens = goodCall().opens;
    terms.closes = goodCall().closes;
    terms.lotPublicValue.clear();
    return reviewedCall(fund, terms, applications, disputed);
}

CallId reviewedCall(TestFund &fund, const CallTerms &terms, int applications, int disputed)
{
    endow(fund);
    const CallId call = openCall(fund, terms);
    require(importApplications(fund.administrator(), call, manyApplications(applications)));
    fund.clock().set(QDateTime(QDate(2026, 4, 16), QTime(9, 0), Qt::UTC));
    require(closeCall(fund.administrator(), call));
    require(assignReviews(fund.administrator(), call));
    int number = 0;
    std::set<ApplicationId> praised;
    for (int reviewer = 1; reviewer <= 4; ++reviewer)
        for (const ApplicationId id : waitingFor(fund, reviewer, call)) {
            ReviewDraft review = plainReview(3);
            for (std::size_t i = 0; i < review.scores.size(); ++i)
                review.scores[i] = 2 + static_cast<int>((id.number() * 7 + number + static_cast<int>(i) * 3) % 4);
            ++number;
            if (readApplication(fund.database(), id)->serial <= disputed)
                review = plainReview(praised.insert(id).second ? 5 : 2);
            require(submitReview(fund.reviewer(reviewer), id, review));
        }
    require(openReviews(fund.administrator(), call));
    return call;
}

SubmittedList::SubmittedList()
{
    require(selectShortList(fund.administrator(), call));
    require(submitShortList(fund.administrator(), call));
}

} // namespace fund
