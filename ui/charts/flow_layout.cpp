#include "charts/flow_layout.h"

#include <algorithm>
#include <array>

namespace fund {

namespace {

constexpr qreal loosestGap = 20; // where there is room

int columnCount(const FlowFacts &facts)
{
    int count = static_cast<int>(facts.columns.size());
    for (const FlowNode &node : facts.nodes)
        count = qMax(count, node.column + 1);
    return count;
}

int indexOf(const FlowFacts &facts, const QString &key)
{
    for (std::size_t i = 0; i < facts.nodes.size(); ++i)
        if (facts.nodes.at(i).key == key)
            return static_cast<int>(i);
    return -1;
}

/// Lays nodes into columns at one scale.
class Placer
{
public:
    Placer(const FlowFacts &facts, const FlowRoom &room) : m_facts(facts), m_room(room) {}

    FlowLayout place()
    {
        m_scale = fittingScale();
        m_layout.nodes.resize(m_facts.nodes.size());
        m_layout.labels.resize(m_facts.nodes.size());
        for (int column = 0; column < columnCount(m_facts); ++column)
            placeColumn(column);
        placeBands();
        return std::move(m_layout);
    }

    [[nodiscard]] bool fits(qreal scale) const
    {
        for (int column = 0; column < columnCount(m_facts); ++column) {
            qreal sum = 0;
            for (const int node : nodesOf(column))
                sum += slotOf(m_facts.nodes.at(static_cast<std::size_t>(node)), scale) + m_room.gap;
            if (sum - m_room.gap > m_room.bottom - m_room.top)
                return false;
        }
        return true;
    }

private:
    [[nodiscard]] qreal heightOf(const FlowNode &node, qreal scale) const
    {
        return qMax(FlowLayout::thinnest, static_cast<qreal>(node.amount) * scale);
    }
    /// The words of the last column and of nodes where money rests are one line; others have two, over their bands.
    [[nodiscard]] qreal slotOf(const FlowNode &node, qreal scale) const
    {
        const bool twoLines = node.column == 0 || hasOnward(m_facts, node);
        return qMax(heightOf(node, scale), twoLines ? m_room.wordLines * m_room.lineHeight : m_room.lineHeight);
    }
    [[nodiscard]] std::vector<int> nodesOf(int column) const
    {
        std::vector<int> found;
        for (std::size_t i = 0; i < m_facts.nodes.size(); ++i)
            if (m_facts.nodes.at(i).column == column)
                found.push_back(static_cast<int>(i));
        return found;
    }
    [[nodiscard]] qreal fittingScale() const
    {
        qint64 greatest = 1;
        for (const FlowNode &node : m_facts.nodes)
            greatest = qMax(greatest, node.amount);
        qreal low = 0;
        // A flow that fills the whole height looks like a wall: its greatest node takes five eighths at most.
        qreal high = (m_room.bottom - m_room.top) * 0.625 / static_cast<qreal>(greatest);
        if (fits(high))
            return high;
        for (int step = 0; step < 40; ++step) {
            const qreal middle = (low + high) / 2;
            (fits(middle) ? low : high) = middle;
        }
        return low;
    }
    [[nodiscard]] qreal xOf(int column) const
    {
        const int last = columnCount(m_facts) - 1;
        const qreal start = m_room.before;
        const qreal end = m_room.width - m_room.behind - FlowLayout::nodeWidth;
        if (last <= 0)
            return start;
        if (last == 3) // the third column has words in it, so more room behind it
            return start + (end - start) * std::array{0.0, 0.29, 0.567, 1.0}.at(static_cast<std::size_t>(column));
        return start + (end - start) * column / last;
    }
    /// The middle of what flows in, from what is placed already.
    [[nodiscard]] qreal wantedMiddle(int node) const
    {
        qreal weight = 0;
        qreal sum = 0;
        for (const FlowBand &band : m_facts.bands) {
            const int from = indexOf(m_facts, band.from);
            if (from < 0 || indexOf(m_facts, band.to) != node)
                continue;
            sum += bandStart(band, from) * static_cast<qreal>(band.amount);
            weight += static_cast<qreal>(band.amount);
        }
        return weight > 0 ? sum / weight : (m_room.top + m_room.bottom) / 2;
    }
    [[nodiscard]] qreal bandStart(const FlowBand &band, int from) const
    {
        qreal y = m_layout.nodes.at(static_cast<std::size_t>(from)).top();
        for (const FlowBand &other : m_facts.bands) {
            if (other.from != band.from)
                continue;
            const qreal thick = static_cast<qreal>(other.amount) * m_scale;
            if (other == band)
                return y + thick / 2;
            y += thick;
        }
        return y;
    }
    void placeColumn(int column)
    {
        const std::vector<int> nodes = nodesOf(column);
        qreal sum = 0;
        for (const int node : nodes)
            sum += slotOf(m_facts.nodes.at(static_cast<std::size_t>(node)), m_scale);
        const qreal spare = m_room.bottom - m_room.top - sum;
        const qreal between = static_cast<qreal>(qMax<std::size_t>(2, nodes.size()) - 1);
        const qreal spacing = column == 0 ? qMin(loosestGap, spare / between) : m_room.gap;
        std::vector<qreal> tops;
        qreal free = column == 0 ? m_room.top + (spare - spacing * between) / 2 : m_room.top;
        for (const int node : nodes) {
            const qreal slot = slotOf(m_facts.nodes.at(static_cast<std::size_t>(node)), m_scale);
            const qreal top = column == 0 ? free : qMax(free, wantedMiddle(node) - slot / 2);
            tops.push_back(top);
            free = top + slot + spacing;
        }
        pushUp(nodes, tops, spacing);
        for (std::size_t i = 0; i < nodes.size(); ++i)
            settle(nodes.at(i), column, tops.at(i));
    }
    /// What was pushed beyond the lower border takes the others with it upwards.
    void pushUp(const std::vector<int> &nodes, std::vector<qreal> &tops, qreal spacing) const
    {
        qreal limit = m_room.bottom;
        for (std::size_t i = nodes.size(); i-- > 0;) {
            const qreal slot = slotOf(m_facts.nodes.at(static_cast<std::size_t>(nodes.at(i))), m_scale);
            tops.at(i) = qMin(tops.at(i), limit - slot);
            limit = tops.at(i) - spacing;
        }
    }
    void settle(int node, int column, qreal top)
    {
        const FlowNode &facts = m_facts.nodes.at(static_cast<std::size_t>(node));
        const qreal height = heightOf(facts, m_scale);
        const qreal middle = top + slotOf(facts, m_scale) / 2;
        m_layout.nodes.at(static_cast<std::size_t>(node)) =
            QRectF(xOf(column), middle - height / 2, FlowLayout::nodeWidth, height);
        m_layout.labels.at(static_cast<std::size_t>(node)) = middle;
    }
    void placeBands()
    {
        std::vector<qreal> out;
        std::vector<qreal> in;
        for (const QRectF &node : m_layout.nodes) {
            out.push_back(node.top());
            in.push_back(node.top());
        }
        for (std::size_t i = 0; i < m_facts.bands.size(); ++i) {
            const FlowBand &band = m_facts.bands.at(i);
            const int from = indexOf(m_facts, band.from);
            const int to = indexOf(m_facts, band.to);
            if (from < 0 || to < 0 || band.amount <= 0)
                continue;
            const qreal exact = static_cast<qreal>(band.amount) * m_scale;
            qreal &start = out.at(static_cast<std::size_t>(from));
            qreal &end = in.at(static_cast<std::size_t>(to));
            m_layout.bands.push_back({start, end, qMax(FlowLayout::thinnest, exact), from, to});
            m_layout.bandIndex.push_back(static_cast<int>(i));
            start += exact;
            end += exact;
        }
    }

    const FlowFacts &m_facts;
    const FlowRoom &m_room;
    qreal m_scale = 0;
    FlowLayout m_layout;
};

} // namespace

bool hasOnward(const FlowFacts &facts, const FlowNode &node)
{
    return std::any_of(facts.bands.begin(), facts.bands.end(),
                       [&](const FlowBand &band) { return band.from == node.key && band.amount > 0; });
}

bool findsRoom(const FlowFacts &facts, const FlowRoom &room)
{
    return Placer(facts, room).fits(0);
}

FlowLayout layOutFlow(const FlowFacts &facts, const FlowRoom &room)
{
    return Placer(facts, room).place();
}

} // namespace fund
