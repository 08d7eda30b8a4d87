#pragma once

#include "calls/call.h"

namespace fund {

/// "Women", "African States", "LDC": a value that a balance rule can match, in the reader's language.
[[nodiscard]] QString ruleValueTitle(const QString &attribute, const QString &value);

/// Who counts for a rule: "Woman · African States"; "everyone" where it matches all.
[[nodiscard]] QString whoCounts(const BalanceRule &rule);

/// The same for a narrow place: regional groups by their codes, "AFR, APS".
[[nodiscard]] QString whoCountsShort(const BalanceRule &rule);

/// "10", "50 %", "USD 1,000.00": a limit as it was written, before it became a number.
[[nodiscard]] QString limitText(const RuleLimit &limit, RuleMeasure measure, const Currency &currency);

/// What a person typed as a limit; none where it is no limit. "50 %" is a share.
[[nodiscard]] std::optional<RuleLimit> limitOf(const QString &typed, RuleMeasure measure, const Currency &currency);

} // namespace fund
