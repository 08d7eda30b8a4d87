#include "rates/rate_actions.h"

#include "rates/rate_store.h"
#include "record/change.h"

namespace fund {

Result<RecordedRates> importRates(Session &session, const std::vector<OperationalRate> &rates)
{
    if (auto allowed = session.require(Action::ImportRates); !allowed)
        return allowed.failure();
    Problems problems;
    for (std::size_t i = 0; i < rates.size(); ++i)
        for (Problem &problem : checkRate(rates[i], session.fund().currency)) {
            problem.line = static_cast<int>(i) + 1;
            problems.push_back(std::move(problem));
        }
    if (!problems.empty())
        return refused(std::move(problems));
    RecordedRates result;
    Change change(session, Action::ImportRates);
    for (const OperationalRate &rate : rates) {
        if (hasRate(session.database(), rate)) {
            ++result.unchanged;
            continue;
        }
        static_cast<void>(insertRate(change, rate));
        ++result.added;
    }
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return result;
}

} // namespace fund
