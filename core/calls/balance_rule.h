#pragma once

#include "base/decimal.h"
#include "selection/problem.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace fund {

/// "count", "amount".
[[nodiscard]] QString measureKey(RuleMeasure measure);
[[nodiscard]] std::optional<RuleMeasure> measureOf(QStringView key);

/// A number, or a share of the seats (of the envelope for amounts) that publication turns into a number.
struct RuleLimit
{
    qint64 number = 0;
    std::optional<Decimal> share; ///< 0…1; stays beside the number that it became

    bool operator==(const RuleLimit &) const = default;
};

/// A rule of para. 22: among the selected, at least or at most so many for whom all attributes match.
struct BalanceRule
{
    QString name;
    RuleMeasure measure = RuleMeasure::Count;
    std::map<QString, QStringList> match; ///< attribute to values, any of which counts; empty: everyone
    std::optional<RuleLimit> min;
    std::optional<RuleLimit> max;

    bool operator==(const BalanceRule &) const = default;
};

/// What a rule may match: an attribute's key and the values that it can have.
struct RuleAttribute
{
    QString key;
    QStringList values;
    bool oneValueEach = true; ///< whether a candidate has exactly one of the values
};

/// gender, region, group, first_time, field: never the State, since all States are eligible (para. 22).
[[nodiscard]] const std::vector<RuleAttribute> &ruleAttributes();
/// nullptr: there is no such attribute.
[[nodiscard]] const RuleAttribute *ruleAttributeOf(QStringView key);
/// "Regional group".
[[nodiscard]] QString ruleAttributeTitle(QStringView key);

/// The rule with shares turned into numbers, of the seats or (amounts) of the envelope in minor units: up for a min,
/// down for a max.
[[nodiscard]] BalanceRule resolved(BalanceRule rule, qint64 seats, qint64 envelope);

} // namespace fund
