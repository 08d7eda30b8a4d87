#pragma once

namespace fund {

/// 128 bits, for products that are rounded once at the end.
__extension__ using Wide = __int128;

} // namespace fund
