#include "statements/statement_request.h"

#include "ledger/figure_change.h"

#include <QCoreApplication>

namespace fund {

namespace {

struct StatementRow
{
    StatementKind kind;
    const char *key;
    const char *title;
    bool hasPeriod;
};

constexpr StatementRow statementRows[] = {
    {StatementKind::IncomeAndExpenditure, "income-and-expenditure",
     QT_TRANSLATE_NOOP("statements", "Income and expenditure"), true},
    {StatementKind::ContributionsByDonor, "contributions", QT_TRANSLATE_NOOP("statements", "Contributions by donor"),
     true},
    {StatementKind::StatusOfPledges, "pledges", QT_TRANSLATE_NOOP("statements", "Status of pledges"), false},
    {StatementKind::BudgetAgainstActual, "budget", QT_TRANSLATE_NOOP("statements", "Budget against actual"), false},
    {StatementKind::BudgetByYear, "budget-by-year", QT_TRANSLATE_NOOP("statements", "Budget by year"), false},
    {StatementKind::TrialBalance, "trial-balance", QT_TRANSLATE_NOOP("statements", "Trial balance"), false}};
static_assert(std::size(statementRows) == allStatementKinds.size());

const StatementRow &statementRowOf(StatementKind kind)
{
    return statementRows[static_cast<int>(kind)];
}

} // namespace

QString statementKey(StatementKind kind)
{
    return QString::fromLatin1(statementRowOf(kind).key);
}

std::optional<StatementKind> statementKindOf(QStringView key)
{
    for (const StatementRow &row : statementRows)
        if (key == QLatin1String(row.key))
            return row.kind;
    return std::nullopt;
}

QStringList statementKeys()
{
    QStringList keys;
    for (const StatementRow &row : statementRows)
        keys += QString::fromLatin1(row.key);
    return keys;
}

QString statementTitle(StatementKind kind)
{
    return QCoreApplication::translate("statements", statementRowOf(kind).title);
}

bool hasPeriod(StatementKind kind)
{
    return statementRowOf(kind).hasPeriod;
}

Problems checkStatementRequest(const StatementRequest &request, const QDate &today)
{
    Problems problems;
    const auto add = [&](const char *field, const char *rule, const QString &sentence) {
        problems.push_back({QString::fromLatin1(field), QString::fromLatin1(rule), sentence, {}, 0});
    };
    if (!request.asOf.isValid() || request.asOf > today)
        add("as_of", "statement_must_not_be_of_a_day_to_come",
            QCoreApplication::translate("statements", "A statement is of today or of an earlier day."));
    if (hasPeriod(request.kind) && (!request.from.isValid() || request.from > request.asOf))
        add("from", "statement_must_begin_before_it_ends",
            QCoreApplication::translate("statements", "The first day is not after the last."));
    if (request.explainSince)
        for (Problem &problem : checkExplainedSince(*request.explainSince, request.knownOn, today))
            problems.push_back(std::move(problem));
    return problems;
}

} // namespace fund
