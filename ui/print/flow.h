#pragma once

#include "print/page.h"

namespace fund::print {

/// How ill a page break before a box would look; the lowest is taken, and among equals the latest.
namespace penalty {
inline constexpr int none = 0;
inline constexpr int insideShortTable = 10;
inline constexpr int afterIntroduction = 40;
inline constexpr int widow = 60; ///< leaves one line, or one row, alone
inline constexpr int captionAlone = 90;
inline constexpr int headingAlone = 100;
inline constexpr int forced = -1; ///< the page ends here whatever is on it
} // namespace penalty

/// A piece of a page that is never parted: a line, a table's row, a whole figure. Marks stand from its top left corner.
struct Box
{
    qreal height = 0;
    qreal before = 0; ///< space above, dropped at a page's top; the larger of two neighbours' spaces counts
    qreal after = 0;
    int breakBefore = penalty::none;
    std::vector<Mark> marks{};
    std::vector<PageLink> links{};
    std::vector<int> notes{}; ///< indices of Flow::notes that must stand on the same page
    int repeatedHead = -1;    ///< index of Flow::heads: comes first if a page begins with this box
    QString anchor{};
    int headingLevel = 0; ///< 1…4 where a bookmark leads here
    QString headingNumber{};
    QString headingText{};
    int block = -1; ///< index in Document::blocks
    int part = 0;   ///< the block's parts in order
    QString text{}; ///< its words, for those who look for them
};

/// A footnote as lines.
struct FootNote
{
    std::vector<Box> lines{};
    [[nodiscard]] qreal height() const;
};

/// A long strip of boxes, waiting for pages.
struct Flow
{
    std::vector<Box> boxes{};
    std::vector<Box> heads{};
    std::vector<FootNote> notes{};
};

/// Moves a mark.
[[nodiscard]] Mark moved(const Mark &mark, QPointF by);
/// Mirrors it within a page of this width, letters excepted.
[[nodiscard]] Mark mirrored(const Mark &mark, qreal pageWidth);
void append(std::vector<Mark> &marks, std::vector<Mark> more);
[[nodiscard]] ShapeMark filled(const QRectF &box, const QColor &colour);
[[nodiscard]] ShapeMark ruled(QPointF from, QPointF to, const QColor &colour, qreal width = pt(0.5));

} // namespace fund::print
