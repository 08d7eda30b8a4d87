#include "ui/shell/sample_page.h"

#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/inspector.h"
#include "widgets/search_field.h"
#include "widgets/segmented_filter.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace fund {

namespace {

QString amount(const SampleRow &row)
{
    return QLocale().toString(static_cast<double>(row.cents) / 100, 'f', 2).replace(u'-', u'\u2212');
}

std::vector<Column<SampleRow>> columns()
{
    const auto title = [](const char *text) { return [text] { return QString::fromUtf8(text); }; };
    return {
        {QStringLiteral("date"), title("Date"),
         [](const SampleRow &row) {
             return CellFacts{QLocale().toString(row.date, QLocale::ShortFormat), row.date};
         },
         ColumnAlign::Start, 88},
        {QStringLiteral("entry"), title("Applicant"), [](const SampleRow &row) { return CellFacts{row.entry}; },
         ColumnAlign::Start, 80},
        {QStringLiteral("state"), title("State and group"),
         [](const SampleRow &row) { return CellFacts{.text = row.state, .suffix = row.groups}; }, ColumnAlign::Start,
         160},
        {QStringLiteral("amount"), title("Cost USD"),
         [](const SampleRow &row) {
             return CellFacts{amount(row), row.cents};
         },
         ColumnAlign::End, 96},
        {QStringLiteral("why"), title("Why, in one sentence"),
         [](const SampleRow &row) { return CellFacts{row.sentence}; }, ColumnAlign::Start, 0},
    };
}

} // namespace

std::vector<SampleRow> sampleRows()
{
    const QDate day(2026, 10, 12);
    return {
        {QStringLiteral("A-009"),
         day,
         QStringLiteral("Colombia"),
         {},
         684000,
         QStringLiteral("Total merit falls 9.60; A-029 comes in.")},
        {QStringLiteral("A-025"), day.addDays(-3), QStringLiteral("Ethiopia"), QStringLiteral("LDC LLDC"), 902000,
         QStringLiteral("Total merit falls 7.20; A-008 comes in.")},
        {QStringLiteral("A-040"), day.addDays(-1), QStringLiteral("Barbados"), QStringLiteral("SIDS"), 793000,
         QStringLiteral("Total merit falls 4.40; A-015 and A-029 come in.")},
        {QStringLiteral("A-019"),
         day.addDays(-9),
         QStringLiteral("Thailand"),
         {},
         -888000,
         QStringLiteral("Total merit falls 4.40; A-015 and A-029 come in.")},
    };
}

SamplePage::SamplePage(QWidget *parent)
    : Page(parent), m_model(columns()), m_table(new TableView(QStringLiteral("Applicants")))
{
    m_table->setModel(&m_model);
    auto *search = new SearchField;
    m_table->setFilterField(search);
    auto *segments = new SegmentedFilter(QStringLiteral("Which applicants"));
    segments->setSegments({{QStringLiteral("line"), QStringLiteral("Near the line"), 12},
                           {QStringLiteral("in"), QStringLiteral("Selected"), 20},
                           {QStringLiteral("all"), QStringLiteral("All"), 40}});
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(0, 8, 0, 8);
    filters->addWidget(segments);
    filters->addStretch(1);
    filters->addWidget(search);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(filters);
    column->addWidget(card, 1);
    setContent(content);
    head().addButton(QStringLiteral("Memo as PDF"), QStringLiteral("print"));
    connect(search, &SearchField::filterChanged, this, [this](const QString &text) { m_model.setFilterText(text); });
    connect(m_table, &TableView::currentRowChanged, this, &SamplePage::inspect);
    inspect(-1);
}

PageHelp SamplePage::help() const
{
    return {QStringLiteral("Who would go, and the one sentence why."), QStringLiteral("paras. 18 and 21")};
}

