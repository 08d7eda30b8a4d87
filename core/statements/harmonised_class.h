#pragma once

#include "ledger/account.h"
#include "localisation/wording.h"

namespace fund {

/// The United Nations' harmonised classes of expenditure, as reports to donors name them: seven of direct costs and the
/// indirect one.
enum class HarmonisedClass
{
    Staff,
    Supplies,
    Equipment,
    Contractual,
    Travel,
    Transfers,
    Operating,
    SupportCosts
};

inline constexpr std::array allHarmonisedClasses = {
    HarmonisedClass::Staff,  HarmonisedClass::Supplies,  HarmonisedClass::Equipment, HarmonisedClass::Contractual,
    HarmonisedClass::Travel, HarmonisedClass::Transfers, HarmonisedClass::Operating, HarmonisedClass::SupportCosts};

[[nodiscard]] QString harmonisedClassTitle(HarmonisedClass harmonised, const Wording &wording);

/// The class of a window's direct costs. The books tell costs by window, so each window is one class: delegates travel
/// (para. 9 (a)), Governments are granted their activities (paras. 9 (b) and 24), evaluation is contracted out
/// (para. 27), and posts are staff costs (para. 15).
[[nodiscard]] HarmonisedClass harmonisedClassOf(Window window);

} // namespace fund
