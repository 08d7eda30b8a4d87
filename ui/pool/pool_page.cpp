#include "pool/pool_page.h"

#include "charts/chart_card.h"
#include "charts/flow_picture.h"
#include "forms/number_fields.h"
#include "identity/session.h"
#include "ledger/ledger_rules.h"
#include "ledger/ledger_store.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "pool/figure_inspector.h"
#include "pool/pool_views.h"
#include "shortlists/reversal_actions.h"
#include "widgets/button.h"
#include "widgets/date_slider.h"
#include "widgets/figure_strip.h"
#include "widgets/message_note.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace fund {

namespace {

/// "13 %" of a share that is in force; empty where none is set.
QString shareText(const Database &database, Setting setting, const ReadAt &at)
{
    const auto entry = readSetting(database, setting, at);
    if (!entry)
        return {};
    const Money whole(1'000'000, Currency{QStringLiteral("XXX"), 0});
    const qint64 part = shareOf(whole, readShare(database, setting, at)).minor();
    return percentText(percentOf(part, whole.minor(), part % 10'000 == 0 ? 0 : 1), currentLanguage());
}

} // namespace

PoolPage::PoolPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs), m_figures(new FigureStrip(tr("Figures"))),
      m_note(new MessageNote(Tone::Warn, {})),
      m_ahead(new FigureStrip(tr("Committed for later years"), StripHeight::OneLine)), m_flow(new FlowPicture),
      m_card(new ChartCard({}, {}, m_flow)), m_views(new PoolViews(context.session, m_card)), m_dateCard(new Card),
      m_date(new BareDateField(QStringLiteral("day"))), m_slider(new DateSlider(tr("Day"))),
      m_today(new Button({}, ButtonKind::Small)), m_isKnownOn(new QCheckBox),
      m_knownDate(new BareDateField(QStringLiteral("known_on"))), m_inspector(new FigureInspector(context.session)),
      m_day(context.session.clock().today())
{
    setContent(newContent());
    setSidePanel(m_inspector);
    m_views->openIn(m_inspector);
    m_asTable = head().addButton({}, QStringLiteral("table"), Qt::CTRL | Qt::Key_T);
    m_income = head().addButton({});
    m_month = head().addButton({});
    // The deed of each role comes first: finance pays, the others see what the administrator allots.
    if (m_session.require(Action::RecordExpenditure))
        m_pay = head().setPrimary({}, QStringLiteral("receive"), Qt::CTRL | Qt::Key_N);
    else
        head().setPrimary({}, QStringLiteral("plus"), Qt::CTRL | Qt::Key_N);
    m_income->setVisible(bool(m_session.require(Action::RecordOtherIncome)));
    m_month->setVisible(m_session.require(Action::RevalueReceivables) || m_session.require(Action::CertifyPayment));
    listen();
    listenToDates();
}

QWidget *PoolPage::newContent()
{
    m_date->setFixedWidth(144);
    m_dateCard->addToHead(m_date);
    m_dateCard->addToHead(m_today);
    m_knownDate->setFixedWidth(144);
    m_knownDate->setEnabled(false);
    m_dateCard->addToHead(m_isKnownOn);
    m_dateCard->addToHead(m_knownDate);
    m_dateCard->body()->addWidget(m_slider);
    m_note->hide();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_figures);
    column->addWidget(m_note);
    column->addWidget(m_ahead);
    column->addWidget(m_views, 1);
    column->addWidget(m_dateCard);
    return content;
}

void PoolPage::listen()
{
    connect(head().primary(), &Button::clicked, this, [this] { m_pay ? pay() : allot(); });
    connect(m_income, &Button::clicked, this, &PoolPage::recordIncome);
    connect(m_month, &Button::clicked, this, &PoolPage::chooseMonthDeed);
    connect(m_asTable, &Button::clicked, this, [this] { m_views->toggleTables(); });
    connect(m_flow, &FlowPicture::nodeChosen, this, &PoolPage::chooseNode);
    // What flows along a band is what its end stands for; into the pool it is what its source stands for.
    connect(m_flow, &FlowPicture::bandChosen, this, [this](const QString &from, const QString &to) {
        chooseNode(partOfNode(to) || !partsOfNode(from).empty() ? to : from);
    });
    connect(m_figures, &FigureStrip::figureChosen, this,
            [this](int index) { chooseNode(m_figureNodes.at(static_cast<std::size_t>(index))); });
    connect(m_ahead, &FigureStrip::figureChosen, this, [this] { chooseNode(poolFigureKey(PoolFigure::Committed)); });
    connect(m_inspector, &FigureInspector::partChosen, this, &PoolPage::chooseNode);
    connect(m_inspector, &FigureInspector::reversalAsked, this, &PoolPage::reverse);
    connect(m_inspector, &FigureInspector::paymentAsked, this, &PoolPage::pay);
    connect(m_inspector, &FigureInspector::goTo, this, &PoolPage::goTo);
}

