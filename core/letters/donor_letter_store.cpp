#include "letters/donor_letter_store.h"

#include "donors/request_letter.h"
#include "record/change.h"
#include "states/state.h"

namespace fund {

namespace {

QString keysOf(const std::vector<AddresseeGroup> &groups)
{
    QStringList keys;
    for (const AddresseeGroup group : groups)
        keys += addresseeGroupKey(group);
    return keys.join(u' ');
}

std::vector<AddresseeGroup> groupsOf(const QString &keys)
{
    std::vector<AddresseeGroup> groups;
    for (const QString &key : keys.split(u' ', Qt::SkipEmptyParts))
        if (const auto group = addresseeGroupOf(key))
            groups.push_back(*group);
    return groups;
}

LetterState donorLetterState(const Statement &row, const DonorLetter &letter)
{
    if (letter.releasedOn.isValid())
        return LetterState::Released;
    const bool wasReversed = row.integer(19) != 0;
    const bool wasSigned =
        letter.kind == DonorLetterKind::Acknowledgement && !letter.agreement.isValid() && !row.isNull(20);
    return wasReversed || wasSigned ? LetterState::Lapsed : LetterState::Waiting;
}

DonorLetter donorLetterFrom(const Statement &row)
{
    DonorLetter letter;
    letter.id = row.id<DonorLetterTag>(0);
    letter.kind = donorLetterOf(row.text(1)).value_or(DonorLetterKind::Receipt);
    letter.language = languageOf(row.text(2)).value_or(Language::English);
    letter.addressee = {row.id<DonorTag>(3), row.text(4)};
    const State *state = stateOf(letter.addressee.stateIso3);
    letter.addresseeName = state ? state->name(Language::English) : row.text(5);
    letter.call = row.id<ContributionCallTag>(6);
    letter.callRef = row.text(7);
    letter.contribution = row.id<ContributionTag>(8);
    letter.contributionRef = row.text(9);
    letter.agreement = row.id<AgreementTag>(10);
    letter.receipt = row.id<ReceiptTag>(11);
    letter.receiptNumber = static_cast<int>(row.integer(12));
    letter.onDate = row.date(13);
    letter.preparedBy = row.text(14);
    letter.releasedOn = row.date(15);
    letter.releasedBy = row.text(16);
    letter.releasedAt = row.isNull(17) ? QDateTime() : row.moment(17);
    letter.state = donorLetterState(row, letter);
    return letter;
}

} // namespace

ContributionCallId insertContributionCall(Change &change, const ContributionCallDraft &draft, const QString &ref)
{
    return ContributionCallId(change.insert(R"sql(
        INSERT INTO contribution_calls (ref, on_date, addressees, publication, recorded_by, recorded_at)
        VALUES (:ref, :on_date, :addressees, :publication, :by, :recorded_at)
    )sql",
                                            {{":ref", ref},
                                             {":on_date", change.session().onDate()},
                                             {":addressees", keysOf(draft.addressees)},
                                             {":publication", draft.publication.trimmed()},
                                             {":by", change.session().user().id},
                                             {":recorded_at", change.momentText()}}));
}

QString nextCallRef(const Database &database, int year)
{
    Statement row(database, R"sql(
        SELECT count(*) + 1
        FROM contribution_calls
        WHERE ref BETWEEN :prefix AND :prefix || '9999999999'
    )sql",
                  {{":prefix", QStringLiteral("CC-%1-").arg(year)}});
    return QStringLiteral("CC-%1-%2").arg(year).arg(row.next() ? row.integer(0) : 1);
}

std::vector<ContributionCall> readContributionCalls(const Database &database)
{
    std::vector<ContributionCall> calls;
    Statement row(database, R"sql(
        SELECT k.id, k.ref, k.on_date, k.addressees, k.publication, count(l.id), count(r.id)
        FROM contribution_calls AS k
        LEFT JOIN donor_letters AS l ON l.contribution_call_id = k.id
        LEFT JOIN donor_letter_releases AS r ON r.letter_id = l.id
        GROUP BY k.id
        ORDER BY k.id DESC
    )sql");
    while (row.next())
        calls.push_back({row.id<ContributionCallTag>(0), row.text(1), row.date(2), groupsOf(row.text(3)), row.text(4),
                         static_cast<int>(row.integer(5)), static_cast<int>(row.integer(6))});
    return calls;
}

