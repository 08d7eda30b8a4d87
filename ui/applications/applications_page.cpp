#include "applications/applications_page.h"

#include "applications/application_panel.h"
#include "calls/call_store.h"
#include "identity/session.h"
#include "selections/call_choice.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/inspector.h"
#include "widgets/message_note.h"
#include "widgets/search_field.h"
#include "widgets/segmented_filter.h"
#include "widgets/small_parts.h"
#include "widgets/table_view.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fund {

namespace {

const std::vector<std::pair<QString, ApplicationStanding>> &standings()
{
    static const std::vector<std::pair<QString, ApplicationStanding>> all = {
        {QStringLiteral("eligible"), ApplicationStanding::Eligible},
        {QStringLiteral("unclear"), ApplicationStanding::Unclear},
        {QStringLiteral("refused"), ApplicationStanding::NotEligible},
        {QStringLiteral("withdrawn"), ApplicationStanding::Withdrawn}};
    return all;
}

} // namespace

ApplicationsPage::ApplicationsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs), m_calls(new CallChoice), m_costs(nullptr),
      m_import(nullptr), m_add(nullptr), m_segments(new SegmentedFilter(tr("Which applications"))),
      m_search(new SearchField), m_note(new MessageNote(Tone::Plain, {})),
      m_model(applicationLineColumns(context.session.fund().currency.code)), m_table(new TableView(tr("Applications"))),
      m_empty(new EmptyState), m_stack(new QStackedWidget),
      m_panel(new ApplicationPanel(context.session, inspector(), this))
{
    head().addWidget(m_calls);
    m_costs = head().addButton({}, QStringLiteral("table"));
    m_import = head().addButton({}, QStringLiteral("table"));
    m_add = head().setPrimary({}, QStringLiteral("plus"));
    const bool mayRecord = m_session.require(Action::RecordApplication) && m_session.isCleared();
    m_costs->setVisible(bool(m_session.require(Action::ImportTravelCosts)));
    m_import->setVisible(mayRecord);
    m_add->setVisible(mayRecord);
    build();
    connectAll();
    inspect(-1);
}

void ApplicationsPage::build()
{
    m_table->setModel(&m_model);
    m_table->setFilterField(m_search);
    m_note->hide();
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_segments);
    filters->addStretch(1);
    filters->addWidget(m_search);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(filters);
    column->addWidget(card, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_note);
    rows->addWidget(m_stack, 1);
    setContent(content);
}

void ApplicationsPage::connectAll()
{
    connect(m_calls, &CallChoice::callChosen, this, [this] {
        m_note->hide();
        showLines();
    });
    connect(m_costs, &Button::clicked, this, &ApplicationsPage::importCosts);
    connect(m_import, &Button::clicked, this, [this] { importTable(); });
    connect(m_add, &Button::clicked, this, &ApplicationsPage::add);
    connect(m_empty, &EmptyState::stepChosen, this, [this] {
        if (m_call)
            importTable();
        else
            Q_EMIT goTo(QStringLiteral("calls"), {});
    });
    connect(m_segments, &SegmentedFilter::currentChanged, this, &ApplicationsPage::filter);
    connect(m_search, &SearchField::filterChanged, this, [this](const QString &text) { m_model.setFilterText(text); });
    connect(m_table, &TableView::currentRowChanged, this, &ApplicationsPage::inspect);
    connect(m_panel, &ApplicationPanel::judgeAsked, this,
            [this](int criterion) { judge(static_cast<EligibilityCriterion>(criterion)); });
    connect(m_panel, &ApplicationPanel::withdrawAsked, this, &ApplicationsPage::withdraw);
    connect(m_panel, &ApplicationPanel::eraseAsked, this, &ApplicationsPage::erase);
}

PageHelp ApplicationsPage::help() const
{
    return {tr("Applications come in by form or as a table. Each is looked at criterion by criterion, with the reason; "
               "the State plays no part. What an application leaves open blocks the selection until a person has "
               "judged it. Names and other personal data are sealed and shown only to people who are cleared."),
            tr("paras. 11, 18, 21 and 22")};
}

