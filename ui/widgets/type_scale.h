#pragma once

#include <QFont>

namespace fund {

/// What a text is; its size and weight follow (sizes in pixels, weights 400 and 600).
enum class TextStyle
{
    Tiny,             ///< 11: in dots and beside limit lines of charts
    Caption,          ///< 12/16
    CaptionStrong,    ///< 12/16 semibold
    Text,             ///< 13/20
    Strong,           ///< 13/20 semibold
    Heading,          ///< 14/20 semibold: cards
    Written,          ///< 14/24: as an applicant wrote it
    InspectorHeading, ///< 17/24 semibold; also a figure in a row of figures
    PageTitle,        ///< 20/24 semibold, 28 high from right to left: Arabic needs the room
    BigFigure         ///< 20/32 semibold
};

[[nodiscard]] QFont fontOf(TextStyle style);
/// From base line to base line, pixels.
[[nodiscard]] int lineHeightOf(TextStyle style, Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace fund
