#include "applications/application_actions.h"
#include "calls/call_actions.h"
#include "exchange/application_columns.h"
#include "exchange/application_reader.h"
#include "exchange/import_kinds.h"
#include "identity/session.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <set>

namespace fund {

namespace {

/// What the reader of a field said already is not said again by the rules.
void addNew(Problems found, Problems &problems)
{
    std::set<std::pair<int, QString>> told;
    for (const Problem &problem : problems)
        told.emplace(problem.line, problem.field);
    for (Problem &problem : found)
        if (problem.field.isEmpty() || !told.contains({problem.line, problem.field}))
            problems.push_back(std::move(problem));
}

Result<ImportOutcome> importApplicationTable(Session &session, const CsvTable &table, const ImportOptions &options)
{
    ImportOutcome outcome;
    const auto call = requireCall(session.database(), options.callRef);
    if (!call)
        return notImported(call.failure(), std::move(outcome));
    const std::vector<ApplicationDraft> drafts = readApplicationRows(table, outcome.problems);
    options.step(40);
    IntakeOptions intake;
    intake.fileDigest = QCryptographicHash::hash(table.content(), QCryptographicHash::Blake2b_256);
    intake.checkOnly = options.checkOnly || !outcome.problems.empty();
    intake.progress = options.progress;
    const auto recorded = importApplications(session, call->id, drafts, intake);
    if (!recorded && recorded.failure().kind != FailureKind::Refused)
        return recorded.failure();
    if (!recorded)
        addNew(recorded.failure().problems, outcome.problems);
    else if (outcome.problems.empty()) {
        outcome.added = recorded->added;
        outcome.unchanged = recorded->unchanged;
    }
    return outcome;
}

} // namespace

ImportKind applicationsImport()
{
    return {QStringLiteral("applications"),
            QCoreApplication::translate("exchange", "Applications to a sponsorship call"),
            applicationColumns(),
            Action::RecordApplication,
            true,
            importApplicationTable,
            {},
            true};
}

} // namespace fund
