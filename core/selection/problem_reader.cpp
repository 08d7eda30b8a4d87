#include "selection/problem_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace fund::selection {

namespace {

constexpr std::size_t mostCandidates = 1'000'000;

} // namespace

bool ProblemReader::null()
{
    if (!allows(Null))
        return false;
    if (m_place == Place::Problem)
        setProblemNumber(std::nullopt);
    return true; // a rule's min or max is absent already
}

bool ProblemReader::boolean(bool)
{
    return refuse(
        QCoreApplication::translate("selection", "Here must stand %1, not true or false.").arg(nameOf(allowed())));
}

bool ProblemReader::binary(std::vector<std::uint8_t> &)
{
    return refuse(QCoreApplication::translate("selection", "Binary data is no JSON."));
}

// The parser calls this for whatever begins with a minus sign, and so for -0.
bool ProblemReader::number_integer(std::int64_t)
{
    return allows(Integer) &&
           refuse(QCoreApplication::translate("selection", "A negative number is not allowed here."));
}

bool ProblemReader::number_unsigned(std::uint64_t value)
{
    if (!allows(Integer))
        return false;
    if (value > static_cast<std::uint64_t>(std::numeric_limits<qint64>::max()))
        return refuse(QCoreApplication::translate("selection", "The number is too large."));
    return integer(static_cast<qint64>(value));
}

bool ProblemReader::number_float(double, const std::string &written)
{
    if (!allows(Integer))
        return false;
    if (written.find_first_of(".eE") != std::string::npos)
        return refuse(QCoreApplication::translate("selection",
                                                  "“%1” is written with a point or an exponent; write a whole number.")
                          .arg(displayed(written)));
    if (written.starts_with('-'))
        return refuse(QCoreApplication::translate("selection", "A negative number is not allowed here."));
    return refuse(QCoreApplication::translate("selection", "The number is too large."));
}

void ProblemReader::setProblemNumber(std::optional<qint64> value)
{
    if (m_problemKey == "seats")
        m_problem.seats = value;
    else if (m_problemKey == "budget")
        m_problem.budget = value;
    else if (m_problemKey == "per_state")
        m_problem.perState = value;
    else
        m_problem.minMerit = value.value_or(0);
}

bool ProblemReader::integer(qint64 value)
{
    if (m_place == Place::Problem)
        setProblemNumber(value);
    else if (m_place == Place::Rule)
        (m_key == "min" ? m_problem.rules.back().min : m_problem.rules.back().max) = value;
    else
        (m_key == "merit" ? m_problem.candidates.back().merit : m_problem.candidates.back().cost) = value;
    return true;
}

bool ProblemReader::string(std::string &text)
{
    if (!allows(Text))
        return false;
    switch (m_place) {
    case Place::Problem:
        return setProblemText(text);
    case Place::Rule:
        return setRuleText(text);
    case Place::MatchValues:
        m_problem.rules.back().match[m_attribute].push_back(std::move(text));
        return true;
    case Place::AttributeValues:
        std::get<std::vector<std::string>>(m_problem.candidates.back().attributes[m_key]).push_back(std::move(text));
        return true;
    default:
        setCandidateText(text);
        return true;
    }
}

bool ProblemReader::setProblemText(std::string &text)
{
    if (m_problemKey == "format" && text != "funddesk-selection/1")
        return refuse(QCoreApplication::translate("selection", "The format must be “funddesk-selection/1”, not “%1”.")
                          .arg(displayed(text)));
    if (m_problemKey == "title")
        m_problem.title = std::move(text);
    else if (m_problemKey == "lot_seed")
        m_problem.lotSeed = std::move(text);
    return true;
}

bool ProblemReader::setRuleText(std::string &text)
{
    SelectionRule &rule = m_problem.rules.back();
    if (m_key == "name") {
        rule.name = std::move(text);
        return true;
    }
    if (text != "count" && text != "amount")
        return refuse(QCoreApplication::translate("selection", "The measure must be “count” or “amount”, not “%1”.")
                          .arg(displayed(text)));
    rule.measure = text == "count" ? RuleMeasure::Count : RuleMeasure::Amount;
    return true;
}

