#include "statements/statements_page.h"

#include "forms/number_fields.h"
#include "forms/since_field.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "print/paper_output.h"
#include "print/paper_preview.h"
#include "widgets/button.h"
#include "widgets/dialogs.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/tab_row.h"
#include "widgets/task_runner.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace fund {

namespace {

constexpr int dateWidth = 136;

} // namespace

StatementsPage::StatementsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs), m_kinds(new TabRow(tr("Statements"))),
      m_fromName(new Label({}, TextStyle::Text, Tone::Muted)), m_from(new BareDateField(QStringLiteral("from"))),
      m_asOfName(new Label({}, TextStyle::Text, Tone::Muted)), m_asOf(new BareDateField(QStringLiteral("as_of"))),
      m_isKnownOn(new QCheckBox), m_knownOn(new BareDateField(QStringLiteral("known_on"))),
      m_since(new SinceField({}, {})), m_note(new MessageNote(Tone::Plain, {})),
      m_preview(new print::PaperPreview(tr("Pages of the statement")))
{
    m_print = head().addButton({}, QStringLiteral("print"), QKeySequence::Print);
    m_spreadsheet = head().addButton({}, QStringLiteral("table"), Qt::CTRL | Qt::Key_E);
    head().setPrimary({}, QStringLiteral("document"), Qt::CTRL | Qt::Key_S);
    build();
    const QDate today = m_session.clock().today();
    m_asOf->setDate(today);
    m_from->setDate(QDate(today.year(), 1, 1));
    listen();
}

void StatementsPage::build()
{
    m_note->hide();
    m_knownOn->setEnabled(false);
    auto *dates = new QHBoxLayout;
    dates->setSpacing(8);
    for (DateField *field : {m_from, m_asOf, m_knownOn})
        field->setFixedWidth(dateWidth);
    dates->addWidget(m_fromName);
    dates->addWidget(m_from);
    dates->addWidget(m_asOfName);
    dates->addWidget(m_asOf);
    dates->addSpacing(8);
    dates->addWidget(m_isKnownOn);
    dates->addWidget(m_knownOn);
    dates->addStretch(1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_kinds);
    column->addLayout(dates);
    column->addWidget(m_since);
    column->addWidget(m_note);
    column->addWidget(m_preview, 1);
    // A statement is read line by line: its own size, not the whole page, on whatever screen.
    m_preview->view()->setZoom({print::PaperZoom::Kind::Percent, 100});
    setContent(content);
}

void StatementsPage::listen()
{
    connect(m_kinds, &TabRow::currentChanged, this, [this] {
        arrange();
        read();
    });
    connect(m_asOf, &DateField::changed, this, [this] {
        m_isToday = m_asOf->date() == m_session.clock().today();
        read();
    });
    connect(m_from, &DateField::changed, this, &StatementsPage::read);
    connect(m_knownOn, &DateField::changed, this, &StatementsPage::read);
    connect(m_since, &SinceField::changed, this, &StatementsPage::read);
    connect(m_isKnownOn, &QCheckBox::toggled, this,
            [this](bool checked) { setKnownOn(checked ? std::optional(m_asOf->date()) : std::nullopt); });
    connect(head().primary(), &Button::clicked, this, &StatementsPage::savePdf);
    connect(m_spreadsheet, &Button::clicked, this, &StatementsPage::saveSpreadsheet);
    connect(m_print, &Button::clicked, this, &StatementsPage::printIt);
}

PageHelp StatementsPage::help() const
{
    return {
        tr("Every figure is read from the books: the same as on the Pool page and in the annual report. A statement "
           "is of any day; “as known on” leaves out what was recorded later, so that what last year's statement "
           "said can be found again, and “what changed since” explains the difference entry by entry. Money is "
           "reported in aggregate, and no expenditure is traced to a donor."),
        tr("paras. 17, 19 and 27")};
}

void StatementsPage::retranslate()
{
    head().setTitle(tr("Statements"));
    head().primary()->setText(tr("Save as PDF…"));
    m_spreadsheet->setText(tr("Spreadsheet…"));
    m_print->setText(tr("Print…"));
    m_kinds->setAccessibleName(tr("Statements"));
    const QString kept = m_kinds->current();
    std::vector<Tab> tabs;
    for (const StatementKind kind : allStatementKinds)
        tabs.push_back({statementKey(kind), statementTitle(kind)});
    m_kinds->setTabs(tabs);
    m_kinds->setCurrent(kept.isEmpty() ? statementKey(allStatementKinds.front()) : kept);
    m_fromName->setText(tr("From", "a day follows"));
    m_from->editor()->setAccessibleName(tr("From", "a day follows"));
    m_asOf->editor()->setAccessibleName(tr("As of", "a day follows"));
    m_isKnownOn->setText(tr("As known on", "a day follows"));
    m_isKnownOn->setToolTip(tr("Leaves out what was recorded after that day."));
    m_knownOn->editor()->setAccessibleName(tr("As known on", "a day follows"));
    m_preview->view()->setAccessibleName(tr("Pages of the statement"));
    m_note->hide();
    arrange();
    read();
}

