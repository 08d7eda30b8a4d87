#include "widgets/type_scale.h"

#include <QStringList>

#include <array>

namespace fund {

namespace {

struct Size
{
    int pixels;
    int line;
    bool strong;
};

const Size &sizeOf(TextStyle style)
{
    static constexpr std::array<Size, 10> sizes = {{{11, 14, false},
                                                    {12, 16, false},
                                                    {12, 16, true},
                                                    {13, 20, false},
                                                    {13, 20, true},
                                                    {14, 20, true},
                                                    {14, 24, false},
                                                    {17, 24, true},
                                                    {20, 24, true},
                                                    {20, 32, true}}};
    return sizes.at(static_cast<std::size_t>(style));
}

} // namespace

QFont fontOf(TextStyle style)
{
    QFont font;
    font.setFamilies(
        {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(sizeOf(style).pixels);
    font.setWeight(sizeOf(style).strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

int lineHeightOf(TextStyle style, Qt::LayoutDirection direction)
{
    if (style == TextStyle::PageTitle && direction == Qt::RightToLeft)
        return 28;
    return sizeOf(style).line;
}

} // namespace fund
