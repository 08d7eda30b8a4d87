#pragma once

#include "charts/chart_picture.h"
#include "scenarios/scenario_tables.h"

namespace fund {

/// What each yearly funding becomes, as bars parted into their uses over one scale of money, with the two levels of
/// para. 20 as lines across it.
class FundingPicture final : public ChartPicture
{
    Q_OBJECT

public:
    explicit FundingPicture(QWidget *parent = nullptr) : ChartPicture(parent) {}

    /// The first is the one at work; all in one currency.
    void setScenarios(std::vector<NamedScenario> scenarios, const ReferenceLevels &levels);
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    [[nodiscard]] bool isEmpty() const override { return m_scenarios.empty(); }
    void paintChart(QPainter &painter) const override;

private:
    [[nodiscard]] qint64 greatest() const;
    [[nodiscard]] qreal placeOf(qint64 amount) const;
    void paintLevel(QPainter &painter, const Money &level, const QString &name) const;
    void paintBar(QPainter &painter, const NamedScenario &scenario, qreal top) const;
    void paintLegend(QPainter &painter) const;

    std::vector<NamedScenario> m_scenarios;
    ReferenceLevels m_levels;
};

} // namespace fund
