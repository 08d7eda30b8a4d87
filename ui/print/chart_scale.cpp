#include "print/chart_scale.h"

#include "localisation/numbers.h"

#include <algorithm>

namespace fund::print {

namespace {

constexpr qint64 wantedSteps = 5;

/// The smallest of 1, 2, 5, 10, 20, 50 … that is not below the number.
qint64 roundStep(qint64 atLeast)
{
    qint64 power = 1;
    while (true) {
        for (const qint64 factor : {1, 2, 5}) {
            if (factor * power >= atLeast)
                return factor * power;
        }
        power *= 10;
    }
}

qint64 stepFor(qint64 range, qint64 unit)
{
    const qint64 inUnits = range / (wantedSteps * unit);
    if (inUnits >= 1)
        return roundStep((range + wantedSteps * unit - 1) / (wantedSteps * unit)) * unit;
    return roundStep(std::max<qint64>(1, (range + wantedSteps - 1) / wantedSteps));
}

QString tickLabel(qint64 amount, qint64 unit, Language language)
{
    int places = 0;
    for (qint64 rest = unit; rest >= 10; rest /= 10)
        ++places;
    while (places > 0 && amount % 10 == 0) {
        amount /= 10;
        --places;
    }
    return numberText(Decimal(amount, places), language);
}

qint64 floorTo(qint64 amount, qint64 step)
{
    return amount >= 0 ? amount / step * step : -((-amount + step - 1) / step * step);
}

} // namespace

ChartScale scaleFor(const std::vector<qint64> &amounts, const ChartAxis &axis, Language language)
{
    ChartScale scale{0, 0, {}};
    for (const qint64 amount : amounts) {
        scale.low = std::min(scale.low, amount);
        scale.high = std::max(scale.high, amount);
    }
    if (scale.low == scale.high)
        scale.high = scale.low + std::max<qint64>(1, axis.unit);
    if (!axis.ticked)
        return scale;
    const qint64 unit = std::max<qint64>(1, axis.unit);
    const qint64 step = stepFor(scale.high - scale.low, unit);
    scale.low = floorTo(scale.low, step);
    scale.high = -floorTo(-scale.high, step);
    for (qint64 amount = scale.low; amount <= scale.high; amount += step)
        scale.ticks.push_back({amount, tickLabel(amount, unit, language)});
    return scale;
}

} // namespace fund::print
