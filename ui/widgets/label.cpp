#include "widgets/label.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QPointF>
#include <QResizeEvent>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

namespace fund {

int layOutText(QPainter *painter, const QString &text, const QFont &font, const QRect &place, int lineHeight,
               Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    QTextOption option(QStyle::visualAlignment(direction, alignment));
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    int y = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(place.width());
            line.setPosition(QPointF(0, y + qRound((lineHeight - line.height()) / 2)));
            y += lineHeight;
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, place.topLeft());
    }
    return y;
}

Label::Label(QWidget *parent) : Label({}, TextStyle::Text, Tone::Plain, parent) {}

Label::Label(const QString &text, TextStyle style, Tone tone, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setStyleAndTone(style, tone);
    setText(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Label::setStyleAndTone(TextStyle style, Tone tone)
{
    m_style = style;
    m_tone = tone;
    setFont(fontOf(style));
    updateGeometry();
    update();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

int Label::lineHeight() const
{
    return lineHeightOf(m_style, layoutDirection());
}

QSize Label::sizeHint() const
{
    const QMargins around = contentsMargins();
    const int width = fontMetrics().horizontalAdvance(text()) + 1 + around.left() + around.right();
    if (wordWrap())
        return {qMin(width, 320), heightForWidth(m_wrapWidth > 0 ? m_wrapWidth : qMin(width, 320))};
    return {width, lineHeight() + around.top() + around.bottom()};
}

QSize Label::minimumSizeHint() const
{
    const int widest = wordWrap() ? 64 : fontMetrics().horizontalAdvance(QStringLiteral("MMM…"));
    return {qMin(sizeHint().width(), widest), lineHeight()};
}

int Label::heightForWidth(int width) const
{
    if (!wordWrap())
        return lineHeight();
    const QMargins around = contentsMargins();
    const QRect place(0, 0, width - around.left() - around.right(), 0);
    return layOutText(nullptr, text(), font(), place, lineHeight(), layoutDirection()) + around.top() + around.bottom();
}

void Label::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    painter.setFont(font());
    painter.setPen(isEnabled() ? colourOf(m_tone, tokens) : tokens.muted);
    if (wordWrap()) {
        layOutText(&painter, text(), font(), contentsRect(), lineHeight(), layoutDirection(),
                   alignment() & Qt::AlignHorizontal_Mask);
        return;
    }
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    const auto flags = QStyle::visualAlignment(layoutDirection(), alignment() | Qt::AlignVCenter);
    // A line of the scale may be lower than the font's own: what hangs below the base line must not be cut.
    QRect place = contentsRect();
    if (fontMetrics().height() > place.height())
        place.translate(0, -1);
    painter.drawText(place, static_cast<int>(flags) | Qt::TextSingleLine, shown);
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    // A layout gives no more height than the hint, so that the hint must be that of the width it gave.
    if (!wordWrap() || event->size().width() == m_wrapWidth)
        return;
    m_wrapWidth = event->size().width();
    updateGeometry();
}

bool Label::event(QEvent *event)
{
    const bool elides = !wordWrap() && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    if (event->type() == QEvent::ToolTip && elides && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    if (event->type() == QEvent::LayoutDirectionChange)
        updateGeometry();
    return QLabel::event(event);
}

} // namespace fund
