#include "calls/default_call.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("calls", text);
}

ScoredCriterion fieldCriterion()
{
    return {said(QT_TRANSLATE_NOOP("calls", "Present post fits the agenda")),
            QStringLiteral("para. 21 (a)"),
            25,
            {said(QT_TRANSLATE_NOOP("calls", "Post unrelated to the agenda")),
             said(QT_TRANSLATE_NOOP("calls", "Touches the agenda now and then")),
             said(QT_TRANSLATE_NOOP("calls", "Deals with one topic of the agenda at times")),
             said(QT_TRANSLATE_NOOP("calls", "Deals with one topic of the agenda regularly")),
             said(QT_TRANSLATE_NOOP("calls", "Post deals with the agenda most of the time")),
             said(QT_TRANSLATE_NOOP("calls", "Responsible for the agenda in the capital"))}};
}

ScoredCriterion experienceCriterion()
{
    return {said(QT_TRANSLATE_NOOP("calls", "Direct experience of ICT security")),
            QStringLiteral("para. 21 (b)"),
            25,
            {said(QT_TRANSLATE_NOOP("calls", "None shown")), said(QT_TRANSLATE_NOOP("calls", "General knowledge only")),
             said(QT_TRANSLATE_NOOP("calls", "Has taken part in the work of others")),
             said(QT_TRANSLATE_NOOP("calls", "Own tasks, described")),
             said(QT_TRANSLATE_NOOP("calls", "Leads a part of the national work; results named")),
             said(QT_TRANSLATE_NOOP("calls", "Leads national work; results named and used elsewhere"))}};
}

ScoredCriterion contributionCriterion()
{
    return {said(QT_TRANSLATE_NOOP("calls", "Intended contribution")),
            QStringLiteral("para. 21 (b)"),
            25,
            {said(QT_TRANSLATE_NOOP("calls", "Nothing said")),
             said(QT_TRANSLATE_NOOP("calls", "General interest only")),
             said(QT_TRANSLATE_NOOP("calls", "Names a topic, no own input")),
             said(QT_TRANSLATE_NOOP("calls", "Will take the floor on a named topic")),
             said(QT_TRANSLATE_NOOP("calls", "Will take the floor; brings own material")),
             said(QT_TRANSLATE_NOOP("calls", "Brings material agreed with other States"))}};
}

ScoredCriterion useCriterion()
{
    return {said(QT_TRANSLATE_NOOP("calls", "Use at home afterwards")),
            QStringLiteral("paras. 1, 13"),
            15,
            {said(QT_TRANSLATE_NOOP("calls", "Nothing said")),
             said(QT_TRANSLATE_NOOP("calls", "A report to the own unit")),
             said(QT_TRANSLATE_NOOP("calls", "A briefing for the own ministry")),
             said(QT_TRANSLATE_NOOP("calls", "A briefing for several bodies, with a date")),
             said(QT_TRANSLATE_NOOP("calls", "Steps planned with a date and someone responsible")),
             said(QT_TRANSLATE_NOOP("calls", "Steps agreed by the bodies that take them"))}};
}

ScoredCriterion firstPartCriterion()
{
    return {said(QT_TRANSLATE_NOOP("calls", "First part in the process")),
            QStringLiteral("para. 30"),
            10,
            {said(QT_TRANSLATE_NOOP("calls", "Has attended every recent session")),
             said(QT_TRANSLATE_NOOP("calls", "Has attended most recent sessions")),
             said(QT_TRANSLATE_NOOP("calls", "Has attended two sessions")),
             said(QT_TRANSLATE_NOOP("calls", "Has attended one session, or took part remotely")),
             said(QT_TRANSLATE_NOOP("calls", "Has never attended; the State sometimes has")),
             said(QT_TRANSLATE_NOOP("calls", "Has never attended, nor has the State lately"))}};
}

RuleLimit share(qint64 hundredths)
{
    return {0, Decimal(hundredths, 2)};
}

BalanceRule atLeast(const QString &name, const QString &attribute, const QStringList &values, qint64 hundredths)
{
    return {name, RuleMeasure::Count, {{attribute, values}}, share(hundredths), std::nullopt};
}

/// At most a fifth for the region with the fewest developing States, and never nobody.
BalanceRule atMostAFifth(const QString &name, const QString &region, int seats)
{
    const RuleLimit most = seats >= 5 ? share(20) : RuleLimit{1, std::nullopt};
    return {name, RuleMeasure::Count, {{QStringLiteral("region"), {region}}}, std::nullopt, most};
}

