#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QTextLayout>

#include <map>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace fund::print {

// All lengths of a page are in tenths of a point: fonts take whole pixels only, and a body of 95 is set as finely as
// print needs, alike on every machine whatever its screen.

/// Tenths of a point.
constexpr qreal pt(qreal points)
{
    return points * 10.0;
}

constexpr qreal mm(qreal millimetres)
{
    return millimetres * 720.0 / 25.4;
}

/// One line of a shaped text; the place is the line's own top left corner.
struct TextMark
{
    std::shared_ptr<const QTextLayout> layout{};
    int line = 0;
    QPointF place{};
    QColor colour{};

    [[nodiscard]] QString text() const;
    /// The line's box: as wide as it was set to be, not as its ink.
    [[nodiscard]] QRectF box() const;
    /// Where its words stand.
    [[nodiscard]] QRectF ink() const;
};

struct Stroke
{
    QColor colour{};
    qreal width = 5;
    std::vector<qreal> dashes{}; ///< in widths of the stroke; empty: whole

    bool operator==(const Stroke &) const = default;
};

struct ShapeMark
{
    QPainterPath path{};
    std::optional<QColor> fill{};
    std::optional<Stroke> stroke{};
};

using Mark = std::variant<TextMark, ShapeMark>;

/// A place that leads elsewhere: "#anchor" in the paper, else an address.
struct PageLink
{
    QRectF box{};
    QString target{};
};

/// A piece of the text on a page: which block of the document, which of its parts in order, where.
struct PlacedPart
{
    int block = -1; ///< index in Document::blocks; −1: made by the engine
    int part = 0;
    bool repeated = false; ///< a table's head that comes again
    QRectF box{};
    QString text{};
};

struct Page
{
    QSizeF size{};
    std::vector<Mark> marks{};
    std::vector<PageLink> links{};
    std::vector<PlacedPart> parts{};

    /// The words of all marks in the order of drawing, a line each.
    [[nodiscard]] QString text() const;
};

struct PagePlace
{
    int page = 0; ///< from 0
    qreal y = 0;
};

struct Bookmark
{
    int level = 1;
    QString title{};
    PagePlace place{};
};

/// A document set in pages: shown, printed and written from the same list.
struct PagedDocument
{
    std::vector<Page> pages{};
    std::vector<Bookmark> bookmarks{};
    std::map<QString, PagePlace> anchors{};
};

} // namespace fund::print
