#include "settings/settings_page.h"

#include "exchange/importer.h"
#include "forms/form_dialog.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "localisation/paragraphs.h"
#include "rates/rate_store.h"
#include "settings/setting_actions.h"
#include "settings/setting_form.h"
#include "settings/setting_store.h"
#include "settings/setting_text.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/dialogs.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/search_field.h"
#include "widgets/tab_row.h"
#include "widgets/table_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fund {

namespace {

const QString ratesTab = QStringLiteral("rates");

std::vector<Column<SettingRow>> settingColumns(const Currency &currency)
{
    const auto ofEntry = [](auto text) {
        return [text](const SettingRow &row) { return row.entry ? text(*row.entry) : CellFacts{}; };
    };
    return {
        {QStringLiteral("setting"), [] { return SettingsPage::tr("What was decided"); },
         [](const SettingRow &row) {
             return CellFacts{.text = settingTitle(row.setting),
                              .suffix = paragraphText(settingParagraph(row.setting))};
         },
         ColumnAlign::Start, 296},
        {QStringLiteral("value"), [] { return SettingsPage::tr("Value"); },
         [currency](const SettingRow &row) {
             if (row.entry)
                 return CellFacts{valueText(*row.entry, currency)};
             CellFacts open{SettingsPage::tr("nobody has decided")};
             open.tone = Tone::Muted;
             return open;
         },
         ColumnAlign::Start, 152},
        {QStringLiteral("from"), [] { return SettingsPage::tr("Holds from", "a date"); },
         ofEntry([](const SettingEntry &entry) {
             return CellFacts{shortDate(entry.validFrom, currentLanguage()), entry.validFrom};
         }),
         ColumnAlign::Start, 104},
        {QStringLiteral("authority"), [] { return SettingsPage::tr("Authority"); },
         ofEntry([](const SettingEntry &entry) { return CellFacts{entry.authority}; }), ColumnAlign::Start, 0},
    };
}

std::vector<Column<OperationalRate>> rateColumns()
{
    return {
        {QStringLiteral("currency"), [] { return SettingsPage::tr("Currency"); },
         [](const OperationalRate &rate) { return CellFacts{rate.currency}; }, ColumnAlign::Start, 96},
        {QStringLiteral("from"), [] { return SettingsPage::tr("Holds from", "a date"); },
         [](const OperationalRate &rate) {
             return CellFacts{shortDate(rate.validFrom, currentLanguage()), rate.validFrom};
         },
         ColumnAlign::Start, 120},
        {QStringLiteral("rate"), [] { return SettingsPage::tr("Units for one of the fund's"); },
         [](const OperationalRate &rate) {
             // Sorted by value: digits behind the point differ from currency to currency.
             const int scale = std::min(rate.rate.scale(), 6);
             const qint64 cut = powerOfTen(rate.rate.scale() - scale);
             return CellFacts{numberText(rate.rate, currentLanguage()),
                              rate.rate.coefficient() / cut * powerOfTen(6 - scale)};
         },
         ColumnAlign::End, 184},
        {QStringLiteral("source"), [] { return SettingsPage::tr("Source"); },
         [](const OperationalRate &rate) { return CellFacts{rate.source}; }, ColumnAlign::Start, 0},
    };
}

} // namespace

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs),
      m_settingModel(settingColumns(context.session.fund().currency)), m_rateModel(rateColumns()),
      m_tabs(new TabRow(tr("Parts of this page"))), m_filter(new SearchField), m_tables(new QStackedWidget),
      m_settings(new TableView(tr("Settings"))), m_rates(new TableView(tr("Rates of exchange"))),
      m_note(new MessageNote(Tone::Plain, {}))
{
    build();
    m_settings->setModel(&m_settingModel);
    m_rates->setModel(&m_rateModel);
    connect(m_tabs, &TabRow::currentChanged, this, &SettingsPage::arrange);
    connect(m_filter, &SearchField::filterChanged, this, [this](const QString &text) {
        m_settingModel.setFilterText(text);
        m_rateModel.setFilterText(text);
    });
    // Rows of the table behind change, too, as its filter does: the inspector is of the table that is seen.
    for (const TableView *table : {m_settings, m_rates})
        connect(table, &TableView::currentRowChanged, this, &SettingsPage::inspectShown);
}

void SettingsPage::build()
{
    m_note->hide();
    for (TableView *table : {m_settings, m_rates})
        m_tables->addWidget(table);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_tables);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_tabs, 1);
    filters->addWidget(m_filter);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_note);
    column->addLayout(filters);
    column->addWidget(card, 1);
    setContent(content);
    Button *deed = head().setPrimary({}, QStringLiteral("plus"));
    connect(deed, &Button::clicked, this, [this] { showsRates() ? askRates() : recordSetting(); });
}