DonorLetterId insertDonorLetter(Change &change, const DonorLetter &letter)
{
    const bool isReceipt = letter.kind == DonorLetterKind::Receipt;
    const bool isState = !letter.addressee.donor.isValid();
    return DonorLetterId(change.insert(R"sql(
        INSERT INTO donor_letters (kind, language, donor_id, state_iso3, contribution_call_id, contribution_id,
                                   agreement_id, receipt_id, receipt_number, on_date, recorded_by, recorded_at)
        VALUES (:kind, :language, :donor, :state, :call, :contribution,
                :agreement, :receipt, :number, :on_date, :by, :recorded_at)
    )sql",
                                       {{":kind", donorLetterKey(letter.kind)},
                                        {":language", codeOf(letter.language)},
                                        {":donor", letter.addressee.donor},
                                        {":state", isState ? std::optional(letter.addressee.stateIso3) : std::nullopt},
                                        {":call", letter.call},
                                        {":contribution", letter.contribution},
                                        {":agreement", letter.agreement},
                                        {":receipt", letter.receipt},
                                        {":number", isReceipt ? std::optional(letter.receiptNumber) : std::nullopt},
                                        {":on_date", letter.onDate},
                                        {":by", change.session().user().id},
                                        {":recorded_at", change.momentText()}}));
}

int nextReceiptNumber(const Database &database)
{
    Statement row(database, "SELECT coalesce(max(receipt_number), 0) + 1 FROM donor_letters");
    return row.next() ? static_cast<int>(row.integer(0)) : 1;
}

void insertDonorRelease(Change &change, DonorLetterId letter)
{
    change.insert(R"sql(
        INSERT INTO donor_letter_releases (letter_id, on_date, recorded_by, recorded_at)
        VALUES (:letter, :on_date, :by, :recorded_at)
    )sql",
                  {{":letter", letter},
                   {":on_date", change.session().onDate()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

std::vector<DonorLetter> readDonorLetters(const Database &database, const DonorLetterFilter &filter)
{
    std::vector<DonorLetter> letters;
    Statement row(database, R"sql(
        SELECT l.id, l.kind, l.language, l.donor_id, l.state_iso3, d.name, l.contribution_call_id, k.ref,
               l.contribution_id, c.ref, l.agreement_id, l.receipt_id, l.receipt_number, l.on_date, maker.name,
               r.on_date, releaser.name, r.recorded_at, l.recorded_at,
               EXISTS (SELECT 1
                       FROM receipts AS p
                       JOIN ledger_entries AS v ON v.reverses = p.ledger_entry_id
                       WHERE p.id = l.receipt_id),
               a.id
        FROM donor_letters AS l
        JOIN users AS maker ON maker.id = l.recorded_by
        LEFT JOIN donors AS d ON d.id = l.donor_id
        LEFT JOIN contribution_calls AS k ON k.id = l.contribution_call_id
        LEFT JOIN contributions AS c ON c.id = l.contribution_id
        LEFT JOIN agreements AS a ON a.contribution_id = l.contribution_id
        LEFT JOIN donor_letter_releases AS r ON r.letter_id = l.id
        LEFT JOIN users AS releaser ON releaser.id = r.recorded_by
        WHERE l.id IN (
            SELECT id FROM donor_letters WHERE :donor IS NULL AND :contribution IS NULL
            UNION ALL
            SELECT id FROM donor_letters WHERE donor_id = :donor
            UNION ALL
            SELECT id FROM donor_letters WHERE contribution_id = :contribution AND :donor IS NULL
        )
        ORDER BY l.id
    )sql",
                  {{":donor", filter.donor}, {":contribution", filter.contribution}});
    while (row.next())
        letters.push_back(donorLetterFrom(row));
    return letters;
}

std::vector<DonorLetter> readUnacknowledged(const Database &database, const QDate &until)
{
    std::vector<DonorLetter> letters;
    Statement row(database, R"sql(
        SELECT c.id, c.ref, c.donor_id, d.name, a.id
        FROM contributions AS c
        JOIN donors AS d ON d.id = c.donor_id
        LEFT JOIN agreements AS a ON a.contribution_id = c.id AND a.on_date <= :until
        WHERE c.on_date <= :until
            AND NOT EXISTS (
                SELECT 1
                FROM donor_letters AS l
                WHERE l.contribution_id = c.id
                    AND l.kind = 'acknowledgement'
                    AND (a.id IS NULL OR l.agreement_id = a.id)
            )
        ORDER BY c.on_date, c.id
    )sql",
                  {{":until", until}});
    while (row.next()) {
        DonorLetter letter;
        letter.kind = DonorLetterKind::Acknowledgement;
        letter.contribution = row.id<ContributionTag>(0);
        letter.contributionRef = row.text(1);
        letter.addressee.donor = row.id<DonorTag>(2);
        letter.addresseeName = row.text(3);
        letter.agreement = row.id<AgreementTag>(4);
        letters.push_back(std::move(letter));
    }
    return letters;
}

std::vector<DonorLetter> readUnreceipted(const Database &database, const QDate &until)
{
    std::vector<DonorLetter> letters;
    Statement row(database, R"sql(
        SELECT r.id, c.id, c.ref, c.donor_id, d.name
        FROM receipts AS r
        JOIN contributions AS c ON c.id = r.contribution_id
        JOIN donors AS d ON d.id = c.donor_id
        WHERE r.on_date <= :until
            AND NOT EXISTS (SELECT 1 FROM donor_letters AS l WHERE l.receipt_id = r.id)
            AND NOT EXISTS (SELECT 1 FROM ledger_entries AS v WHERE v.reverses = r.ledger_entry_id)
        ORDER BY r.on_date, r.id
    )sql",
                  {{":until", until}});
    while (row.next()) {
        DonorLetter letter;
        letter.kind = DonorLetterKind::Receipt;
        letter.receipt = row.id<ReceiptTag>(0);
        letter.contribution = row.id<ContributionTag>(1);
        letter.contributionRef = row.text(2);
        letter.addressee.donor = row.id<DonorTag>(3);
        letter.addresseeName = row.text(4);
        letters.push_back(std::move(letter));
    }
    return letters;
}

