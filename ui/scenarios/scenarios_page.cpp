#include "scenarios/scenarios_page.h"

#include "charts/chart_card.h"
#include "documents/workbook.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "record/audit_store.h"
#include "scenarios/beside_list.h"
#include "scenarios/funding_picture.h"
#include "scenarios/funding_slider.h"
#include "scenarios/scenario_form.h"
#include "scenarios/scenario_panel.h"
#include "scenarios/scenario_store.h"
#include "widgets/button.h"
#include "widgets/dialogs.h"
#include "widgets/figure_strip.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace fund {

namespace {

const QString usualStart = QStringLiteral("usual");
const QString smallLevel = QStringLiteral("small");
const QString mediumLevel = QStringLiteral("medium");
const QString keptPrefix = QStringLiteral("kept/");

constexpr int stepsToMedium = 100; // of the slider, which goes twice as far

/// Rounded up, so that it buys what it is said to.
qint64 wholeUnitsUp(const Money &amount)
{
    const qint64 unit = powerOfTen(amount.currency().minorUnits);
    return (amount.minor() + unit - 1) / unit;
}

qint64 stepOf(const ReferenceLevels &levels)
{
    return qMax<qint64>(1, levels.medium.minor() / stepsToMedium);
}

} // namespace

ScenariosPage::ScenariosPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs), m_figures(new FigureStrip(tr("Figures"))),
      m_note(new MessageNote(Tone::Bad, {})), m_sliderName(new Label({}, TextStyle::CaptionStrong, Tone::Muted)),
      m_slider(new FundingSlider), m_picture(new FundingPicture), m_card(new ChartCard({}, {}, m_picture)),
      m_table(new TableView(tr("Scenarios side by side"))), m_form(new ScenarioForm(context.session.fund().currency)),
      m_beside(new BesideList(static_cast<int>(mostCompared) - 1)), m_panel(new ScenarioPanel(m_form, m_beside))
{
    m_export = head().addButton({}, QStringLiteral("table"), Qt::CTRL | Qt::Key_E);
    head().setPrimary({}, QStringLiteral("plus"), Qt::CTRL | Qt::Key_S);
    build();
    setSidePanel(m_panel);
    listen();
}

void ScenariosPage::build()
{
    m_note->hide();
    m_slider->setRange(1, 2 * stepsToMedium);
    m_slider->setPageStep(10);
    m_table->setModel(&m_model);
    auto *slider = new QHBoxLayout;
    slider->setSpacing(12);
    slider->addWidget(m_sliderName);
    slider->addWidget(m_slider, 1);
    auto *tableCard = new Card;
    tableCard->setFlush(true);
    tableCard->body()->addWidget(m_table);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_note);
    column->addWidget(m_figures);
    column->addLayout(slider);
    column->addWidget(m_card);
    column->addWidget(tableCard, 1);
    setContent(content);
}

void ScenariosPage::listen()
{
    connect(m_form, &Form::changed, this, &ScenariosPage::plan);
    connect(m_beside, &BesideList::changed, this, &ScenariosPage::plan);
    connect(m_panel, &ScenarioPanel::startChosen, this, &ScenariosPage::startFrom);
    connect(m_panel, &ScenarioPanel::putAsideAsked, this, &ScenariosPage::putAside);
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        if (m_ground)
            setFunding(Money(step * stepOf(m_ground->levels), m_session.fund().currency));
    });
    connect(head().primary(), &Button::clicked, this, &ScenariosPage::keep);
    connect(m_export, &Button::clicked, this, &ScenariosPage::writeSpreadsheet);
}

PageHelp ScenariosPage::help() const
{
    return {tr("What a yearly funding would buy. The paper illustrates two levels: 2 million US dollars a year sponsor "
               "10 delegates twice a year and 1 to 3 activities, 5 million sponsor 20 and up to 10, with commitments "
               "over several years. Change the funding or any cost at the side and see the result at once; keep a "
               "scenario under a name, and set up to four side by side. Support costs and the operating reserve are "
               "settings. Nothing here moves any money."),
            tr("paras. 15 and 20")};
}

void ScenariosPage::retranslate()
{
    head().setTitle(tr("Scenarios"));
    head().primary()->setText(tr("Keep it…", "a scenario"));
    m_export->setText(tr("Spreadsheet…"));
    m_sliderName->setText(tr("Funding a year"));
    m_slider->setAccessibleName(tr("Funding a year"));
    m_figures->setAccessibleName(tr("Figures"));
    m_table->setAccessibleName(tr("Scenarios side by side"));
    m_form->retranslate();
    if (m_draft)
        m_form->setInputs(m_draft->funding, m_draft->costs);
    m_panel->retranslate();
    m_note->hide();
    showHead();
    if (m_ground) {
        fillChoices();
        plan();
    }
}

