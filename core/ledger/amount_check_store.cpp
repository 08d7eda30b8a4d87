#include "ledger/amount_check_store.h"

#include "money/money.h"
#include "storage/statement.h"

#include <QCoreApplication>

namespace fund {

std::vector<Finding> verifyAmounts(const Database &database)
{
    std::vector<Finding> findings;
    Statement row(database, R"sql(
        SELECT 'ledger_transfers/' || id
        FROM ledger_transfers
        WHERE amount NOT BETWEEN 1 AND :most OR original_amount NOT BETWEEN 1 AND :most
        UNION ALL
        SELECT 'ledger_memoranda/' || id
        FROM ledger_memoranda
        WHERE amount NOT BETWEEN -:most AND :most
    )sql",
                  {{":most", Money::maxAmount}});
    while (row.next())
        findings.push_back(
            {QStringLiteral("amount_wrong"), row.text(0),
             QCoreApplication::translate("ledger", "The amount is beyond what the books hold: another program "
                                                   "made it so.")});
    return findings;
}

Result<void> requireBookableAmounts(const Database &database)
{
    const auto findings = verifyAmounts(database);
    if (database.failure())
        return *database.failure();
    if (findings.empty())
        return {};
    return failure(FailureKind::File, QStringLiteral("amounts_must_be_bookable"),
                   QCoreApplication::translate("ledger", "%1 holds amounts beyond what the books hold (%2): another "
                                                         "program made them so. Verify it, and use a backup.")
                       .arg(database.path(), findings.front().where));
}

} // namespace fund
