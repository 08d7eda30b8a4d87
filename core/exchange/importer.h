#pragma once

#include "base/csv.h"
#include "base/progress.h"
#include "identity/permissions.h"

#include <functional>

namespace fund {

class Change;
class Session;

/// A column of a kind of table, as `template` prints it.
struct ImportColumn
{
    QString name;
    QString meaning; ///< one sentence: what stands in it and in what form
    bool required = true;
    QString example;
    bool isRare = false; ///< taken where a table has it, and left out of the template
};

struct ImportOptions
{
    QString callRef;        ///< of the call that the rows belong to, where the kind needs one
    bool checkOnly = false; ///< everything but the commit
    const Progress *progress = nullptr;
    QString reason{}; ///< for what is taken for a reason only, and stands in the record: a rate far off the last

    [[nodiscard]] bool isCancelled() const { return progress && progress->isCancelled(); }
    void step(int percent) const
    {
        if (progress)
            progress->step(percent);
    }
};

/// What came of a table: all of it, or nothing and the problems why.
struct ImportOutcome
{
    QString kind;
    int read = 0; ///< rows
    int added = 0;
    int unchanged = 0;  ///< stood on record already in the same words
    QStringList notes;  ///< sentences that a person should read though nothing is wrong
    int wishes = 0;     ///< rows that only an earmark keeps out: kept as requests, unless it was a check (para. 19)
    QStringList doubts; ///< of the notes, those that a person confirms before the table is taken
    Problems problems;  ///< with line and column; nothing but those requests was written where there are any
};

/// Turns a table into deeds: reads every row, gathers every problem, calls the room's own action once. It is given a
/// table whose columns are right.
using ImportReader =
    std::function<Result<ImportOutcome>(Session &session, const CsvTable &table, const ImportOptions &options)>;

/// Reads a file that is no CSV but known to hold the same; nothing where it is not of that form.
using OtherFormReader = std::function<std::optional<Result<ImportOutcome>>(Session &session, const QByteArray &bytes,
                                                                           const ImportOptions &options)>;

/// A kind of table from outside. Adding one: a function in a file of its own, and a line in import_kinds.cpp.
struct ImportKind
{
    QString key;     ///< as on the command line: "rates"
    QString summary; ///< what the table is
    std::vector<ImportColumn> columns;
    Action action; ///< what the person must be allowed to do
    bool needsCall = false;
    ImportReader reader;
    OtherFormReader otherForm{}; ///< asked first; the only one where the kind has no columns
    bool isSealed = false;       ///< holds people's values: no message repeats what stands in the table (para. 11)

    [[nodiscard]] QStringList columnNames(bool required) const;
};

/// Every kind, in the order in which a year needs them.
[[nodiscard]] const std::vector<ImportKind> &importKinds();
/// nullptr: there is none of this key.
[[nodiscard]] const ImportKind *importKindOf(QStringView key);

/// The one kind whose columns a table has, by its header; nullptr where none or several would take it.
[[nodiscard]] const ImportKind *importKindOfTable(const QByteArray &bytes);

/// Whether a file holds a table of the kind of this key, and of no other.
[[nodiscard]] bool isTableOf(const QString &path, QStringView key);

/// The header as CSV; with an example row where asked.
[[nodiscard]] QByteArray templateOf(const ImportKind &kind, bool withExample);

/// Reads a file and imports all of it or nothing. FailureKind::File where it can't be read; whatever a person can mend
/// in it stands among the outcome's problems.
[[nodiscard]] Result<ImportOutcome> importFile(Session &session, const ImportKind &kind, const QString &path,
                                               const ImportOptions &options);
/// The same from bytes that were read already.
[[nodiscard]] Result<ImportOutcome> importBytes(Session &session, const ImportKind &kind, const QByteArray &bytes,
                                                const ImportOptions &options);

// For readers:

/// Commits, unless it was only a check or the person has stopped it: then everything is as it was.
[[nodiscard]] Result<ImportOutcome> finishImport(Change &change, const ImportOptions &options, ImportOutcome outcome);

/// What a rule refused becomes the outcome's problems; any other failure stays one.
[[nodiscard]] Result<ImportOutcome> notImported(const Failure &failure, ImportOutcome outcome);

} // namespace fund
