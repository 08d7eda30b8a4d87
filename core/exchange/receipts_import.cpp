#include "base/field_readers.h"
#include "contributions/contribution_import.h"
#include "exchange/import_kinds.h"
#include "identity/session.h"
#include "money/money_readers.h"
#include "record/change.h"

#include <QCoreApplication>

namespace fund {

namespace {

std::vector<ReceiptRowDraft> readRows(const CsvTable &table, Problems &problems)
{
    const int contributionColumn = table.columnOf(u"contribution");
    const int dateColumn = table.columnOf(u"received_on");
    const int currencyColumn = table.columnOf(u"currency");
    const int amountColumn = table.columnOf(u"amount");
    const int bankColumn = table.columnOf(u"bank_reference");
    std::vector<ReceiptRowDraft> rows;
    for (const CsvRow row : table) {
        const auto contribution = row.take(contributionColumn, readRequired(row.text(contributionColumn)), problems);
        const auto day = row.take(dateColumn, readDate(row.text(dateColumn)), problems);
        const auto currency = row.take(currencyColumn, readCurrency(row.text(currencyColumn)), problems);
        const auto amount =
            currency ? row.take(amountColumn, readMoney(row.text(amountColumn), *currency), problems) : std::nullopt;
        const auto bank = row.take(bankColumn, readRequired(row.text(bankColumn)), problems);
        if (contribution && day && amount && bank)
            rows.push_back({*contribution, *day, *amount, *bank, row.line()});
    }
    return rows;
}

Result<ImportOutcome> importReceiptTable(Session &session, const CsvTable &table, const ImportOptions &options)
{
    ImportOutcome outcome;
    const std::vector<ReceiptRowDraft> rows = readRows(table, outcome.problems);
    ReceiptPlan plan = planReceipts(session.database(), rows, session.fund().currency, session.clock().today());
    outcome.problems.insert(outcome.problems.end(), plan.problems.begin(), plan.problems.end());
    if (!outcome.problems.empty())
        return outcome;
    options.step(50);
    Change change(session, Action::RecordReceipt);
    recordPlan(change, plan);
    outcome.added = static_cast<int>(plan.rows.size());
    outcome.unchanged = plan.unchanged;
    return finishImport(change, options, std::move(outcome));
}

} // namespace

ImportKind receiptsImport()
{
    return {QStringLiteral("receipts"),
            QCoreApplication::translate("exchange", "Money that came to the bank, each for a signed agreement"),
            {importColumn("contribution", QT_TRANSLATE_NOOP("exchange", "The contribution's reference"), "C-2026-001"),
             importColumn("received_on",
                          QT_TRANSLATE_NOOP("exchange", "Day of the bank, YYYY-MM-DD; its month's rate must be "
                                                        "on record"),
                          "2026-03-03"),
             importColumn("currency", QT_TRANSLATE_NOOP("exchange", "Currency code of ISO 4217, as in the agreement"),
                          "EUR"),
             importColumn("amount", QT_TRANSLATE_NOOP("exchange", "Amount received, such as 50000.00"), "50000.00"),
             importColumn("bank_reference",
                          QT_TRANSLATE_NOOP("exchange", "The bank's reference; the same row twice changes nothing"),
                          "BK-20260303-17")},
            Action::RecordReceipt,
            false,
            importReceiptTable};
}

} // namespace fund
