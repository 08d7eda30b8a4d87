#include "widgets/table_header.h"

#include "widgets/paint.h"
#include "widgets/table_delegate.h"
#include "widgets/table_roles.h"
#include "widgets/type_scale.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace fund {

namespace {} // namespace

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setMinimumSectionSize(32);
    setFixedHeight(29);
    setFont(fontOf(TextStyle::CaptionStrong));
    setFocusPolicy(Qt::NoFocus);
}

int TableHeader::widthOfTitle(int section) const
{
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    return fontMetrics().horizontalAdvance(title) + 2 * TableDelegate::cellMargin + 1;
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = tokensOf(this);
    painter->save();
    painter->fillRect(rect, t.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.edge);
    QString title = model()->headerData(section, Qt::Horizontal).toString();
    if (isSortIndicatorShown() && sortIndicatorSection() == section)
        title += sortIndicatorOrder() == Qt::DescendingOrder ? QStringLiteral(" ↓") : QStringLiteral(" ↑");
    auto alignment =
        static_cast<Qt::Alignment>(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    if (!(alignment & Qt::AlignHorizontal_Mask))
        alignment |= Qt::AlignLeft;
    alignment = QStyle::visualAlignment(layoutDirection(), alignment & Qt::AlignHorizontal_Mask);
    painter->setPen(t.muted);
    const QRect place = rect.adjusted(TableDelegate::cellMargin, 0, -TableDelegate::cellMargin, -1);
    // A title may use a little of the margins rather than lose a letter.
    painter->drawText(place, static_cast<int>(alignment) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                      fontMetrics().elidedText(title, Qt::ElideRight, place.width() + 4));
    painter->restore();
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    // What lies behind the last column.
    QPainter painter(viewport());
    const Tokens &t = tokensOf(this);
    painter.fillRect(viewport()->rect(), t.window);
    painter.fillRect(QRect(0, height() - 1, viewport()->width(), 1), t.edge);
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHeader::showColumnMenu(const QPoint &globalPlace)
{
    QMenu menu;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        QAction *action = menu.addAction(model()->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(section));
        // The last one that can be seen stays: a table without columns has no head to bring them back.
        action->setEnabled(isSectionHidden(section) || count() - hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, section](bool on) {
            setSectionHidden(section, !on);
            Q_EMIT sectionResized(section, 0, sectionSize(section));
        });
    }
    menu.exec(globalPlace);
}

void TableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    showColumnMenu(event->globalPos());
}

} // namespace fund