void ScenariosPage::showHead()
{
    head().setSubtitle(
        tr("For illustration only (para. 20) · amounts in %1", "a currency").arg(m_session.fund().currency.code));
    m_card->setTexts(tr("What the funding becomes"),
                     tr("Whole %1 a year", "a currency").arg(m_session.fund().currency.code));
}

void ScenariosPage::reload()
{
    auto ground = readScenarioGround(m_session);
    const QString off = ground ? QString() : ground.failure().problems.front().sentence;
    head().primary()->setOffBecause(off);
    m_export->setOffBecause(off);
    m_panel->setEnabled(bool(ground));
    m_slider->setEnabled(bool(ground));
    if (!ground) {
        m_note->setFailure(ground.failure());
        m_note->show();
        return;
    }
    const bool isFirst = !m_ground;
    m_ground = std::move(*ground);
    m_policy = readScenarioPolicy(m_session, m_session.clock().today());
    m_saved = readScenarios(m_session.database(), m_session.fund().currency);
    fillChoices();
    if (isFirst) {
        startFrom(usualStart);
        m_beside->setTicked(mediumLevel, true);
    }
    plan();
}

void ScenariosPage::fillChoices()
{
    std::vector<Choice> starts{{usualStart, tr("the usual assumptions")}};
    std::vector<Choice> others{{smallLevel, tr("Small, para. 20 (a)")}, {mediumLevel, tr("Medium, para. 20 (b)")}};
    for (const SavedScenario &saved : m_saved) {
        starts.push_back({keptPrefix + saved.draft.name, saved.draft.name});
        others.push_back({keptPrefix + saved.draft.name, saved.draft.name});
    }
    const QSignalBlocker quiet(m_beside);
    m_beside->setChoices(others);
    m_panel->setStarts(starts);
    m_panel->setCanPutAside(savedOf(m_panel->start()) != nullptr);
}

const SavedScenario *ScenariosPage::savedOf(const QString &key) const
{
    for (const SavedScenario &saved : m_saved)
        if (key == keptPrefix + saved.draft.name)
            return &saved;
    return nullptr;
}

std::optional<NamedScenario> ScenariosPage::besideOf(const QString &key) const
{
    if (const SavedScenario *saved = savedOf(key))
        return NamedScenario{saved->draft.name, saved->draft.costs,
                             planScenario(saved->draft.funding, saved->draft.costs, m_policy.rates)};
    if (key != smallLevel && key != mediumLevel)
        return std::nullopt;
    const Money &funding = key == smallLevel ? m_ground->levels.small : m_ground->levels.medium;
    return NamedScenario{key == smallLevel ? tr("Small, para. 20 (a)") : tr("Medium, para. 20 (b)"), m_ground->costs,
                         planScenario(funding, m_ground->costs, m_policy.rates)};
}

void ScenariosPage::startFrom(const QString &key)
{
    const SavedScenario *saved = savedOf(key);
    m_panel->setStart(key);
    m_panel->setCanPutAside(saved != nullptr);
    if (saved)
        m_form->setInputs(saved->draft.funding, saved->draft.costs);
    else
        m_form->setInputs(m_ground->levels.small, m_ground->costs);
    plan();
}

void ScenariosPage::setFunding(const Money &funding)
{
    m_form->setFunding(funding);
}

void ScenariosPage::plan()
{
    if (!m_ground)
        return;
    auto draft = m_form->draft();
    if (!draft)
        return;
    const SavedScenario *saved = savedOf(m_panel->start());
    draft->name = saved ? saved->draft.name : QString();
    const bool isKept = saved && saved->draft == *draft;
    m_draft = *draft;
    const QString name = isKept ? saved->draft.name : tr("This scenario");
    m_shown = {{name, draft->costs, planScenario(draft->funding, draft->costs, m_policy.rates)}};
    for (const QString &key : m_beside->ticked())
        if (auto other = besideOf(key); other && m_shown.size() < mostCompared)
            m_shown.push_back(std::move(*other));
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(
        static_cast<int>(qMin<qint64>(2 * stepsToMedium, draft->funding.minor() / stepOf(m_ground->levels))));
    m_picture->setScenarios(m_shown, m_ground->levels);
    showFigures();
    showTable();
}