std::vector<DonorLetter> readWithoutStatement(const Database &database, const QDate &day)
{
    std::vector<DonorLetter> letters;
    Statement row(database, R"sql(
        SELECT d.id, d.name
        FROM donors AS d
        WHERE EXISTS (SELECT 1 FROM contributions AS c WHERE c.donor_id = d.id AND c.on_date <= :day)
            AND NOT EXISTS (
                SELECT 1 FROM donor_letters AS l WHERE l.donor_id = d.id AND l.on_date = :day AND l.kind = 'no_earmark'
            )
        ORDER BY d.id
    )sql",
                  {{":day", day}});
    while (row.next()) {
        DonorLetter letter;
        letter.kind = DonorLetterKind::NoEarmark;
        letter.addressee.donor = row.id<DonorTag>(0);
        letter.addresseeName = row.text(1);
        letters.push_back(std::move(letter));
    }
    return letters;
}

std::vector<DonorId> readDonorsBefore(const Database &database, const QDate &day)
{
    std::vector<DonorId> donors;
    Statement row(database, "SELECT DISTINCT donor_id FROM contributions WHERE on_date < :day ORDER BY donor_id",
                  {{":day", day}});
    while (row.next())
        donors.push_back(row.id<DonorTag>(0));
    return donors;
}

NoEarmarkCounts countForNoEarmark(const Database &database, const ReadAt &at)
{
    Statement row(database, R"sql(
        SELECT
            (SELECT count(*)
             FROM contributions
             WHERE on_date <= :on AND (:known_at IS NULL OR recorded_at <= :known_at)),
            (SELECT count(*)
             FROM earmark_requests
             WHERE on_date <= :on AND (:known_at IS NULL OR recorded_at <= :known_at)),
            (SELECT count(*)
             FROM earmark_requests AS q
             JOIN earmark_withdrawals AS w ON w.request_id = q.id
             WHERE q.on_date <= :on AND w.on_date <= :on AND (:known_at IS NULL OR w.recorded_at <= :known_at)
                AND NOT EXISTS (SELECT 1
                                FROM earmark_withdrawals_taken_back AS t
                                WHERE t.withdrawal_id = w.id AND t.on_date <= :on
                                    AND (:known_at IS NULL OR t.recorded_at <= :known_at))),
            (SELECT count(*)
             FROM contributions AS c
             JOIN window_preferences AS p ON p.contribution_id = c.id
             WHERE c.on_date <= :on AND (:known_at IS NULL OR p.recorded_at <= :known_at))
    )sql",
                  {{":on", at.on}, {":known_at", at.knownAtText()}});
    if (!row.next())
        return {};
    const auto count = [&row](int column) { return static_cast<int>(row.integer(column)); };
    return {count(0), count(1), count(2), count(3)};
}

std::vector<WrittenWithdrawal> readWrittenWithdrawals(const Database &database, const ReadAt &at)
{
    std::vector<WrittenWithdrawal> withdrawals;
    Statement row(database, R"sql(
        SELECT q.donor_id, w.on_date, w.file_name, w.digest, iif(w.digest IS NULL, w.document, NULL)
        FROM earmark_withdrawals AS w
        JOIN earmark_requests AS q ON q.id = w.request_id
        WHERE q.on_date <= :on AND w.on_date <= :on AND (:known_at IS NULL OR w.recorded_at <= :known_at)
            AND NOT EXISTS (SELECT 1
                            FROM earmark_withdrawals_taken_back AS t
                            WHERE t.withdrawal_id = w.id AND t.on_date <= :on
                                AND (:known_at IS NULL OR t.recorded_at <= :known_at))
        ORDER BY w.on_date, w.id
    )sql",
                  {{":on", at.on}, {":known_at", at.knownAtText()}});
    while (row.next())
        withdrawals.push_back({row.id<DonorTag>(0), row.date(1), row.text(2),
                               row.isNull(3) ? digestOfLetter(row.bytes(4)) : row.bytes(3)});
    return withdrawals;
}

} // namespace fund
