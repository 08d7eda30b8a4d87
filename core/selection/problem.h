#pragma once

#include "base/problem.h"

#include <QtGlobal>

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace fund {

/// A further attribute of a candidate: one text or several. Texts are UTF-8 and compared byte by byte.
using AttributeValue = std::variant<std::string, std::vector<std::string>>;

/// Who may be selected: a person of a sponsorship call or a proposal of a project call. Texts are UTF-8.
struct Candidate
{
    std::string id;    ///< unique in its problem, never empty
    qint64 merit = 0;  ///< hundredths, 0…10000
    qint64 cost = 0;   ///< minor units, 0…10^12
    std::string state; ///< compared as it stands, never empty
    std::map<std::string, AttributeValue> attributes;

    bool operator==(const Candidate &) const = default;
};

/// What a rule adds up over the selected candidates that it matches.
enum class RuleMeasure
{
    Count, ///< how many there are
    Amount ///< what they cost, minor units
};

/// A published floor (`min`, an objective) or ceiling (`max`, a limit) on the selected that match.
struct SelectionRule
{
    std::string name; ///< unique in its problem
    RuleMeasure measure = RuleMeasure::Count;
    std::map<std::string, std::vector<std::string>> match; ///< attribute → values of which one is enough; all must hold
    std::optional<qint64> min;
    std::optional<qint64> max;

    bool operator==(const SelectionRule &) const = default;
};

/// Everything that decides a selection; the value behind `funddesk-selection/1`.
struct SelectionProblem
{
    std::optional<std::string> title;
    std::optional<qint64> seats;    ///< most candidates; none: no limit, and their number is no objective
    std::optional<qint64> budget;   ///< most that they may cost together, minor units
    std::optional<qint64> perState; ///< most of one State
    qint64 minMerit = 0;            ///< hundredths
    std::vector<SelectionRule> rules;
    std::string lotSeed;
    std::vector<Candidate> candidates;

    bool operator==(const SelectionProblem &) const = default;
};

/// Whether the candidate has, for every attribute that the rule names, one of its values. `state` is an attribute too.
[[nodiscard]] bool matches(const SelectionRule &rule, const Candidate &candidate);

/// Every value that the format refuses, each with its key and place ("candidates[17].merit"); at most twenty.
[[nodiscard]] Problems check(const SelectionProblem &problem);

/// Attributes that a rule names and no candidate has: likely a slip of the pen, yet no ground to refuse.
[[nodiscard]] Problems warnings(const SelectionProblem &problem);

} // namespace fund
