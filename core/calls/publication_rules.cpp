#include "calls/publication_rules.h"

#include "calls/call_times.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

Problem promise(const char *field, const char *rule, const QString &sentence)
{
    return {QString::fromLatin1(field), QString::fromLatin1(rule), sentence, QStringLiteral("para. 18"), 0};
}

QString shownMoment(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyy-MM-dd hh:mm")) + QStringLiteral(" UTC");
}

bool opensAsBefore(const CallTerms &terms, const CallFacts &facts)
{
    return facts.published && facts.published->opens == terms.opens;
}

constexpr auto lateRule = "call_must_be_published_before_it_opens";

} // namespace

Problems checkPromises(const CallTerms &terms, const CallFacts &facts)
{
    Problems problems;
    if (!facts.published)
        return problems;
    const CallTerms &before = *facts.published;
    if (terms.closes.isValid() && terms.closes < before.closes)
        problems.push_back(
            promise("closes", "version_must_not_close_earlier",
                    QCoreApplication::translate("calls", "The call was published as open until %1: a new "
                                                         "version may close later, and not earlier.")
                        .arg(shownMoment(before.closes))));
    if (terms.opens.isValid() && terms.opens > before.opens)
        problems.push_back(promise("opens", "version_must_not_open_later",
                                   QCoreApplication::translate("calls", "The call was published as open from %1: a new "
                                                                        "version does not open later.")
                                       .arg(shownMoment(before.opens))));
    if (!before.lotPublicValue.isEmpty() && terms.lotPublicValue != before.lotPublicValue)
        problems.push_back(promise(
            "lotPublicValue", "version_must_keep_the_lot_value",
            QCoreApplication::translate("calls",
                                        "The published call names the public value of the lot: it stays, so that "
                                        "nobody can know the lot beforehand.")));
    return problems;
}

Problems noticeDoubts(const CallTerms &terms, const CallFacts &facts)
{
    Problems problems;
    if (!terms.opens.isValid() || !terms.closes.isValid())
        return problems;
    if (!opensAsBefore(terms, facts) && terms.opens < facts.now)
        problems.push_back(
            promise("opens", lateRule,
                    QCoreApplication::translate("calls", "The call opens before it is published: choose a "
                                                         "later opening, so that all know the rules "
                                                         "first.")));
    if (terms.closes < std::max(terms.opens, facts.now).addDays(fewestOpenDays))
        problems.push_back(promise("closes", "call_must_stay_open_for_days",
                                   QCoreApplication::translate("calls",
                                                               "The call would be open for less than %Ln "
                                                               "day(s) from now or from its opening: choose a "
                                                               "later closing.",
                                                               nullptr, fewestOpenDays)));
    return problems;
}

Problems reasonsDue(const CallTerms &terms, const CallFacts &facts)
{
    Problems due;
    if (facts.onDay.isValid() && terms.opens.isValid() && !opensAsBefore(terms, facts) &&
        dayThere(terms.opens, terms.timeZone) < facts.onDay)
        due.push_back(promise("opens", lateRule,
                              QCoreApplication::translate("calls", "The call opens before it is published: choose a "
                                                                   "later opening, or say why it is published all "
                                                                   "the same.")));
    if (facts.published && facts.hasApplications)
        due.push_back(
            promise("reason", "version_must_not_change_under_applicants",
                    QCoreApplication::translate("calls", "People have applied under the terms that hold now: say "
                                                         "why a new version takes their place.")));
    return due;
}

Problems publicationDoubts(const CallTerms &terms, const CallFacts &facts)
{
    Problems doubts = ruleClashes(terms, facts.states);
    for (Problem &due : reasonsDue(terms, facts))
        doubts.push_back(std::move(due));
    for (Problem &told : noticeDoubts(terms, facts))
        if (std::none_of(doubts.begin(), doubts.end(), [&](const Problem &doubt) { return doubt.rule == told.rule; }))
            doubts.push_back(std::move(told));
    return doubts;
}

} // namespace fund
