#include "imports/import_dialog.h"

#include "documents/spreadsheet_table.h"
#include "documents/xlsx_reader.h"
#include "exchange/column_guess.h"
#include "identity/session.h"
#include "imports/column_choice.h"
#include "imports/import_steps.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "storage/whole_file.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/dialogs.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/small_parts.h"
#include "widgets/table_view.h"
#include "widgets/task_runner.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace fund {

namespace {

constexpr int previewRowCount = 200;

} // namespace

ImportDialog::ImportDialog(Session &session, Dialogs &dialogs, const ImportKind &kind, QString callRef, QWidget *parent)
    : QDialog(parent), m_session(session), m_dialogs(dialogs), m_kind(kind), m_callRef(std::move(callRef)),
      m_problems(problemColumns()), m_tasks(new TaskRunner(this)), m_steps(new ImportSteps),
      m_stack(new QStackedWidget), m_drop(new EmptyState), m_columns(new ColumnChoice(kind)),
      m_title(new Label({}, TextStyle::InspectorHeading)), m_note(new MessageNote(Tone::Plain, {})),
      m_problemCard(new Card(tr("Every problem, with its line in the file"))),
      m_previewTable(new TableView(tr("First rows of the file"))), m_problemTable(new TableView(tr("Problems"))),
      m_foot(new Label({}, TextStyle::Caption, Tone::Muted)), m_cancel(new Button(tr("Cancel"))),
      m_other(new Button(tr("Another file…"))), m_rename(new Button(tr("Columns…"))),
      m_check(new Button(tr("Check again"))), m_import(new Button(tr("Import"), ButtonKind::Primary))
{
    setWindowTitle(m_kind.summary);
    setAcceptDrops(true);
    m_drop->setTexts(
        QStringLiteral("table"), tr("Drop a .csv or .xlsx file here"),
        tr("Its columns are those of the template “%1”. Nothing is imported until all rows are right.").arg(m_kind.key),
        tr("Choose a file…"));
    buildTables();
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(newRule());
    right->addWidget(newFoot());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_steps);
    row->addLayout(right, 1);
    connectAll();
    resize(1040, 640);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::buildTables()
{
    auto *previewCard = new Card;
    previewCard->setFlush(true);
    previewCard->body()->addWidget(m_previewTable);
    m_problemCard->setFlush(true);
    auto *copy = new Button(tr("Copy the list"), QStringLiteral("copy"), ButtonKind::Small);
    connect(copy, &Button::clicked, this, &ImportDialog::copyProblems);
    m_problemCard->addToHead(copy);
    m_problemTable->setModel(&m_problems);
    m_problemCard->body()->addWidget(m_problemTable);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(previewCard, 3);
    column->addWidget(m_problemCard, 2);
    m_stack->addWidget(m_drop);
    m_stack->addWidget(page);
    m_stack->addWidget(m_columns);
}

QWidget *ImportDialog::newFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    row->addWidget(m_cancel);
    row->addWidget(m_foot, 1);
    row->addWidget(m_other);
    row->addWidget(m_rename);
    row->addWidget(m_check);
    row->addWidget(m_import);
    m_check->setKeys(Qt::Key_F5);
    m_import->setKeys(Qt::CTRL | Qt::Key_Return);
    m_foot->setWordWrap(true);
    for (Button *button : {m_other, m_rename, m_check, m_import})
        button->hide();
    return foot;
}

void ImportDialog::connectAll()
{
    connect(m_drop, &EmptyState::stepChosen, this, &ImportDialog::chooseFile);
    connect(m_other, &Button::clicked, this, &ImportDialog::chooseFile);
    connect(m_rename, &Button::clicked, this, [this] {
        if (const auto table = readTable())
            askColumns(*table, m_names.isEmpty() ? guessColumns(table->header(), m_kind.columns) : m_names);
    });
    connect(m_check, &Button::clicked, this, [this] { run(true); });
    connect(m_import, &Button::clicked, this, [this] { run(false); });
    connect(m_cancel, &Button::clicked, this, [this] { m_tasks->isRunning() ? m_tasks->cancel() : reject(); });
    connect(m_tasks, &TaskRunner::progressed, this, [this](int percent) {
        m_foot->setText(tr("%1 of the work is done; Cancel leaves everything as it was.")
                            .arg(percentText(Decimal(percent, 0), currentLanguage())));
    });
    connect(m_problemTable, &TableView::currentRowChanged, this, [this](int row) {
        const Problem *problem = m_problems.rowAt(row);
        if (!problem || !m_preview)
            return;
        const int place = m_preview->find([problem](const PreviewRow &each) { return each.line == problem->line; });
        if (place < 0)
            return;
        m_previewTable->selectRow(place);
        showField(place, problem->field);
    });
}