void PoolPage::listenToDates()
{
    connect(m_slider, &DateSlider::dateChanged, this, &PoolPage::setDay);
    connect(m_date, &DateField::changed, this, [this] {
        if (m_date->date().isValid())
            setDay(m_date->date());
    });
    connect(m_today, &Button::clicked, this, [this] { setDay(m_session.clock().today()); });
    const auto know = [this] {
        m_knownDate->setEnabled(m_isKnownOn->isChecked());
        setKnownOn(m_isKnownOn->isChecked() && m_knownDate->date().isValid() ? std::optional(m_knownDate->date())
                                                                             : std::nullopt);
    };
    connect(m_isKnownOn, &QCheckBox::toggled, this, [this, know](bool checked) {
        const QSignalBlocker quiet(m_knownDate);
        m_knownDate->setDate(checked ? m_day : QDate());
        know();
    });
    connect(m_knownDate, &DateField::changed, this, know);
}

ReadAt PoolPage::at() const
{
    return {m_day, endOfDay(m_knownOn)};
}

void PoolPage::setKnownOn(const std::optional<QDate> &day)
{
    if (day == m_knownOn)
        return;
    m_knownOn = day;
    const QSignalBlocker quietBox(m_isKnownOn);
    const QSignalBlocker quietDate(m_knownDate);
    m_isKnownOn->setChecked(day.has_value());
    m_knownDate->setEnabled(day.has_value());
    m_knownDate->setDate(day.value_or(QDate()));
    reload();
}

PageHelp PoolPage::help() const
{
    return {
        tr("All contributions form one pool. What came in stands at the left; support costs and the operating "
           "reserve are set aside; what is allotted to a window may be committed, and what is committed may be "
           "spent. Nothing is allotted before the announced minimum is reached, and staff are paid from the "
           "fund only where that was decided, never beyond what Member States paid in. Choose any number to see the "
           "entries that make it up. The day says which position is shown; “as known on” leaves out what was "
           "recorded after another day, so that an old figure can be found again. The other views tell what donors "
           "promised and gave, how envelopes are used, and the cash of the months to come."),
        tr("paras. 14–16, 19, 20 and 23")};
}

void PoolPage::retranslate()
{
    head().setTitle(tr("Pool"));
    showDeeds();
    m_asTable->setText(tr("As a table"));
    m_dateCard->setTitle(tr("Day", "of the pool's position"));
    m_today->setText(tr("Today"));
    m_slider->setAccessibleName(tr("Day", "of the pool's position"));
    m_figures->setAccessibleName(tr("Figures"));
    m_ahead->setAccessibleName(tr("Committed for later years"));
    m_isKnownOn->setText(tr("As known on", "a day follows"));
    m_isKnownOn->setToolTip(tr("Leaves out what was recorded after that day."));
    m_knownDate->editor()->setAccessibleName(tr("As known on", "a day follows"));
    m_date->editor()->setAccessibleName(tr("Day", "of the pool's position"));
    m_views->retranslate();
    m_flow->setEmptyText(tr("Once contributions come in, their way through the fund is drawn here."));
    reload();
}

void PoolPage::showDeeds()
{
    m_income->setText(tr("Other income…"));
    m_month->setText(tr("More…", "further deeds of the pool"));
    if (m_pay) {
        m_pay->setText(tr("Record a payment…"));
        return;
    }
    head().primary()->setText(tr("Allot money…"));
    const auto allowed = m_session.require(Action::AllotFunds);
    head().primary()->setOffBecause(allowed ? QString() : allowed.failure().problems.front().sentence);
}

void PoolPage::reload()
{
    const Currency &currency = m_session.fund().currency;
    if (m_isToday)
        m_day = m_session.clock().today();
    m_pool = poolPosition(m_session.database(), at(), currency);
    m_kinds = receivedByKind(m_session.database(), at(), currency);
    head().setSubtitle(
        m_knownOn ? tr("Position at the end of %1, as known on %2 · amounts in %3", "a day, a day, a currency")
                        .arg(longDate(m_day, currentLanguage()), longDate(*m_knownOn, currentLanguage()), currency.code)
                  : tr("Position at the end of %1 · amounts in %2", "a day, a currency")
                        .arg(longDate(m_day, currentLanguage()), currency.code));
    showFigures();
    showNote();
    showYearsAhead();
    showFlow();
    showDate();
    chooseNode(m_chosen.isEmpty() ? nodeOfPart({{PoolFigure::Available, std::nullopt}, std::nullopt}) : m_chosen);
}

