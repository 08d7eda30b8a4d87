#pragma once

#include "charts/chart_picture.h"

#include "documents/chart.h"

namespace fund {

/// Bars as core/documents has them: women and men by region, projects by stage. Numbers stand in or behind the bars; a
/// legend names the series where there are several.
class BarPicture : public ChartPicture
{
    Q_OBJECT

public:
    explicit BarPicture(QWidget *parent = nullptr) : ChartPicture(parent) {}

    void setChart(const BarChart &chart);
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }
    [[nodiscard]] std::vector<ChartSpot> spots() const override;

protected:
    [[nodiscard]] bool isEmpty() const override { return m_chart.categories.empty(); }
    void paintChart(QPainter &painter) const override;
    [[nodiscard]] bool runsDown() const override { return m_chart.direction == BarDirection::Horizontal; }
    /// A label that is cut is told in full.
    bool event(QEvent *event) override;

private:
    struct Scale
    {
        int start = 0;       ///< where bars begin
        int length = 1;      ///< pixels of the greatest
        qint64 greatest = 1; ///< amount
        qreal pitch = 38;
    };

    [[nodiscard]] Scale scale() const;
    [[nodiscard]] qint64 greatestOf(const ChartCategory &category) const;
    /// Empty where one series needs no legend.
    [[nodiscard]] QStringList legend() const;
    /// With the air above it.
    [[nodiscard]] int footHeight() const;
    /// The bars of one category, one for each value that there is.
    [[nodiscard]] std::vector<ChartSpot> spotsAcross(const Scale &scale, int row) const;
    [[nodiscard]] std::vector<ChartSpot> spotsUpright(int category) const;
    [[nodiscard]] QRectF labelPlace(const Scale &scale, int row) const;
    void paintLabel(QPainter &painter, const QRectF &place, const QString &label) const;
    void paintRow(QPainter &painter, const Scale &scale, int row) const;
    void paintUpright(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintBarOf(QPainter &painter, const QRectF &place, const ChartSeries &series) const;

    BarChart m_chart;
};

} // namespace fund