PageHelp SettingsPage::help() const
{
    return {tr("Every number that the fund's paper leaves open is decided by an authority and holds from a date. What "
               "held before stays on record: a report on an earlier day uses what held then. Rates of exchange are "
               "the United Nations' operational rates, month by month."),
            tr("paras. 15 and 16")};
}

void SettingsPage::retranslate()
{
    head().setTitle(tr("Settings"));
    m_tabs->setTabs({{QStringLiteral("settings"), tr("Decided by authorities")}, {ratesTab, tr("Rates of exchange")}});
    m_settings->setAccessibleName(tr("Settings"));
    m_rates->setAccessibleName(tr("Rates of exchange"));
    m_settingModel.retranslate();
    m_rateModel.retranslate();
    arrange();
}

bool SettingsPage::showsRates() const
{
    return m_tabs->current() == ratesTab;
}

void SettingsPage::arrange()
{
    m_tables->setCurrentIndex(showsRates() ? 1 : 0);
    (showsRates() ? m_rates : m_settings)->setFilterField(m_filter);
    const Action action = showsRates() ? Action::ImportRates : Action::ChangeSetting;
    Button *deed = head().setPrimary(showsRates() ? tr("Import rates…") : tr("Record a decision…"),
                                     showsRates() ? QStringLiteral("receive") : QStringLiteral("plus"));
    const auto allowed = m_session.require(action);
    deed->setOffBecause(allowed ? QString() : allowed.failure().problems.front().sentence);
    inspectShown();
}

void SettingsPage::inspectShown()
{
    if (showsRates())
        inspectRate(m_rates->currentRow());
    else
        inspectSetting(m_settings->currentRow());
}

void SettingsPage::reload()
{
    const SettingRow *chosen = m_settingModel.rowAt(m_settings->currentRow());
    const QString kept = chosen ? settingKey(chosen->setting) : QString();
    readSettingRows();
    readRateRows();
    head().setSubtitle(tr("As it holds on %1", "a date").arg(longDate(m_session.onDate(), currentLanguage())));
    if (!showsRates() && !kept.isEmpty())
        openSubject(kept);
    arrange();
}

void SettingsPage::readSettingRows()
{
    RowSection<SettingRow> inForce{tr("In force"), {}};
    RowSection<SettingRow> others{tr("Earlier and later"), {}};
    const auto entries = readSettings(m_session.database());
    for (const Setting setting : allSettings()) {
        const auto holds = readSetting(m_session.database(), setting, {m_session.onDate()});
        inForce.rows.push_back({setting, holds});
        for (const SettingEntry &entry : entries)
            if (entry.setting == setting && entry != holds)
                others.rows.push_back({setting, entry});
    }
    m_settingModel.setSections({std::move(inForce), std::move(others)});
}

void SettingsPage::readRateRows()
{
    std::vector<OperationalRate> rates = fund::readRates(m_session.database());
    std::stable_sort(rates.begin(), rates.end(),
                     [](const OperationalRate &a, const OperationalRate &b) { return a.validFrom > b.validFrom; });
    m_rateModel.setRows(std::move(rates));
}

void SettingsPage::openSubject(const QString &subject)
{
    if (subject == ratesTab)
        return m_tabs->setCurrent(ratesTab);
    m_tabs->setCurrent(QStringLiteral("settings"));
    const int row = m_settingModel.find([&](const SettingRow &one) { return settingKey(one.setting) == subject; });
    if (row >= 0)
        m_settings->selectRow(row);
}

void SettingsPage::remember(QSettings &settings, const QString &group)
{
    Page::remember(settings, group);
    m_settings->rememberIn(settings, group + QStringLiteral("/settings"));
    m_rates->rememberIn(settings, group + QStringLiteral("/rates"));
}

QWidget *SettingsPage::firstFocus() const
{
    return m_tables->currentWidget();
}

void SettingsPage::inspectSetting(int row)
{
    const SettingRow *chosen = m_settingModel.rowAt(row);
    if (!chosen)
        return inspector().showNothing(tr("Choose a setting to see all that was decided on it."));
    Inspector &panel = inspector();
    panel.clear();
    panel.addCaption(paragraphText(settingParagraph(chosen->setting)));
    panel.addHeading(settingTitle(chosen->setting));
    if (chosen->entry) {
        panel.addFigure(valueText(*chosen->entry, m_session.fund().currency));
        panel.addRow(tr("From", "a date"), longDate(chosen->entry->validFrom, currentLanguage()));
        panel.addRow(tr("Authority"), chosen->entry->authority);
    }
    if (!chosen->entry)
        panel.addText(
            tr("Nobody has decided it yet. Until then what depends on it is refused or left out, and says so."),
            TextStyle::Text, Tone::Muted);
    std::vector<HistoryEntry> history;
    for (const SettingEntry &entry : readSettings(m_session.database()))
        if (entry.setting == chosen->setting)
            history.push_back({shortDate(entry.validFrom, currentLanguage()), entry.authority,
                               valueText(entry, m_session.fund().currency)});
    if (!history.empty()) {
        panel.addSection(tr("All decisions"));
        panel.addHistory(history);
    }
    panel.addFootText(tr("A new decision holds from its date on; what held before stays on record."));
}

