#include "calls/call_rules.h"

#include "calls/call_times.h"
#include "calls/frozen_states.h"
#include "calls/publication_rules.h"
#include "calls/rule_checks.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <set>

namespace fund {

namespace {

class Findings
{
public:
    void add(const QString &field, const char *rule, const QString &sentence, const char *paragraph = "")
    {
        m_problems.push_back({field, QString::fromLatin1(rule), sentence, QString::fromLatin1(paragraph), 0});
    }
    void require(bool holds, const char *field, const char *rule, const char *sentence, const char *paragraph = "")
    {
        if (!holds)
            add(QString::fromLatin1(field), rule, QCoreApplication::translate("calls", sentence), paragraph);
    }
    void append(Problems problems)
    {
        m_problems.insert(m_problems.end(), std::make_move_iterator(problems.begin()),
                          std::make_move_iterator(problems.end()));
    }
    [[nodiscard]] Problems take() { return std::move(m_problems); }

private:
    Problems m_problems;
};

QString place(const char *list, std::size_t index, const char *part)
{
    return QStringLiteral("%1.%2.%3").arg(QLatin1String(list)).arg(index + 1).arg(QLatin1String(part));
}

bool isSaid(const QString &text)
{
    return !text.trimmed().isEmpty();
}

void checkTexts(const CallTerms &terms, Findings &findings)
{
    findings.require(isSaid(terms.title), "title", "call_must_have_a_title",
                     QT_TRANSLATE_NOOP("calls", "Give a title."));
    findings.require(isSaid(terms.text), "text", "call_must_have_a_text",
                     QT_TRANSLATE_NOOP("calls", "Say whom the call is for, what is paid and how to apply."),
                     "para. 18");
    findings.require(encouragesWomen(terms.encouragement), "encouragement", "call_must_encourage_women",
                     QT_TRANSLATE_NOOP("calls", "The call must encourage women to apply: add the sentence."),
                     "para. 22");
}

void checkTimes(const CallTerms &terms, const CallFacts &facts, Findings &findings)
{
    findings.require(QTimeZone::isTimeZoneIdAvailable(terms.timeZone.toLatin1()), "timeZone",
                     "call_must_have_a_time_zone",
                     QT_TRANSLATE_NOOP("calls", "Choose the time zone in which the times are announced."));
    findings.require(terms.opens.isValid(), "opens", "call_must_open",
                     QT_TRANSLATE_NOOP("calls", "Say when the call opens."));
    findings.require(terms.closes.isValid(), "closes", "call_must_close",
                     QT_TRANSLATE_NOOP("calls", "Say when the call closes."));
    if (!terms.opens.isValid() || !terms.closes.isValid())
        return;
    findings.require(terms.opens < terms.closes, "closes", "call_must_close_after_it_opens",
                     QT_TRANSLATE_NOOP("calls", "The call must close after it opens."));
    findings.require(facts.now < terms.closes, "closes", "call_must_close_in_the_future",
                     QT_TRANSLATE_NOOP("calls", "The closing time is over: choose a later one."));
}

void checkMeeting(const CallTerms &terms, Findings &findings)
{
    const Meeting &meeting = terms.meeting;
    findings.require(isSaid(meeting.name), "meeting.name", "call_must_name_the_meeting",
                     QT_TRANSLATE_NOOP("calls", "Name the meeting that delegates are sponsored to."), "para. 9 (a)");
    findings.require(isSaid(meeting.place), "meeting.place", "call_must_name_the_place",
                     QT_TRANSLATE_NOOP("calls", "Say where the meeting is: travel costs go by the place."));
    findings.require(meeting.firstDay.isValid() && meeting.firstDay <= meeting.lastDay, "meeting.lastDay",
                     "meeting_must_have_days",
                     QT_TRANSLATE_NOOP("calls", "Give the first and the last day of the meeting, in that order."));
    findings.require(meeting.nights >= 1 && meeting.nights <= 365, "meeting.nights", "meeting_must_have_nights",
                     QT_TRANSLATE_NOOP("calls", "Give the nights that subsistence is estimated for."));
    if (meeting.firstDay.isValid() && terms.closes.isValid())
        findings.require(closingDay(terms) < meeting.firstDay, "closes", "call_must_close_before_the_meeting",
                         QT_TRANSLATE_NOOP("calls", "The call must close before the meeting begins."));
}

void checkPlaces(const CallTerms &terms, const CallFacts &facts, Findings &findings)
{
    if (terms.kind == CallKind::Sponsorship)
        findings.require(terms.seats && *terms.seats >= 1 && *terms.seats <= 100'000, "seats", "call_must_have_seats",
                         QT_TRANSLATE_NOOP("calls", "Say how many delegates can be sponsored."));
    else
        findings.require(!terms.seats, "seats", "project_call_must_not_have_seats",
                         QT_TRANSLATE_NOOP("calls", "A project call has an envelope, and no seats."), "para. 23");
    findings.require(terms.envelope.currency() == facts.fundCurrency && terms.envelope.isPositive() &&
                         terms.envelope.minor() <= Money::maxAmount,
                     "envelope", "call_must_have_an_envelope",
                     QT_TRANSLATE_NOOP("calls", "Give the envelope, an amount above zero in the fund's currency."),
                     "para. 23");
    findings.require(!terms.perState || *terms.perState >= 1, "perState", "call_must_not_exclude_states",
                     QT_TRANSLATE_NOOP("calls", "The limit for one State must leave one place: all States are "
                                                "eligible to apply."),
                     "para. 22");
    findings.require(terms.minMerit >= 0 && terms.minMerit <= 10'000, "minMerit", "merit_must_be_in_range",
                     QT_TRANSLATE_NOOP("calls", "The least merit is between 0 and 100."));
    findings.require(isSaid(terms.lotRule), "lotRule", "call_must_have_a_lot_rule",
                     QT_TRANSLATE_NOOP("calls", "Say how ties are settled."), "para. 18");
}

void checkEligibility(const CallTerms &terms, Findings &findings)
{
    std::set<EligibilityCriterion> stated;
    for (std::size_t i = 0; i < terms.eligibility.size(); ++i) {
        const EligibilityWords &check = terms.eligibility[i];
        if (!stated.insert(check.criterion).second)
            findings.add(place("eligibility", i, "criterion"), "eligibility_must_be_stated_once",
                         QCoreApplication::translate("calls", "The check \"%1\" stands twice.")
                             .arg(criterionTitle(check.criterion)));
        if (!isSaid(check.words))
            findings.add(place("eligibility", i, "words"), "eligibility_must_have_words",
                         QCoreApplication::translate("calls", "Say in words what \"%1\" asks for.")
                             .arg(criterionTitle(check.criterion)),
                         "para. 18");
    }
    if (terms.kind != CallKind::Sponsorship)
        return;
    for (const EligibilityCriterion criterion : requiredCriteria())
        if (!stated.contains(criterion))
            findings.add(QStringLiteral("eligibility"), "call_must_state_every_eligibility_check",
                         QCoreApplication::translate("calls", "The call must state the check \"%1\".")
                             .arg(criterionTitle(criterion)),
                         criterionParagraph(criterion).toLatin1().constData());
}

void checkCriterion(const ScoredCriterion &criterion, std::size_t index, Findings &findings)
{
    if (!isSaid(criterion.name))
        findings.add(place("criteria", index, "name"), "criterion_must_have_a_name",
                     QCoreApplication::translate("calls", "Name the criterion."), "para. 18");
    if (criterion.weight < 1 || criterion.weight > 100)
        findings.add(place("criteria", index, "weight"), "weight_must_be_positive",
                     QCoreApplication::translate("calls", "A weight is a whole number from 1 to 100."), "para. 18");
    for (std::size_t score = 0; score < criterion.words.size(); ++score)
        if (!isSaid(criterion.words[score])) {
            findings.add(place("criteria", index, "words"), "score_must_have_words",
                         QCoreApplication::translate("calls", "Say what a score of %1 means.").arg(score), "para. 18");
            break;
        }
}

void checkCriteria(const CallTerms &terms, Findings &findings)
{
    std::set<QString> names;
    int total = 0;
    for (std::size_t i = 0; i < terms.criteria.size(); ++i) {
        const ScoredCriterion &criterion = terms.criteria[i];
        checkCriterion(criterion, i, findings);
        if (!names.insert(criterion.name.trimmed().toCaseFolded()).second)
            findings.add(place("criteria", i, "name"), "criterion_must_stand_once",
                         QCoreApplication::translate("calls", "Two criteria have this name."), "para. 18");
        total += criterion.weight;
    }
    findings.require(!terms.criteria.empty(), "criteria", "call_must_have_criteria",
                     QT_TRANSLATE_NOOP("calls", "Add the criteria that reviewers score."), "para. 18");
    if (!terms.criteria.empty() && total != 100)
        findings.add(
            QStringLiteral("criteria"), "weights_must_add_up",
            QCoreApplication::translate("calls", "The weights add up to %1, and must add up to 100.").arg(total),
            "para. 18");
}

} // namespace

bool encouragesWomen(const QString &text)
{
    // The word in the six languages, cut where endings differ.
    static const QStringList words = {QStringLiteral("women"),  QStringLiteral("femmes"), QStringLiteral("mujeres"),
                                      QStringLiteral("женщин"), QStringLiteral("妇女"),   QStringLiteral("女性"),
                                      QStringLiteral("النساء"), QStringLiteral("المرأة")};
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

Problems checkDraft(const CallTerms &terms, const CallFacts &facts)
{
    Findings findings;
    findings.require(isSaid(terms.title), "title", "call_must_have_a_title",
                     QT_TRANSLATE_NOOP("calls", "Give a title."));
    findings.require(terms.envelope.currency() == facts.fundCurrency && !terms.envelope.isNegative() &&
                         terms.envelope.minor() <= Money::maxAmount,
                     "envelope", "call_must_have_an_envelope",
                     QT_TRANSLATE_NOOP("calls", "Give the envelope, an amount above zero in the fund's currency."),
                     "para. 23");
    findings.require(terms.seats.value_or(0) >= 0 && terms.perState.value_or(0) >= 0 && terms.meeting.nights >= 0,
                     "seats", "numbers_must_not_be_negative",
                     QT_TRANSLATE_NOOP("calls", "Seats, the limit for one State and nights can't be negative."));
    findings.require(terms.minMerit >= 0 && terms.minMerit <= 10'000, "minMerit", "merit_must_be_in_range",
                     QT_TRANSLATE_NOOP("calls", "The least merit is between 0 and 100."));
    findings.append(checkRuleNumbers(terms));
    return findings.take();
}

Problems checkCall(const CallTerms &terms, const CallFacts &facts)
{
    Findings findings;
    checkTexts(terms, findings);
    checkTimes(terms, facts, findings);
    if (terms.kind == CallKind::Sponsorship)
        checkMeeting(terms, findings);
    checkPlaces(terms, facts, findings);
    checkEligibility(terms, findings);
    checkCriteria(terms, findings);
    findings.append(checkRuleNumbers(terms));
    findings.append(checkRules(terms));
    findings.append(checkPromises(terms, facts));
    return findings.take();
}

Problems checkNewVersion(const CallProgress &progress, const QDateTime &now)
{
    Findings findings;
    findings.require(!progress.last && now < progress.closes, "", "version_must_come_before_closing",
                     QT_TRANSLATE_NOOP("calls", "The call is closed: its terms stay as published."), "para. 18");
    findings.require(!progress.scored, "", "version_must_come_before_any_score",
                     QT_TRANSLATE_NOOP("calls", "An application has been scored: the terms stay as published."),
                     "para. 18");
    return findings.take();
}

} // namespace fund
