#include "statements/statement.h"

#include "donors/donor_name_store.h"
#include "identity/session.h"
#include "ledger/commitment_year_store.h"
#include "ledger/ledger_store.h"
#include "ledger/pool_reading.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "record/audit_store.h"
#include "settings/setting_store.h"
#include "statements/change_table.h"
#include "statements/statement_tables.h"
#include "statements/year_table.h"
#include "storage/earlier_state.h"
#include "storage/snapshot.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

Failure doesNotAddUp()
{
    return refused({{QStringLiteral("statement"), QStringLiteral("statement_must_add_up"),
                     QCoreApplication::translate("statements", "The books do not add up; verify the file."),
                     QStringLiteral("para. 27"), 0}});
}

/// Lines about donors, each called as papers of the language call it, and in the order of these names.
template <typename Line>
std::vector<Line> named(std::vector<Line> lines, const Database &database, const ReadAt &at, Language language)
{
    const std::map<DonorId, DonorNames> names = readDonorNames(database, at);
    for (Line &line : lines) {
        const auto own = names.find(line.donor.id);
        line.donor.name = nameIn(language, line.donor, own == names.end() ? DonorNames() : own->second);
    }
    const QCollator collator(localeOf(language));
    std::stable_sort(lines.begin(), lines.end(), [&collator](const Line &a, const Line &b) {
        return a.donor.kind != b.donor.kind ? a.donor.kind < b.donor.kind
                                            : collator.compare(a.donor.name, b.donor.name) < 0;
    });
    return lines;
}

Result<DataTable> readTable(const Session &session, const StatementRequest &request, const Wording &words)
{
    const Database &database = session.database();
    const Currency &currency = session.fund().currency;
    const ReadAt at{request.asOf};
    switch (request.kind) {
    case StatementKind::IncomeAndExpenditure: {
        const FundStatement statement = readFundStatement(database, request.from, at, currency);
        return statement.addsUp() ? Result<DataTable>(incomeTable(statement, words)) : doesNotAddUp();
    }
    case StatementKind::ContributionsByDonor:
        return donorTable(named(readDonorLines(database, request.from, at, currency), database, at, words.language()),
                          currency, words);
    case StatementKind::StatusOfPledges:
        return pledgeTable(named(readPledgeLines(database, at, currency), database, at, words.language()), currency,
                           words);
    case StatementKind::BudgetByYear:
        return yearTable(readYearBudgets(database, {request.asOf, endOfDay(request.knownOn)}, currency), currency,
                         words);
    case StatementKind::BudgetAgainstActual:
        return budgetTable(poolPosition(database, at, currency), words);
    case StatementKind::TrialBalance: {
        const auto balances = readTrialBalance(database, at, currency);
        return isBalanced(balances) ? Result<DataTable>(trialBalanceTable(balances, currency, words)) : doesNotAddUp();
    }
    }
    Q_UNREACHABLE();
}

/// How signed contributions are recognised, which a statement names; nothing where nobody has decided.
std::optional<QString> recognitionNote(const Database &database, const ReadAt &at)
{
    const auto setting = settingOf(u"recognition_policy");
    const auto policy = setting ? readSetting(database, *setting, at) : std::nullopt;
    if (!policy)
        return std::nullopt;
    return QCoreApplication::translate("statements", "Contributions are recognised under %1 (%2).",
                                       "%1 an accounting standard, %2 an authority")
        .arg(policy->value == u"ipsas47" ? QStringLiteral("IPSAS 47") : QStringLiteral("IPSAS 23"), policy->authority);
}

QString timeText(const StatementRequest &request, Language language)
{
    const QString time =
        hasPeriod(request.kind)
            ? dateRange(request.from, request.asOf, language)
            : QCoreApplication::translate("statements", "as of %1", "a day").arg(longDate(request.asOf, language));
    if (!request.knownOn)
        return time;
    return QCoreApplication::translate("statements", "%1, as known on %2", "a time or a day, a day")
        .arg(time, longDate(*request.knownOn, language));
}

/// Of a connection that shows the file as it was on the day.
Result<FinancialStatement> statementOf(const Session &session, const StatementRequest &request)
{
    const Snapshot ofOneMoment(session.database());
    const Wording words(currentLanguage());
    auto table = readTable(session, request, words);
    if (!table)
        return table.failure();
    const Database &database = session.database();
    const ReadAt at{request.asOf};
    FinancialStatement statement;
    statement.request = request;
    statement.language = words.language();
    statement.table = std::move(*table);
    statement.table.name = statementTitle(request.kind);
    statement.table.caption =
        QStringLiteral("%1, %2").arg(statementTitle(request.kind), timeText(request, words.language()));
    if (auto note = recognitionNote(database, at))
        statement.table.notes.push_back(std::move(*note));
    if (request.explainSince)
        statement.changes = changeTable(
            explainPool(database, at, endOfDay(request.explainSince), session.fund().currency), request, words);
    statement.fundName = session.fund().name;
    statement.office = readText(database, Setting::HostOffice, at);
    statement.established = readText(database, Setting::FundStatus, at) == u"established";
    statement.demonstration = session.fund().demonstration;
    if (const auto head = readHead(database))
        statement.dataOf = head->recordedAt;
    if (database.failure())
        return *database.failure();
    return statement;
}

} // namespace

Result<FinancialStatement> readStatement(const Session &session, const StatementRequest &request)
{
    if (auto allowed = session.require(Action::Read); !allowed)
        return allowed.failure();
    if (Problems problems = checkStatementRequest(request, session.clock().today()); !problems.empty())
        return refused(std::move(problems));
    const auto own = session.onThisThread();
    if (!own)
        return own.failure();
    if (auto shown = showEarlierState((*own)->database(), request.asOf, endOfDay(request.knownOn)); !shown)
        return shown.failure();
    return statementOf(**own, request);
}

Document statementDocument(const FinancialStatement &statement)
{
    const Language language = statement.language;
    DocumentSettings settings = documentSettings(Wording(language));
    settings.title = statement.table.caption;
    settings.author = statement.office.isEmpty() ? statement.fundName : statement.office;
    settings.made = statement.dataOf;
    settings.headEnd = longDate(statement.dataOf.date(), language);
    settings.pageNumbers = PageNumbers::All;
    if (!statement.established)
        settings.statusNote = QCoreApplication::translate("statements", "Proposed fund: not an official document");
    if (statement.demonstration)
        settings.demonstrationMark =
            QCoreApplication::translate("statements", "Demonstration: invented people and amounts");
    Document document{std::move(settings), {}};
    document.blocks.emplace_back(Letterhead{statement.fundName, statement.office, {}});
    document.blocks.emplace_back(Title{statementTitle(statement.request.kind), timeText(statement.request, language)});
    Table table = printedTable(statement.table, language);
    table.caption = RichText();
    document.blocks.emplace_back(std::move(table));
    if (statement.changes)
        document.blocks.emplace_back(printedTable(*statement.changes, language));
    return document;
}

Workbook statementWorkbook(const FinancialStatement &statement)
{
    Workbook workbook{
        statement.table.caption, statement.fundName, statement.office.isEmpty() ? statement.fundName : statement.office,
        statement.dataOf,        statement.language, {statement.table}};
    if (statement.changes)
        workbook.sheets.push_back(*statement.changes);
    return workbook;
}

QString statementFileName(const StatementRequest &request)
{
    return statementKey(request.kind) + u'-' + request.asOf.toString(Qt::ISODate);
}

} // namespace fund
