#include "widgets/progress_strip.h"

#include "widgets/focus_ring.h"
#include "widgets/paint.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPointF>
#include <QToolTip>

#include <algorithm>

namespace fund {

namespace {

constexpr int pitch = 11;
constexpr int ringRoom = 3; // room for the ring of the box at either end

} // namespace

ProgressStrip::ProgressStrip(const QString &accessibleName, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setOwnFocus(this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ProgressStrip::setBoxes(std::vector<StripBox> boxes)
{
    m_boxes = std::move(boxes);
    const auto current = std::find(m_boxes.begin(), m_boxes.end(), StripBox::Current);
    m_cursor = current == m_boxes.end() ? 0 : static_cast<int>(current - m_boxes.begin());
    describe();
    updateGeometry();
    update();
}

void ProgressStrip::setTip(int box, const QString &tip)
{
    m_tips.insert(box, tip);
}

void ProgressStrip::describe()
{
    const auto done = std::count(m_boxes.begin(), m_boxes.end(), StripBox::Done);
    setAccessibleDescription(tr("%1 of %2 done").arg(locale().toString(done), locale().toString(m_boxes.size())));
}

QSize ProgressStrip::sizeHint() const
{
    return {static_cast<int>(m_boxes.size()) * pitch + 2 * ringRoom, 22};
}

QRect ProgressStrip::placeOf(int box) const
{
    return mirrored(QRect(ringRoom + box * pitch, 6, 9, 10), rect(), layoutDirection());
}

int ProgressStrip::boxAt(const QPoint &place) const
{
    for (int box = 0; box < static_cast<int>(m_boxes.size()); ++box)
        if (placeOf(box).adjusted(-1, -6, 1, 6).contains(place))
            return box;
    return -1;
}

void ProgressStrip::paintBoxOf(QPainter &painter, int box) const
{
    const Tokens &t = tokensOf(this);
    const QRectF place = placeOf(box);
    switch (m_boxes.at(static_cast<std::size_t>(box))) {
    case StripBox::Done:
        painter.fillRect(place, t.c1);
        break;
    case StripBox::Conflict:
        painter.setPen(t.edge);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawLine(place.topLeft() + QPointF(1, 1), place.bottomRight() - QPointF(1, 1));
        painter.drawLine(place.topRight() + QPointF(-1, 1), place.bottomLeft() + QPointF(1, -1));
        painter.setRenderHint(QPainter::Antialiasing, false);
        break;
    case StripBox::Current:
        painter.fillRect(place.adjusted(0, -2, 0, 3), t.sel);
        painter.setPen(QPen(t.focus, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(0, -1, 0, 2));
        break;
    case StripBox::ToDo:
        painter.setPen(t.edge);
        painter.setBrush(t.base);
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    }
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int box = 0; box < static_cast<int>(m_boxes.size()); ++box)
        paintBoxOf(painter, box);
    if (hasFocus() && !m_boxes.empty())
        paintRing(painter, placeOf(m_cursor).adjusted(-3, -5, 3, 5), tokensOf(this));
}

void ProgressStrip::mousePressEvent(QMouseEvent *event)
{
    if (const int box = boxAt(event->position().toPoint()); box >= 0)
        Q_EMIT boxChosen(box);
}

void ProgressStrip::keyPressEvent(QKeyEvent *event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int last = static_cast<int>(m_boxes.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_cursor = qBound(0, m_cursor - onward, last);
        break;
    case Qt::Key_Right:
        m_cursor = qBound(0, m_cursor + onward, last);
        break;
    case Qt::Key_Home:
        m_cursor = 0;
        break;
    case Qt::Key_End:
        m_cursor = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT boxChosen(m_cursor);
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    update();
}

void ProgressStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

bool ProgressStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), m_tips.value(boxAt(help->pos())), this);
        return true;
    }
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::LocaleChange) {
        describe();
        update();
    }
    return QWidget::event(event);
}

} // namespace fund
