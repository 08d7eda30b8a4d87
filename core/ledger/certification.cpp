#include "ledger/certification.h"

#include "ledger/ledger_actions.h"
#include "record/change.h"

namespace fund {

bool mustBeCertified(const Database &database, const QDate &day, const QDate &today)
{
    return readText(database, Setting::PaymentCertification, {day}) == u"required" ||
           readText(database, Setting::PaymentCertification, {today}) == u"required";
}

Problems checkCertification(const Database &database, const CertificationDraft &draft, const Currency &currency,
                            const QDate &today)
{
    // What may be paid may be certified: the same rules, before the same money.
    return checkExpenditure(database, {draft.window, draft.subject, draft.amount, draft.reference, false, draft.onDate},
                            currency, today);
}

Result<CertificationId> certifyPayment(Session &session, const CertificationDraft &draft)
{
    if (auto allowed = session.require(Action::CertifyPayment); !allowed)
        return allowed.failure();
    Change change(session, Action::CertifyPayment);
    if (!change.isGood())
        return *change.failure();
    if (Problems problems =
            checkCertification(session.database(), draft, session.fund().currency, session.clock().today());
        !problems.empty())
        return refused(std::move(problems));
    const CertificationId id = insertCertification(change, draft);
    change.about("certifications", id);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return id;
}

} // namespace fund
