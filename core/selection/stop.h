#pragma once

#include <functional>

namespace fund::selection {

/// Asked now and then; true ends the work early. Empty where nothing may end it.
using Stop = std::function<bool()>;

} // namespace fund::selection
