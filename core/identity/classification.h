#pragma once

#include <QString>

#include <array>
#include <optional>

namespace fund {

/// How confidential a thing is (para. 11; ST/SGB/2007/6).
enum class Classification
{
    Unclassified,
    Confidential,
    StrictlyConfidential
};

inline constexpr std::array allClassifications = {Classification::Unclassified, Classification::Confidential,
                                                  Classification::StrictlyConfidential};

/// "strictly_confidential".
[[nodiscard]] QString classificationKey(Classification classification);
[[nodiscard]] std::optional<Classification> classificationOf(QStringView key);
[[nodiscard]] QString classificationTitle(Classification classification);

} // namespace fund
