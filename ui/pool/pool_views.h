#pragma once

#include "contributions/giving.h"
#include "statements/burn_down.h"
#include "statements/cash_forecast.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {

class BarPicture;
class ChartCard;
class FigureInspector;
class ForecastPicture;
class Label;
class LinePicture;
class Session;
class TabRow;

/// The pool seen in several ways, one at a time: its flow, contributions by kind of donor and year, envelopes as they
/// burn down, and cash in the months to come. Each is read when it is looked at.
class PoolViews : public QWidget
{
    Q_OBJECT

public:
    /// Takes the card of the flow, which the page fills.
    PoolViews(const Session &session, ChartCard *flow, QWidget *parent = nullptr);

    /// Where a bar or point that is chosen shows its entries.
    void openIn(FigureInspector *inspector);
    void retranslate();
    /// Reads anew what is seen: at the end of a day, as known at a moment.
    void showAt(const ReadAt &at);
    /// "flow", "contributions", "envelopes", "forecast"; false for anything else.
    bool setCurrent(const QString &key);
    /// The numbers in the place of what is seen, or back.
    void toggleTables();

private:
    QWidget *newContributions();
    QWidget *newForecast();
    void read();
    void readContributions();
    void readEnvelopes();
    void showEnvelope();
    void readForecast();
    [[nodiscard]] std::vector<ChartCard *> cardsInSight() const;
    // pool_views_values.cpp: what a bar or point opens
    void openGiving(const std::vector<GivingPart> &parts, int category, int series);
    void openEnvelope(int category, int series);
    void openCall(const BurnDown &burnDown, const BurnDownMonth &month, int series);
    void openForecast(int category, int series);
    void openCash(bool isLevel);

    const Session &m_session;
    ReadAt m_at;
    TabRow *m_tabs;
    QStackedWidget *m_stack;
    ChartCard *m_flow;
    BarPicture *m_years;
    ChartCard *m_yearsCard;
    BarPicture *m_kinds;
    ChartCard *m_kindsCard;
    LinePicture *m_burnDown;
    ChartCard *m_burnDownCard;
    QComboBox *m_envelope;
    ForecastPicture *m_forecast;
    ChartCard *m_forecastCard;
    Label *m_forecastNote;
    FigureInspector *m_inspector = nullptr;
    std::vector<GivingPart> m_yearParts; ///< of each year in sight
    std::vector<GivingPart> m_kindParts;
    std::vector<BurnDown> m_burnDowns;
    CashForecast m_cash;
};

} // namespace fund
