#include "charts/bar_picture.h"
#include "charts/line_picture.h"
#include "identity/session.h"
#include "ledger/pool_reading.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "pool/figure_inspector.h"
#include "pool/pool_charts.h"
#include "pool/pool_views.h"

#include <QComboBox>

namespace fund {

void PoolViews::openIn(FigureInspector *inspector)
{
    m_inspector = inspector;
    for (ChartPicture *picture : {static_cast<ChartPicture *>(m_years), static_cast<ChartPicture *>(m_kinds),
                                  static_cast<ChartPicture *>(m_burnDown), static_cast<ChartPicture *>(m_forecast)})
        picture->setChoosable(true);
    connect(m_years, &ChartPicture::valueChosen, this,
            [this](int category, int series) { openGiving(m_yearParts, category, series); });
    connect(m_kinds, &ChartPicture::valueChosen, this,
            [this](int category, int series) { openGiving(m_kindParts, category, series); });
    connect(m_burnDown, &ChartPicture::valueChosen, this, &PoolViews::openEnvelope);
    connect(m_forecast, &ChartPicture::valueChosen, this, &PoolViews::openForecast);
}

void PoolViews::openGiving(const std::vector<GivingPart> &parts, int category, int series)
{
    GivingPart part = parts.at(static_cast<std::size_t>(category));
    part.side = series == 0 ? GivingSide::Promised : GivingSide::Received;
    const QString heading = part.side == GivingSide::Promised ? tr("Promised in %1", "a year").arg(part.year)
                                                              : tr("Received in %1", "a year").arg(part.year);
    m_inspector->showLines({part.kind ? donorKindTitle(*part.kind) : tr("All donors"), heading,
                            [this, part, at = m_at](const LinePage &page) {
                                return givingLines(m_session.database(), part, at, m_session.fund().currency, page);
                            }});
}

void PoolViews::openEnvelope(int category, int series)
{
    const BurnDown &burnDown = m_burnDowns.at(static_cast<std::size_t>(m_envelope->currentIndex()));
    const BurnDownMonth &month = burnDown.months.at(static_cast<std::size_t>(category));
    if (!burnDown.window)
        return openCall(burnDown, month, series);
    const ReadAt at{month.day, m_at.knownAt};
    const PoolPart spent{{PoolFigure::Spent, burnDown.window}, {}};
    if (series == 2)
        return m_inspector->showPart(spent, at);
    // What was allotted or committed in all is what is left of it and what went on from there.
    std::vector<PoolPart> parts{{{PoolFigure::Committed, burnDown.window}, {}}, spent};
    if (series == 0)
        parts.insert(parts.begin(), PoolPart{{PoolFigure::Allotted, burnDown.window}, {}});
    const PoolPosition pool = poolPosition(m_session.database(), at, m_session.fund().currency);
    std::vector<std::pair<PoolPart, Money>> amounts;
    for (const PoolPart &part : parts)
        amounts.emplace_back(part, amountOf(part, pool, {}));
    const QString title =
        series == 0 ? tr("%1, allotted by %2", "an envelope, a day") : tr("%1, committed by %2", "an envelope, a day");
    m_inspector->showSum(title.arg(fund::windowTitle(*burnDown.window), longDate(month.day, currentLanguage())),
                         series == 0 ? month.allotted : month.committed, amounts, at);
}

void PoolViews::openCall(const BurnDown &burnDown, const BurnDownMonth &month, int series)
{
    // A call's envelope is part of its published terms; no entry makes it up.
    if (series == 0)
        return m_inspector->showPublished(burnDown.callRef, month.allotted);
    const PoolFigure figure = series == 2 ? PoolFigure::Spent : PoolFigure::Committed;
    const QString heading = series == 2 ? tr("Spent by %1", "a day") : tr("Committed by %1", "a day");
    m_inspector->showLines(
        {burnDown.callRef, heading.arg(longDate(month.day, currentLanguage())),
         [this, figure, call = burnDown.call, at = ReadAt{month.day, m_at.knownAt}](const LinePage &page) {
             return callLines(m_session.database(), call, figure, at, m_session.fund().currency, page);
         }});
}

void PoolViews::openForecast(int category, int series)
{
    if (category == 0)
        return openCash(series == 1);
    const ForecastMonth &month = m_cash.months.at(static_cast<std::size_t>(category - 1));
    m_inspector->showMonth({month, CashForecast::expectedIn(m_cash.in, m_at.on, month.month),
                            CashForecast::expectedIn(m_cash.out, m_at.on, month.month)});
}

void PoolViews::openCash(bool isLevel)
{
    const std::vector<PoolFigure> figures =
        isLevel ? std::vector{PoolFigure::SupportCosts, PoolFigure::Reserve, PoolFigure::Committed}
                : std::vector{PoolFigure::Received, PoolFigure::OtherIncome, PoolFigure::Spent};
    const PoolPosition pool = poolPosition(m_session.database(), m_at, m_session.fund().currency);
    std::vector<std::pair<PoolPart, Money>> amounts;
    for (const PoolFigure figure : figures) {
        const PoolPart part{{figure, std::nullopt}, {}};
        const Money amount = amountOf(part, pool, {});
        amounts.emplace_back(part, figure == PoolFigure::Spent ? -amount : amount);
    }
    m_inspector->showSum(isLevel ? tr("Spoken for") : tr("Cash"), isLevel ? m_cash.level : m_cash.cash, amounts);
}

} // namespace fund
