#pragma once

#include <QString>

#include <array>
#include <optional>

namespace fund {

/// Why the United Nations accepts nothing from somebody who is no State (para. 14): what the Guidelines on a
/// principle-based approach to the cooperation between the United Nations and the business sector (2015) exclude, the
/// lists of those who may not contract, and, since the fund serves disarmament, makers of weapons by the office's own
/// practice. The wording is the program's; the office's legal advice goes before it.
enum class ExclusionGround
{
    SecurityCouncilSanctions,
    HumanRights,
    ForcedOrChildLabour,
    BannedWeapons,
    OtherWeapons,
    Tobacco,
    GlobalCompact,
    Corruption,
    Debarment,
    UndueInfluence
};

inline constexpr std::array allExclusionGrounds = {ExclusionGround::SecurityCouncilSanctions,
                                                   ExclusionGround::HumanRights,
                                                   ExclusionGround::ForcedOrChildLabour,
                                                   ExclusionGround::BannedWeapons,
                                                   ExclusionGround::OtherWeapons,
                                                   ExclusionGround::Tobacco,
                                                   ExclusionGround::GlobalCompact,
                                                   ExclusionGround::Corruption,
                                                   ExclusionGround::Debarment,
                                                   ExclusionGround::UndueInfluence};

/// Which set of grounds an examination answered: kept with it, since grounds may be added later.
inline constexpr const char *checklistName = "grounds-2026/1";

/// "sanctions", … : in the file and in a checklist's table.
[[nodiscard]] QString exclusionGroundKey(ExclusionGround ground);
[[nodiscard]] std::optional<ExclusionGround> exclusionGroundOf(QStringView key);
/// A few words, for a row.
[[nodiscard]] QString exclusionGroundTitle(ExclusionGround ground);
/// The whole question, and where it comes from.
[[nodiscard]] QString exclusionGroundQuestion(ExclusionGround ground);
[[nodiscard]] QString exclusionGroundSource(ExclusionGround ground);

} // namespace fund