void SamplePage::retranslate()
{
    head().setTitle(QStringLiteral("Short list"));
    head().setSubtitle(QStringLiteral("S-2026-2 · Thematic groups, New York, 7–11 Dec 2026 · draft 3"));
    head().setPrimary(QStringLiteral("Send for approval…"), {}, Qt::CTRL | Qt::Key_Return);
    m_model.retranslate();
}

void SamplePage::reload()
{
    ++reloads;
    std::vector<SampleRow> rows = sampleRows();
    std::vector<SampleRow> out(rows.begin() + 2, rows.end());
    rows.resize(2);
    m_model.setSections({{QStringLiteral("Selected. Without this person:"), rows},
                         {QStringLiteral("Not selected. With this person:"), out}});
}

void SamplePage::openSubject(const QString &subject)
{
    m_table->selectRow(m_model.find([&](const SampleRow &row) { return row.entry == subject; }));
}

void SamplePage::remember(QSettings &settings, const QString &group)
{
    Page::remember(settings, group);
    m_table->rememberIn(settings, group + QStringLiteral("/table"));
}

void SamplePage::inspect(int row)
{
    const SampleRow *chosen = m_model.rowAt(row);
    if (!chosen)
        return inspector().showNothing(QStringLiteral("Choose an applicant to see the sentence and the history."));
    Inspector &panel = inspector();
    panel.clear();
    panel.addCaption(QStringLiteral("B Projects"));
    panel.addHeading(QStringLiteral("Committed, not spent"));
    panel.addFigure(QStringLiteral("USD %1").arg(amount(*chosen)));
    panel.addSection(QStringLiteral("L-0398 · Grant G-04"));
    panel.addRow(QStringLiteral("Debit"), QStringLiteral("B Projects, free"));
    panel.addRow(QStringLiteral("State"), chosen->state);
    panel.addLinkRow(QStringLiteral("Rests on"), QStringLiteral("Decision D-2026-07"));
    panel.addSection(QStringLiteral("History"));
    panel.addHistory({{QStringLiteral("5 Oct 2026"), QStringLiteral("Finance assistant"),
                       QStringLiteral("Eligibility judged: all seven checks passed")}});
    panel.addAction(QStringLiteral("Reverse this entry…"), QStringLiteral("undo"));
    panel.addFootText(QStringLiteral("Entries are never changed. A reversal names the entry and says why."));
}

std::vector<PageDescriptor> samplePages()
{
    std::vector<PageDescriptor> pages;
    const auto add = [&](const char *id, PageGroup group, const char *title, const char *icon, int waiting = 0) {
        pages.push_back({QString::fromLatin1(id), group, [title] { return QString::fromLatin1(title); },
                         QString::fromLatin1(icon), [](QWidget *parent) { return new SamplePage(parent); },
                         [waiting] { return waiting; }});
    };
    add("today", PageGroup::Today, "Today", "today");
    add("contributions", PageGroup::Money, "Contributions", "receive", 2);
    add("pool", PageGroup::Money, "Pool", "pool");
    add("scenarios", PageGroup::Money, "Scenarios", "scenarios");
    add("calls", PageGroup::Sponsorship, "Calls", "call");
    add("applications", PageGroup::Sponsorship, "Applications", "document");
    add("reviews", PageGroup::Sponsorship, "Review queue", "pencil", 14);
    add("shortlist", PageGroup::Sponsorship, "Short list", "list");
    add("proposals", PageGroup::Projects, "Proposals", "folder");
    add("initiatives", PageGroup::Projects, "Initiatives", "globe");
    add("monitoring", PageGroup::Projects, "Monitoring", "pulse");
    add("decisions", PageGroup::Decisions, "Decisions", "stamp", 1);
    add("report", PageGroup::Reports, "Annual report", "book");
    add("publish", PageGroup::Reports, "Publish", "publish");
    add("audit", PageGroup::Record, "Audit", "shield");
    add("users", PageGroup::Record, "Users", "people");
    add("settings", PageGroup::Record, "Settings", "settings");
    return pages;
}

} // namespace fund
