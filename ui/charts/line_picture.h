#pragma once

#include "charts/chart_picture.h"

#include "documents/chart.h"

namespace fund {

/// Lines over time as core/documents has them, named at their ends, with a threshold across: receipts follow pledges.
/// Time runs from right to left in Arabic.
class LinePicture : public ChartPicture
{
    Q_OBJECT

public:
    explicit LinePicture(QWidget *parent = nullptr) : ChartPicture(parent) {}

    void setChart(const LineChart &chart);
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override { return {236, 248}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 140}; }
    [[nodiscard]] std::vector<ChartSpot> spots() const override;

protected:
    [[nodiscard]] bool isEmpty() const override { return m_chart.categories.empty(); }
    void paintChart(QPainter &painter) const override;
    using ChartPicture::spotText;
    [[nodiscard]] QString spotText(const ChartSpot &spot) const override;

private:
    struct Plane
    {
        QRectF box;
        qint64 top = 1;  ///< amount at the upper border
        qint64 step = 1; ///< between grid lines
    };

    [[nodiscard]] Plane plane() const;
    [[nodiscard]] qreal yOf(const Plane &plane, qint64 amount) const;
    [[nodiscard]] qreal xOf(const Plane &plane, int category) const;
    [[nodiscard]] QString tickText(qint64 amount, qint64 step) const;
    [[nodiscard]] const ChartValue *lastOf(int series, int *category = nullptr) const;
    void paintGrid(QPainter &painter, const Plane &plane) const;
    void paintLine(QPainter &painter, const Plane &plane, int series) const;
    void paintNames(QPainter &painter, const Plane &plane) const;

    LineChart m_chart;
};

} // namespace fund
