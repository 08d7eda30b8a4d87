#include "contributions/contribution_import.h"

#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "diligence/clearance_store.h"
#include "donors/donor_store.h"
#include "record/change.h"

#include <QCoreApplication>

#include <map>

namespace fund {

namespace {

class ReceiptPlanner
{
public:
    ReceiptPlanner(const Database &database, const Currency &fundCurrency, const QDate &today)
        : m_database(database), m_fundCurrency(fundCurrency), m_today(today)
    {}

    void add(const ReceiptRowDraft &row)
    {
        for (Problem &each : check(row)) {
            each.line = row.line;
            if (each.field == u"on_date")
                each.field = QStringLiteral("received_on");
            m_plan.problems.push_back(std::move(each));
        }
    }
    [[nodiscard]] ReceiptPlan take() { return std::move(m_plan); }

private:
    Problems check(const ReceiptRowDraft &row)
    {
        const auto id = findContribution(m_database, row.contribution.trimmed());
        if (!id)
            return {problem(
                "contribution", "contribution_must_exist",
                QCoreApplication::translate("contributions", "There is no contribution %1.").arg(row.contribution))};
        const auto firstLine = m_lines.emplace(row.bankReference.trimmed(), row.line);
        if (!firstLine.second)
            return {problem("bank_reference", "receipt_must_stand_once",
                            QCoreApplication::translate("contributions", "Line %1 has this bank reference too.")
                                .arg(firstLine.first->second))};
        const auto onRecord = findReceipt(m_database, row.bankReference, m_fundCurrency);
        if (onRecord && onRecord->contribution == *id && onRecord->onDate == row.onDate &&
            onRecord->amount == row.amount) {
            ++m_plan.unchanged;
            return {};
        }
        const auto contribution = readContribution(m_database, *id, m_fundCurrency);
        const ReceiptDraft draft{*id, row.onDate, row.amount, row.bankReference};
        Problems problems =
            checkReceipt(draft, contribution, readClearance(m_database, contribution->donor.id, row.onDate),
                         onRecord.has_value(), m_today);
        if (problems.empty())
            if (const auto conversion = convertReceipt(m_database, draft, m_fundCurrency); !conversion)
                problems = conversion.failure().problems;
        if (problems.empty())
            m_plan.rows.push_back(row);
        return problems;
    }

    const Database &m_database;
    const Currency &m_fundCurrency;
    const QDate m_today;
    std::map<QString, int> m_lines;
    ReceiptPlan m_plan;
};

} // namespace

ReceiptPlan planReceipts(const Database &database, const std::vector<ReceiptRowDraft> &rows,
                         const Currency &fundCurrency, const QDate &today)
{
    ReceiptPlanner planner(database, fundCurrency, today);
    for (const ReceiptRowDraft &row : rows)
        planner.add(row);
    return planner.take();
}

void recordPlan(Change &change, const ReceiptPlan &plan)
{
    for (const ReceiptRowDraft &row : plan.rows) {
        const auto id = findContribution(change.database(), row.contribution.trimmed());
        if (!recordReceipt(change, {id.value_or(ContributionId()), row.onDate, row.amount, row.bankReference}))
            return;
    }
}

} // namespace fund
