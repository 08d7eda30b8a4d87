#pragma once

#include <QStyledItemDelegate>

namespace fund {

/// Draws every cell of every table: rows of 28 px with a line below, the selected row with its bar at the leading edge,
/// headings of sections across the table, muted words behind the text, small bars, errors.
class TableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 28;
    /// Left and right of what stands in a cell or a head, in pixels.
    static constexpr int cellMargin = 8;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The width that the cell's content asks, margins included.
    [[nodiscard]] static int widthOf(const QModelIndex &index);
};

} // namespace fund
