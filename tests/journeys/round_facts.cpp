#include "journeys/round_facts.h"

#include <algorithm>

namespace fund {

namespace {

const QDate closingDay(2026, 4, 15);

const std::vector<DumpedRow> &rows(const Dump &dump, const char *table)
{
    return dump.at(QString::fromLatin1(table));
}

std::set<QString> valuesOf(const std::vector<DumpedRow> &rows, const char *column)
{
    std::set<QString> values;
    for (const DumpedRow &row : rows)
        values.insert(row.at(QString::fromLatin1(column)));
    return values;
}

/// Whether every check of para. 21 is passed by what was stated, or by someone's judgement.
bool passes(const Dump &dump, const DumpedRow &application)
{
    const auto judged = [&](const char *criterion) {
        const auto &judgements = rows(dump, "eligibility_judgements");
        return std::any_of(judgements.begin(), judgements.end(), [&](const DumpedRow &row) {
            return row.at(u"application_id"_qs) == application.at(u"id"_qs) &&
                   row.at(u"criterion"_qs) == QLatin1String(criterion) && row.at(u"verdict"_qs) == u"pass";
        });
    };
    const auto stated = [&](const char *column) { return application.at(QString::fromLatin1(column)) == u"1"; };
    return (stated("official") || judged("official")) && (stated("capital_based") || judged("capital_based")) &&
           (stated("able_to_travel") || judged("able_to_travel")) && (stated("undertaking") || judged("attends_all"));
}

} // namespace

RoundFacts::RoundFacts(const Dump &dump) : m_committed(0, *currencyOf(u"USD"))
{
    const std::set<QString> withdrawn = valuesOf(rows(dump, "nomination_withdrawals"), "nomination_id");
    std::set<QString> going;
    for (const DumpedRow &row : rows(dump, "nominations")) {
        m_committed += Money(row.at(u"amount"_qs).toLongLong(), m_committed.currency());
        if (withdrawn.count(row.at(u"id"_qs)) == 0)
            going.insert(row.at(u"application_id"_qs));
    }
    const std::set<QString> gone = valuesOf(rows(dump, "application_withdrawals"), "application_id");
    for (const DumpedRow &row : rows(dump, "applications"))
        m_applicants.push_back({row.at(u"id"_qs), row.at(u"state_iso3"_qs), row.at(u"gender"_qs) == u"woman",
                                row.at(u"earlier_sessions"_qs) == u"0",
                                passes(dump, row) && gone.count(row.at(u"id"_qs)) == 0,
                                going.count(row.at(u"id"_qs)) == 1});
    std::map<QString, QString> applicationOf;
    for (const DumpedRow &row : rows(dump, "review_assignments"))
        applicationOf[row.at(u"id"_qs)] = row.at(u"application_id"_qs);
    const std::set<QString> opened = valuesOf(rows(dump, "opened_reviews"), "review_id");
    std::map<QString, int> reviews;
    for (const DumpedRow &row : rows(dump, "reviews"))
        if (opened.count(row.at(u"id"_qs)) == 1)
            ++reviews[applicationOf.at(row.at(u"assignment_id"_qs))];
    m_reviewed = static_cast<int>(
        std::count_if(reviews.begin(), reviews.end(), [](const auto &each) { return each.second >= 2; }));
}

int RoundFacts::applied(const std::function<bool(const Applicant &)> &counts) const
{
    return static_cast<int>(std::count_if(m_applicants.begin(), m_applicants.end(), counts));
}

int RoundFacts::sponsored(const std::function<bool(const Applicant &)> &counts) const
{
    return applied([&](const Applicant &each) { return each.isSponsored && counts(each); });
}

int RoundFacts::sponsored() const
{
    return sponsored([](const Applicant &) { return true; });
}

int RoundFacts::women() const
{
    return sponsored([](const Applicant &each) { return each.isWoman; });
}

int RoundFacts::inSpecialSituation() const
{
    return sponsored([](const Applicant &each) { return isInSpecialSituation(each.state, closingDay); });
}

int RoundFacts::states() const
{
    std::set<QString> states;
    for (const Applicant &each : m_applicants)
        if (each.isSponsored)
            states.insert(each.state);
    return static_cast<int>(states.size());
}

bool RoundFacts::isIn(const Applicant &applicant, RegionalGroup region)
{
    const State *state = stateOf(applicant.state);
    return state && state->group == region;
}

bool RoundFacts::isIn(const Applicant &applicant, StateGroup group)
{
    return isInGroup(applicant.state, group, closingDay);
}

bool RoundFacts::fits(const Applicant &applicant, const std::vector<DumpedRow> &values)
{
    return std::any_of(values.begin(), values.end(), [&](const DumpedRow &row) {
        const QString &attribute = row.at(u"attribute"_qs);
        const QString &value = row.at(u"value"_qs);
        if (attribute == u"gender")
            return applicant.isWoman;
        if (attribute == u"first_time")
            return applicant.isFirstTime;
        const auto region = regionalGroupOf(value);
        const auto group = stateGroupOf(value);
        return (region && isIn(applicant, *region)) || (group && isIn(applicant, *group));
    });
}

} // namespace fund
