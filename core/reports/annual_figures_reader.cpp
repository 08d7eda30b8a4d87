#include "reports/annual_figures_reader.h"

#include "contributions/contribution_store.h"
#include "contributions/published_contributions.h"
#include "identity/session.h"
#include "ledger/pool_reading.h"
#include "record/audit_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace fund {

namespace {

struct Period
{
    QDate first;
    QDate last;
};

ContributionFigures readContributionFigures(const Session &session, const Period &period, const Wording &wording)
{
    const Currency &currency = session.fund().currency;
    const Database &database = session.database();
    const PublishedContributions published = publishedContributions(database, period.first, {period.last}, currency);
    ContributionFigures figures;
    for (const PublishedDonor &donor : published.donors)
        figures.donors.push_back({donor.name, donorKindTitle(donor.kind, wording), donor.original, donor.converted});
    for (const KindTotal &total : published.byKind)
        figures.byKind.push_back(
            {total.kind ? donorKindTitle(*total.kind, wording) : wording.translate("reports", "Several kinds together"),
             total.donors, total.amount});
    figures.donorsWithoutAmount = published.withoutAmount;
    figures.donorsWithoutName = published.withoutName;
    figures.withheld = published.withheld;
    figures.total = published.total;
    figures.agreedOutstanding = poolPosition(database, {period.last}, currency).agreed;
    const Money before = poolPosition(database, {period.first.addDays(-1)}, currency).received;
    for (const PoolPosition &position : monthlyPositions(database, period.first, period.last, {}, currency))
        figures.months.push_back({QDate(position.asOf.year(), position.asOf.month(), 1), position.received - before});
    figures.earmarksRefused = static_cast<int>(readEarmarkRequests(database, period.first, period.last).size());
    return figures;
}

FundStatement readStatement(const Session &session, const Period &period)
{
    const Currency &currency = session.fund().currency;
    const PoolPosition before = poolPosition(session.database(), {period.first.addDays(-1)}, currency);
    const PoolPosition after = poolPosition(session.database(), {period.last}, currency);
    const auto balanceOf = [](const PoolPosition &position) {
        return position.received + position.otherIncome - position.spent - position.supportCosts;
    };
    const auto spentOn = [&](Window window) {
        return after.windows.at(window).spent - before.windows.at(window).spent;
    };
    FundStatement statement;
    statement.opening = balanceOf(before);
    statement.contributions = after.received - before.received;
    statement.otherIncome = after.otherIncome - before.otherIncome;
    statement.sponsorship = spentOn(Window::Sponsorship);
    statement.projects = spentOn(Window::Projects);
    statement.monitoring = spentOn(Window::Monitoring);
    statement.supportCosts = after.supportCosts - before.supportCosts;
    statement.closing = balanceOf(after);
    statement.committed = after.committed;
    statement.allotted = after.allotted;
    statement.reserve = after.reserve;
    statement.available = after.available;
    return statement;
}

/// The rates that the year's receipts were converted at, each once.
std::vector<RateFigures> readUsedRates(const Session &session, const Period &period)
{
    std::set<std::tuple<QString, QDate, QString>> used;
    for (const Receipt &receipt : readReceipts(session.database(), period.first, period.last, session.fund().currency))
        if (!receipt.reversed && receipt.amount.currency() != session.fund().currency)
            used.insert({receipt.amount.currency().code, QDate(receipt.onDate.year(), receipt.onDate.month(), 1),
                         receipt.rate.toText()});
    std::vector<RateFigures> rates;
    for (const auto &[currency, from, rate] : used)
        rates.push_back({currency, from, rate});
    return rates;
}

void readFund(const Session &session, AnnualFigures &figures)
{
    const Database &database = session.database();
    const ReadAt at{figures.until};
    figures.fundName = session.fund().name;
    figures.office = readText(database, Setting::HostOffice, at);
    figures.symbol = readText(database, Setting::DocumentSymbol, at);
    figures.established = readText(database, Setting::FundStatus, at) == u"established";
    figures.demonstration = session.fund().demonstration;
    figures.minimumToStart = readAmount(database, Setting::MinimumToStart, at, session.fund().currency);
    figures.operationalSince = operationalSince(database, at, session.fund().currency);
    figures.supportCostRate = readShare(database, Setting::SupportCostRate, at);
    figures.reserveRate = readShare(database, Setting::OperatingReserveRate, at);
    if (const auto head = readHead(database)) {
        figures.recordEntries = head->id.number();
        figures.recordHead = head->hash.toHex();
        // The newest entry's moment dates the paper: the same file gives the same bytes, whenever it is made.
        figures.dataOf = head->recordedAt;
    }
}

} // namespace

Result<AnnualFigures> readAnnualFigures(const Session &session, int year, const Wording &wording)
{
    const QDate today = session.clock().today();
    if (year < 2000 || year > today.year())
        return refused({{QStringLiteral("year"), QStringLiteral("year_must_have_begun"),
                         QCoreApplication::translate("reports", "There is nothing to report of %1 yet.").arg(year),
                         QStringLiteral("para. 27"), 0}});
    AnnualFigures figures;
    figures.year = year;
    figures.until = std::min(QDate(year, 12, 31), today);
    figures.provisional = figures.until >= today;
    const Period period{QDate(year, 1, 1), figures.until};
    readFund(session, figures);
    figures.contributions = readContributionFigures(session, period, wording);
    figures.statement = readStatement(session, period);
    figures.rates = readUsedRates(session, period);
    figures.rounds = readRounds(session, year, figures.until);
    if (session.database().failure())
        return *session.database().failure();
    if (!figures.statement.addsUp() || figures.statement.contributions != figures.contributions.total)
        return refused({{QStringLiteral("statement"), QStringLiteral("books_must_add_up"),
                         QCoreApplication::translate(
                             "reports", "The statement does not add up or differs from the receipts; verify the file."),
                         QStringLiteral("para. 27"), 0}});
    return figures;
}

} // namespace fund
