#include "reports/report_page.h"

#include "forms/number_fields.h"
#include "identity/session.h"
#include "ledger/ledger_store.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/wording.h"
#include "print/paper_contents.h"
#include "print/paper_output.h"
#include "print/paper_preview.h"
#include "reports/annual_figures_reader.h"
#include "reports/annual_report.h"
#include "reports/report_checks.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/dialogs.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/small_parts.h"
#include "widgets/task_runner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace fund {

namespace {

constexpr int contentsWidth = 200;
constexpr int lastMonthOfReporting = 3; // until then the year before is what one reports on

/// What is asked for: a year, in a language, with the scenarios or without.
struct ReportChoice
{
    int year;
    Language language;
    bool withScenarios;
    std::optional<QDate> knownOn; ///< leaves out what was recorded later
};

Result<ReportDraft> readDraft(const Session &session, const ReportChoice &choice)
{
    const auto own = session.onThisThread();
    if (!own)
        return own.failure();
    const Wording wording(choice.language);
    auto figures = readAnnualFigures(**own, choice.year, wording, choice.knownOn);
    if (!figures)
        return figures.failure();
    std::optional<ScenarioComparison> scenarios;
    if (choice.withScenarios) {
        auto read = readScenarioComparison(**own, figures->until, wording);
        if (!read)
            return read.failure();
        scenarios = std::move(*read);
    }
    Document document = annualReport(*figures, wording, scenarios);
    const int laterWishes = countLaterWishes((*own)->database(), *figures);
    return ReportDraft{std::move(*figures), std::move(document), laterWishes};
}

} // namespace

ReportPage::ReportPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs), m_years(new QComboBox),
      m_languages(new QComboBox), m_isKnownOn(new QCheckBox),
      m_knownDate(new BareDateField(QStringLiteral("known_on"))),
      m_yearName(new Label({}, TextStyle::CaptionStrong, Tone::Muted)),
      m_languageName(new Label({}, TextStyle::CaptionStrong, Tone::Muted)), m_withScenarios(new QCheckBox),
      m_tables(new Button({}, QStringLiteral("table"), ButtonKind::Small)), m_note(new MessageNote(Tone::Plain, {})),
      m_contents(new print::PaperContents), m_preview(new print::PaperPreview(tr("Pages of the report"), true))
{
    m_print = head().addButton({}, QStringLiteral("print"), QKeySequence::Print);
    m_tables->setKeys(Qt::CTRL | Qt::Key_E);
    m_save = head().setPrimary({}, QStringLiteral("document"), Qt::CTRL | Qt::Key_S);
    for (const Language language : languages)
        m_languages->addItem(ownName(language), static_cast<int>(language));
    m_languages->setCurrentIndex(m_languages->findData(static_cast<int>(currentLanguage())));
    build();
    connect(m_years, &QComboBox::activated, this, &ReportPage::read);
    connect(m_languages, &QComboBox::activated, this, &ReportPage::read);
    listenToKnownOn();
    connect(m_save, &Button::clicked, this, &ReportPage::save);
    connect(m_print, &Button::clicked, this, &ReportPage::printIt);
    connect(m_tables, &Button::clicked, this, &ReportPage::saveTables);
    connect(m_withScenarios, &QCheckBox::toggled, this, &ReportPage::read);
    connect(m_contents, &print::PaperContents::placeChosen, m_preview->view(), &print::PaperView::goTo);
    connect(m_preview, &print::PaperPreview::currentPageChanged, m_contents, &print::PaperContents::follow);
}

QWidget *ReportPage::newChoices()
{
    m_knownDate->setEnabled(false);
    auto *choices = new QWidget;
    auto *fields = new QVBoxLayout(choices);
    fields->setContentsMargins(16, 8, 12, 8);
    fields->setSpacing(4);
    fields->addWidget(m_yearName);
    fields->addWidget(m_years);
    fields->addSpacing(4);
    fields->addWidget(m_languageName);
    fields->addWidget(m_languages);
    fields->addSpacing(4);
    fields->addWidget(m_isKnownOn);
    fields->addWidget(m_knownDate);
    fields->addWidget(m_withScenarios);
    fields->addSpacing(4);
    fields->addWidget(m_tables, 0, Qt::AlignLeading);
    return choices;
}

void ReportPage::build()
{
    m_note->hide();
    auto *side = new QWidget;
    side->setFixedWidth(contentsWidth);
    auto *parts = new QVBoxLayout(side);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(newChoices());
    parts->addWidget(newRule());
    parts->addWidget(m_contents, 1);
    auto *pages = new QVBoxLayout;
    pages->setContentsMargins(16, 8, 16, 16);
    pages->setSpacing(8);
    pages->addWidget(m_note);
    pages->addWidget(m_preview, 1);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addLayout(pages, 1);
    setContent(content, true);
    inspector().showNothing({});
}

