#include "screening/screening_hit.h"

#include <QCoreApplication>

namespace fund {

namespace {

Problem hitProblem(const char *field, const char *rule, const QString &sentence)
{
    return {QString::fromLatin1(field), QString::fromLatin1(rule), sentence, QStringLiteral("para. 14"), 0};
}

} // namespace

QString hitVerdictKey(HitVerdict verdict)
{
    return verdict == HitVerdict::Same ? QStringLiteral("same") : QStringLiteral("different");
}

std::optional<HitVerdict> hitVerdictOf(QStringView key)
{
    for (const HitVerdict verdict : {HitVerdict::Different, HitVerdict::Same})
        if (hitVerdictKey(verdict) == key)
            return verdict;
    return std::nullopt;
}

QString hitVerdictTitle(HitVerdict verdict)
{
    return verdict == HitVerdict::Same
               ? QCoreApplication::translate("screening", "The one who is listed", "verdict on a hit")
               : QCoreApplication::translate("screening", "Somebody else", "verdict on a hit");
}

QString hitStateKey(HitState state)
{
    switch (state) {
    case HitState::Open:
        return QStringLiteral("open");
    case HitState::Proposed:
        return QStringLiteral("proposed");
    case HitState::Cleared:
        return QStringLiteral("cleared");
    case HitState::Confirmed:
        return QStringLiteral("confirmed");
    }
    Q_UNREACHABLE();
}

QString hitStateTitle(HitState state)
{
    switch (state) {
    case HitState::Open:
        return QCoreApplication::translate("screening", "Open", "state of a hit");
    case HitState::Proposed:
        return QCoreApplication::translate("screening", "Waits for a second person", "state of a hit");
    case HitState::Cleared:
        return QCoreApplication::translate("screening", "Somebody else", "state of a hit that two people decided");
    case HitState::Confirmed:
        return QCoreApplication::translate("screening", "The one who is listed",
                                           "state of a hit that two people decided");
    }
    Q_UNREACHABLE();
}

QString screeningStateTitle(ScreeningState state)
{
    switch (state) {
    case ScreeningState::NoList:
        return QCoreApplication::translate("screening", "No list imported");
    case ScreeningState::NotScreened:
        return QCoreApplication::translate("screening", "Not screened against the newest list");
    case ScreeningState::HitsOpen:
        return QCoreApplication::translate("screening", "A hit waits for a decision");
    case ScreeningState::Listed:
        return QCoreApplication::translate("screening", "On the Security Council's list");
    case ScreeningState::Clear:
        return QCoreApplication::translate("screening", "Screened, no open hit");
    }
    Q_UNREACHABLE();
}

std::optional<Problem> screeningProblem(const QString &name, ScreeningState state, const char *field)
{
    switch (state) {
    case ScreeningState::NoList:
    case ScreeningState::Clear:
        return std::nullopt;
    case ScreeningState::NotScreened:
        return hitProblem(
            field, "subject_must_be_screened",
            QCoreApplication::translate("screening", "%1 was not screened against the newest Consolidated List: screen "
                                                     "everyone again first.")
                .arg(name));
    case ScreeningState::HitsOpen:
        return hitProblem(field, "hits_must_be_decided",
                          QCoreApplication::translate("screening",
                                                      "%1 resembles an entry of the Consolidated List, and two people "
                                                      "have not decided on it yet: until then no clearance holds.")
                              .arg(name));
    case ScreeningState::Listed:
        return hitProblem(field, "subject_must_not_be_listed",
                          QCoreApplication::translate("screening",
                                                      "Two people found that %1 stands on the Security Council's "
                                                      "Consolidated List: nothing is accepted.")
                              .arg(name));
    }
    Q_UNREACHABLE();
}

Problems checkProposal(const std::optional<ScreeningHit> &hit, const QString &reason)
{
    Problems problems;
    if (!hit || hit->state == HitState::Proposed)
        problems.push_back(
            hitProblem("hit", "hit_must_be_open",
                       hit ? QCoreApplication::translate("screening", "A proposal waits for a second person already.")
                           : QCoreApplication::translate(
                                 "screening", "There is no such hit, or its entry is on the list no more.")));
    if (reason.trimmed().isEmpty())
        problems.push_back(
            hitProblem("reason", "verdict_must_have_a_reason",
                       QCoreApplication::translate("screening", "Say why: what was compared, and what it showed.")));
    return problems;
}

Problems checkAnswer(const std::optional<ScreeningHit> &hit, UserId by, bool agrees, const QString &reason)
{
    Problems problems;
    if (!hit || hit->state != HitState::Proposed)
        problems.push_back(
            hitProblem("hit", "proposal_must_wait",
                       QCoreApplication::translate("screening", "There is no proposal on this hit that waits.")));
    else if (hit->proposal->by == by)
        problems.push_back(
            hitProblem("hit", "answer_must_be_anothers",
                       QCoreApplication::translate("screening", "You made this proposal: another person has to answer "
                                                                "it, since two people decide.")));
    if (!agrees && reason.trimmed().isEmpty())
        problems.push_back(hitProblem("reason", "rejection_must_have_a_reason",
                                      QCoreApplication::translate("screening", "Say why you do not agree.")));
    return problems;
}

} // namespace fund