void ScenariosPage::showFigures()
{
    const Scenario &now = m_shown.front().result;
    const Language language = currentLanguage();
    const auto number = [&](qint64 value) { return numberText(value, language); };
    const QString next = now.nextFunding ? tr("more from %1", "an amount").arg(number(wholeUnitsUp(*now.nextFunding)))
                                         : tr("nothing more is wanted");
    m_figures->setFigures(
        {{tr("Delegates a session"), number(now.plan.delegates), tr("%Ln session(s) a year", nullptr, now.sessions)},
         {tr("Activities a year"), number(now.plan.activities), tr("at most")},
         {tr("Multi-year"), now.multiYear ? tr("yes") : tr("no"), tr("commitments")},
         {tr("Years sustained"), number(now.yearsSustained),
          tr("if it comes %Ln year(s)", nullptr, m_shown.front().costs.fundedYears)},
         {tr("Not allocated"), amountWithoutCurrency(now.unallocated, language), next,
          now.isCarried ? Tone::Plain : Tone::Warn}});
}

void ScenariosPage::showTable()
{
    const DataTable table = scenarioTable(m_shown, m_policy, Wording(currentLanguage()));
    m_model.setTable(table, currentLanguage());
    // How many columns there are changes with what stands side by side: the names keep what the figures leave.
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setStretchLastSection(false);
    for (int column = 1; column < m_model.columnCount(); ++column)
        columns->resizeSection(column, m_model.headerData(column, Qt::Horizontal, WidthRole).toInt());
    columns->setSectionResizeMode(0, QHeaderView::Stretch);
}

void ScenariosPage::tell(const Result<void> &done, const QString &title)
{
    if (done)
        m_note->setMessage(Tone::Ok, title);
    else
        m_note->setFailure(done.failure());
    m_note->show();
}

void ScenariosPage::keep()
{
    auto draft = m_form->draft();
    if (!draft)
        return;
    const SavedScenario *saved = savedOf(m_panel->start());
    const auto name = m_dialogs.askSentence(
        this, {tr("Keep a scenario"),
               tr("It stays in the file with all its inputs. A scenario of the same name gives way to it; the record "
                  "keeps both."),
               tr("Name"), tr("Keep it", "a scenario"), saved ? saved->draft.name : QString()});
    if (!name)
        return;
    draft->name = name->trimmed();
    const auto id = saveScenario(m_session, *draft);
    if (!id)
        return tell(id.failure(), {});
    reload();
    m_panel->setStart(keptPrefix + draft->name);
    m_panel->setCanPutAside(true);
    plan();
    tell({}, tr("The scenario “%1” is kept.").arg(draft->name));
}

void ScenariosPage::putAside()
{
    const SavedScenario *saved = savedOf(m_panel->start());
    if (!saved)
        return;
    const QString name = saved->draft.name;
    if (!m_dialogs.confirm(this, {tr("Put “%1” aside?").arg(name),
                                  tr("It is no longer listed. The record keeps it, and one of the same name can be "
                                     "kept again."),
                                  tr("Put aside"),
                                  {}}))
        return;
    const auto done = putScenarioAside(m_session, name);
    reload();
    m_panel->setStart(usualStart);
    m_panel->setCanPutAside(false);
    plan();
    tell(done, tr("The scenario “%1” is put aside.").arg(name));
}

void ScenariosPage::writeSpreadsheet()
{
    if (m_shown.empty())
        return;
    const auto path = m_dialogs.saveFile(this, tr("Save as a spreadsheet"), QStringLiteral("scenarios.xlsx"),
                                         tr("Spreadsheets (*.xlsx)"));
    if (!path)
        return;
    const DataTable table = scenarioTable(m_shown, m_policy, Wording(currentLanguage()));
    const auto newest = readHead(m_session.database());
    tell(writeXlsx(*path, {table.caption,
                           {},
                           m_session.fund().name,
                           newest ? newest->recordedAt : QDateTime(),
                           currentLanguage(),
                           {table}}),
         tr("The spreadsheet is written."));
}

void ScenariosPage::openSubject(const QString &subject)
{
    if (savedOf(keptPrefix + subject))
        return startFrom(keptPrefix + subject);
    if (const auto funding = Money::fromText(subject, m_session.fund().currency); funding && m_ground)
        setFunding(*funding);
}

QWidget *ScenariosPage::firstFocus() const
{
    return m_slider;
}

} // namespace fund