void ReportPage::listenToKnownOn()
{
    connect(m_isKnownOn, &QCheckBox::toggled, this,
            [this](bool checked) { setKnownOn(checked ? std::optional(m_session.clock().today()) : std::nullopt); });
    connect(m_knownDate, &DateField::changed, this, [this] {
        if (m_knownDate->date().isValid())
            read();
    });
}

PageHelp ReportPage::help() const
{
    return {tr("One report for all donors: contributions, the use of funds in aggregate, each sponsorship round and "
               "the rules that were applied. Every number is read from the file; there is nothing to type. What is "
               "still missing stands beside the pages. A year that is not over is marked provisional. “As known on” "
               "leaves out what was recorded after a day, so that the report that was given out then comes out again."),
            tr("para. 27")};
}

void ReportPage::retranslate()
{
    m_print->setText(tr("Print…"));
    m_tables->setText(tr("Spreadsheet…"));
    m_withScenarios->setText(tr("With the scenarios"));
    m_withScenarios->setToolTip(tr("The scenarios that are kept, or the levels of para. 20, as the last annex."));
    m_save->setText(tr("Save as PDF…"));
    m_yearName->setText(tr("Year"));
    m_years->setAccessibleName(m_yearName->text());
    m_languageName->setText(tr("Report in", "a language"));
    m_languages->setAccessibleName(tr("Language of the report"));
    m_isKnownOn->setText(tr("As known on", "a day follows"));
    m_isKnownOn->setToolTip(tr("Leaves out what was recorded after that day."));
    m_knownDate->editor()->setAccessibleName(tr("As known on", "a day follows"));
    m_contents->setAccessibleName(tr("Contents"));
    m_preview->view()->setAccessibleName(tr("Pages of the report"));
    m_note->hide();
    showHead();
    showChecks();
}

void ReportPage::reload()
{
    fillYears();
    read();
}

void ReportPage::fillYears()
{
    const QDate today = m_session.clock().today();
    const auto received = readReceived(m_session.database(), {today}, m_session.fund().currency);
    int first = std::min(m_session.fund().createdAt.date().year(), today.year());
    if (!received.empty())
        first = std::min(first, received.front().day.year());
    const QVariant kept = m_years->currentData();
    m_years->clear();
    for (int year = today.year(); year >= first; --year)
        m_years->addItem(QString::number(year), year);
    const bool wasBefore = today.month() <= lastMonthOfReporting && m_years->count() > 1;
    m_years->setCurrentIndex(kept.isValid() ? m_years->findData(kept) : wasBefore ? 1 : 0);
}

int ReportPage::year() const
{
    return m_years->currentData().toInt();
}

Language ReportPage::language() const
{
    return static_cast<Language>(m_languages->currentData().toInt());
}

std::optional<QDate> ReportPage::knownOn() const
{
    const QDate day = m_knownDate->date();
    return m_isKnownOn->isChecked() && day.isValid() ? std::optional(day) : std::nullopt;
}

void ReportPage::setKnownOn(const std::optional<QDate> &day)
{
    const QSignalBlocker quietBox(m_isKnownOn);
    const QSignalBlocker quietDate(m_knownDate);
    m_isKnownOn->setChecked(day.has_value());
    m_knownDate->setEnabled(day.has_value());
    m_knownDate->setDate(day.value_or(QDate()));
    read();
}

void ReportPage::setWithScenarios(bool with)
{
    m_withScenarios->setChecked(with);
}

void ReportPage::read()
{
    showHead();
    m_again = head().tasks().isRunning();
    if (m_again)
        return;
    if (!m_preview->hasPaper())
        m_preview->showText(QStringLiteral("clock"), tr("The year is being read"),
                            tr("Its pages are shown here in a moment."));
    head().tasks().run<Result<ReportDraft>>(
        tr("Reading the year"),
        [this, choice = ReportChoice{year(), language(), m_withScenarios->isChecked(), knownOn()}](const Progress &) {
            return readDraft(m_session, choice);
        },
        [this](const Result<ReportDraft> &draft) { show(draft); });
}

void ReportPage::show(const Result<ReportDraft> &read)
{
    if (m_again)
        return this->read();
    if (!read) {
        m_draft.reset();
        const Problem &problem = read.failure().problems.front();
        m_preview->showText(QStringLiteral("warning"), tr("The report can't be made"), sentenceWithParagraph(problem));
    } else {
        const bool anew = !m_draft || m_draft->document != read->document;
        const std::pair shown(read->figures.year, read->document.settings.language);
        m_draft = *read;
        if (anew)
            m_preview->setDocument(m_draft->document, m_shown == shown);
        m_shown = shown;
    }
    m_contents->setPaper(m_preview->paper());
    m_contents->follow(m_preview->view()->currentPage());
    showHead();
    showChecks();
}

