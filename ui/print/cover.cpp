#include "print/cover.h"

#include "print/flow.h"
#include "print/shaped_text.h"

namespace fund::print {

namespace {

class CoverSheet
{
public:
    CoverSheet(const DocumentSettings &settings, const PageStyle &style)
        : m_settings(settings), m_cover(*settings.cover), m_style(style), m_shaper(style), m_area(style.textArea())
    {}

    std::vector<Mark> draw()
    {
        drawHead();
        drawTitle();
        drawFoot();
        return std::move(m_marks);
    }

private:
    qreal put(const RichText &text, Face face, qreal x, qreal y, qreal width, CellAlign align = CellAlign::Start)
    {
        const ShapedText shaped = m_shaper.shape(text, m_style.text(face), width, align);
        append(m_marks, shaped.lines({x, y}));
        return shaped.height();
    }

    /// Organisation and symbol over a heavy rule, particulars under it.
    void drawHead()
    {
        const qreal half = m_area.width() * 0.6;
        const qreal top = mm(22);
        const qreal left = put(m_cover.organisation, Face::CoverHead, m_area.left(), top,
                               m_settings.symbol.isEmpty() ? m_area.width() : half);
        const qreal right =
            put(m_settings.symbol, Face::CoverHead, m_area.left() + half, top, m_area.width() - half, CellAlign::End);
        qreal y = top + qMax(left, right) + pt(6);
        m_marks.emplace_back(ruled({m_area.left(), y}, {m_area.right(), y}, QColor::fromRgba(ink::text), pt(1.5)));
        y += pt(8);
        for (const QString &detail : m_cover.details)
            y += put(detail, Face::Small, m_area.left() + half, y, m_area.width() - half, CellAlign::End);
    }

    void drawTitle()
    {
        qreal y = m_style.pageSize().height() * 0.3;
        m_marks.emplace_back(filled({m_area.left(), y, pt(54), pt(5)}, QColor::fromRgba(ink::accent)));
        y += pt(22);
        y += put(m_settings.title, Face::CoverTitle, m_area.left(), y, m_area.width() * 0.92);
        y += pt(10);
        put(m_cover.subtitle, Face::CoverSubtitle, m_area.left(), y, m_area.width() * 0.92);
    }

    /// From the foot upwards: imprint, then what the reader must know of the paper's standing.
    void drawFoot()
    {
        qreal y = m_style.pageSize().height() - mm(20);
        for (auto line = m_cover.imprint.rbegin(); line != m_cover.imprint.rend(); ++line) {
            const ShapedText shaped = m_shaper.shape(*line, m_style.text(Face::Small), m_area.width());
            y -= shaped.height();
            append(m_marks, shaped.lines({m_area.left(), y}));
        }
        y -= pt(18);
        for (const QString &remark : {m_settings.demonstrationMark, m_settings.statusNote})
            y -= drawRemark(remark, y);
    }

    qreal drawRemark(const QString &remark, qreal bottom)
    {
        if (remark.isEmpty())
            return 0;
        constexpr qreal inset = pt(12);
        constexpr qreal padding = pt(7);
        const ShapedText shaped =
            m_shaper.shape(RichText().bold(remark), m_style.text(Face::Body), m_area.width() - 2 * inset);
        const qreal height = shaped.height() + 2 * padding;
        const qreal top = bottom - height;
        m_marks.emplace_back(filled({m_area.left(), top, m_area.width(), height}, QColor::fromRgba(ink::band)));
        m_marks.emplace_back(filled({m_area.left(), top, pt(2.5), height}, QColor::fromRgba(ink::accent)));
        append(m_marks, shaped.lines({m_area.left() + inset, top + padding}));
        return height + pt(8);
    }

    const DocumentSettings &m_settings;
    const Cover &m_cover;
    const PageStyle &m_style;
    TextShaper m_shaper;
    QRectF m_area;
    std::vector<Mark> m_marks;
};

} // namespace

std::vector<Mark> drawCover(const DocumentSettings &settings, const PageStyle &style)
{
    if (!settings.cover)
        return {};
    return CoverSheet(settings, style).draw();
}

} // namespace fund::print
