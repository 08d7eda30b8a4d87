#include "charts/bar_picture.h"

#include "charts/chart_colours.h"
#include "widgets/label.h"
#include "widgets/paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>

#include <algorithm>

namespace fund {

namespace {

constexpr int gap = 6;
constexpr int labelLine = 15;
constexpr qreal leastHit = 12; // a bar of nothing can be chosen too

qreal share(qint64 amount, qint64 greatest)
{
    return greatest > 0 ? static_cast<qreal>(amount) / static_cast<qreal>(greatest) : 0;
}

} // namespace

void BarPicture::setChart(const BarChart &chart)
{
    m_chart = chart;
    contentChanged();
}

ChartTable BarPicture::table() const
{
    ChartTable table;
    table.head += QString();
    for (const ChartSeries &series : m_chart.series)
        table.head += series.name;
    for (const ChartCategory &category : m_chart.categories) {
        QStringList row{category.label};
        for (const auto &value : category.values)
            row += value ? value->label : QStringLiteral("–");
        table.rows.push_back(row);
    }
    return table;
}

QSize BarPicture::sizeHint() const
{
    return {236, qMax(120, static_cast<int>(m_chart.categories.size()) * 38 + 20 + footHeight())};
}

qint64 BarPicture::greatestOf(const ChartCategory &category) const
{
    qint64 sum = 0;
    qint64 greatest = 0;
    for (const auto &value : category.values)
        if (value) {
            sum += value->amount;
            greatest = qMax(greatest, value->amount);
        }
    return m_chart.grouping == BarGrouping::Stacked ? sum : greatest;
}

BarPicture::Scale BarPicture::scale() const
{
    Scale scale;
    int behind = 0;
    for (const ChartCategory &category : m_chart.categories) {
        // A layout of text needs a pixel more than its measure, or breaks its widest word.
        scale.start = qMax(scale.start, widthOf(category.label, TextStyle::Caption) + 1);
        scale.greatest = qMax(scale.greatest, greatestOf(category));
        const QString last =
            category.values.empty() || !category.values.back() ? QString() : category.values.back()->label;
        behind = qMax(behind, widthOf(category.total.isEmpty() ? last : category.total, TextStyle::CaptionStrong));
    }
    scale.start = qMin(scale.start, width() * 45 / 100) + gap;
    scale.length = qMax(20, width() - scale.start - behind - 10);
    const qreal room = height() - 8 - footHeight();
    scale.pitch = qBound(20.0, room / static_cast<qreal>(m_chart.categories.size()), 38.0);
    return scale;
}

QStringList BarPicture::legend() const
{
    QStringList names;
    if (m_chart.series.size() > 1)
        for (const ChartSeries &series : m_chart.series)
            names += series.name;
    return names;
}

int BarPicture::footHeight() const
{
    const QStringList names = legend();
    return names.isEmpty() ? 0 : legendHeight(names) + 20;
}

QRectF BarPicture::labelPlace(const Scale &scale, int row) const
{
    return {0, 4 + row * scale.pitch, static_cast<qreal>(scale.start - gap), scale.pitch};
}

/// In two lines where it is wider than its place and there is room for two.
void BarPicture::paintLabel(QPainter &painter, const QRectF &place, const QString &label) const
{
    const Tokens &t = tokensOf(this);
    const QFont font = fontOf(TextStyle::Caption);
    const QRect box = seen(place).toAlignedRect();
    const int high = layOutText(nullptr, label, font, box, labelLine, layoutDirection());
    if (high != 2 * labelLine || high > place.height())
        return write(painter, place, label, TextStyle::Caption, t.text, Qt::AlignRight);
    painter.setPen(t.text);
    layOutText(&painter, label, font, box.translated(0, (box.height() - high) / 2), labelLine, layoutDirection(),
               Qt::AlignRight);
}

void BarPicture::paintBarOf(QPainter &painter, const QRectF &place, const ChartSeries &series) const
{
    const SeriesPaint paint = paintOf(series.colour, tokensOf(this));
    const QRectF box = seen(place);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(box, series.planned ? QBrush(paint.fill, Qt::BDiagPattern) : QBrush(paint.fill));
    const QColor edge = series.planned ? paint.fill : paint.edge;
    if (!edge.isValid())
        return;
    painter.setPen(QPen(edge, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
}

void BarPicture::paintRow(QPainter &painter, const Scale &scale, int row) const
{
    const ChartCategory &category = m_chart.categories.at(static_cast<std::size_t>(row));
    const Tokens &t = tokensOf(this);
    const bool stacked = m_chart.grouping == BarGrouping::Stacked;
    const auto count = static_cast<int>(m_chart.series.size());
    // Bars beside each other are thick enough for the number behind each.
    const qreal thick = qMin(stacked ? 20.0 : qMax(20.0, 14.0 * count), scale.pitch - 6);
    const qreal top = 8 + row * scale.pitch + (scale.pitch - thick) / 2 - 4;
    paintLabel(painter, labelPlace(scale, row), category.label);
    qreal x = scale.start;
    for (int i = 0; i < count && i < static_cast<int>(category.values.size()); ++i) {
        const auto &value = category.values.at(static_cast<std::size_t>(i));
        if (!value || value->amount <= 0)
            continue;
        const ChartSeries &series = m_chart.series.at(static_cast<std::size_t>(i));
        const qreal length = qMax(1.5, scale.length * share(value->amount, scale.greatest));
        const qreal one = stacked ? thick : thick / count;
        const QRectF bar(stacked ? x : scale.start, stacked ? top : top + i * one, length, one);
        paintBarOf(painter, bar, series);
        const int words = widthOf(value->label, TextStyle::CaptionStrong);
        const bool inside = count > 1 && stacked && words + 8 < length;
        const QRectF place(inside ? bar.left() + 4 : bar.right() + 5, bar.top(), words + 2, one);
        const bool last = stacked && i + 1 < count;
        if (inside)
            write(painter, place, value->label, TextStyle::CaptionStrong, paintOf(series.colour, t).text);
        else if (!last)
            write(painter, place, value->label, TextStyle::CaptionStrong, t.text);
        x += length + 1;
    }
    if (!category.total.isEmpty())
        write(painter, {x + 4, top, 80, thick}, category.total, TextStyle::CaptionStrong, t.text);
}

void BarPicture::paintUpright(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const int bottom = height() - footHeight() - 22;
    const qreal pitch = static_cast<qreal>(width()) / static_cast<qreal>(m_chart.categories.size());
    qint64 greatest = 1;
    for (const ChartCategory &category : m_chart.categories)
        greatest = qMax(greatest, greatestOf(category));
    painter.fillRect(QRect(0, bottom, width(), 1), t.edge);
    const bool stacked = m_chart.grouping == BarGrouping::Stacked;
    qreal left = 0;
    for (const ChartCategory &category : m_chart.categories) {
        const qreal whole = qMin(48.0, pitch * 0.7);
        const qreal one = stacked ? whole : whole / static_cast<qreal>(qMax<std::size_t>(1, m_chart.series.size()));
        qreal x = left + (pitch - whole) / 2;
        qreal y = bottom;
        for (std::size_t i = 0; i < category.values.size() && i < m_chart.series.size(); ++i) {
            const auto &value = category.values.at(i);
            const qreal tall = value ? (bottom - 24) * share(value->amount, greatest) : 0;
            if (value)
                paintBarOf(painter, {x, (stacked ? y : bottom) - tall, one, tall}, m_chart.series.at(i));
            if (value && !stacked)
                write(painter, {x - 8, bottom - tall - 18, one + 16, 16}, value->label, TextStyle::CaptionStrong,
                      t.text, Qt::AlignHCenter);
            y -= stacked ? tall : 0;
            x += stacked ? 0 : one;
        }
        if (stacked)
            write(painter, {left, y - 18, pitch, 16}, category.total, TextStyle::CaptionStrong, t.text,
                  Qt::AlignHCenter);
        write(painter, {left, bottom + 4.0, pitch, 16}, category.label, TextStyle::Caption, t.muted, Qt::AlignHCenter);
        left += pitch;
    }
}

void BarPicture::paintLegend(QPainter &painter) const
{
    const QStringList names = legend();
    const auto places = legendPlaces(names, true);
    const QPointF top(0, height() - legendHeight(names) - 6);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QPointF mark = top + places.at(i);
        paintBarOf(painter, {mark, QSizeF(10, 10)}, m_chart.series.at(i));
        writeLegend(painter, mark, m_chart.series.at(i).name);
    }
}

void BarPicture::paintChart(QPainter &painter) const
{
    if (m_chart.direction == BarDirection::Upright) {
        paintUpright(painter);
    } else {
        const Scale rows = scale();
        for (int row = 0; row < static_cast<int>(m_chart.categories.size()); ++row)
            paintRow(painter, rows, row);
    }
    paintLegend(painter);
}

bool BarPicture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_chart.direction == BarDirection::Upright)
        return ChartPicture::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Scale rows = scale();
    for (int row = 0; row < static_cast<int>(m_chart.categories.size()); ++row) {
        const QString &label = m_chart.categories.at(static_cast<std::size_t>(row)).label;
        const QRectF place = labelPlace(rows, row);
        if (!seen(place).contains(help->pos()) || widthOf(label, TextStyle::Caption) <= place.width())
            continue;
        QToolTip::showText(help->globalPos(), label, this);
        return true;
    }
    return ChartPicture::event(event);
}

