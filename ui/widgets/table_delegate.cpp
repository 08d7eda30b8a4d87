#include "widgets/table_delegate.h"

#include "widgets/desk_style.h"
#include "widgets/line_icon.h"
#include "widgets/paint.h"
#include "widgets/table_roles.h"
#include "widgets/type_scale.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QVariant>

#include <optional>

namespace fund {

namespace {

constexpr int shareWidth = 40;
constexpr int selectedBar = 3;

struct Cell
{
    QString text;
    QString suffix;
    QString icon;
    QString problem;
    std::optional<int> bar;
    Tone tone = Tone::Plain;
    bool strong = false;
    bool caption = false;
    bool atEnd = false;
    bool centred = false;

    [[nodiscard]] QFont font() const
    {
        if (caption)
            return fontOf(strong ? TextStyle::CaptionStrong : TextStyle::Caption);
        return fontOf(strong ? TextStyle::Strong : TextStyle::Text);
    }
    [[nodiscard]] int iconWidth() const { return icon.isEmpty() && problem.isEmpty() ? 0 : 20; }
    [[nodiscard]] int textWidth() const { return QFontMetrics(font()).horizontalAdvance(text); }
    [[nodiscard]] int suffixWidth() const
    {
        return suffix.isEmpty() ? 0 : QFontMetrics(fontOf(TextStyle::Caption)).horizontalAdvance(suffix) + 4;
    }
};

Cell cellAt(const QModelIndex &index)
{
    Cell cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    cell.suffix = index.data(SuffixRole).toString();
    cell.icon = index.data(IconRole).toString();
    cell.problem = index.data(ProblemRole).toString();
    if (const QVariant bar = index.data(BarRole); bar.isValid())
        cell.bar = bar.toInt();
    cell.tone = static_cast<Tone>(index.data(ToneRole).toInt());
    cell.strong = index.data(StrongRole).toBool();
    cell.caption = index.data(CaptionRole).toBool();
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    cell.atEnd = alignment.testFlag(Qt::AlignRight);
    cell.centred = alignment.testFlag(Qt::AlignHCenter);
    return cell;
}

void paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &t = tokensOf(option.palette);
    painter.fillRect(option.rect, t.window);
    if (index.row() > 0)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 2)), t.edge);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.grid);
    painter.setFont(fontOf(TextStyle::CaptionStrong));
    painter.setPen(t.text);
    const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter.drawText(option.rect.adjusted(TableDelegate::cellMargin, 0, -TableDelegate::cellMargin, 0),
                     leading | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
}

/// The leading edge of the row belongs to whichever column stands first, so it is the view's edge that counts.
bool isAtLeadingEdge(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view)
        return false;
    return option.direction == Qt::RightToLeft ? option.rect.right() >= view->viewport()->width() - 1
                                               : option.rect.left() <= 0;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Cell &cell)
{
    const Tokens &t = tokensOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter.fillRect(option.rect, t.sel);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.grid);
    if (selected && isAtLeadingEdge(option))
        painter.fillRect(mirrored(QRect(option.rect.left(), option.rect.top(), selectedBar, option.rect.height()),
                                  option.rect, option.direction),
                         t.un);
    if (!cell.problem.isEmpty()) {
        painter.fillRect(option.rect, t.badBg);
        painter.setPen(t.bad);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

/// The focus of the keyboard: a thin frame around the row's cell, so that Tab and arrows can be followed.
void paintFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    const Tokens &t = tokensOf(option.palette);
    painter.setPen(QPen(t.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
}

void paintBar(QPainter &painter, const QRect &place, int percent, const Tokens &t, Qt::LayoutDirection direction)
{
    const QRect whole(place.left(), place.center().y() - 3, shareWidth, 8);
    painter.fillRect(mirrored(whole, place, direction), t.track);
    const QRect reached(whole.left(), whole.top(), shareWidth * qBound(0, percent, 100) / 100, 8);
    painter.fillRect(mirrored(reached, place, direction), t.c1);
}

void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const Cell &cell)
{
    const Tokens &t = tokensOf(option.palette);
    QRect place = option.rect.adjusted(TableDelegate::cellMargin, 0, -TableDelegate::cellMargin, -1);
    if (cell.bar)
        paintBar(painter, place, *cell.bar, t, option.direction);
    const QFontMetrics metrics(cell.font());
    const int room = place.width() - cell.iconWidth();
    const QString text = metrics.elidedText(cell.text, Qt::ElideRight, room);
    const int width = qMin(room, metrics.horizontalAdvance(text) + 1);
    int x = place.left();
    if (cell.atEnd)
        x = place.right() + 1 - width - cell.iconWidth() - cell.suffixWidth();
    else if (cell.centred)
        x = place.left() + (room - width) / 2;
    const auto at = [&](int from, int span) {
        return mirrored(QRect(from, place.top(), span, place.height()), option.rect, option.direction);
    };
    const bool enabled = option.state & QStyle::State_Enabled;
    if (cell.iconWidth() > 0) {
        const QRect icon = mirrored(QRect(x, place.center().y() - 7, 16, 16), option.rect, option.direction);
        const QString name = cell.problem.isEmpty() ? cell.icon : QStringLiteral("warning");
        const QColor colour = cell.problem.isEmpty() ? colourOf(cell.tone, t) : t.bad;
        paintLineIcon(painter, icon, name, colour, option.direction);
    }
    painter.setFont(cell.font());
    painter.setPen(enabled ? colourOf(cell.tone, t) : t.muted);
    painter.drawText(at(x + cell.iconWidth(), width), Qt::AlignCenter | Qt::TextSingleLine, text);
    if (cell.suffix.isEmpty())
        return;
    const int from = x + cell.iconWidth() + width + 3;
    const int left = place.right() + 1 - from;
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(t.muted);
    const QString suffix = QFontMetrics(painter.font()).elidedText(cell.suffix, Qt::ElideRight, left);
    const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter.drawText(at(from, left), leading | Qt::AlignVCenter | Qt::TextSingleLine, suffix);
}

} // namespace

int TableDelegate::widthOf(const QModelIndex &index)
{
    const Cell cell = cellAt(index);
    return cell.textWidth() + cell.suffixWidth() + cell.iconWidth() + (cell.bar ? shareWidth + 8 : 0) +
           2 * TableDelegate::cellMargin + 1;
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(SectionRole).toBool()) {
        paintSection(*painter, option, index);
    } else {
        const Cell cell = cellAt(index);
        paintGround(*painter, option, cell);
        paintWords(*painter, option, cell);
        paintFocus(*painter, option);
    }
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {widthOf(index), rowHeight};
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Cell cell = cellAt(index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (!cell.problem.isEmpty())
        tip = cell.problem;
    else if (tip.isEmpty() && widthOf(index) > option.rect.width())
        tip = cell.suffix.isEmpty() ? cell.text : cell.text + u' ' + cell.suffix;
    QToolTip::showText(event->globalPos(), tip, view);
    return true;
}

QWidget *TableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor)
        setSmall(editor);
    return editor;
}

} // namespace fund
