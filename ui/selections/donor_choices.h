#pragma once

#include "forms/field.h"

#include <vector>

namespace fund {

/// Every kind of donor, for a form.
[[nodiscard]] std::vector<Choice> donorKindChoices();

} // namespace fund
