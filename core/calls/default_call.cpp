#include "calls/default_call.h"

#include <algorithm>

namespace fund {

namespace {

ScoredCriterion fieldCriterion(const Wording &wording)
{
    return {wording.translate("calls", "Present post fits the agenda"),
            QStringLiteral("para. 21 (a)"),
            25,
            {wording.translate("calls", "Post unrelated to the agenda"),
             wording.translate("calls", "Touches the agenda now and then"),
             wording.translate("calls", "Deals with one topic of the agenda at times"),
             wording.translate("calls", "Deals with one topic of the agenda regularly"),
             wording.translate("calls", "Post deals with the agenda most of the time"),
             wording.translate("calls", "Responsible for the agenda in the capital")}};
}

ScoredCriterion experienceCriterion(const Wording &wording)
{
    return {wording.translate("calls", "Direct experience of ICT security"),
            QStringLiteral("para. 21 (b)"),
            25,
            {wording.translate("calls", "None shown"), wording.translate("calls", "General knowledge only"),
             wording.translate("calls", "Has taken part in the work of others"),
             wording.translate("calls", "Own tasks, described"),
             wording.translate("calls", "Leads a part of the national work; results named"),
             wording.translate("calls", "Leads national work; results named and used elsewhere")}};
}

ScoredCriterion contributionCriterion(const Wording &wording)
{
    return {wording.translate("calls", "Intended contribution"),
            QStringLiteral("para. 21 (b)"),
            25,
            {wording.translate("calls", "Nothing said"), wording.translate("calls", "General interest only"),
             wording.translate("calls", "Names a topic, no own input"),
             wording.translate("calls", "Will take the floor on a named topic"),
             wording.translate("calls", "Will take the floor; brings own material"),
             wording.translate("calls", "Brings material agreed with other States")}};
}

ScoredCriterion useCriterion(const Wording &wording)
{
    return {wording.translate("calls", "Use at home afterwards"),
            QStringLiteral("paras. 1, 13"),
            15,
            {wording.translate("calls", "Nothing said"), wording.translate("calls", "A report to the own unit"),
             wording.translate("calls", "A briefing for the own ministry"),
             wording.translate("calls", "A briefing for several bodies, with a date"),
             wording.translate("calls", "Steps planned with a date and someone responsible"),
             wording.translate("calls", "Steps agreed by the bodies that take them")}};
}

ScoredCriterion firstPartCriterion(const Wording &wording)
{
    return {wording.translate("calls", "First part in the process"),
            QStringLiteral("para. 30"),
            10,
            {wording.translate("calls", "Has attended every recent session"),
             wording.translate("calls", "Has attended most recent sessions"),
             wording.translate("calls", "Has attended two sessions"),
             wording.translate("calls", "Has attended one session, or took part remotely"),
             wording.translate("calls", "Has never attended; the State sometimes has"),
             wording.translate("calls", "Has never attended, nor has the State lately")}};
}

RuleLimit share(qint64 hundredths)
{
    return {0, Decimal(hundredths, 2)};
}

BalanceRule atLeast(const QString &name, const QString &attribute, const QStringList &values, qint64 hundredths)
{
    return {name, RuleMeasure::Count, {{attribute, values}}, share(hundredths), std::nullopt};
}

std::vector<BalanceRule> defaultRules(int seats, const Wording &wording)
{
    const QString region = QStringLiteral("region");
    std::vector<BalanceRule> rules = {
        atLeast(wording.translate("calls", "Women"), QStringLiteral("gender"), {QStringLiteral("woman")}, 50),
        atLeast(wording.translate("calls", "LDC, LLDC or SIDS"), QStringLiteral("group"),
                {QStringLiteral("LDC"), QStringLiteral("LLDC"), QStringLiteral("SIDS")}, 50),
    };
    if (seats >= 5) { // with fewer, a place for each region would leave nothing to choose
        rules.push_back(atLeast(wording.translate("calls", "African States"), region, {QStringLiteral("AFR")}, 20));
        rules.push_back(
            atLeast(wording.translate("calls", "Asia-Pacific States"), region, {QStringLiteral("APS")}, 20));
        rules.push_back(atLeast(wording.translate("calls", "Latin American and Caribbean States"), region,
                                {QStringLiteral("GRULAC")}, 15));
        rules.push_back(
            atLeast(wording.translate("calls", "Eastern European States"), region, {QStringLiteral("EES")}, 10));
    }
    rules.push_back(atLeast(wording.translate("calls", "First-time delegates"), QStringLiteral("first_time"),
                            {QStringLiteral("yes")}, 30));
    return rules;
}

} // namespace

BalanceRule limitOfWesternStates(int seats, const Wording &wording)
{
    const RuleLimit most = seats >= 5 ? share(20) : RuleLimit{1, std::nullopt}; // never nobody: all States are eligible
    return {wording.translate("calls", "Western European and other States"),
            RuleMeasure::Count,
            {{QStringLiteral("region"), {QStringLiteral("WEOG")}}},
            std::nullopt,
            most};
}

std::vector<EligibilityWords> defaultEligibility(const Wording &wording)
{
    return {
        {EligibilityCriterion::Official, wording.translate("calls", "You are an official of your Government.")},
        {EligibilityCriterion::CapitalBased, wording.translate("calls", "You are based in your capital.")},
        {EligibilityCriterion::PresentField,
         wording.translate("calls",
                           "You now work in diplomacy or policy on ICT security, or in a technical field of it.")},
        {EligibilityCriterion::DirectExperience,
         wording.translate("calls", "You have direct experience of ICT security matters in your present post.")},
        {EligibilityCriterion::Intention,
         wording.translate("calls",
                           "You intend to contribute to discussions at the United Nations in the near future.")},
        {EligibilityCriterion::AbleToTravel,
         wording.translate("calls", "You are able to travel and to take part during the session.")},
        {EligibilityCriterion::AttendsAll,
         wording.translate(
             "calls",
             "You undertake to attend all formal meetings of the session and all capacity-building activities held "
             "alongside.")},
        {EligibilityCriterion::ReportOnRequest,
         wording.translate("calls", "If selected, you may be asked for a detailed report on your experience.")},
    };
}

CallTerms defaultSponsorshipCall(const Meeting &meeting, int seats, const Money &envelope, const Wording &wording)
{
    CallTerms terms;
    terms.kind = CallKind::Sponsorship;
    terms.title = meeting.name;
    terms.text = wording.translate(
        "calls", "The fund pays travel, daily subsistence and terminal expenses of representatives and experts of "
                 "States who take part in this meeting. Apply with the form before the closing time. Who is "
                 "eligible, what is scored and how the balance of the list is kept is stated below and will not "
                 "change.");
    terms.encouragement = wording.translate(
        "calls", "Women are encouraged to apply: the fund works towards the full, equal and effective "
                 "participation of women.");
    terms.meeting = meeting;
    if (terms.meeting.nights == 0)
        terms.meeting.nights = usualNights(meeting.firstDay, meeting.lastDay);
    terms.timeZone = QStringLiteral("America/New_York");
    terms.seats = seats;
    terms.envelope = envelope;
    terms.perState = 1;
    terms.minMerit = 6000;
    terms.eligibility = defaultEligibility(wording);
    terms.criteria = {fieldCriterion(wording), experienceCriterion(wording), contributionCriterion(wording),
                      useCriterion(wording), firstPartCriterion(wording)};
    terms.rules = defaultRules(seats, wording);
    terms.lotRule = wording.translate(
        "calls", "Of lists that are equal in all else, the one is taken whose applicants come first by the "
                 "SHA-256 of the lot seed, a line feed and the applicant's number.");
    // Nobody can know it before closing, and anyone can look it up in the bank's archive afterwards.
    terms.lotPublicValue = wording.translate(
        "calls", "The euro reference rate for the United States dollar that the European Central Bank publishes for "
                 "the first of its working days after the closing day, with four decimals, such as 1.0842");
    terms.lotPublicValue += QStringLiteral(" [decimals 4]"); // lotFormOf()
    return terms;
}

} // namespace fund
