#include "ledger/certification.h"
#include "record/change.h"

namespace fund {

CertificationId insertCertification(Change &change, const CertificationDraft &draft)
{
    return CertificationId(change.insert(R"sql(
        INSERT INTO certifications (window, subject, amount, reference, on_date, recorded_by, recorded_at)
        VALUES (:window, :subject, :amount, :reference, :on_date, :by, :recorded_at)
    )sql",
                                         {{":window", windowKey(draft.window)},
                                          {":subject", draft.subject},
                                          {":amount", draft.amount.minor()},
                                          {":reference", draft.reference.trimmed()},
                                          {":on_date", draft.onDate},
                                          {":by", change.session().user().id},
                                          {":recorded_at", change.momentText()}}));
}

std::vector<Certification> readCertifications(const Database &database, const Currency &currency)
{
    std::vector<Certification> certifications;
    Statement row(database, R"sql(
        SELECT c.id, c.window, c.subject, c.amount, c.reference, c.on_date, c.recorded_by, p.ledger_entry_id
        FROM certifications AS c
        LEFT JOIN certified_payments AS p ON p.certification_id = c.id
        ORDER BY c.on_date DESC, c.id DESC
    )sql");
    while (row.next())
        certifications.push_back({row.id<CertificationTag>(0),
                                  {windowOf(row.text(1)).value_or(Window::Sponsorship), row.text(2),
                                   Money(row.integer(3), currency), row.text(4), row.date(5)},
                                  row.id<UserTag>(6),
                                  row.id<LedgerEntryTag>(7)});
    return certifications;
}

std::optional<CertificationId> findCertification(const Database &database, const CertificationDraft &payment,
                                                 UserId payer)
{
    Statement row(database, R"sql(
        SELECT c.id
        FROM certifications AS c
        WHERE c.subject = :subject
            AND c.reference = :reference
            AND c.window = :window
            AND c.amount = :amount
            AND c.on_date <= :on_date
            AND c.recorded_by <> :payer
            AND NOT EXISTS (SELECT 1 FROM certified_payments AS p WHERE p.certification_id = c.id)
        ORDER BY c.id
        LIMIT 1
    )sql",
                  {{":subject", payment.subject},
                   {":reference", payment.reference.trimmed()},
                   {":window", windowKey(payment.window)},
                   {":amount", payment.amount.minor()},
                   {":on_date", payment.onDate},
                   {":payer", payer}});
    return row.next() ? std::optional(row.id<CertificationTag>(0)) : std::nullopt;
}

void useCertification(Change &change, CertificationId certification, LedgerEntryId payment)
{
    change.insert(R"sql(
        INSERT INTO certified_payments (certification_id, ledger_entry_id)
        VALUES (:certification, :payment)
    )sql",
                  {{":certification", certification}, {":payment", payment}});
}

} // namespace fund
