#include "statements/pledge_line.h"

#include "contributions/contribution_store.h"
#include "contributions/published_store.h"
#include "ledger/pool_reading.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace fund {

namespace {

constexpr LinePage everyLine{0, std::numeric_limits<int>::max()};

/// What is agreed less what falls due only later.
Money overdueOf(const Contribution &contribution, const Money &agreed, const QDate &day)
{
    Money overdue = agreed;
    for (const Instalment &instalment : contribution.instalments)
        if (instalment.dueOn > day)
            overdue -= instalment.amount;
    return overdue.isNegative() ? Money(0, agreed.currency()) : overdue;
}

/// The entries behind a figure, by what they rest on.
std::map<QString, std::vector<FigureLine>> linesBySubject(const Database &database, PoolFigure figure, const ReadAt &at,
                                                          const Currency &currency)
{
    std::map<QString, std::vector<FigureLine>> lines;
    for (FigureLine &line : entriesBehind(database, {figure, std::nullopt}, at, currency, everyLine).lines)
        lines[line.entry.subject].push_back(std::move(line));
    return lines;
}

bool saysNothing(const PledgeLine &line)
{
    return line.pledged.isZero() && line.agreed.isZero() && line.received.isZero();
}

bool stands(const DonorLine &line)
{
    return !line.receivedInPeriod.isZero() || !line.received.isZero() || !line.agreed.isZero() ||
           !line.pledged.isZero();
}

auto placeOf(const Donor &donor)
{
    return std::tuple(donor.kind, donor.name.toCaseFolded(), donor.id);
}

} // namespace

std::vector<PledgeLine> readPledgeLines(const Database &database, const ReadAt &at, const Currency &currency)
{
    const auto pledged = linesBySubject(database, PoolFigure::Pledged, at, currency);
    const auto agreed = linesBySubject(database, PoolFigure::Agreed, at, currency);
    const auto received = linesBySubject(database, PoolFigure::Received, at, currency);
    const auto sum = [](const auto &lines, const QString &subject, Money &inFund, Money *original) {
        const auto found = lines.find(subject);
        if (found == lines.end())
            return;
        for (const FigureLine &line : found->second) {
            inFund += line.amount;
            if (original && line.original)
                *original += *line.original;
        }
    };
    std::vector<PledgeLine> result;
    for (const Contribution &contribution : readContributions(database, currency)) {
        const Money none(0, contribution.pledged.currency());
        const Money noneInFund(0, currency);
        PledgeLine line{contribution.ref, contribution.donor, contribution.announcedOn, none, none, none, noneInFund,
                        noneInFund,       noneInFund};
        const QString subject = QStringLiteral("contributions/%1").arg(contribution.id.number());
        sum(pledged, subject, line.pledgedInFund, &line.pledged);
        sum(agreed, subject, line.agreedInFund, &line.agreed);
        sum(received, subject, line.received, nullptr);
        line.overdue = overdueOf(contribution, line.agreed, at.on);
        if (!saysNothing(line))
            result.push_back(std::move(line));
    }
    std::stable_sort(result.begin(), result.end(), [](const PledgeLine &a, const PledgeLine &b) {
        return std::pair(placeOf(a.donor), a.ref) < std::pair(placeOf(b.donor), b.ref);
    });
    return result;
}

std::vector<DonorLine> readDonorLines(const Database &database, const QDate &from, const ReadAt &until,
                                      const Currency &currency)
{
    const Money none(0, currency);
    std::map<DonorId, DonorLine> byDonor;
    for (const PledgeLine &line : readPledgeLines(database, until, currency)) {
        DonorLine &donor =
            byDonor.try_emplace(line.donor.id, DonorLine{line.donor, none, none, none, none}).first->second;
        donor.received += line.received;
        donor.agreed += line.agreedInFund;
        donor.pledged += line.pledgedInFund;
    }
    for (const DonorReceipts &receipts : readDonorReceipts(database, from, until, currency))
        if (const auto found = byDonor.find(receipts.donor); found != byDonor.end())
            found->second.receivedInPeriod = receipts.converted;
    std::vector<DonorLine> result;
    for (const auto &[id, line] : byDonor)
        if (stands(line))
            result.push_back(line);
    std::sort(result.begin(), result.end(),
              [](const DonorLine &a, const DonorLine &b) { return placeOf(a.donor) < placeOf(b.donor); });
    return result;
}

} // namespace fund