void ApplicationsPage::retranslate()
{
    head().setTitle(tr("Applications"));
    m_costs->setText(tr("Import travel costs…"));
    m_import->setText(tr("Import a table…"));
    m_add->setText(tr("Add an application…"));
    m_segments->setAccessibleName(tr("Which applications"));
    m_table->setAccessibleName(tr("Applications"));
    m_model.retranslate();
    showSegments();
    inspect(m_table->currentRow());
}

void ApplicationsPage::reload()
{
    m_calls->readCalls(m_session, CallState::Open);
    showLines();
}

void ApplicationsPage::showLines()
{
    const ApplicationLine *line = chosen();
    const ApplicationId kept = line ? line->application.id : ApplicationId();
    m_call = readCall(m_session.database(), m_calls->call());
    std::vector<ApplicationLine> lines =
        m_call ? readApplicationLines(m_session, *m_call) : std::vector<ApplicationLine>();
    m_counts.clear();
    for (const ApplicationLine &each : lines)
        ++m_counts[standingOf(each)];
    const bool none = lines.empty();
    const auto received = static_cast<int>(lines.size());
    m_model.setRows(std::move(lines));
    m_stack->setCurrentIndex(none ? 1 : 0);
    m_import->setEnabled(m_call.has_value());
    m_add->setEnabled(m_call.has_value());
    head().setSubtitle(
        m_call ? QStringLiteral("%1 · %2").arg(tr("%Ln application(s)", nullptr, received), m_call->terms.title)
               : QString());
    const bool mayRecord = m_session.require(Action::RecordApplication) && m_session.isCleared();
    if (m_call)
        m_empty->setTexts(QStringLiteral("document"), tr("No application yet"),
                          tr("Drop the table of applications here, import it, or add one by form."),
                          mayRecord ? tr("Import a table…") : QString());
    else
        m_empty->setTexts(QStringLiteral("call"), tr("No call is published"),
                          tr("Applications belong to a published call."), tr("To the calls"));
    showSegments();
    filter();
    const int row = m_model.find([kept](const ApplicationLine &each) { return each.application.id == kept; });
    m_table->selectRow(row);
    inspect(row);
}

void ApplicationsPage::showSegments()
{
    int all = 0;
    std::vector<Segment> segments;
    for (const auto &[key, standing] : standings()) {
        const auto found = m_counts.find(standing);
        const int count = found == m_counts.end() ? 0 : found->second;
        all += count;
        segments.push_back({key, standingTitle(standing), count});
    }
    segments.insert(segments.begin(), {QStringLiteral("all"), tr("All"), all});
    m_segments->setSegments(segments);
}

void ApplicationsPage::filter()
{
    const QString wanted = m_segments->current();
    for (const auto &[key, standing] : standings())
        if (key == wanted)
            return m_model.setFilter(
                [only = standing](const ApplicationLine &line) { return standingOf(line) == only; });
    m_model.setFilter({});
}

void ApplicationsPage::openSubject(const QString &subject)
{
    static const QRegularExpression between(QStringLiteral("[ /]+"));
    const QStringList parts = subject.split(between, Qt::SkipEmptyParts);
    if (!m_calls->choose(parts.value(0)))
        return;
    m_segments->setCurrent(QStringLiteral("all"));
    showLines();
    const auto serial = serialOf(parts.value(1));
    if (serial)
        m_table->selectRow(
            m_model.find([serial](const ApplicationLine &line) { return line.application.serial == *serial; }));
}

void ApplicationsPage::remember(QSettings &settings, const QString &group)
{
    Page::remember(settings, group);
    m_table->rememberIn(settings, group + QStringLiteral("/table"));
}

QWidget *ApplicationsPage::firstFocus() const
{
    return m_table;
}

bool ApplicationsPage::takeFile(const QString &path)
{
    if (!m_call || !path.endsWith(u".csv", Qt::CaseInsensitive) || m_import->isHidden())
        return false;
    importTable(path);
    return true;
}

const ApplicationLine *ApplicationsPage::chosen() const
{
    return m_model.rowAt(m_table->currentRow());
}

void ApplicationsPage::inspect(int row)
{
    const ApplicationLine *line = m_model.rowAt(row);
    if (!line || !m_call)
        return inspector().showNothing(tr("Choose an application to see the verdict on each criterion."));
    m_panel->show(*line, m_call->ref);
}

} // namespace fund
