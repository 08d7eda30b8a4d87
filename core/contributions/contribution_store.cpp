#include "contributions/contribution_store.h"

#include "contributions/contribution_event.h"
#include "donors/donor_store.h"
#include "record/change.h"

namespace fund {

namespace {

Contribution contributionFrom(const Statement &row, const Currency &fundCurrency)
{
    const Currency currency = currencyOnRecord(row.text(9));
    Contribution contribution;
    contribution.id = row.id<ContributionTag>(0);
    contribution.ref = row.text(1);
    contribution.donor = {row.id<DonorTag>(2),
                          row.text(3),
                          donorKindOf(row.text(4)).value_or(DonorKind::Individual),
                          row.text(5),
                          publicationOf(row.text(6)).value_or(Publication::Anonymous),
                          row.text(7)};
    contribution.announcedOn = row.date(8);
    contribution.pledged = Money(row.integer(10), currency);
    if (!row.isNull(11))
        contribution.agreed = Money(row.integer(11), currency);
    contribution.agreedOn = row.date(12);
    contribution.conditions = row.text(13);
    contribution.received = Money(row.integer(14), currency);
    contribution.receivedConverted = Money(row.integer(15), fundCurrency);
    contribution.receipts = static_cast<int>(row.integer(16));
    contribution.recognition = recognitionOf(row.text(17));
    const Money none(0, currency);
    contribution.reduced = contribution.writtenOff = contribution.refunded = contribution.conditionsMet = none;
    return contribution;
}

void readInstalments(const Database &database, std::vector<Contribution> &contributions)
{
    Statement row(database, R"sql(
        SELECT i.due_on, i.amount
        FROM agreements AS a
        JOIN instalments AS i ON i.agreement_id = a.id
        WHERE a.contribution_id = :contribution
        ORDER BY i.due_on, i.id
    )sql",
                  {{":contribution", std::nullopt}});
    for (Contribution &contribution : contributions) {
        row.restart({{":contribution", contribution.id}});
        while (row.next())
            contribution.instalments.push_back({row.date(0), Money(row.integer(1), contribution.pledged.currency())});
    }
}

/// Sums of the events that stand, and the day of the closing.
void readEvents(const Database &database, std::vector<Contribution> &contributions)
{
    Statement row(database, R"sql(
        SELECT v.kind, sum(v.amount), max(v.on_date)
        FROM contribution_events AS v
        WHERE v.contribution_id = :contribution
            AND NOT EXISTS (SELECT 1 FROM ledger_entries AS r WHERE r.reverses = v.ledger_entry_id)
            AND NOT EXISTS (SELECT 1 FROM contribution_reopenings AS o WHERE o.event_id = v.id)
        GROUP BY v.kind
    )sql",
                  {{":contribution", std::nullopt}});
    for (Contribution &contribution : contributions) {
        row.restart({{":contribution", contribution.id}});
        while (row.next()) {
            const Money sum(row.integer(1), contribution.pledged.currency());
            switch (eventKindOf(row.text(0)).value_or(ContributionEventKind::PledgeReduction)) {
            case ContributionEventKind::PledgeReduction:
                if (!contribution.agreed)
                    contribution.reduced = sum;
                break;
            case ContributionEventKind::Reduction:
                contribution.reduced = sum;
                break;
            case ContributionEventKind::WriteOff:
                contribution.writtenOff = sum;
                break;
            case ContributionEventKind::Refund:
                contribution.refunded = sum;
                break;
            case ContributionEventKind::ConditionMet:
                contribution.conditionsMet = sum;
                break;
            case ContributionEventKind::Closing:
                contribution.closedOn = row.date(2);
                break;
            }
        }
        // An older program reversed receipts and left the closing behind, which no deed could get past.
        if (contribution.outstanding().isPositive())
            contribution.closedOn = QDate();
    }
}

Receipt receiptFrom(const Statement &row, const Currency &fundCurrency)
{
    Receipt receipt;
    receipt.id = row.id<ReceiptTag>(0);
    receipt.contribution = row.id<ContributionTag>(1);
    receipt.entry = row.id<LedgerEntryTag>(2);
    receipt.onDate = row.date(3);
    receipt.amount = Money(row.integer(5), currencyOnRecord(row.text(4)));
    receipt.rate = Decimal::fromText(row.text(6)).value_or(Decimal());
    receipt.converted = Money(row.integer(7), fundCurrency);
    receipt.bankReference = row.text(8);
    receipt.reversed = !row.isNull(9);
    return receipt;
}

} // namespace