void StatementsPage::reload()
{
    if (m_isToday) {
        const QSignalBlocker quiet(m_asOf);
        m_asOf->setDate(m_session.clock().today());
    }
    read();
}

void StatementsPage::arrange()
{
    const bool period = hasPeriod(request().kind);
    m_fromName->setVisible(period);
    m_from->setVisible(period);
    m_asOfName->setText(period ? tr("to", "a day follows; the end of a time") : tr("As of", "a day follows"));
    showHead();
}

StatementRequest StatementsPage::request() const
{
    StatementRequest request;
    request.kind = statementKindOf(m_kinds->current()).value_or(StatementKind::IncomeAndExpenditure);
    request.from = m_from->date();
    request.asOf = m_asOf->date();
    if (m_isKnownOn->isChecked() && m_knownOn->date().isValid())
        request.knownOn = m_knownOn->date();
    request.explainSince = m_since->day();
    return request;
}

void StatementsPage::setExplainedSince(const std::optional<QDate> &day)
{
    m_since->setDay(day);
    read();
}

void StatementsPage::setKnownOn(const std::optional<QDate> &day)
{
    {
        const QSignalBlocker quietBox(m_isKnownOn);
        const QSignalBlocker quietDate(m_knownOn);
        m_isKnownOn->setChecked(day.has_value());
        m_knownOn->setEnabled(day.has_value());
        m_knownOn->setDate(day.value_or(QDate()));
    }
    read();
}

void StatementsPage::read()
{
    const StatementRequest asked = request();
    const QDate known = asked.knownOn.value_or(m_session.clock().today());
    m_since->setSuggested(asked.asOf < known ? asked.asOf : known.addDays(-1));
    m_again = head().tasks().isRunning();
    if (m_again)
        return;
    head().tasks().run<Result<FinancialStatement>>(
        tr("Reading the books"), [this, asked](const Progress &) { return readStatement(m_session, asked); },
        [this](const Result<FinancialStatement> &statement) { show(statement); });
}

void StatementsPage::show(const Result<FinancialStatement> &read)
{
    if (m_again)
        return this->read();
    const bool same = m_statement && read && m_statement->request.kind == read->request.kind;
    m_statement.reset();
    if (read) {
        m_statement = *read;
        m_preview->setDocument(statementDocument(*m_statement), same);
    } else {
        m_preview->showText(QStringLiteral("warning"), tr("The statement can't be made"),
                            sentenceWithParagraph(read.failure().problems.front()));
    }
    showHead();
}

void StatementsPage::showHead()
{
    head().setSubtitle(m_statement ? m_statement->table.caption : tr("From the books, as of any day"));
    const QString off = m_statement ? QString() : tr("There is no statement to save yet.");
    for (Button *button : {head().primary(), m_spreadsheet, m_print})
        button->setOffBecause(off);
}

void StatementsPage::savePdf()
{
    if (!m_statement)
        return;
    print::savePaper(head(), m_dialogs, statementDocument(*m_statement),
                     statementFileName(m_statement->request) + QStringLiteral(".pdf"),
                     [this](const Result<QString> &written) {
                         if (written)
                             tell({}, tr("The statement is written."), *written);
                         else
                             tell(written.failure(), {});
                     });
}

void StatementsPage::saveSpreadsheet()
{
    if (!m_statement)
        return;
    const auto path = m_dialogs.saveFile(this, tr("Save as a spreadsheet"),
                                         statementFileName(m_statement->request) + QStringLiteral(".xlsx"),
                                         tr("Spreadsheets (*.xlsx)"));
    if (path)
        tell(writeXlsx(*path, statementWorkbook(*m_statement)), tr("The statement is written."), *path);
}

void StatementsPage::printIt()
{
    if (!m_statement)
        return;
    const auto printed = print::printPaper(this, m_dialogs, m_preview->paper(), m_statement->table.caption);
    if (!printed)
        tell(printed.failure(), {});
    else if (*printed)
        tell({}, tr("The statement went to the printer."));
}

void StatementsPage::tell(const Result<void> &done, const QString &title, const QString &text)
{
    if (done)
        m_note->setMessage(Tone::Ok, title, text);
    else
        m_note->setFailure(done.failure());
    m_note->show();
}

void StatementsPage::openSubject(const QString &subject)
{
    if (statementKindOf(subject))
        m_kinds->setCurrent(subject);
    else if (const QDate day = QDate::fromString(subject, Qt::ISODate); day.isValid())
        m_asOf->setDate(day);
    arrange();
    read();
}

QWidget *StatementsPage::firstFocus() const
{
    return m_kinds;
}

} // namespace fund
