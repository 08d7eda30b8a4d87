#include "reports/annual_figures_reader.h"

#include "contributions/contribution_event_actions.h"
#include "contributions/contribution_store.h"
#include "contributions/earmark_store.h"
#include "contributions/in_kind_store.h"
#include "contributions/published_contributions.h"
#include "donors/donor_name_store.h"
#include "donors/donor_store.h"
#include "identity/session.h"
#include "ledger/pool_reading.h"
#include "record/audit_store.h"
#include "storage/earlier_state.h"
#include "storage/snapshot.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace fund {

namespace {

struct Period
{
    QDate first;
    QDate last;
};

/// Named as the papers of the language name them on a day, in its alphabet.
std::vector<DonorFigures> namedDonors(const Database &database, const std::vector<PublishedDonor> &published,
                                      const QDate &on, const Wording &wording)
{
    const std::map<DonorId, DonorNames> names = readDonorNames(database, {on});
    std::map<QString, Donor> recorded;
    for (Donor &donor : readDonors(database))
        recorded[donor.name] = std::move(donor);
    std::vector<DonorFigures> donors;
    for (const PublishedDonor &each : published) {
        const Donor &donor = recorded[each.name];
        const auto own = names.find(donor.id);
        donors.push_back({donor.id, nameIn(wording.language(), donor, own == names.end() ? DonorNames() : own->second),
                          donorKindTitle(each.kind, wording), each.original, each.converted});
    }
    const QCollator collator(localeOf(wording.language()));
    std::stable_sort(donors.begin(), donors.end(), [&collator](const DonorFigures &a, const DonorFigures &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return donors;
}

ContributionFigures readContributionFigures(const Session &session, const Period &period, const Wording &wording)
{
    const Currency &currency = session.fund().currency;
    const Database &database = session.database();
    const PublishedContributions published = publishedContributions(database, period.first, {period.last}, currency);
    ContributionFigures figures;
    figures.donors = namedDonors(database, published.donors, period.last, wording);
    for (const KindTotal &total : published.byKind)
        figures.byKind.push_back(
            {total.kind ? donorKindTitle(*total.kind, wording) : wording.translate("reports", "Amounts not published"),
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
    figures.preferences = countPreferences(database, period.last);
    figures.recognition = recognitionOn(database, period.last);
    std::map<QString, Money> inKind;
    for (const InKindContribution &gift : readInKind(database, period.first, {period.last})) {
        ++figures.giftsInKind;
        const Currency &own = gift.value.currency();
        inKind.try_emplace(own.code, Money(0, own)).first->second += gift.value;
    }
    for (const auto &[code, value] : inKind)
        figures.valueInKind.push_back(value);
    return figures;
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

Failure refusedFor(const char *field, const char *rule, const QString &sentence)
{
    return refused({{QString::fromLatin1(field), QString::fromLatin1(rule), sentence, QStringLiteral("para. 27"), 0}});
}

/// Whether there is anything to report of the year on the last day that may be looked at.
Result<void> checkYear(int year, const QDate &today, const std::optional<QDate> &knownOn)
{
    if (knownOn && *knownOn > today)
        return refusedFor("known_on", "known_date_must_have_come",
                          QCoreApplication::translate("reports", "What will be known on a day to come can't be said."));
    if (year < 2000 || year > knownOn.value_or(today).year())
        return refusedFor("year", "year_must_have_begun",
                          QCoreApplication::translate("reports", "There is nothing to report of %1 yet.").arg(year));
    return {};
}

/// Of a connection that shows the file as it was at the end of the period.
Result<AnnualFigures> figuresOf(const Session &session, AnnualFigures figures, const Wording &wording)
{
    const Snapshot ofOneMoment(session.database());
    const Period period{QDate(figures.year, 1, 1), figures.until};
    readFund(session, figures);
    figures.contributions = readContributionFigures(session, period, wording);
    figures.statement = readFundStatement(session.database(), period.first, {period.last}, session.fund().currency);
    figures.rates = readUsedRates(session, period);
    figures.rounds = readRounds(session, figures.year);
    if (session.database().failure())
        return *session.database().failure();
    if (!figures.statement.addsUp() || figures.statement.contributions != figures.contributions.total)
        return refusedFor(
            "statement", "books_must_add_up",
            QCoreApplication::translate(
                "reports", "The statement does not add up or differs from the receipts; verify the file."));
    return figures;
}

} // namespace

Result<AnnualFigures> readAnnualFigures(const Session &session, int year, const Wording &wording,
                                        const std::optional<QDate> &knownOn)
{
    const QDate today = session.clock().today();
    if (auto begun = checkYear(year, today, knownOn); !begun)
        return begun.failure();
    AnnualFigures figures;
    figures.year = year;
    figures.knownOn = knownOn;
    const QDate last = knownOn.value_or(today);
    figures.until = std::min(QDate(year, 12, 31), last);
    figures.provisional = figures.until >= last;
    const auto own = session.onThisThread();
    if (!own)
        return own.failure();
    if (auto shown = showEarlierState((*own)->database(), figures.until, endOfDay(knownOn)); !shown)
        return shown.failure();
    return figuresOf(**own, std::move(figures), wording);
}

int countLaterWishes(const Database &database, const AnnualFigures &figures)
{
    std::map<DonorId, Publication> wishes;
    for (const Donor &donor : readDonors(database))
        wishes[donor.id] = donor.publication;
    const auto &donors = figures.contributions.donors;
    return static_cast<int>(std::count_if(donors.begin(), donors.end(), [&](const DonorFigures &donor) {
        const Publication wish = wishes[donor.id];
        return wish == Publication::Anonymous || (wish == Publication::WithoutAmount && donor.inFundCurrency);
    }));
}

} // namespace fund
