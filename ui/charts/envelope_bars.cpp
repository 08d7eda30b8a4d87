#include "charts/envelope_bars.h"

#include <QPainter>

namespace fund {

namespace {

struct Part
{
    qint64 amount;
    QString text;
    QColor fill;
    QColor edge;
    QColor on;
    TextStyle style;
};

std::vector<Part> partsOf(const EnvelopeFacts &envelope, const Tokens &t)
{
    return {{envelope.spent, envelope.spentText, t.c1, t.c1, t.onC1, TextStyle::CaptionStrong},
            {envelope.committed, envelope.committedText, t.c5, t.c5Edge, t.onC5, TextStyle::Caption},
            {envelope.free, envelope.freeText, t.track, t.edge, t.text, TextStyle::Caption}};
}

} // namespace

void EnvelopeBars::setEnvelopes(std::vector<EnvelopeFacts> envelopes)
{
    m_envelopes = std::move(envelopes);
    contentChanged();
}

ChartTable EnvelopeBars::table() const
{
    ChartTable table;
    table.head = {QString(), tr("spent"), tr("committed"), tr("free", "money that can be committed"), tr("together")};
    for (const EnvelopeFacts &envelope : m_envelopes)
        table.rows.push_back(
            {envelope.name, envelope.spentText, envelope.committedText, envelope.freeText, envelope.total});
    return table;
}

void EnvelopeBars::paintParts(QPainter &painter, const EnvelopeFacts &envelope, qreal top, qint64 greatest) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    qreal x = 0;
    for (const Part &part : partsOf(envelope, tokensOf(this))) {
        if (part.amount <= 0)
            continue;
        const qreal length =
            qMax(1.5, (width() - 12) * static_cast<qreal>(part.amount) / static_cast<qreal>(qMax<qint64>(1, greatest)));
        const QRectF box(x, top, length, 16);
        painter.fillRect(seen(box), part.fill);
        painter.setPen(part.edge);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(seen(box).adjusted(0, 0, -1, -1));
        const int words = widthOf(part.text, part.style);
        if (words + 7 < length)
            write(painter, box.adjusted(4, 0, 0, 0), part.text, part.style, part.on);
        x += length + 1;
    }
}

void EnvelopeBars::paintChart(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    qint64 greatest = 1;
    for (const EnvelopeFacts &envelope : m_envelopes)
        greatest = qMax(greatest, envelope.spent + envelope.committed + envelope.free);
    const QStringList legend = {tr("spent"), tr("committed"), tr("free", "money that can be committed")};
    const qreal room = height() - 24 - legendHeight(legend);
    const qreal pitch = qBound(40.0, room / static_cast<qreal>(m_envelopes.size()), 62.0);
    qreal top = 14;
    for (const EnvelopeFacts &envelope : m_envelopes) {
        write(painter, {0, top, width() - 60.0, 20}, envelope.name, TextStyle::Text, t.text);
        write(painter, {width() - 100.0, top, 100, 20}, envelope.total, TextStyle::Strong, t.text, Qt::AlignRight);
        paintParts(painter, envelope, top + 21, greatest);
        top += pitch;
    }
    const EnvelopeFacts names{{}, {}, 1, legend[0], 1, legend[1], 1, legend[2]};
    const QPointF foot(0, qMin<qreal>(height() - legendHeight(legend) - 6, top + 14));
    const auto places = legendPlaces(legend, false);
    const std::vector<Part> parts = partsOf(names, t);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QPointF mark = foot + places.at(i);
        painter.fillRect(seen(QRectF(mark, QSizeF(10, 10))), parts.at(i).fill);
        painter.setPen(parts.at(i).edge);
        painter.drawRect(seen(QRectF(mark, QSizeF(10, 10))).adjusted(0, 0, -1, -1));
        writeLegend(painter, mark, parts.at(i).text);
    }
}

} // namespace fund