void PoolPage::showFigures()
{
    const auto plain = [](const Money &amount) { return amountWithoutCurrency(amount, currentLanguage()); };
    const Money activities = m_pool.spent + m_pool.committed + m_pool.allotted + m_pool.available;
    const Tone tone = m_pool.available.isNegative() ? Tone::Bad : Tone::Ok;
    const Database &database = m_session.database();
    const bool hasOther = !m_pool.otherIncome.isZero();
    m_figures->setFigures(
        {{tr("In the pool"), plain(m_pool.received + m_pool.otherIncome),
          hasOther ? tr("with other income") : tr("received")},
         {QStringLiteral("\u2212 ") + tr("Support costs"), plain(m_pool.supportCosts),
          shareText(database, Setting::SupportCostRate, at())},
         {QStringLiteral("\u2212 ") + tr("Reserve"), plain(m_pool.reserve),
          shareText(database, Setting::OperatingReserveRate, at())},
         {QStringLiteral("= ") + tr("For activities"), plain(activities),
          tr("allotted %1", "an amount").arg(wholeUnits(m_pool.allotted))},
         {tr("Committed"), plain(m_pool.committed), tr("spent %1", "an amount").arg(wholeUnits(m_pool.spent))},
         {tr("Available"), plain(m_pool.available),
          m_pool.available.isNegative() ? tr("a shortfall") : allottableText(), tone}});
    m_figureNodes = {QStringLiteral("pool")};
    for (const PoolFigure figure : {PoolFigure::SupportCosts, PoolFigure::Reserve})
        m_figureNodes.push_back(poolFigureKey(figure));
    m_figureNodes.push_back(QStringLiteral("activities"));
    for (const PoolFigure figure : {PoolFigure::Committed, PoolFigure::Available})
        m_figureNodes.push_back(poolFigureKey(figure));
}

QString PoolPage::allottableText() const
{
    const QDate today = m_session.clock().today();
    if (m_knownOn || m_day > today)
        return {};
    // To the cent: whoever allots the figure is not refused.
    return tr("%1 can be allotted", "an amount")
        .arg(amountWithoutCurrency(readAllottable(m_session.database(), m_day, today, m_pool.currency),
                                   currentLanguage()));
}

void PoolPage::showNote()
{
    const QString minimum = m_pool.threshold ? amountText(*m_pool.threshold, currentLanguage()) : QString();
    if (m_pool.available.isNegative())
        m_note->setMessage(Tone::Bad, tr("There is a shortfall."),
                           tr("Nothing new can be allotted until it is covered."));
    else if (!m_pool.threshold)
        m_note->setMessage(Tone::Warn, tr("No minimum to start has been announced."),
                           tr("Nothing can be allotted before it is announced and reached (para. 16)."));
    else if (!m_pool.operational)
        m_note->setMessage(Tone::Warn, tr("Receipts have not reached the minimum to start, %1.").arg(minimum),
                           tr("Nothing can be allotted before they do (para. 16)."));
    else if (!m_pool.unvalued.isEmpty())
        m_note->setMessage(Tone::Warn,
                           tr("Pledges and agreements in %1 are not counted.").arg(m_pool.unvalued.join(u", ")),
                           tr("No UN operational rate is on record for them."));
    m_note->setVisible(m_pool.available.isNegative() || !m_pool.operational || !m_pool.unvalued.isEmpty());
}

void PoolPage::showFlow()
{
    m_card->setTexts(tr("From contributions to spending"), tr("Whole %1", "a currency").arg(m_pool.currency.code));
    m_flow->setFlow(poolFlow(m_pool, m_kinds));
    m_views->showAt(at());
}

void PoolPage::showDate()
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietField(m_date);
    const int firstYear = readFirstDay(m_session.database()).value_or(m_day).year();
    const int lastYear = m_session.clock().today().year();
    m_slider->setRange(QDate(std::min(firstYear, m_day.year()), 1, 1), QDate(std::max(lastYear, m_day.year()), 12, 31));
    m_slider->setDate(m_day);
    m_date->setDate(m_day);
    std::vector<MarkedDay> marks;
    const auto since = operationalSince(m_session.database(), at(), m_session.fund().currency);
    if (since)
        marks.push_back({*since, tr("start reached", "a day on a scale of days")});
    m_slider->setMarks(std::move(marks));
}

void PoolPage::setDay(const QDate &day)
{
    if (day == m_day)
        return;
    m_day = day;
    m_isToday = day == m_session.clock().today();
    reload();
}

void PoolPage::chooseNode(const QString &key)
{
    std::vector<PoolPart> parts = partsOfNode(key);
    if (parts.empty() && !partOfNode(key))
        return;
    m_chosen = key;
    m_flow->setSelectedNode(key);
    if (const auto part = partOfNode(key))
        return m_inspector->showPart(*part, at());
    std::vector<std::pair<PoolPart, Money>> amounts;
    Money total(0, m_pool.currency);
    for (const PoolPart &part : parts) {
        amounts.emplace_back(part, amountOf(part, m_pool, m_kinds));
        total += amounts.back().second;
    }
    m_inspector->showSum(titleOfNode(key), total, amounts);
}

void PoolPage::openSubject(const QString &subject)
{
    if (const QDate day = QDate::fromString(subject, Qt::ISODate); day.isValid())
        setDay(day);
    else if (!m_views->setCurrent(subject))
        chooseNode(subject);
}

} // namespace fund
