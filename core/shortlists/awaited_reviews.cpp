#include "shortlists/awaited_reviews.h"

#include "reviews/opening_actions.h"
#include "shortlists/shortlist_rules.h"

#include <QCoreApplication>

#include <map>

namespace fund {

Failure awaitedReviews(const Database &database, const Call &call, CallState state)
{
    if (state != CallState::Closed)
        return refuseShortList(
            "call", "reviews_must_be_in",
            QT_TRANSLATE_NOOP("shortlists", "The selection waits until all reviews are in and opened."), "para. 18");
    std::map<QString, QStringList> waiting;
    for (const WaitingApplication &application : readWaiting(database, call))
        waiting[application.why] += application.ref;
    if (waiting.empty())
        return refuseShortList("call", "reviews_must_be_in",
                               QT_TRANSLATE_NOOP("shortlists",
                                                 "Nothing is waited for any more: open the reviews, which "
                                                 "puts on record that the call is reviewed."),
                               "para. 18");
    Failure failure = refuseShortList(
        "call", "reviews_must_be_in",
        QT_TRANSLATE_NOOP("shortlists", "The selection waits until all reviews are in and opened."), "para. 18");
    for (const auto &[why, refs] : waiting)
        failure.problems.push_back(
            {{},
             QStringLiteral("reviews_must_be_in"),
             QCoreApplication::translate("shortlists", "%1: %2", "%1 references of applications, %2 why they wait")
                 .arg(refs.join(QStringLiteral(", ")), why),
             {},
             0});
    return failure;
}

} // namespace fund
