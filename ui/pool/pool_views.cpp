#include "pool/pool_views.h"

#include "charts/bar_picture.h"
#include "charts/chart_card.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "pool/pool_charts.h"
#include "widgets/label.h"
#include "widgets/tab_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fund {

namespace {

const QStringList viewKeys = {QStringLiteral("flow"), QStringLiteral("contributions"), QStringLiteral("envelopes"),
                              QStringLiteral("forecast")};

/// A table that is in sight shows what was read last.
void refresh(ChartCard *card)
{
    if (card->showsTable())
        card->setShowsTable(true);
}

} // namespace

PoolViews::PoolViews(const Session &session, ChartCard *flow, QWidget *parent)
    : QWidget(parent), m_session(session), m_tabs(new TabRow(tr("Views of the pool"))), m_stack(new QStackedWidget),
      m_flow(flow), m_years(new BarPicture), m_yearsCard(new ChartCard({}, {}, m_years)), m_kinds(new BarPicture),
      m_kindsCard(new ChartCard({}, {}, m_kinds)), m_burnDown(new LinePicture),
      m_burnDownCard(new ChartCard({}, {}, m_burnDown)), m_envelope(new QComboBox), m_forecast(new ForecastPicture),
      m_forecastCard(new ChartCard({}, {}, m_forecast)), m_forecastNote(new Label({}, TextStyle::Caption, Tone::Muted))
{
    m_stack->addWidget(m_flow);
    m_stack->addWidget(newContributions());
    m_burnDownCard->addToHead(m_envelope);
    m_stack->addWidget(m_burnDownCard);
    m_stack->addWidget(newForecast());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &TabRow::currentChanged, this, &PoolViews::read);
    connect(m_envelope, &QComboBox::activated, this, &PoolViews::showEnvelope);
}

QWidget *PoolViews::newContributions()
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_yearsCard, 1);
    row->addWidget(m_kindsCard, 1);
    return both;
}

QWidget *PoolViews::newForecast()
{
    m_forecastNote->setWordWrap(true);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_forecastCard, 1);
    column->addWidget(m_forecastNote);
    return whole;
}

void PoolViews::retranslate()
{
    m_tabs->setAccessibleName(tr("Views of the pool"));
    m_tabs->setTabs({{viewKeys.at(0), tr("Flow", "a view of the pool")},
                     {viewKeys.at(1), tr("Contributions", "a view of the pool")},
                     {viewKeys.at(2), tr("Envelopes", "a view of the pool")},
                     {viewKeys.at(3), tr("Cash forecast", "a view of the pool")}});
    m_envelope->setAccessibleName(tr("Envelope"));
    const QString empty = tr("Once contributions come in, they are drawn here.");
    m_years->setEmptyText(empty);
    m_kinds->setEmptyText(empty);
    m_burnDown->setEmptyText(tr("Once money is allotted, its way from allotment to payment is drawn here."));
    m_forecast->setEmptyText(tr("Once there is cash or an agreement, the months to come are drawn here."));
}

void PoolViews::showAt(const ReadAt &at)
{
    m_at = at;
    read();
}

bool PoolViews::setCurrent(const QString &key)
{
    if (!viewKeys.contains(key))
        return false;
    m_tabs->setCurrent(key);
    read();
    return true;
}

std::vector<ChartCard *> PoolViews::cardsInSight() const
{
    switch (m_stack->currentIndex()) {
    case 1:
        return {m_yearsCard, m_kindsCard};
    case 2:
        return {m_burnDownCard};
    case 3:
        return {m_forecastCard};
    default:
        return {m_flow};
    }
}

void PoolViews::toggleTables()
{
    const std::vector<ChartCard *> cards = cardsInSight();
    const bool table = !cards.front()->showsTable();
    for (ChartCard *card : cards)
        card->setShowsTable(table);
}

void PoolViews::read()
{
    const auto view = viewKeys.indexOf(m_tabs->current());
    m_stack->setCurrentIndex(std::max(0, static_cast<int>(view)));
    if (view == 1)
        readContributions();
    else if (view == 2)
        readEnvelopes();
    else if (view == 3)
        readForecast();
    for (ChartCard *card : cardsInSight())
        refresh(card);
}

void PoolViews::readContributions()
{
    const Currency &currency = m_session.fund().currency;
    const Giving giving = readGiving(m_session.database(), m_at, currency);
    const auto years = givingByYear(giving, currency);
    const auto kinds = givingByKind(giving, currency);
    const QString until = tr("%1, to %2", "%1 is 'USD million', %2 a day");
    const QString day = longDate(m_at.on, currentLanguage());
    m_yearParts = years.parts;
    m_kindParts = kinds.parts;
    m_years->setChart(years.chart);
    m_yearsCard->setTexts(tr("Promised and received, by year"), until.arg(years.unit, day));
    m_kinds->setChart(kinds.chart);
    m_kindsCard->setTexts(tr("By kind of donor and year"), until.arg(kinds.unit, day));
}

void PoolViews::readEnvelopes()
{
    const QString kept = m_envelope->currentData().toString();
    m_burnDowns = readBurnDowns(m_session.database(), m_at, m_session.fund().currency);
    m_envelope->clear();
    for (const BurnDown &each : m_burnDowns)
        m_envelope->addItem(each.window ? fund::windowTitle(*each.window) : each.callRef, each.key());
    m_envelope->setCurrentIndex(std::max(0, m_envelope->findData(kept)));
    m_envelope->setVisible(m_burnDowns.size() > 1);
    showEnvelope();
}

void PoolViews::showEnvelope()
{
    const int place = m_envelope->currentIndex();
    if (place < 0 || place >= static_cast<int>(m_burnDowns.size())) {
        m_burnDown->setChart({});
        return m_burnDownCard->setTexts(tr("From allotment to payment"), {});
    }
    const auto figure = burnDownChart(m_burnDowns.at(static_cast<std::size_t>(place)), m_session.fund().currency);
    m_burnDown->setChart(figure.chart);
    m_burnDownCard->setTexts(tr("From allotment to payment: %1", "an envelope").arg(m_envelope->currentText()),
                             tr("%1, at the end of each month", "'USD million'").arg(figure.unit));
    refresh(m_burnDownCard);
}

void PoolViews::readForecast()
{
    const Currency &currency = m_session.fund().currency;
    m_cash = readCashForecast(m_session.database(), m_at, currency);
    const CashForecast &forecast = m_cash;
    m_forecast->setForecast(m_at.on, forecast, currency);
    m_forecastCard->setTexts(tr("Cash in the months to come"), m_forecast->unit());
    QStringList sentences = {
        tr("Assumed: what is signed comes when its instalments are due, or at once where that is past or no day is "
           "agreed; what is committed is paid in the month in which the call's meeting begins, or at once, and what is "
           "meant for a later year at its beginning. Pledges that are not signed and money that is allotted and not "
           "committed are not counted."),
        tr("Spoken for are support costs, the operating reserve and what is committed and unpaid: where cash falls to "
           "it, nothing can be committed.")};
    if (const auto below = forecast.firstMonthBelow())
        sentences += tr("Cash falls to it in %1.", "a month").arg(monthText(*below, currentLanguage()));
    if (!forecast.unvalued.isEmpty())
        sentences += tr("Agreements in %1 are not counted: no UN operational rate is on record for them.")
                         .arg(forecast.unvalued.join(u", "));
    m_forecastNote->setText(sentences.join(u' '));
}

} // namespace fund
