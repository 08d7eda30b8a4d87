#include "scenarios/funding_slider.h"

#include "widgets/focus_ring.h"
#include "widgets/paint.h"

#include <QPainter>
#include <QStyle>

namespace fund {

namespace {

constexpr int halfKnob = 10;

} // namespace

FundingSlider::FundingSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setOwnFocus(this);
}

void FundingSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(this);
    const int length = width() - 2 * halfKnob;
    const int middle = height() / 2;
    const int x = halfKnob + QStyle::sliderPositionFromValue(minimum(), maximum(), value(), length);
    const auto seen = [this](const QRect &place) { return mirrored(place, rect(), layoutDirection()); };
    paintBox(painter, seen(QRect(halfKnob, middle - 2, length, 4)), t.track, {}, 0, 2);
    paintBox(painter, seen(QRect(halfKnob, middle - 2, x - halfKnob, 4)), isEnabled() ? t.c1 : t.edge, {}, 0, 2);
    const QPointF knob = seen(QRect(x, middle, 1, 1)).topLeft();
    painter.setPen(QPen(isEnabled() ? t.focus : t.edge, hasFocus() ? 3 : 2));
    painter.setBrush(t.base);
    painter.drawEllipse(knob, 8.5, 8.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled() ? t.c1 : t.edge);
    painter.drawEllipse(knob, 4, 4);
}

} // namespace fund