void ReportPage::showHead()
{
    head().setTitle(tr("Annual report %1", "%1 a year").arg(year()));
    QStringList parts = {tr("One for all donors (para. 27)")};
    const bool isOfYear = m_draft && m_draft->figures.year == year();
    if (isOfYear)
        parts += m_draft->figures.knownOn
                     ? tr("as known on %1", "a date").arg(longDate(*m_draft->figures.knownOn, currentLanguage()))
                     : tr("data of %1", "a date").arg(longDate(m_draft->figures.dataOf.date(), currentLanguage()));
    head().setSubtitle(parts.join(QStringLiteral(" · ")));
    head().setChip(isOfYear && m_draft->figures.provisional ? tr("provisional") : QString());
    const QString off = m_draft ? QString() : tr("There is no report to save yet.");
    m_save->setOffBecause(off);
    m_tables->setOffBecause(off);
    m_print->setOffBecause(off);
}

void ReportPage::showChecks()
{
    if (!m_draft)
        return inspector().showNothing(tr("What is missing before the report goes out is listed here."));
    Inspector &panel = inspector();
    panel.clear();
    panel.addSection(tr("Before it goes out"));
    for (const ReportCheck &check : reportChecks(m_draft->figures, m_draft->laterWishes)) {
        panel.addWidget(new NoteLine(sentenceWithParagraph({{}, {}, check.sentence, check.paragraph, 0}),
                                     check.isOpen ? Tone::Warn : Tone::Ok,
                                     check.isOpen ? QStringLiteral("warning") : QStringLiteral("tick")));
        if (check.page.isEmpty())
            continue;
        auto *link = new Button(tr("Show", "the place where something can be mended"), ButtonKind::Link);
        link->setAccessibleDescription(check.sentence);
        connect(link, &Button::clicked, this, [this, check] { Q_EMIT goTo(check.page, check.subject); });
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(24, 0, 0, 4);
        layout->addWidget(link);
        layout->addStretch(1);
        panel.addWidget(row);
    }
    panel.addFootText(tr("Every number is read from the file as it stands; the report carries the record's head "
                         "hash."));
}

void ReportPage::save()
{
    if (!m_draft)
        return;
    const auto &knownOn = m_draft->figures.knownOn;
    const QString name = QStringLiteral("annual-report-%1-%2%3.pdf")
                             .arg(QString::number(m_draft->figures.year), codeOf(m_draft->document.settings.language),
                                  knownOn ? u'-' + knownOn->toString(Qt::ISODate) : QString());
    print::savePaper(head(), m_dialogs, m_draft->document, name, [this](const Result<QString> &written) {
        if (written)
            return tell(Tone::Ok, tr("The report is written."), *written);
        m_note->setFailure(written.failure());
        m_note->show();
    });
}

void ReportPage::saveTables()
{
    if (!m_draft)
        return;
    const Language language = m_draft->document.settings.language;
    const QString name =
        QStringLiteral("annual-report-%1-%2.xlsx").arg(QString::number(m_draft->figures.year), codeOf(language));
    const auto path = m_dialogs.saveFile(this, tr("Save as a spreadsheet"), name, tr("Spreadsheets (*.xlsx)"));
    if (!path)
        return;
    if (const auto written = writeXlsx(*path, annualWorkbook(m_draft->figures, Wording(language))))
        return tell(Tone::Ok, tr("The tables are written."), *path);
    else
        m_note->setFailure(written.failure());
    m_note->show();
}

void ReportPage::printIt()
{
    if (!m_draft)
        return;
    const auto printed = print::printPaper(this, m_dialogs, m_preview->paper(), m_draft->document.settings.title);
    if (printed && *printed)
        tell(Tone::Ok, tr("The report went to the printer."));
    if (printed)
        return;
    m_note->setFailure(printed.failure());
    m_note->show();
}

void ReportPage::tell(Tone tone, const QString &title, const QString &text)
{
    m_note->setMessage(tone, title, text);
    m_note->show();
}

void ReportPage::openSubject(const QString &subject)
{
    const int place = m_years->findData(subject.toInt());
    if (place < 0 || place == m_years->currentIndex())
        return;
    m_years->setCurrentIndex(place);
    read();
}

QWidget *ReportPage::firstFocus() const
{
    return m_preview;
}

} // namespace fund
