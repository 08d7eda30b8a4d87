#include "diligence/list_actions.h"
#include "donors/donor_actions.h"
#include "exchange/import_kinds.h"
#include "record/change.h"
#include "screening/list_reader.h"

#include <QCoreApplication>

namespace fund {

namespace {

/// The list is kept and everyone is screened again, in one deed (para. 14).
std::optional<Result<ImportOutcome>> importSanctions(Session &session, const QByteArray &bytes,
                                                     const ImportOptions &options)
{
    ImportOutcome outcome;
    auto list = readConsolidatedList(bytes);
    if (!list)
        return notImported(list.failure(), std::move(outcome));
    options.step(30);
    outcome.read = static_cast<int>(list->entries.size());
    Change change(session, Action::ImportSanctions);
    const auto imported = importListAndScreen(change, *list);
    if (!imported)
        return notImported(imported.failure(), std::move(outcome));
    outcome.added = imported->added + imported->changed;
    outcome.unchanged = outcome.read - outcome.added;
    options.step(60);
    return finishImport(change, options, std::move(outcome));
}

} // namespace

ImportKind sanctionsImport()
{
    return {QStringLiteral("sanctions"),
            QCoreApplication::translate("exchange", "The Security Council's Consolidated List (XML)"),
            {},
            Action::ImportSanctions,
            false,
            {},
            importSanctions};
}

} // namespace fund
