#include "calls/default_call.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("calls", text);
}

ScoredCriterion fieldCriterion()
{
    return {tr("Present post fits the agenda"),
            QStringLiteral("para. 21 (a)"),
            25,
            {tr("Post unrelated to the agenda"), tr("Touches the agenda now and then"),
             tr("Deals with one topic of the agenda at times"), tr("Deals with one topic of the agenda regularly"),
             tr("Post deals with the agenda most of the time"), tr("Responsible for the agenda in the capital")}};
}

ScoredCriterion experienceCriterion()
{
    return {tr("Direct experience of ICT security"),
            QStringLiteral("para. 21 (b)"),
            25,
            {tr("None shown"), tr("General knowledge only"), tr("Has taken part in the work of others"),
             tr("Own tasks, described"), tr("Leads a part of the national work; results named"),
             tr("Leads national work; results named and used elsewhere")}};
}

ScoredCriterion contributionCriterion()
{
    return {tr("Intended contribution"),
            QStringLiteral("para. 21 (b)"),
            25,
            {tr("Nothing said"), tr("General interest only"), tr("Names a topic, no own input"),
             tr("Will take the floor on a named topic"), tr("Will take the floor; brings own material"),
             tr("Brings material agreed with other States")}};
}

ScoredCriterion useCriterion()
{
    return {tr("Use at home afterwards"),
            QStringLiteral("paras. 1, 13"),
            15,
            {tr("Nothing said"), tr("A report to the own unit"), tr("A briefing for the own ministry"),
             tr("A briefing for several bodies, with a date"), tr("Steps planned with a date and someone responsible"),
             tr("Steps agreed by the bodies that take them")}};
}

ScoredCriterion firstPartCriterion()
{
    return {tr("First part in the process"),
            QStringLiteral("para. 30"),
            10,
            {tr("Has attended every recent session"), tr("Has attended most recent sessions"),
             tr("Has attended two sessions"), tr("Has attended one session, or took part remotely"),
             tr("Has never attended; the State sometimes has"), tr("Has never attended, nor has the State lately")}};
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
        atLeast(tr("Women"), QStringLiteral("gender"), {QStringLiteral("woman")}, 50),
        atLeast(tr("LDC, LLDC or SIDS"), QStringLiteral("group"),
                {QStringLiteral("LDC"), QStringLiteral("LLDC"), QStringLiteral("SIDS")}, 50),
    };
    if (seats >= 5) { // with fewer, a place for each region would leave nothing to choose
        rules.push_back(atLeast(tr("African States"), region, {QStringLiteral("AFR")}, 20));
        rules.push_back(atLeast(tr("Asia-Pacific States"), region, {QStringLiteral("APS")}, 20));
        rules.push_back(atLeast(tr("Latin American and Caribbean States"), region, {QStringLiteral("GRULAC")}, 15));
        rules.push_back(atLeast(tr("Eastern European States"), region, {QStringLiteral("EES")}, 10));
    }
    rules.push_back(atLeast(tr("First-time delegates"), QStringLiteral("first_time"), {QStringLiteral("yes")}, 30));
    rules.push_back(atMostAFifth(tr("Western European and other States"), QStringLiteral("WEOG"), seats));
    return rules;
}

} // namespace

std::vector<EligibilityWords> defaultEligibility()
{
    return {
        {EligibilityCriterion::Official, tr("You are an official of your Government.")},
        {EligibilityCriterion::CapitalBased, tr("You are based in your capital.")},
        {EligibilityCriterion::PresentField,
         tr("You now work in diplomacy or policy on ICT security, or in a technical field of it.")},
        {EligibilityCriterion::DirectExperience,
         tr("You have direct experience of ICT security matters in your present post.")},
        {EligibilityCriterion::Intention,
         tr("You intend to contribute to discussions at the United Nations in the near future.")},
        {EligibilityCriterion::AbleToTravel, tr("You are able to travel and to take part during the session.")},
        {EligibilityCriterion::AttendsAll,
         tr("You undertake to attend all formal meetings of the session and all capacity-building activities held "
            "alongside.")},
        {EligibilityCriterion::ReportOnRequest,
         tr("If selected, you may be asked for a detailed report on your experience.")},
    };
}

CallTerms defaultSponsorshipCall(const Meeting &meeting, int seats, const Money &envelope)
{
    CallTerms terms;
    terms.kind = CallKind::Sponsorship;
    terms.title = meeting.name;
    terms.text = tr("The fund pays travel, daily subsistence and terminal expenses of representatives and experts of "
                    "States who take part in this meeting. Apply with the form before the closing time. Who is "
                    "eligible, what is scored and how the balance of the list is kept is stated below and will not "
                    "change.");
    terms.encouragement = tr("Women are encouraged to apply: the fund works towards the full, equal and effective "
                             "participation of women.");
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
    terms.lotRule = tr("Of lists that are equal in all else, the one is taken whose applicants come first by the "
                       "SHA-256 of the lot seed, a line feed and the applicant's number.");
    return terms;
}

} // namespace fund