void ProblemReader::setCandidateText(std::string &text)
{
    Candidate &candidate = m_problem.candidates.back();
    if (m_key == "id")
        candidate.id = std::move(text);
    else if (m_key == "state")
        candidate.state = std::move(text);
    else
        candidate.attributes[m_key] = std::move(text);
}

bool ProblemReader::beginCandidate()
{
    if (m_problem.candidates.size() == mostCandidates)
        return refuse(
            QCoreApplication::translate("selection", "There are more than %1 candidates.").arg(mostCandidates));
    m_problem.candidates.emplace_back();
    m_place = Place::Candidate;
    return true;
}

bool ProblemReader::start_object(std::size_t)
{
    if (!allows(Object))
        return false;
    m_attribute.clear();
    if (m_place == Place::Rule) {
        m_place = Place::Match;
        return true;
    }
    m_seen = 0;
    m_key.clear();
    switch (m_place) {
    case Place::Outside:
        m_place = Place::Problem;
        return true;
    case Place::Rules:
        m_problem.rules.emplace_back();
        m_place = Place::Rule;
        return true;
    default:
        return beginCandidate();
    }
}

template <typename Keys>
bool ProblemReader::enter(const Keys &keys, const std::string &name, bool isOpenEnded)
{
    unsigned &seen = m_place == Place::Problem ? m_seenOfProblem : m_seen;
    const auto place = placeOf(keys, name);
    if (place < 0 && !isOpenEnded)
        return refuse(QCoreApplication::translate("selection", "The key is unknown."));
    const bool isTwice = place < 0 ? m_problem.candidates.back().attributes.contains(name) : (seen >> place) & 1u;
    if (isTwice)
        return refuse(QCoreApplication::translate("selection", "The key stands here twice."));
    if (place >= 0)
        seen |= 1u << place;
    return true;
}

bool ProblemReader::key(std::string &name)
{
    switch (m_place) {
    case Place::Problem:
        m_problemKey = name;
        return enter(problemKeys, name, false);
    case Place::Rule:
        m_key = name;
        return enter(ruleKeys, name, false);
    case Place::Match:
        m_attribute = name;
        if (m_problem.rules.back().match.contains(name))
            return refuse(QCoreApplication::translate("selection", "The key stands here twice."));
        return true;
    default:
        m_key = name;
        return enter(candidateKeys, name, true);
    }
}

template <typename Keys>
bool ProblemReader::leave(const Keys &keys)
{
    const unsigned seen = m_place == Place::Problem ? m_seenOfProblem : m_seen;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (!keys[i].isRequired || ((seen >> i) & 1u))
            continue;
        (m_place == Place::Problem ? m_problemKey : m_key) = keys[i].name;
        return refuse(QCoreApplication::translate("selection", "The key is missing."));
    }
    return true;
}

bool ProblemReader::end_object()
{
    switch (m_place) {
    case Place::Problem:
        m_isDone = true;
        if (!leave(problemKeys))
            return false;
        m_place = Place::Outside;
        return true;
    case Place::Match:
        m_place = Place::Rule;
        return true;
    case Place::Rule:
        if (!leave(ruleKeys))
            return false;
        m_place = Place::Rules;
        return true;
    default:
        if (!leave(candidateKeys))
            return false;
        m_place = Place::Candidates;
        return true;
    }
}

bool ProblemReader::start_array(std::size_t)
{
    if (!allows(List))
        return false;
    switch (m_place) {
    case Place::Problem:
        m_place = m_problemKey == "rules" ? Place::Rules : Place::Candidates;
        return true;
    case Place::Match:
        m_problem.rules.back().match[m_attribute];
        m_place = Place::MatchValues;
        return true;
    default:
        m_problem.candidates.back().attributes[m_key] = std::vector<std::string>();
        m_place = Place::AttributeValues;
        return true;
    }
}

bool ProblemReader::end_array()
{
    switch (m_place) {
    case Place::MatchValues:
        m_place = Place::Match;
        return true;
    case Place::AttributeValues:
        m_place = Place::Candidate;
        return true;
    default:
        m_place = Place::Problem;
        return true;
    }
}

bool ProblemReader::parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &error)
{
    const std::string_view message = error.what();
    const std::size_t end = message.find("] ");
    return refuse(QCoreApplication::translate("selection", "This is no valid JSON: %1.")
                      .arg(displayed(end == std::string_view::npos ? message : message.substr(end + 2))));
}

} // namespace fund::selection