/// Brings a wrong field into sight: a table can be wider than the dialog.
void ImportDialog::showField(int row, const QString &name)
{
    const QAbstractItemModel *model = m_previewTable->model();
    for (int column = 1; column < model->columnCount(); ++column)
        if (model->headerData(column, Qt::Horizontal).toString().compare(name, Qt::CaseInsensitive) == 0)
            m_previewTable->scrollTo(model->index(row, column));
}

void ImportDialog::chooseFile()
{
    const auto path = m_dialogs.openFile(this, m_kind.summary,
                                         m_kind.otherForm ? tr("Tables and lists (*.csv *.xlsx *.xml *.txt *.xls)")
                                                          : tr("Tables (*.csv *.xlsx)"));
    if (path)
        checkFile(*path);
}

void ImportDialog::checkFile(const QString &path)
{
    if (m_tasks->isRunning())
        return; // the work reads the path
    m_path = path;
    m_names.clear();
    m_stack->setCurrentIndex(0);
    const auto table = readTable();
    const QStringList guessed = table ? guessColumns(table->header(), m_kind.columns) : QStringList();
    // What has hardly a column of this kind is another table: the check says so better than a question.
    const auto known =
        std::count_if(guessed.begin(), guessed.end(), [](const QString &name) { return !name.isEmpty(); });
    if (known < 2 || checkColumns(*table, m_kind.columnNames(true), m_kind.columnNames(false)).empty())
        return run(true);
    askColumns(*table, guessed);
}

std::optional<CsvTable> ImportDialog::readTable(SpreadsheetTable *sheet) const
{
    auto bytes = readWholeFile(m_path, CsvLimits().fileBytes);
    if (!bytes)
        return std::nullopt;
    if (isXlsx(*bytes)) {
        auto read = readSpreadsheetTable(*bytes);
        if (!read)
            return std::nullopt; // the check says why
        *bytes = read->csv;
        if (sheet)
            *sheet = std::move(*read);
    }
    auto table = readCsv(*bytes);
    return table ? std::optional(std::move(*table)) : std::nullopt;
}

void ImportDialog::askColumns(const CsvTable &table, const QStringList &names)
{
    m_columns->setTable(table, names);
    m_stack->setCurrentWidget(m_columns);
    m_steps->setCurrent(1);
    m_steps->setFacts({QFileInfo(m_path).fileName()});
    m_check->setText(tr("Check"));
    for (Button *button : {m_other, m_check})
        button->show();
    for (Button *button : {m_rename, m_import})
        button->hide();
    m_foot->setText({});
    m_check->setFocus(Qt::OtherFocusReason);
}

Result<ImportOutcome> ImportDialog::importNow(Session &session, const ImportOptions &options) const
{
    SpreadsheetTable sheet;
    const auto table = m_names.isEmpty() ? std::nullopt : readTable(&sheet);
    if (!table || table->header().size() != m_names.size())
        return importFile(session, m_kind, m_path, options);
    auto outcome = importBytes(session, m_kind, withColumns(*table, m_names), options);
    if (outcome)
        placeInSheet(sheet, outcome->problems);
    return outcome;
}

void ImportDialog::run(bool checkOnly)
{
    if (m_tasks->isRunning() || m_path.isEmpty())
        return;
    if (m_stack->currentWidget() == m_columns)
        m_names = m_columns->names();
    ImportOptions options;
    options.callRef = m_callRef;
    options.checkOnly = checkOnly;
    for (Button *button : {m_other, m_rename, m_check, m_import})
        button->setEnabled(false);
    m_tasks->run<Result<ImportOutcome>>(
        checkOnly ? tr("Checking the table") : tr("Importing the table"),
        [this, options](const Progress &progress) -> Result<ImportOutcome> {
            auto own = m_session.onThisThread();
            if (!own)
                return own.failure();
            ImportOptions watched = options;
            watched.progress = &progress;
            return importNow(**own, watched);
        },
        [this, checkOnly](const Result<ImportOutcome> &result) { take(checkOnly, result); });
}

void ImportDialog::take(bool checkOnly, const Result<ImportOutcome> &result)
{
    for (Button *button : {m_other, m_rename, m_check})
        button->setEnabled(true);
    for (Button *button : {m_other, m_rename, m_check, m_import})
        button->show();
    m_stack->setCurrentIndex(1);
    m_steps->setCurrent(2);
    m_check->setText(tr("Check again"));
    m_foot->setText(tr("Changed the file? Save it and check again."));
    if (!result)
        return showFailure(result.failure());
    if (!checkOnly && result->problems.empty()) {
        m_imported = *result;
        m_steps->setCurrent(3);
        return accept();
    }
    showOutcome(*result, checkOnly);
}

