#pragma once

#include "localisation/wording.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace fund {

/// The regional groups of Member States. Two observers belong to none.
enum class RegionalGroup
{
    African,
    AsiaPacific,
    EasternEuropean,
    LatinAmericanAndCaribbean,
    WesternEuropeanAndOther
};

inline constexpr std::array<RegionalGroup, 5> regionalGroups = {
    RegionalGroup::African, RegionalGroup::AsiaPacific, RegionalGroup::EasternEuropean,
    RegionalGroup::LatinAmericanAndCaribbean, RegionalGroup::WesternEuropeanAndOther};

/// "AFR", "APS", "EES", "GRULAC", "WEOG": in files and problem files.
[[nodiscard]] QString codeOf(RegionalGroup group);
[[nodiscard]] std::optional<RegionalGroup> regionalGroupOf(QStringView code);
/// "African States", in the reader's language or in that of a paper.
[[nodiscard]] QString titleOf(RegionalGroup group);
[[nodiscard]] QString titleOf(RegionalGroup group, const Wording &wording);

/// A Member State or one of the two observer States (resources/reference/states.csv).
struct State
{
    QString iso3;
    QString iso2;
    QString m49; ///< three digits
    std::array<QString, languages.size()> names;
    std::optional<RegionalGroup> group; ///< empty for observers
    bool isMember = false;

    [[nodiscard]] const QString &name(Language language) const { return names.at(static_cast<std::size_t>(language)); }
    bool operator==(const State &) const = default;
};

/// All 195, by ISO3 code.
[[nodiscard]] std::span<const State> allStates();
/// The State of an ISO3 code in capitals; none where there is no such State.
[[nodiscard]] const State *stateOf(QStringView iso3);
/// All, in the order of their names in a language.
[[nodiscard]] std::vector<const State *> statesByName(Language language);

} // namespace fund
