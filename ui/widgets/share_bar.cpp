#include "widgets/share_bar.h"

#include "widgets/paint.h"

#include <QPainter>
#include <QPainterPath>

namespace fund {

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(8);
    setMinimumWidth(32);
}

void ShareBar::setShares(std::vector<Share> shares)
{
    m_shares = std::move(shares);
    update();
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(this);
    QPainterPath outline;
    outline.addRoundedRect(rect(), 4, 4);
    painter.setClipPath(outline);
    painter.fillRect(rect(), t.track);
    int x = 0;
    for (const Share &share : m_shares) {
        if (share.whole <= 0 || share.part <= 0)
            continue;
        const int length = qMin(width() - x, qMax(1, static_cast<int>(share.part * width() / share.whole)));
        painter.fillRect(mirrored(QRect(x, 0, length, height()), rect(), layoutDirection()),
                         share.colour.isValid() ? share.colour : t.c1);
        x += length;
    }
}

} // namespace fund
