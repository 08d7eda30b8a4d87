#include "today/today_page.h"

#include "charts/bar_picture.h"
#include "charts/chart_card.h"
#include "charts/envelope_bars.h"
#include "charts/line_picture.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "today/year_charts.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/todo_row.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fund {

namespace {

constexpr int urgentDays = 3;
constexpr int widestList = 696;

QString iconOf(const QString &page)
{
    static const std::map<QString, QString> icons = {{QStringLiteral("calls"), QStringLiteral("call")},
                                                     {QStringLiteral("applications"), QStringLiteral("document")},
                                                     {QStringLiteral("reviews"), QStringLiteral("pencil")},
                                                     {QStringLiteral("shortlist"), QStringLiteral("list")},
                                                     {QStringLiteral("decisions"), QStringLiteral("stamp")},
                                                     {QStringLiteral("users"), QStringLiteral("people")},
                                                     {QStringLiteral("settings"), QStringLiteral("settings")}};
    const auto found = icons.find(page);
    return found == icons.end() ? QStringLiteral("receive") : found->second;
}

QString distanceText(int days)
{
    if (days == 0)
        return TodayPage::tr("today");
    if (days > 0)
        return TodayPage::tr("in %Ln day(s)", nullptr, days);
    return TodayPage::tr("%Ln day(s) ago", nullptr, -days);
}

TodoFacts factsOf(const Task &task)
{
    TodoFacts facts;
    facts.iconName = iconOf(task.page);
    facts.count = task.count;
    facts.title = task.title;
    facts.detail = task.detail;
    facts.date = TodayPage::tr("no date");
    if (task.dueOn.isValid()) {
        facts.date = shortDate(task.dueOn, currentLanguage());
        facts.dateNote = distanceText(task.daysLeft);
        facts.urgent = task.isMine && task.daysLeft <= urgentDays;
    }
    return facts;
}

void empty(QVBoxLayout &rows)
{
    while (QLayoutItem *item = rows.takeAt(0)) {
        // Later: a click on a row may be what fills the list anew.
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

} // namespace

TodayPage::TodayPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_mine(new Card), m_mineRows(new QVBoxLayout),
      m_nothing(new Label({}, TextStyle::Text, Tone::Muted)), m_others(new Card), m_otherRows(new QVBoxLayout),
      m_foot(new Label({}, TextStyle::Caption, Tone::Muted))
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(newTasks(), 1);
    // Who may not read the books, a reviewer, has the list alone.
    if (m_session.require(Action::Read))
        row->addWidget(newCharts(), 1);
    else
        row->addStretch(1);
    setContent(content);
}

QWidget *TodayPage::newTasks()
{
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(16, 4, 16, 16);
    m_foot->setContentsMargins(4, 0, 4, 0);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (const auto &[card, rows] : {std::pair(m_mine, m_mineRows), std::pair(m_others, m_otherRows)}) {
        card->setFlush(true);
        if (card == m_mine)
            card->body()->addWidget(m_nothing);
        card->body()->addLayout(rows);
        column->addWidget(card);
    }
    column->addWidget(m_foot);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(holder);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
    scroll->setMinimumWidth(400);
    if (!m_session.require(Action::Read))
        scroll->setFixedWidth(widestList);
    return scroll;
}

QWidget *TodayPage::newCharts()
{
    m_receipts = new LinePicture;
    m_envelopes = new EnvelopeBars;
    m_regions = new BarPicture;
    m_receiptsCard = new ChartCard({}, {}, m_receipts);
    m_envelopesCard = new ChartCard({}, {}, m_envelopes);
    m_stages = new BarPicture;
    m_regionsCard = new ChartCard({}, {}, m_regions);
    m_stagesCard = new ChartCard({}, {}, m_stages);
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(16);
    grid->addWidget(m_receiptsCard, 0, 0);
    grid->addWidget(m_envelopesCard, 0, 1);
    grid->addWidget(m_regionsCard, 1, 0);
    grid->addWidget(m_stagesCard, 1, 1);
    for (int i = 0; i < 2; ++i) {
        grid->setColumnStretch(i, 1);
        grid->setRowStretch(i, 1);
    }
    return holder;
}

PageHelp TodayPage::help() const
{
    return {tr("What waits for you, by date; Enter or a click opens the place where it is done. Below it, what waits "
               "for others. A matter leaves the list when it is done, not when it is ticked."),
            {}};
}

void TodayPage::retranslate()
{
    m_filled = false;
    head().setTitle(tr("Today"));
    m_mine->setTitle(tr("For you, by date"));
    m_others->setTitle(tr("Waiting for others"));
    m_foot->setText(m_session.require(Action::Verify)
                        ? tr("Done matters leave this list by themselves. Everything done is in the Audit page.")
                        : tr("Done matters leave this list by themselves."));
    if (!m_receipts)
        return;
    m_receipts->setEmptyText(tr("Pledges and receipts of the year will appear here."));
    m_envelopes->setEmptyText(tr("The money of each window will appear here once some is allotted."));
    m_regions->setEmptyText(tr("Applicants of the newest call will appear here."));
    m_stages->setEmptyText(tr("How far the applications of the newest call have come will appear here."));
}

void TodayPage::reload()
{
    std::vector<Task> tasks = tasksFor(m_session);
    const bool isNew = !m_filled || tasks != m_tasks;
    m_tasks = std::move(tasks);
    m_filled = true;
    head().setSubtitle(QStringLiteral("%1 · %2").arg(longDateWithWeekday(m_session.onDate(), currentLanguage()),
                                                     roleTitle(m_session.user().role)));
    // The keyboard stays on its row while nothing has changed.
    if (isNew)
        showTasks();
    if (m_receipts)
        showCharts();
}

void TodayPage::fill(Card &card, QVBoxLayout &rows, const std::vector<Task> &tasks)
{
    empty(rows);
    card.setCaption(tr("%Ln matter(s)", nullptr, static_cast<int>(tasks.size())));
    for (const Task &task : tasks) {
        auto *row = new TodoRow(factsOf(task));
        row->setLast(&task == &tasks.back());
        connect(row, &TodoRow::clicked, this,
                [this, place = task.page, subject = task.subject] { Q_EMIT goTo(place, subject); });
        rows.addWidget(row);
        row->show(); // now: a row that the layout shows later can't have the keyboard yet
    }
}

void TodayPage::showTasks()
{
    std::vector<Task> mine;
    std::vector<Task> others;
    for (const Task &task : m_tasks)
        (task.isMine ? mine : others).push_back(task);
    fill(*m_mine, *m_mineRows, mine);
    fill(*m_others, *m_otherRows, others);
    m_others->setHidden(others.empty());
    m_nothing->setHidden(!mine.empty());
    const QDate next = nextKnownDate(m_session);
    m_nothing->setText(next.isValid() ? tr("Nothing waits for you. The next known date is %1, when a call closes.")
                                            .arg(longDate(next, currentLanguage()))
                                      : tr("Nothing waits for you."));
}

void TodayPage::showCharts()
{
    const auto receipts = receiptsFollowPledges(m_session);
    m_receiptsCard->setTexts(tr("Receipts follow pledges"), receipts.unit);
    m_receipts->setChart(receipts.chart);
    const auto envelopes = moneyInEnvelopes(m_session);
    m_envelopesCard->setTexts(tr("Money in each window"), envelopes.unit);
    m_envelopes->setEnvelopes(envelopes.chart);
    const auto regions = applicantsByRegion(m_session);
    m_regionsCard->setTexts(tr("Who applied, by region"), regions.unit);
    m_regions->setChart(regions.chart);
    const auto stages = applicationsByStage(m_session);
    m_stagesCard->setTexts(tr("Applications by stage"), stages.unit);
    m_stages->setChart(stages.chart);
}

QWidget *TodayPage::firstFocus() const
{
    return m_mineRows->count() > 0 ? m_mineRows->itemAt(0)->widget() : nullptr;
}

} // namespace fund
