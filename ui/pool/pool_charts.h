#pragma once

#include "charts/line_picture.h"
#include "contributions/giving.h"
#include "documents/chart.h"
#include "statements/burn_down.h"
#include "statements/cash_forecast.h"

namespace fund {

/// A chart of the pool with the unit of its amounts. Without categories there is nothing to show yet.
template <typename C>
struct PoolChart
{
    C chart{};
    QString unit;                    ///< "USD million"
    std::vector<GivingPart> parts{}; ///< of contributions: what each category stands for, promised and received alike
};

/// Promised and received in each year, of all kinds of donors together.
[[nodiscard]] PoolChart<BarChart> givingByYear(const Giving &giving, const Currency &currency);
/// The same by kind of donor in each of the latest years, as many as a picture has room for.
[[nodiscard]] PoolChart<BarChart> givingByKind(const Giving &giving, const Currency &currency);
/// Allotted, committed and spent in all at the end of each month.
[[nodiscard]] PoolChart<LineChart> burnDownChart(const BurnDown &burnDown, const Currency &currency);
/// Cash at the end of each month, and the level below which nothing can be committed.
[[nodiscard]] PoolChart<LineChart> forecastChart(const QDate &asOf, const CashForecast &forecast,
                                                 const Currency &currency);

/// A forecast whose table tells also what comes and what goes.
class ForecastPicture final : public LinePicture
{
    Q_OBJECT

public:
    using LinePicture::LinePicture;

    void setForecast(const QDate &asOf, const CashForecast &forecast, const Currency &currency);
    [[nodiscard]] ChartTable table() const override { return m_table; }
    [[nodiscard]] const QString &unit() const { return m_unit; }

private:
    ChartTable m_table;
    QString m_unit;
};

} // namespace fund
