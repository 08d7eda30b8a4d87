#include "reviews/own_state.h"

#include "calls/call_store.h"
#include "identity/session.h"
#include "reviews/review_store.h"

#include <QCoreApplication>

#include <map>

namespace fund {

namespace {

QString told(const QString &sentence, const QString &call, const QString &reviewer, const QStringList &refs)
{
    return sentence.arg(call, reviewer, refs.join(QStringLiteral(", ")));
}

} // namespace

QStringList ownStateNotes(const Database &database, CallId call, const QString &callRef)
{
    std::map<QString, QStringList> waiting;
    std::map<QString, QStringList> submitted;
    for (const OwnStateReview &review : readOwnStateReviews(database, call))
        (review.assignment.isSubmitted() ? submitted : waiting)[review.assignment.reviewerName] +=
            applicationRef(review.serial);
    QStringList notes;
    for (const auto &[reviewer, refs] : waiting)
        notes += told(QCoreApplication::translate("reviews", "%1: %3 are of the own State of %2, who must not review "
                                                             "them (para. 18). Assign the reviews again: others take "
                                                             "them."),
                      callRef, reviewer, refs);
    for (const auto &[reviewer, refs] : submitted)
        notes += told(QCoreApplication::translate("reviews", "%1: %2 has submitted reviews of %3, which are of the own "
                                                             "State (para. 18). Until they are opened, record the "
                                                             "conflict of interest, and they don't count."),
                      callRef, reviewer, refs);
    return notes;
}

QStringList ownStateNotes(const Session &session)
{
    QStringList notes;
    for (const CallSummary &call : readCalls(session.database(), session.clock().now()))
        if (call.state == CallState::Closed)
            notes += ownStateNotes(session.database(), call.id, call.ref);
    return notes;
}

} // namespace fund
