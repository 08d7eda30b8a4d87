#include "charts/line_picture.h"

#include "charts/chart_colours.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPointF>
#include <QStringList>

#include <algorithm>

namespace fund {

namespace {

/// 1, 2 or 5 times a power of ten, so that some four steps reach `greatest`.
qint64 niceStep(qint64 greatest)
{
    qint64 power = 1;
    while (power * 10 <= greatest / 3)
        power *= 10;
    for (const qint64 factor : {1, 2, 5})
        if (power * factor * 4 >= greatest)
            return power * factor;
    return power * 10;
}

} // namespace

void LinePicture::setChart(const LineChart &chart)
{
    m_chart = chart;
    contentChanged();
}

ChartTable LinePicture::table() const
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

const ChartValue *LinePicture::lastOf(int series, int *category) const
{
    for (int i = static_cast<int>(m_chart.categories.size()) - 1; i >= 0; --i) {
        const auto &values = m_chart.categories.at(static_cast<std::size_t>(i)).values;
        if (series < static_cast<int>(values.size()) && values.at(static_cast<std::size_t>(series))) {
            if (category)
                *category = i;
            return &*values.at(static_cast<std::size_t>(series));
        }
    }
    return nullptr;
}

LinePicture::Plane LinePicture::plane() const
{
    qint64 greatest = m_chart.limit ? m_chart.limit->amount : 1;
    for (const ChartCategory &category : m_chart.categories)
        for (const auto &value : category.values)
            greatest = qMax(greatest, value ? value->amount : 0);
    Plane plane;
    plane.step = niceStep(greatest);
    plane.top = (greatest + plane.step - 1) / plane.step * plane.step;
    int names = m_chart.limit ? widthOf(m_chart.limit->label, TextStyle::Caption) : 0;
    for (int i = 0; i < static_cast<int>(m_chart.series.size()); ++i) {
        names = qMax(names, widthOf(m_chart.series.at(static_cast<std::size_t>(i)).name, TextStyle::Caption));
        if (const ChartValue *last = lastOf(i))
            names = qMax(names, widthOf(last->label, TextStyle::CaptionStrong));
    }
    const int ticks = widthOf(tickText(plane.top, plane.step), TextStyle::Caption) + 16;
    plane.box = QRectF(ticks, 20, qMax(60, width() - ticks - names - 12), height() - 60);
    return plane;
}

qreal LinePicture::yOf(const Plane &plane, qint64 amount) const
{
    return plane.box.bottom() - plane.box.height() * static_cast<qreal>(amount) / static_cast<qreal>(plane.top);
}

qreal LinePicture::xOf(const Plane &plane, int category) const
{
    const auto last = static_cast<qreal>(qMax<std::size_t>(2, m_chart.categories.size()) - 1);
    return plane.box.left() + (plane.box.width() - 4) * category / last;
}

QString LinePicture::tickText(qint64 amount, qint64 step) const
{
    const qint64 unit = qMax<qint64>(1, m_chart.axis.unit);
    int places = 0;
    for (qint64 part = unit; step % part != 0 && part > 1; part /= 10)
        ++places;
    return locale().toString(static_cast<double>(amount) / static_cast<double>(unit), 'f', places);
}

void LinePicture::paintGrid(QPainter &painter, const Plane &plane) const
{
    const Tokens &t = tokensOf(this);
    for (qint64 amount = 0; amount <= plane.top; amount += plane.step) {
        const qreal y = yOf(plane, amount);
        painter.fillRect(seen(QRectF(plane.box.left(), y - 0.5, plane.box.width(), 1)), t.grid);
        write(painter, {0, y - 8, plane.box.left() - 8, 16}, tickText(amount, plane.step), TextStyle::Caption, t.muted,
              Qt::AlignRight);
    }
    const auto count = static_cast<int>(m_chart.categories.size());
    int widest = 1;
    for (const ChartCategory &category : m_chart.categories)
        widest = qMax(widest, widthOf(category.label, TextStyle::Caption) + 12);
    const qreal pitch = count > 1 ? xOf(plane, 1) - xOf(plane, 0) : plane.box.width();
    const int every = qMax(1, qCeil(widest / pitch));
    for (int i = 0; i < count; i += every)
        write(painter, {xOf(plane, i) - widest / 2.0, plane.box.bottom() + 10, static_cast<qreal>(widest), 16},
              m_chart.categories.at(static_cast<std::size_t>(i)).label, TextStyle::Caption, t.muted, Qt::AlignHCenter);
}

void LinePicture::paintLine(QPainter &painter, const Plane &plane, int series) const
{
    const ChartSeries &facts = m_chart.series.at(static_cast<std::size_t>(series));
    QPainterPath path;
    bool drawing = false;
    for (int i = 0; i < static_cast<int>(m_chart.categories.size()); ++i) {
        const auto &values = m_chart.categories.at(static_cast<std::size_t>(i)).values;
        const bool known =
            series < static_cast<int>(values.size()) && values.at(static_cast<std::size_t>(series)).has_value();
        if (known) {
            const qint64 amount = values.at(static_cast<std::size_t>(series))->amount;
            const QPointF point = seen(QPointF(xOf(plane, i), yOf(plane, amount)));
            drawing ? path.lineTo(point) : path.moveTo(point);
        }
        drawing = known;
    }
    QPen pen(paintOf(facts.colour, tokensOf(this)).fill, 2);
    if (facts.planned)
        pen.setDashPattern({2.5, 1.5});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void LinePicture::paintNames(QPainter &painter, const Plane &plane) const
{
    const Tokens &t = tokensOf(this);
    struct Name
    {
        qreal middle;
        qreal height;
        QString name;
        QString value;
        QColor colour;
    };
    std::vector<Name> names;
    for (int i = 0; i < static_cast<int>(m_chart.series.size()); ++i)
        if (const ChartValue *last = lastOf(i)) {
            const ChartSeries &series = m_chart.series.at(static_cast<std::size_t>(i));
            const QColor colour = series.planned ? t.muted : paintOf(series.colour, t).name;
            names.push_back({yOf(plane, last->amount), 30, series.name, last->label, colour});
        }
    if (m_chart.limit)
        names.push_back({yOf(plane, m_chart.limit->amount), 16, m_chart.limit->label, {}, t.text});
    std::sort(names.begin(), names.end(), [](const Name &a, const Name &b) { return a.middle < b.middle; });
    qreal free = 0;
    const qreal x = plane.box.right() + 4;
    for (const Name &name : names) {
        const qreal top = qMax(free, name.middle - name.height / 2);
        write(painter, {x, top, width() - x, 16}, name.name, TextStyle::Caption, name.colour);
        write(painter, {x, top + 14, width() - x, 16}, name.value, TextStyle::CaptionStrong, t.text);
        free = top + name.height;
    }
}

void LinePicture::paintChart(QPainter &painter) const
{
    const Plane area = plane();
    const Tokens &t = tokensOf(this);
    paintGrid(painter, area);
    if (m_chart.limit) {
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(t.c4, 1.5);
        pen.setDashPattern({1.4, 2});
        painter.setPen(pen);
        const qreal y = yOf(area, m_chart.limit->amount);
        painter.drawLine(seen(QPointF(area.box.left(), y)), seen(QPointF(area.box.right(), y)));
    }
    for (int i = 0; i < static_cast<int>(m_chart.series.size()); ++i)
        paintLine(painter, area, i);
    paintNames(painter, area);
}

std::vector<ChartSpot> LinePicture::spots() const
{
    constexpr qreal hit = 16;
    std::vector<ChartSpot> all;
    if (isEmpty())
        return all;
    const Plane area = plane();
    for (int i = 0; i < static_cast<int>(m_chart.categories.size()); ++i) {
        const auto &values = m_chart.categories.at(static_cast<std::size_t>(i)).values;
        for (int series = 0; series < static_cast<int>(values.size()); ++series)
            if (const auto &value = values.at(static_cast<std::size_t>(series)))
                all.push_back({i, series, {xOf(area, i) - hit / 2, yOf(area, value->amount) - hit / 2, hit, hit}});
    }
    return all;
}

QString LinePicture::spotText(const ChartSpot &spot) const
{
    return spotText(m_chart.series, m_chart.categories, spot);
}

} // namespace fund
