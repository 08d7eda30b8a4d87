#include "reviews/key_hints.h"

#include "widgets/paint.h"
#include "widgets/type_scale.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace fund {

namespace {

constexpr int margin = 32;
constexpr int gapInside = 6;
constexpr int gapBetween = 18;

} // namespace

KeyHints::KeyHints(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyHints::setHints(std::vector<Hint> hints)
{
    m_hints = std::move(hints);
    QStringList words;
    for (const auto &[keys, deed] : m_hints)
        words += QStringLiteral("%1: %2").arg(keys, deed);
    setAccessibleName(words.join(QStringLiteral("; ")));
    update();
}

void KeyHints::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
    const auto side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    int x = margin;
    const auto write = [&](const QString &text, TextStyle style, const QColor &colour) {
        const int wide = QFontMetrics(fontOf(style)).horizontalAdvance(text) + 1;
        painter.setFont(fontOf(style));
        painter.setPen(colour);
        painter.drawText(mirrored(QRect(x, 0, wide, height()), rect(), layoutDirection()), side, text);
        x += wide;
    };
    for (const auto &[keys, deed] : m_hints) {
        const int needed = QFontMetrics(fontOf(TextStyle::CaptionStrong)).horizontalAdvance(keys) + gapInside +
                           QFontMetrics(fontOf(TextStyle::Caption)).horizontalAdvance(deed);
        if (x + needed > width() - margin / 2)
            return; // a hint that is cut would say nothing
        write(keys, TextStyle::CaptionStrong, t.text);
        x += gapInside;
        write(deed, TextStyle::Caption, t.muted);
        x += gapBetween;
    }
}

} // namespace fund
