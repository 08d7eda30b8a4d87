#pragma once

#include "print/page_style.h"

namespace fund::print {

struct LinkSpan
{
    int line = 0;
    QRectF box; ///< from the line's own top left corner
    QString target;
};

/// A text broken into lines of one leading.
class ShapedText
{
public:
    [[nodiscard]] int lineCount() const { return m_layout ? m_layout->lineCount() : 0; }
    [[nodiscard]] qreal leading() const { return m_leading; }
    [[nodiscard]] qreal height() const { return lineCount() * m_leading; }
    /// The longest line's words.
    [[nodiscard]] qreal naturalWidth() const;
    /// The line with its corner where its share of the leading begins.
    [[nodiscard]] TextMark line(int index, QPointF place) const;
    /// All lines below each other.
    [[nodiscard]] std::vector<Mark> lines(QPointF place) const;
    [[nodiscard]] const std::vector<LinkSpan> &links() const { return m_links; }
    /// The line that holds a place in the text.
    [[nodiscard]] int lineOf(int position) const;
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString lineText(int index) const;
    [[nodiscard]] const std::vector<int> &notePositions() const { return m_notePositions; }

private:
    friend class TextShaper;
    /// The boxes of what leads to `target`, one on each line that it touches.
    void placeLink(int start, int length, const QString &target);

    std::shared_ptr<QTextLayout> m_layout;
    QString m_text; ///< as it was given; the layout may hold a blank that doesn't break in place of one that does
    qreal m_leading = 0;
    qreal m_ascent = 0;     ///< of the face's own font
    qreal m_fontHeight = 0; ///< likewise
    qreal m_firstIndent = 0;
    QColor m_colour;
    std::vector<LinkSpan> m_links;
    std::vector<int> m_notePositions;
};

struct TextWidths
{
    qreal narrowest = 0; ///< the longest word
    qreal widest = 0;    ///< everything on one line
};

/// Makes lines of rich text. `noteMarks` are the marks of the text's footnotes, in order.
class TextShaper
{
public:
    explicit TextShaper(const PageStyle &style) : m_style(style) {}

    [[nodiscard]] ShapedText shape(const RichText &text, const TypeStyle &face, qreal width,
                                   CellAlign align = CellAlign::Start, const QStringList &noteMarks = {},
                                   qreal firstIndent = 0) const;
    [[nodiscard]] TextWidths widths(const RichText &text, const TypeStyle &face) const;

private:
    const PageStyle &m_style;
};

} // namespace fund::print