void SettingsPage::inspectRate(int row)
{
    const OperationalRate *chosen = m_rateModel.rowAt(row);
    if (!chosen)
        return inspector().showNothing(tr("Choose a rate to see where it was read."));
    Inspector &panel = inspector();
    panel.clear();
    panel.addCaption(tr("Operational rate of exchange"));
    panel.addHeading(tr("%1 for one %2", "two currencies").arg(chosen->currency, m_session.fund().currency.code));
    panel.addFigure(numberText(chosen->rate, currentLanguage()));
    panel.addRow(tr("From", "a date"), longDate(chosen->validFrom, currentLanguage()));
    panel.addRow(tr("Source"), chosen->source);
}

void SettingsPage::recordSetting()
{
    auto *form = new SettingForm(readSettingFacts(m_session), m_session.onDate());
    if (const SettingRow *chosen = m_settingModel.rowAt(m_settings->currentRow()))
        form->choose(chosen->setting);
    form->setCheck([form] { return form->check(); });
    FormDialog dialog(
        tr("Record a decision"), form, tr("Record the decision"),
        [this, form] {
            if (Problems problems = form->check(); !problems.empty())
                return problems;
            return problemsOf(changeSetting(m_session, form->entry()));
        },
        this);
    dialog.setFootText(tr("It can't be changed afterwards, only followed by another."));
    if (dialog.exec() == QDialog::Accepted)
        reload();
}

void SettingsPage::askRates()
{
    if (const auto path =
            m_dialogs.openFile(this, tr("Rates of exchange"), tr("Tables and lists (*.csv *.xlsx *.xml *.txt *.xls)")))
        importRatesFrom(*path);
}

bool SettingsPage::takeFile(const QString &path)
{
    if (!m_session.require(Action::ImportRates))
        return false;
    m_tabs->setCurrent(ratesTab);
    importRatesFrom(path);
    return true;
}

QString SettingsPage::firstLines(const QStringList &sentences)
{
    constexpr qsizetype most = 8;
    const QString rest = sentences.size() > most
                             ? u'\n' + tr("and %Ln more", nullptr, static_cast<int>(sentences.size() - most))
                             : QString();
    return sentences.mid(0, most).join(u'\n') + rest;
}

bool SettingsPage::confirmLeaps(const QString &path, ImportOptions &options)
{
    options.checkOnly = true;
    auto checked = importFile(m_session, *importKindOf(u"rates"), path, options);
    const auto isUnlikely = [](const Problem &problem) { return problem.rule == u"rate_must_be_near_the_last"; };
    if (checked && !checked->problems.empty() &&
        std::all_of(checked->problems.begin(), checked->problems.end(), isUnlikely)) {
        QStringList sentences;
        for (const Problem &problem : checked->problems)
            sentences += oneLine(problem);
        const auto reason = m_dialogs.askSentence(
            this,
            {tr("Take these rates, ten times off or more?"), firstLines(sentences), tr("Reason"), tr("Take them"), {}});
        if (!reason)
            return false;
        options.reason = *reason;
        checked = importFile(m_session, *importKindOf(u"rates"), path, options);
    }
    options.checkOnly = false;
    if (!checked || checked->doubts.isEmpty() || !checked->problems.empty())
        return true;
    return m_dialogs.confirm(
        this,
        {tr("Take rates that changed by more than a quarter?"), firstLines(checked->doubts), tr("Take them"), {}});
}

void SettingsPage::importRatesFrom(const QString &path)
{
    const ImportKind *kind = importKindOf(u"rates");
    ImportOptions options;
    if (!confirmLeaps(path, options))
        return;
    m_note->show();
    const auto outcome = importFile(m_session, *kind, path, options);
    if (!outcome)
        return m_note->setFailure(outcome.failure());
    if (!outcome->problems.empty()) {
        QStringList sentences;
        for (const Problem &problem : outcome->problems)
            sentences += oneLine(problem);
        return m_note->setMessage(Tone::Bad, tr("Nothing was imported."), firstLines(sentences));
    }
    m_note->setMessage(Tone::Ok, tr("%Ln rate(s) recorded.", nullptr, outcome->added),
                       tr("%Ln stood on record already.", nullptr, outcome->unchanged));
    reload();
}

} // namespace fund
