#pragma once

#include "print/flow.h"

namespace fund::print {

struct PlacedBox
{
    const Box *box = nullptr; ///< in the flow, which must live as long
    qreal y = 0;              ///< from the text area's top
    bool repeated = false;    ///< a table's head that comes again
};

struct FlowPage
{
    std::vector<PlacedBox> boxes;
    std::vector<PlacedBox> noteLines; ///< at the foot
    qreal noteRule = -1;              ///< y of the rule above them; −1: no notes
};

/// Room between text and footnotes, with the rule in its middle.
inline constexpr qreal noteGap = pt(14);

/// Parts a flow into pages of this height. First fit: a page takes boxes until one, with the footnotes that hang on it,
/// no longer fits, and ends at the latest place with the lowest penalty. A box higher than a page stands alone.
[[nodiscard]] std::vector<FlowPage> paginate(const Flow &flow, qreal height);

} // namespace fund::print