std::vector<BalanceRule> defaultRules(int seats)
{
    const QString region = QStringLiteral("region");
    std::vector<BalanceRule> rules = {
        atLeast(said(QT_TRANSLATE_NOOP("calls", "Women")), QStringLiteral("gender"), {QStringLiteral("woman")}, 50),
        atLeast(said(QT_TRANSLATE_NOOP("calls", "LDC, LLDC or SIDS")), QStringLiteral("group"),
                {QStringLiteral("LDC"), QStringLiteral("LLDC"), QStringLiteral("SIDS")}, 50),
    };
    if (seats >= 5) { // with fewer, a place for each region would leave nothing to choose
        rules.push_back(
            atLeast(said(QT_TRANSLATE_NOOP("calls", "African States")), region, {QStringLiteral("AFR")}, 20));
        rules.push_back(
            atLeast(said(QT_TRANSLATE_NOOP("calls", "Asia-Pacific States")), region, {QStringLiteral("APS")}, 20));
        rules.push_back(atLeast(said(QT_TRANSLATE_NOOP("calls", "Latin American and Caribbean States")), region,
                                {QStringLiteral("GRULAC")}, 15));
        rules.push_back(
            atLeast(said(QT_TRANSLATE_NOOP("calls", "Eastern European States")), region, {QStringLiteral("EES")}, 10));
    }
    rules.push_back(atLeast(said(QT_TRANSLATE_NOOP("calls", "First-time delegates")), QStringLiteral("first_time"),
                            {QStringLiteral("yes")}, 30));
    rules.push_back(atMostAFifth(said(QT_TRANSLATE_NOOP("calls", "Western European and other States")),
                                 QStringLiteral("WEOG"), seats));
    return rules;
}

} // namespace

std::vector<EligibilityWords> defaultEligibility()
{
    return {
        {EligibilityCriterion::Official, said(QT_TRANSLATE_NOOP("calls", "You are an official of your Government."))},
        {EligibilityCriterion::CapitalBased, said(QT_TRANSLATE_NOOP("calls", "You are based in your capital."))},
        {EligibilityCriterion::PresentField,
         said(QT_TRANSLATE_NOOP(
             "calls", "You now work in diplomacy or policy on ICT security, or in a technical field of it."))},
        {EligibilityCriterion::DirectExperience,
         said(QT_TRANSLATE_NOOP("calls", "You have direct experience of ICT security matters in your present post."))},
        {EligibilityCriterion::Intention,
         said(QT_TRANSLATE_NOOP("calls",
                                "You intend to contribute to discussions at the United Nations in the near future."))},
        {EligibilityCriterion::AbleToTravel,
         said(QT_TRANSLATE_NOOP("calls", "You are able to travel and to take part during the session."))},
        {EligibilityCriterion::AttendsAll,
         said(QT_TRANSLATE_NOOP(
             "calls",
             "You undertake to attend all formal meetings of the session and all capacity-building activities held "
             "alongside."))},
        {EligibilityCriterion::ReportOnRequest,
         said(QT_TRANSLATE_NOOP("calls", "If selected, you may be asked for a detailed report on your experience."))},
    };
}

CallTerms defaultSponsorshipCall(const Meeting &meeting, int seats, const Money &envelope)
{
    CallTerms terms;
    terms.kind = CallKind::Sponsorship;
    terms.title = meeting.name;
    terms.text = said(QT_TRANSLATE_NOOP(
        "calls", "The fund pays travel, daily subsistence and terminal expenses of representatives and experts of "
                 "States who take part in this meeting. Apply with the form before the closing time. Who is "
                 "eligible, what is scored and how the balance of the list is kept is stated below and will not "
                 "change."));
    terms.encouragement = said(QT_TRANSLATE_NOOP(
        "calls", "Women are encouraged to apply: the fund works towards the full, equal and effective "
                 "participation of women."));
    terms.meeting = meeting;
    if (terms.meeting.nights == 0)
        terms.meeting.nights = usualNights(meeting.firstDay, meeting.lastDay);
    terms.timeZone = QStringLiteral("America/New_York");
    terms.seats = seats;
    terms.envelope = envelope;
    terms.perState = 1;
    terms.minMerit = 6000;
    terms.eligibility = defaultEligibility();
    terms.criteria = {fieldCriterion(), experienceCriterion(), contributionCriterion(), useCriterion(),
                      firstPartCriterion()};
    terms.rules = defaultRules(seats);
    terms.lotRule = said(QT_TRANSLATE_NOOP(
        "calls", "Of lists that are equal in all else, the one is taken whose applicants come first by the "
                 "SHA-256 of the lot seed, a line feed and the applicant's number."));
    return terms;
}

} // namespace fund
