#include "statements/pledge_line.h"

#include "contributions/contribution_store.h"
#include "contributions/giving_store.h"
#include "contributions/published_store.h"
#include "ledger/pool_reading.h"
#include "storage/snapshot.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fund {

namespace {

std::map<QString, ExpectedPart> expectedBySubject(const Database &database, MemorandumKind kind, const ReadAt &at,
                                                  const Currency &currency)
{
    std::map<QString, ExpectedPart> parts;
    for (ExpectedPart &part : readExpected(database, kind, at, currency))
        parts.insert_or_assign(part.subject, std::move(part));
    return parts;
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
    const Snapshot ofOneMoment(database);
    const auto pledged = expectedBySubject(database, MemorandumKind::Pledged, at, currency);
    const auto agreed = expectedBySubject(database, MemorandumKind::Agreed, at, currency);
    const auto received = readReceivedBySubject(database, at);
    const auto put = [](const auto &parts, const QString &subject, Money &original, Money &inFund) {
        const auto found = parts.find(subject);
        if (found == parts.end())
            return;
        original = found->second.original;
        inFund = found->second.worth;
    };
    std::vector<PledgeLine> result;
    for (const Contribution &contribution : readContributions(database, currency)) {
        const Money none(0, contribution.pledged.currency());
        const Money noneInFund(0, currency);
        PledgeLine line{contribution.ref, contribution.donor, contribution.announcedOn, none, none, none, noneInFund,
                        noneInFund,       noneInFund};
        const QString subject = subjectOf(contribution.id);
        put(pledged, subject, line.pledged, line.pledgedInFund);
        put(agreed, subject, line.agreed, line.agreedInFund);
        if (const auto found = received.find(subject); found != received.end())
            line.received = Money(found->second, currency);
        line.overdue = overdueOn(at.on, contribution.instalments, line.agreed);
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