ContributionId insertContribution(Change &change, const ContributionDraft &draft, const QString &ref)
{
    return ContributionId(change.insert(R"sql(
        INSERT INTO contributions (ref, donor_id, on_date, currency, amount, recorded_by, recorded_at)
        VALUES (:ref, :donor, :on_date, :currency, :amount, :by, :recorded_at)
    )sql",
                                        {{":ref", ref},
                                         {":donor", draft.donor},
                                         {":on_date", draft.onDate},
                                         {":currency", draft.amount.currency().code},
                                         {":amount", draft.amount.minor()},
                                         {":by", change.session().user().id},
                                         {":recorded_at", change.momentText()}}));
}

qint64 insertAgreement(Change &change, const AgreementDraft &draft, const std::optional<Recognition> &recognition)
{
    const qint64 id =
        change.insert(R"sql(
        INSERT INTO agreements (contribution_id, on_date, amount, conditions, recognition, recorded_by, recorded_at)
        VALUES (:contribution, :on_date, :amount, :conditions, :recognition, :by, :recorded_at)
    )sql",
                      {{":contribution", draft.contribution},
                       {":on_date", draft.onDate},
                       {":amount", draft.amount.minor()},
                       {":conditions", draft.conditions.trimmed()},
                       {":recognition", recognition ? std::optional(recognitionKey(*recognition)) : std::nullopt},
                       {":by", change.session().user().id},
                       {":recorded_at", change.momentText()}});
    auto instalments = draft.instalments;
    if (instalments.empty())
        instalments.push_back({draft.onDate, draft.amount});
    for (const Instalment &instalment : instalments)
        change.insert(R"sql(
            INSERT INTO instalments (agreement_id, due_on, amount)
            VALUES (:agreement, :due_on, :amount)
        )sql",
                      {{":agreement", id}, {":due_on", instalment.dueOn}, {":amount", instalment.amount.minor()}});
    return id;
}

ReceiptId insertReceipt(Change &change, const ReceiptDraft &draft, const ConvertedReceipt &converted)
{
    return ReceiptId(change.insert(R"sql(
        INSERT INTO receipts (contribution_id, ledger_entry_id, on_date, amount, rate, converted, bank_reference,
                              recorded_by, recorded_at)
        VALUES (:contribution, :entry, :on_date, :amount, :rate, :converted, :bank_reference, :by, :recorded_at)
    )sql",
                                   {{":contribution", draft.contribution},
                                    {":entry", converted.entry},
                                    {":on_date", draft.onDate},
                                    {":amount", draft.amount.minor()},
                                    {":rate", converted.rate.toText()},
                                    {":converted", converted.converted.minor()},
                                    {":bank_reference", draft.bankReference.trimmed()},
                                    {":by", change.session().user().id},
                                    {":recorded_at", change.momentText()}}));
}

qint64 insertEarmarkRequest(Change &change, const EarmarkRequest &request)
{
    return change.insert(R"sql(
        INSERT INTO earmark_requests (donor_id, on_date, currency, amount, wish, recorded_by, recorded_at)
        VALUES (:donor, :on_date, :currency, :amount, :wish, :by, :recorded_at)
    )sql",
                         {{":donor", request.donor},
                          {":on_date", request.onDate},
                          {":currency", request.amount.currency().code},
                          {":amount", request.amount.minor()},
                          {":wish", request.wish.trimmed()},
                          {":by", change.session().user().id},
                          {":recorded_at", change.momentText()}});
}

std::vector<Contribution> readContributions(const Database &database, const Currency &fundCurrency)
{
    std::vector<Contribution> contributions;
    Statement row(database, R"sql(
        SELECT c.id, c.ref, d.id, d.name, d.kind, d.state_iso3, w.publication, w.request, c.on_date, c.currency,
               c.amount, a.amount, a.on_date, a.conditions,
               coalesce(sum(r.amount), 0), coalesce(sum(r.converted), 0), count(r.id), a.recognition
        FROM contributions AS c
        JOIN donors AS d ON d.id = c.donor_id
        JOIN donor_wishes AS w ON w.id = (SELECT max(id) FROM donor_wishes WHERE donor_id = d.id)
        LEFT JOIN agreements AS a ON a.contribution_id = c.id
        LEFT JOIN receipts AS r
            ON r.contribution_id = c.id
            AND NOT EXISTS (SELECT 1 FROM ledger_entries AS v WHERE v.reverses = r.ledger_entry_id)
        GROUP BY c.id
        ORDER BY c.on_date, c.id
    )sql");
    while (row.next())
        contributions.push_back(contributionFrom(row, fundCurrency));
    readInstalments(database, contributions);
    readEvents(database, contributions);
    return contributions;
}

