#include "bank/bank_page.h"

#include "bank/bank_actions.h"
#include "bank/mapping_form.h"
#include "bank/mapping_guess.h"
#include "forms/form_dialog.h"
#include "identity/session.h"
#include "storage/whole_file.h"
#include "widgets/dialogs.h"
#include "widgets/message_note.h"
#include "widgets/task_runner.h"

#include <QFileInfo>

namespace fund {

namespace {

/// What became of a file: imported, refused, or a bank's own table that a person has to look at.
struct StatementTaken
{
    Result<ImportedStatements> imported = ImportedStatements();
    QByteArray ownTable{};
};

StatementTaken takeStatement(const Session &session, const QString &path, const OwnTable &table,
                             const Progress &progress)
{
    auto own = session.onThisThread();
    if (!own)
        return {own.failure()};
    auto bytes = readWholeFile(path, mostStatementBytes);
    if (!bytes)
        return {bytes.failure()};
    if (!isBanksOwnTable(*bytes))
        return {importStatements(**own, readBankStatements(*bytes), false, &progress)};
    const auto file = readOwnTable((*own)->database(), *bytes, table);
    if (!file)
        return {file.failure(), std::move(*bytes)};
    if (!file->problems.empty())
        return {refused(file->problems), std::move(*bytes)};
    return {importStatements(**own, *file, false, &progress)};
}

} // namespace

void BankPage::chooseStatement()
{
    if (const auto path =
            m_dialogs.openFile(this, tr("Import a bank statement"), tr("Bank statements (*.xml *.csv *.xlsx)")))
        importStatement(*path);
}

bool BankPage::takeFile(const QString &path)
{
    const QString form = QFileInfo(path).suffix().toLower();
    const bool isStatement = form == u"xml" || form == u"csv" || form == u"xlsx";
    if (!isStatement || !m_session.require(Action::ImportBankStatement))
        return false;
    importStatement(path);
    return true;
}

void BankPage::importStatement(const QString &path, const OwnTable &table)
{
    head().tasks().run<StatementTaken>(
        tr("Importing the statement"),
        [this, path, table](const Progress &progress) { return takeStatement(m_session, path, table, progress); },
        [this, path](const StatementTaken &taken) {
            if (!taken.ownTable.isEmpty())
                return askColumns(path, taken.ownTable, taken.imported.failure().problems);
            tellImport(taken.imported);
        });
}

void BankPage::tellImport(const Result<ImportedStatements> &imported)
{
    m_note->show();
    if (!imported)
        return m_note->setFailure({imported.failure().kind, placedProblems(imported.failure().problems)});
    m_note->setMessage(imported->notes.isEmpty() ? Tone::Ok : Tone::Warn,
                       imported->statements > 0 ? tr("%Ln line(s) of the bank are on record.", nullptr, imported->lines)
                                                : tr("The statement is on record already: nothing was added."),
                       imported->notes.join(u'\n'));
    reload();
    Q_EMIT waitingChanged();
}

void BankPage::chooseTable()
{
    const auto path =
        m_dialogs.openFile(this, tr("Columns of the bank's own table"), tr("Tables of a bank (*.csv *.xlsx)"));
    if (!path)
        return;
    const auto bytes = readWholeFile(*path, mostStatementBytes);
    if (bytes && isBanksOwnTable(*bytes))
        return askColumns(*path, *bytes, {});
    m_note->show();
    if (!bytes)
        return m_note->setFailure(bytes.failure());
    m_note->setMessage(Tone::Warn, tr("This is no table of a bank's own: it is imported without asking."));
}

void BankPage::askColumns(const QString &path, const QByteArray &bytes, const Problems &why)
{
    m_note->setHidden(why.empty());
    if (!why.empty())
        m_note->setFailure({FailureKind::Refused, placedProblems(why)});
    auto *form = new MappingForm(m_session, bytes, mappingFor(m_session.database(), bytes));
    auto *dialog = new FormDialog(
        tr("How the bank's table is read"), form, tr("Confirm and import"),
        [this, form] {
            Problems problems = form->check();
            return problems.empty() ? problemsOf(confirmMapping(m_session, form->draft())) : problems;
        },
        this);
    if (!why.empty() && why.front().rule != u"mapping_must_be_confirmed")
        form->show(placedProblems(why)); // which column has changed, which balance is missing
    dialog->setFootText(tr("All lines are imported or none. Asked again only where the headings change."));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, form, path] { importStatement(path, form->ownTable()); });
    dialog->open();
}

} // namespace fund
