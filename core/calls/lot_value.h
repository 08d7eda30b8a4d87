#pragma once

#include "base/id.h"
#include "base/problem.h"

#include <QDate>

#include <optional>

namespace fund {

using LotValueId = Id<struct LotValueTag>;

/// A public value that became known after closing.
struct LotValue
{
    QString value;
    QString source; ///< where it can be looked up
    QDate onDate;   ///< when it became known

    bool operator==(const LotValue &) const = default;
};

enum class LotFormKind
{
    Decimals, ///< a figure with so many decimals after a point: "1.0842"
    Digits,   ///< exactly so many digits: "071223"
    Hex       ///< so many hexadecimal digits in small letters: a hash
};

/// What the value must look like, so that whoever enters it has no spelling to choose: published with the call.
struct LotForm
{
    LotFormKind kind = LotFormKind::Decimals;
    int places = 0;

    bool operator==(const LotForm &) const = default;
};

/// The form that the published words for the value end with: "[decimals 4]", "[digits 6]" or "[hex 64]". None where
/// they state none: the value is then any line of print of four characters or more.
[[nodiscard]] std::optional<LotForm> lotFormOf(const QString &publicValue);
/// The words without the form that they end with.
[[nodiscard]] QString withoutLotForm(const QString &publicValue);
/// "a figure with 4 decimals after a point".
[[nodiscard]] QString lotFormText(const LotForm &form);

/// What is wrong with a value, without the blanks around it, for the words that the call published. The rule names:
/// lot_value_must_be_given, lot_value_must_have_its_published_form, lot_value_must_be_a_line_of_print.
[[nodiscard]] Problems checkLotValue(const QString &value, const QString &publicValue);

} // namespace fund
