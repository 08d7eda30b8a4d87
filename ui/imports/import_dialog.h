#pragma once

#include "exchange/importer.h"
#include "imports/preview_table.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {

class Button;
class Card;
class ColumnChoice;
class Dialogs;
class EmptyState;
class ImportSteps;
class Label;
class MessageNote;
class Session;
class TableView;
class TaskRunner;
struct SpreadsheetTable;

/// Imports a table from outside: choose or drop a file, look at its first rows and at every problem with its line, then
/// all of it is imported or nothing.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Session &session, Dialogs &dialogs, const ImportKind &kind, QString callRef,
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Reads and checks a file, after asking which column is which where its names are not those of the template;
    /// changes nothing.
    void checkFile(const QString &path);
    /// What was imported; none where nothing was.
    [[nodiscard]] const std::optional<ImportOutcome> &imported() const { return m_imported; }
    [[nodiscard]] TableView *problemTable() const { return m_problemTable; }
    [[nodiscard]] TableView *previewTable() const { return m_previewTable; }
    [[nodiscard]] Button *importButton() const { return m_import; }
    [[nodiscard]] ColumnChoice *columns() const { return m_columns; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTables();
    [[nodiscard]] QWidget *newFoot();
    void connectAll();
    void chooseFile();
    /// The file's table as it stands, also of a spreadsheet, of which `sheet` then tells the lines; none where it can't
    /// be read as one.
    [[nodiscard]] std::optional<CsvTable> readTable(SpreadsheetTable *sheet = nullptr) const;
    void askColumns(const CsvTable &table, const QStringList &names);
    [[nodiscard]] Result<ImportOutcome> importNow(Session &session, const ImportOptions &options) const;
    void showField(int row, const QString &name);
    void run(bool checkOnly);
    void take(bool checkOnly, const Result<ImportOutcome> &result);
    void offer(const ImportOutcome &outcome, bool checkOnly);
    void showOutcome(const ImportOutcome &outcome, bool checkOnly);
    void showPreview(const Problems &problems);
    void showFailure(const Failure &failure);
    void copyProblems();

    Session &m_session;
    Dialogs &m_dialogs;
    const ImportKind &m_kind;
    QString m_callRef;
    QString m_path;
    QStringList m_names; ///< for each column of the file its name in the table; empty: as in the file
    std::optional<ImportOutcome> m_imported;
    std::unique_ptr<RowTableModel<PreviewRow>> m_preview;
    RowTableModel<Problem> m_problems;
    TaskRunner *m_tasks;
    ImportSteps *m_steps;
    QStackedWidget *m_stack;
    EmptyState *m_drop;
    ColumnChoice *m_columns;
    Label *m_title;
    MessageNote *m_note;
    Card *m_problemCard;
    TableView *m_previewTable;
    TableView *m_problemTable;
    Label *m_foot;
    Button *m_cancel;
    Button *m_other;
    Button *m_rename;
    Button *m_check;
    Button *m_import;
};

} // namespace fund