/// What the main button does now: import, or keep the requests of earmarked rows, which are never imported.
void ImportDialog::offer(const ImportOutcome &outcome, bool checkOnly)
{
    const bool wrong = !outcome.problems.empty();
    const bool offersToKeep = outcome.wishes > 0 && checkOnly;
    m_import->setText(offersToKeep
                          ? tr("Keep %Ln request(s)", "what donors of earmarked pledges asked for", outcome.wishes)
                          : tr("Import %Ln row(s)", nullptr, wrong ? outcome.read : outcome.added));
    m_import->setEnabled(true);
    m_import->setOffBecause(offersToKeep         ? QString()
                            : wrong              ? tr("Nothing is imported until all rows are right.")
                            : outcome.added == 0 ? tr("All rows are on record already.")
                                                 : QString());
    if (outcome.wishes == 0)
        return;
    m_note->setMessage(offersToKeep ? Tone::Warn : Tone::Ok,
                       offersToKeep
                           ? tr("An earmarked pledge is refused (para. 19). Keep on record what its donor asked "
                                "for, then take the row out of the table.")
                           : tr("What the donors asked for is on record as requests. Take these rows out of "
                                "the table and check it again."));
    m_note->show();
}

void ImportDialog::showOutcome(const ImportOutcome &outcome, bool checkOnly)
{
    const int wrong = static_cast<int>(outcome.problems.size());
    m_note->hide();
    m_title->setText(wrong > 0 ? tr("%1 in %2", "problems in rows")
                                     .arg(tr("%Ln problem(s)", nullptr, wrong), tr("%Ln row(s)", nullptr, outcome.read))
                               : tr("%Ln row(s), all right", nullptr, outcome.read));
    m_problems.setRows(outcome.problems);
    m_problemCard->setVisible(wrong > 0);
    showPreview(outcome.problems);
    if (wrong == 0 && outcome.unchanged > 0) {
        m_note->setMessage(Tone::Plain, tr("On record already, word for word: %Ln row(s)", nullptr, outcome.unchanged));
        m_note->show();
    }
    if (wrong == 0 && !outcome.notes.isEmpty()) {
        m_note->setMessage(Tone::Warn, outcome.notes.front(), outcome.notes.mid(1).join(u'\n'));
        m_note->show();
    }
    offer(outcome, checkOnly);
    if (wrong > 0)
        m_problemTable->selectRow(0);
    (wrong > 0 ? m_check : m_import)->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::showPreview(const Problems &problems)
{
    QStringList facts{QFileInfo(m_path).fileName()};
    m_previewTable->setModel(nullptr);
    m_preview.reset();
    auto table = readTable();
    m_rename->setVisible(table.has_value());
    if (table && table->header().size() == m_names.size())
        if (auto renamed = readCsv(withColumns(*table, m_names)))
            table = std::move(*renamed);
    if (table) {
        m_preview = std::make_unique<RowTableModel<PreviewRow>>(previewColumns(table->header()));
        m_preview->setRows(previewRows(*table, problems, previewRowCount));
        m_previewTable->setModel(m_preview.get());
        facts += tr("%Ln row(s)", nullptr, table->rowCount());
        facts += tr("%Ln column(s)", nullptr, static_cast<int>(table->header().size()));
        if (table->rowCount() > previewRowCount)
            facts += tr("the first %1 are shown").arg(numberText(previewRowCount, currentLanguage()));
    }
    m_previewTable->parentWidget()->setVisible(table.has_value());
    m_steps->setFacts(facts);
}

void ImportDialog::showFailure(const Failure &failure)
{
    m_title->setText(tr("Nothing was imported"));
    m_problems.setRows({});
    m_problemCard->hide();
    showPreview({});
    m_note->setFailure(failure);
    m_note->show();
    m_import->setEnabled(false);
}

void ImportDialog::copyProblems()
{
    QStringList lines;
    for (int row = 0; const Problem *problem = m_problems.rowAt(row); ++row)
        lines += QStringList{QString::number(problem->line), problem->field, spreadsheetText(problem->sentence, false),
                             problem->paragraph}
                     .join(u'\t');
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    checkFile(event->mimeData()->urls().front().toLocalFile());
}

void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    // Escape stops what runs before it closes the dialog; Enter is no deed here.
    if (event->key() == Qt::Key_Escape && m_tasks->isRunning())
        return m_tasks->cancel();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return;
    QDialog::keyPressEvent(event);
}

} // namespace fund
