#include "charts/flow_picture.h"

#include "charts/chart_colours.h"
#include "widgets/paint.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointF>
#include <QToolTip>

namespace fund {

namespace {

constexpr qreal line = 16;
constexpr qreal restingWords = 220; // name and amount of a node where money rests, in a middle column

} // namespace

FlowPicture::FlowPicture(QWidget *parent) : ChartPicture(parent)
{
    setMouseTracking(true);
}

void FlowPicture::setFlow(const FlowFacts &facts)
{
    if (facts.nodes.size() != m_facts.nodes.size() || facts.bands.size() != m_facts.bands.size())
        m_selected.reset();
    m_facts = facts;
    contentChanged();
}

void FlowPicture::setSelectedNode(const QString &key)
{
    m_selected.reset();
    for (std::size_t i = 0; i < m_facts.nodes.size(); ++i)
        if (m_facts.nodes.at(i).key == key)
            m_selected = Item{false, static_cast<int>(i)};
    update();
}

ChartTable FlowPicture::table() const
{
    ChartTable table;
    table.head = {QString(), tr("Amount")};
    for (const FlowNode &node : m_facts.nodes)
        table.rows.push_back({node.title, node.amountText});
    return table;
}

FlowRoom FlowPicture::room() const
{
    FlowRoom room;
    room.width = width();
    room.top = 2 * line + 10; // the columns' titles, and below them what the pool holds
    room.bottom = height() - 6;
    room.lineHeight = line;
    int before = 40;
    int behind = 80;
    int last = 0;
    for (const FlowNode &node : m_facts.nodes)
        last = qMax(last, node.column);
    for (const FlowNode &node : m_facts.nodes) {
        const int amount = widthOf(node.amountText, TextStyle::CaptionStrong);
        if (node.column == 0)
            before = qMax(before, qMax(widthOf(node.title, TextStyle::Text), amount) + 8);
        if (node.column == last)
            behind = qMax(behind, widthOf(node.title, TextStyle::Caption) + amount + 40);
    }
    room.before = before;
    room.behind = behind;
    if (findsRoom(m_facts, room))
        return room;
    // Name and amount side by side, close together, rather than over each other.
    room.wordLines = 1;
    room.gap = 2;
    for (const FlowNode &node : m_facts.nodes)
        if (node.column == 0)
            room.before = qMax<qreal>(room.before, widthOf(node.title, TextStyle::Caption) +
                                                       widthOf(node.amountText, TextStyle::CaptionStrong) + 24);
    return room;
}

FlowLayout FlowPicture::layoutNow() const
{
    return layOutFlow(m_facts, room());
}

QPainterPath FlowPicture::pathOf(const FlowLayout &layout, int index) const
{
    const FlowLayout::Band &band = layout.bands.at(static_cast<std::size_t>(index));
    const qreal left = layout.nodes.at(static_cast<std::size_t>(band.from)).right();
    const qreal right = layout.nodes.at(static_cast<std::size_t>(band.to)).left();
    const qreal middle = (left + right) / 2;
    const auto at = [this](qreal x, qreal y) { return seen(QPointF(x, y)); };
    QPainterPath path(at(left, band.fromY));
    path.cubicTo(at(middle, band.fromY), at(middle, band.toY), at(right, band.toY));
    path.lineTo(at(right, band.toY + band.thick));
    path.cubicTo(at(middle, band.toY + band.thick), at(middle, band.fromY + band.thick),
                 at(left, band.fromY + band.thick));
    path.closeSubpath();
    return path;
}

/// The place of a node's words, as read from left to right.
QRectF FlowPicture::wordsOf(const FlowLayout &layout, int index) const
{
    const FlowNode &node = m_facts.nodes.at(static_cast<std::size_t>(index));
    const QRectF &box = layout.nodes.at(static_cast<std::size_t>(index));
    const qreal middle = layout.labels.at(static_cast<std::size_t>(index));
    const qreal high = room().wordLines * line;
    qreal end = width() - 8;
    for (std::size_t i = 0; i < m_facts.nodes.size(); ++i)
        if (m_facts.nodes.at(i).column == node.column + 1)
            end = qMin(end, layout.nodes.at(i).left() - 6);
    if (node.column == 0)
        return {0, middle - high / 2, box.left() - 8, high};
    const bool onward = hasOnward(m_facts, node);
    if (onward && node.column == 1)
        return {box.left() - 4, box.top() - 20, 140, line};
    if (onward)
        return {box.right() + 8, middle - high / 2, qMin(140.0, end - box.right() - 8), high};
    end = qMin(end, box.right() + restingWords);
    return {box.right() + 8, middle - line / 2, end - box.right() - 8, line};
}

void FlowPicture::paintBands(QPainter &painter, const FlowLayout &layout) const
{
    const Tokens &t = tokensOf(this);
    for (int i = 0; i < static_cast<int>(layout.bands.size()); ++i) {
        const FlowBand &band =
            m_facts.bands.at(static_cast<std::size_t>(layout.bandIndex.at(static_cast<std::size_t>(i))));
        const int from = layout.bands.at(static_cast<std::size_t>(i)).from;
        QColor fill = paintOf(band.colour, t).fill;
        const bool chosen = m_selected == Item{true, i};
        fill.setAlphaF(chosen ? 0.6F : m_facts.nodes.at(static_cast<std::size_t>(from)).column > 1 ? 0.4F : 0.35F);
        painter.setPen(chosen ? QPen(t.focus, 2) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        painter.drawPath(pathOf(layout, i));
    }
}

void FlowPicture::paintNode(QPainter &painter, const FlowLayout &layout, int index) const
{
    const SeriesPaint paint = paintOf(m_facts.nodes.at(static_cast<std::size_t>(index)).colour, tokensOf(this));
    const QRectF box = seen(layout.nodes.at(static_cast<std::size_t>(index)));
    painter.setPen(paint.edge.isValid() ? QPen(paint.edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(paint.fill);
    painter.drawRect(box);
}

void FlowPicture::paintRestingWords(QPainter &painter, const QRectF &words, const FlowNode &node) const
{
    const Tokens &t = tokensOf(this);
    const int amount = widthOf(node.amountText, TextStyle::CaptionStrong) + 2;
    // Bands pass behind the words; a number is read through none of them.
    QColor plate = t.base;
    plate.setAlpha(190);
    painter.fillRect(seen(words), plate);
    write(painter, words.adjusted(0, 0, -amount - 8, 0), node.title, TextStyle::Caption, t.text);
    write(painter, {words.right() - amount, words.top(), static_cast<qreal>(amount), words.height()}, node.amountText,
          TextStyle::CaptionStrong, t.text, Qt::AlignRight);
}

void FlowPicture::paintWords(QPainter &painter, const FlowLayout &layout, int index) const
{
    const FlowNode &node = m_facts.nodes.at(static_cast<std::size_t>(index));
    const Tokens &t = tokensOf(this);
    const QRectF words = wordsOf(layout, index);
    const QRectF first(words.left(), words.top(), words.width(), line);
    const QRectF second = first.translated(0, line);
    const bool onward = hasOnward(m_facts, node);
    if (words.height() <= line && !(onward && node.column == 1)) {
        paintRestingWords(painter, words, node);
    } else if (node.column == 0) {
        write(painter, first, node.title, TextStyle::Text, t.text, Qt::AlignRight);
        write(painter, second, node.amountText, TextStyle::CaptionStrong, t.text, Qt::AlignRight);
    } else if (onward && node.column == 1) {
        write(painter, words, node.amountText, TextStyle::CaptionStrong, t.text);
    } else if (onward) {
        write(painter, first, node.title, TextStyle::Strong, t.text);
        write(painter, second, node.amountText, TextStyle::Caption, t.text);
    }
    // Words that had to move have a line to their node.
    const QRectF &box = layout.nodes.at(static_cast<std::size_t>(index));
    if (const qreal middle = words.center().y(); node.column > 0 && !onward && qAbs(middle - box.center().y()) > 8) {
        painter.setPen(QPen(t.edge, 1));
        painter.drawLine(seen(QPointF(box.right(), box.center().y())), seen(QPointF(words.left() - 2, middle)));
    }
}

void FlowPicture::paintChart(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const FlowLayout layout = layoutNow();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t column = 0; column < m_facts.columns.size(); ++column)
        for (std::size_t node = 0; node < m_facts.nodes.size(); ++node)
            if (m_facts.nodes.at(node).column == static_cast<int>(column)) {
                const QString &title = m_facts.columns.at(column);
                const qreal words = widthOf(title, TextStyle::Caption) + 4;
                const qreal x = layout.nodes.at(node).left();
                write(painter, {column == 0 ? qMax(0.0, x - 4 - words) : x, 0, words, line}, title, TextStyle::Caption,
                      t.muted);
                break;
            }
    paintBands(painter, layout);
    for (int node = 0; node < static_cast<int>(m_facts.nodes.size()); ++node) {
        paintNode(painter, layout, node);
        paintWords(painter, layout, node);
    }
    if (m_selected && !m_selected->band) {
        const QRectF box = layout.nodes.at(static_cast<std::size_t>(m_selected->index));
        const QRectF whole = box.united(wordsOf(layout, m_selected->index)).adjusted(-3, -2, 4, 2);
        paintRing(painter, seen(whole.intersected(QRectF(0, 0, width(), height()))), t);
    }
}

void FlowPicture::paintEvent(QPaintEvent *event)
{
    if (hasFocus() && m_selected) {
        QPainter painter(this);
        paintChart(painter);
    } else {
        ChartPicture::paintEvent(event);
    }
}

std::optional<FlowPicture::Item> FlowPicture::itemAt(const QPointF &point) const
{
    const FlowLayout layout = layoutNow();
    for (int node = 0; node < static_cast<int>(layout.nodes.size()); ++node)
        if (seen(layout.nodes.at(static_cast<std::size_t>(node))).adjusted(-3, -3, 3, 3).contains(point) ||
            seen(wordsOf(layout, node)).contains(point))
            return Item{false, node};
    for (int band = 0; band < static_cast<int>(layout.bands.size()); ++band)
        if (pathOf(layout, band).contains(point))
            return Item{true, band};
    return std::nullopt;
}

QString FlowPicture::tipOf(const Item &item) const
{
    if (!item.band) {
        const FlowNode &node = m_facts.nodes.at(static_cast<std::size_t>(item.index));
        return QStringLiteral("%1: %2").arg(node.title, node.amountText);
    }
    const FlowLayout layout = layoutNow();
    const FlowLayout::Band &band = layout.bands.at(static_cast<std::size_t>(item.index));
    return tr("From %1 to %2", "money")
        .arg(m_facts.nodes.at(static_cast<std::size_t>(band.from)).title,
             m_facts.nodes.at(static_cast<std::size_t>(band.to)).title);
}

void FlowPicture::choose(const Item &item)
{
    m_selected = item;
    setAccessibleDescription(tipOf(item));
    update();
    if (!item.band) {
        Q_EMIT nodeChosen(m_facts.nodes.at(static_cast<std::size_t>(item.index)).key);
        return;
    }
    const FlowLayout layout = layoutNow();
    const FlowBand &band =
        m_facts.bands.at(static_cast<std::size_t>(layout.bandIndex.at(static_cast<std::size_t>(item.index))));
    Q_EMIT bandChosen(band.from, band.to);
}

void FlowPicture::along(int way)
{
    const FlowLayout layout = layoutNow();
    if (!m_selected)
        return choose({false, 0});
    if (m_selected->band) {
        const FlowLayout::Band &band = layout.bands.at(static_cast<std::size_t>(m_selected->index));
        return choose({false, way > 0 ? band.to : band.from});
    }
    for (int i = 0; i < static_cast<int>(layout.bands.size()); ++i) {
        const FlowLayout::Band &band = layout.bands.at(static_cast<std::size_t>(i));
        if ((way > 0 ? band.from : band.to) == m_selected->index)
            return choose({true, i});
    }
}

void FlowPicture::beside(int way)
{
    if (!m_selected)
        return choose({false, 0});
    const FlowLayout layout = layoutNow();
    const bool band = m_selected->band;
    const auto column = [&](int index) {
        const int node = band ? layout.bands.at(static_cast<std::size_t>(index)).from : index;
        return m_facts.nodes.at(static_cast<std::size_t>(node)).column;
    };
    const int count = static_cast<int>(band ? layout.bands.size() : layout.nodes.size());
    for (int next = m_selected->index + way; next >= 0 && next < count; next += way)
        if (column(next) == column(m_selected->index))
            return choose({band, next});
}

void FlowPicture::keyPressEvent(QKeyEvent *event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return along(-onward);
    case Qt::Key_Right:
        return along(onward);
    case Qt::Key_Up:
        return beside(-1);
    case Qt::Key_Down:
        return beside(1);
    default:
        ChartPicture::keyPressEvent(event);
    }
}

void FlowPicture::mousePressEvent(QMouseEvent *event)
{
    if (const auto item = itemAt(event->position()))
        choose(*item);
}

bool FlowPicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto item = itemAt(help->pos());
        QToolTip::showText(help->globalPos(), item ? tipOf(*item) : QString(), this);
        return true;
    }
    return ChartPicture::event(event);
}

} // namespace fund
