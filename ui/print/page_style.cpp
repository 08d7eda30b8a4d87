#include "print/page_style.h"

#include <cmath>

namespace fund::print {

namespace {

constexpr qreal sideMargin = mm(27);
constexpr qreal topMargin = mm(30);
constexpr qreal bottomMargin = mm(27);

struct FaceMeasure
{
    Face face;
    qreal size;
    qreal leading;
    bool bold;
    QRgb colour;
};

constexpr FaceMeasure measures[] = {
    {Face::Body, 10, 15, false, ink::text},        {Face::Lead, 12, 18, false, ink::muted},
    {Face::Small, 8.5, 12.5, false, ink::muted},   {Face::Heading1, 17, 22, true, ink::text},
    {Face::Heading2, 12.5, 17, true, ink::text},   {Face::Heading3, 10.5, 15, true, ink::text},
    {Face::Heading4, 10, 15, true, ink::muted},    {Face::Title, 20, 26, true, ink::text},
    {Face::Subtitle, 11, 16, false, ink::muted},   {Face::CoverHead, 11, 16, true, ink::text},
    {Face::CoverTitle, 30, 38, true, ink::text},   {Face::CoverSubtitle, 15, 21, false, ink::muted},
    {Face::Caption, 9.5, 13.5, true, ink::text},   {Face::Cell, 9, 12.5, false, ink::text},
    {Face::HeadCell, 8.5, 11.5, true, ink::muted}, {Face::Note, 8, 11, false, ink::text},
    {Face::RunningHead, 8, 11, false, ink::muted}, {Face::PageNumber, 8.5, 11, false, ink::text},
    {Face::KeyValue, 17, 22, true, ink::text},     {Face::KeyLabel, 8.5, 12, false, ink::muted},
    {Face::ChartLabel, 8.5, 11, false, ink::text}, {Face::ChartValue, 8.5, 11, true, ink::text},
};

QSizeF sizeOf(Paper paper)
{
    return paper == Paper::Letter ? QSizeF(pt(612), pt(792)) : QSizeF(mm(210), mm(297));
}

} // namespace

PageStyle::PageStyle(const DocumentSettings &settings)
    : m_pageSize(sizeOf(settings.paper)), m_textArea(sideMargin, topMargin, m_pageSize.width() - 2 * sideMargin,
                                                     m_pageSize.height() - topMargin - bottomMargin),
      m_rightToLeft(settings.isRightToLeft())
{
    const QString latin = QStringLiteral("Noto Sans");
    const QString arabic = QStringLiteral("Noto Sans Arabic");
    const QString chinese = QStringLiteral("Noto Sans CJK SC");
    if (m_rightToLeft) {
        m_families = {arabic, latin, chinese};
        m_sizeFactor = 1.06;
        m_leadingFactor = 1.18;
        m_hasItalic = false;
    } else if (settings.language == Language::Chinese) {
        // Chinese first: its quotation marks are as wide as its characters, the Latin font's are not.
        m_families = {chinese, latin, arabic};
        m_leadingFactor = 1.12;
        m_hasItalic = false;
    } else {
        m_families = {latin, arabic, chinese};
    }
}

TypeStyle PageStyle::text(Face face) const
{
    for (const FaceMeasure &measure : measures) {
        if (measure.face == face)
            return {pt(measure.size) * m_sizeFactor, pt(measure.leading) * m_leadingFactor, measure.bold,
                    QColor::fromRgba(measure.colour)};
    }
    Q_UNREACHABLE();
}

QFont PageStyle::font(const TypeStyle &style) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(static_cast<int>(std::lround(style.size)));
    font.setBold(style.bold);
    // Hinting would bend the letters to the pixels of a screen that this is not.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace fund::print