std::optional<Contribution> readContribution(const Database &database, ContributionId id, const Currency &fundCurrency)
{
    std::vector<Contribution> contributions;
    Statement row(database, R"sql(
        SELECT c.id, c.ref, d.id, d.name, d.kind, d.state_iso3, w.publication, w.request, c.on_date, c.currency,
               c.amount, a.amount, a.on_date, a.conditions,
               coalesce(sum(r.amount), 0), coalesce(sum(r.converted), 0), count(r.id), a.recognition
        FROM contributions AS c
        JOIN donors AS d ON d.id = c.donor_id
        JOIN donor_wishes AS w ON w.id = (SELECT max(id) FROM donor_wishes WHERE donor_id = d.id)
        LEFT JOIN agreements AS a ON a.contribution_id = c.id
        LEFT JOIN receipts AS r
            ON r.contribution_id = c.id
            AND NOT EXISTS (SELECT 1 FROM ledger_entries AS v WHERE v.reverses = r.ledger_entry_id)
        WHERE c.id = :id
        GROUP BY c.id
    )sql",
                  {{":id", id}});
    if (!row.next())
        return std::nullopt;
    contributions.push_back(contributionFrom(row, fundCurrency));
    readInstalments(database, contributions);
    readEvents(database, contributions);
    return contributions.front();
}

std::optional<ContributionId> findContribution(const Database &database, const QString &ref)
{
    Statement row(database, R"sql(
        SELECT id
        FROM contributions
        WHERE ref = :ref
    )sql",
                  {{":ref", ref}});
    return row.next() ? std::optional(row.id<ContributionTag>(0)) : std::nullopt;
}

QString nextContributionRef(const Database &database, int year)
{
    const QString prefix = QStringLiteral("C-%1-").arg(year);
    Statement row(database, R"sql(
        SELECT count(*)
        FROM contributions
        WHERE ref >= :prefix AND ref < :prefix || '~'
    )sql",
                  {{":prefix", prefix}});
    qint64 number = row.next() ? row.integer(0) + 1 : 1;
    // References may be given by hand, so the count may point at one that is taken.
    while (findContribution(database, prefix + QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'))))
        ++number;
    return prefix + QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
}

std::vector<Receipt> readReceipts(const Database &database, const QDate &from, const QDate &to,
                                  const Currency &fundCurrency)
{
    std::vector<Receipt> receipts;
    Statement row(database, R"sql(
        SELECT r.id, r.contribution_id, r.ledger_entry_id, r.on_date, c.currency, r.amount, r.rate, r.converted,
               r.bank_reference, v.id
        FROM receipts AS r
        JOIN contributions AS c ON c.id = r.contribution_id
        LEFT JOIN ledger_entries AS v ON v.reverses = r.ledger_entry_id
        WHERE r.on_date BETWEEN :from AND :to
        ORDER BY r.on_date, r.id
    )sql",
                  {{":from", from}, {":to", to}});
    while (row.next())
        receipts.push_back(receiptFrom(row, fundCurrency));
    return receipts;
}

std::vector<Receipt> readReceiptsOf(const Database &database, ContributionId contribution, const Currency &fundCurrency)
{
    std::vector<Receipt> receipts;
    Statement row(database, R"sql(
        SELECT r.id, r.contribution_id, r.ledger_entry_id, r.on_date, c.currency, r.amount, r.rate, r.converted,
               r.bank_reference, v.id
        FROM receipts AS r
        JOIN contributions AS c ON c.id = r.contribution_id
        LEFT JOIN ledger_entries AS v ON v.reverses = r.ledger_entry_id
        WHERE r.contribution_id = :contribution
        ORDER BY r.on_date, r.id
    )sql",
                  {{":contribution", contribution}});
    while (row.next())
        receipts.push_back(receiptFrom(row, fundCurrency));
    return receipts;
}

std::optional<Receipt> findReceipt(const Database &database, const QString &bankReference, const Currency &fundCurrency)
{
    Statement row(database, R"sql(
        SELECT r.id, r.contribution_id, r.ledger_entry_id, r.on_date, c.currency, r.amount, r.rate, r.converted,
               r.bank_reference, v.id
        FROM receipts AS r
        JOIN contributions AS c ON c.id = r.contribution_id
        LEFT JOIN ledger_entries AS v ON v.reverses = r.ledger_entry_id
        WHERE r.bank_reference = :bank_reference AND v.id IS NULL
    )sql",
                  {{":bank_reference", bankReference.trimmed()}});
    return row.next() ? std::optional(receiptFrom(row, fundCurrency)) : std::nullopt;
}

std::vector<EarmarkRequest> readEarmarkRequests(const Database &database, const QDate &from, const QDate &to)
{
    std::vector<EarmarkRequest> requests;
    Statement row(database, R"sql(
        SELECT donor_id, on_date, currency, amount, wish
        FROM earmark_requests
        WHERE on_date BETWEEN :from AND :to
        ORDER BY on_date, id
    )sql",
                  {{":from", from}, {":to", to}});
    while (row.next())
        requests.push_back(
            {row.id<DonorTag>(0), row.date(1), Money(row.integer(3), currencyOnRecord(row.text(2))), row.text(4)});
    return requests;
}

} // namespace fund