std::vector<ChartSpot> BarPicture::spotsAcross(const Scale &scale, int row) const
{
    std::vector<ChartSpot> spots;
    const ChartCategory &category = m_chart.categories.at(static_cast<std::size_t>(row));
    const bool stacked = m_chart.grouping == BarGrouping::Stacked;
    const auto count = static_cast<int>(m_chart.series.size());
    const qreal one = scale.pitch / (stacked ? 1 : qMax(1, count));
    qreal x = scale.start;
    for (int i = 0; i < count && i < static_cast<int>(category.values.size()); ++i) {
        const auto &value = category.values.at(static_cast<std::size_t>(i));
        if (!value)
            continue;
        const qreal length = scale.length * share(value->amount, scale.greatest);
        const qreal top = row * scale.pitch + 4 + (stacked ? 0 : i * one);
        spots.push_back({row, i, {stacked ? x : scale.start, top, qMax(leastHit, length), one}});
        x += length + 1;
    }
    return spots;
}

std::vector<ChartSpot> BarPicture::spotsUpright(int category) const
{
    std::vector<ChartSpot> spots;
    const int bottom = height() - footHeight() - 22;
    const qreal pitch = static_cast<qreal>(width()) / static_cast<qreal>(m_chart.categories.size());
    qint64 greatest = 1;
    for (const ChartCategory &each : m_chart.categories)
        greatest = qMax(greatest, greatestOf(each));
    const bool stacked = m_chart.grouping == BarGrouping::Stacked;
    const qreal whole = qMin(48.0, pitch * 0.7);
    const qreal one = stacked ? whole : whole / static_cast<qreal>(qMax<std::size_t>(1, m_chart.series.size()));
    const auto &values = m_chart.categories.at(static_cast<std::size_t>(category)).values;
    qreal y = bottom;
    for (int i = 0; i < static_cast<int>(qMin(values.size(), m_chart.series.size())); ++i) {
        const auto &value = values.at(static_cast<std::size_t>(i));
        if (!value)
            continue;
        const qreal tall = (bottom - 24) * share(value->amount, greatest);
        const qreal x = category * pitch + (pitch - whole) / 2 + (stacked ? 0 : i * one);
        const qreal hit = qMax(leastHit, tall);
        spots.push_back({category, i, {x, (stacked ? y : bottom) - hit, one, hit}});
        y -= tall;
    }
    return spots;
}

std::vector<ChartSpot> BarPicture::spots() const
{
    std::vector<ChartSpot> all;
    if (isEmpty())
        return all;
    const Scale rows = scale();
    for (int i = 0; i < static_cast<int>(m_chart.categories.size()); ++i)
        for (const ChartSpot &spot : runsDown() ? spotsAcross(rows, i) : spotsUpright(i))
            all.push_back(spot);
    return all;
}

} // namespace fund
