#pragma once

#include "documents/document.h"
#include "print/page.h"

#include <QFont>

namespace fund::print {

/// What a text is for; its size, weight and colour follow.
enum class Face
{
    Body,
    Lead,
    Small,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Title,
    Subtitle,
    CoverHead,
    CoverTitle,
    CoverSubtitle,
    Caption,
    Cell,
    HeadCell,
    Note,
    RunningHead,
    PageNumber,
    KeyValue,
    KeyLabel,
    ChartLabel,
    ChartValue
};

struct TypeStyle
{
    qreal size = pt(10);
    qreal leading = pt(15); ///< from base line to base line
    bool bold = false;
    QColor colour;
};

/// Colours of the light theme: pages stay white whatever the window wears.
namespace ink {
inline constexpr QRgb text = 0xFF17222C;
inline constexpr QRgb muted = 0xFF53616E;
inline constexpr QRgb link = 0xFF00618F;
inline constexpr QRgb accent = 0xFF009EDB;
inline constexpr QRgb rule = 0xFF75838F;
inline constexpr QRgb line = 0xFFCDD5DC;
inline constexpr QRgb band = 0xFFF3F5F7;
inline constexpr QRgb grid = 0xFFDDE3E8;
} // namespace ink

/// Measures and faces of one paper: its size, its language's fonts and its direction.
class PageStyle
{
public:
    explicit PageStyle(const DocumentSettings &settings);

    [[nodiscard]] QSizeF pageSize() const { return m_pageSize; }
    /// Where the text stands.
    [[nodiscard]] QRectF textArea() const { return m_textArea; }
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    [[nodiscard]] TypeStyle text(Face face) const;
    /// The font in whole pixels of a tenth of a point.
    [[nodiscard]] QFont font(const TypeStyle &style) const;
    /// Arabic and Chinese have no italic of their own; a slanted one looks broken.
    [[nodiscard]] bool hasItalic() const { return m_hasItalic; }

private:
    QSizeF m_pageSize;
    QRectF m_textArea;
    QStringList m_families;
    qreal m_sizeFactor = 1;
    qreal m_leadingFactor = 1;
    bool m_rightToLeft = false;
    bool m_hasItalic = true;
};

} // namespace fund::print
