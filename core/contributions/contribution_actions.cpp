#include "contributions/contribution_actions.h"

#include "contributions/condition_store.h"
#include "contributions/contribution_event_actions.h"
#include "contributions/contribution_store.h"
#include "contributions/earmark_store.h"
#include "diligence/clearance_store.h"
#include "donors/donor_store.h"
#include "ledger/ledger_actions.h"
#include "rates/rate_store.h"
#include "record/change.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

template <typename T>
Result<T> refuse(Change &change, Problems problems)
{
    change.fail(refused(std::move(problems)));
    return *change.failure();
}

/// What of a receipt is a liability still: under IPSAS 47 what conditions are open for.
Money toDefer(const Contribution &contribution, const DueBook &book)
{
    const Money none(0, contribution.pledged.currency());
    return contribution.recognition == Recognition::Ipsas47
               ? std::max(none, contribution.conditionsOpen() - book.deferred)
               : none;
}

/// A refusal for the wish alone keeps the wish: the request is what the donor asked, not what the fund accepts.
Result<void> keepRequest(Session &session, const EarmarkRequest &request)
{
    Change change(session, Action::RecordContribution);
    change.about("donors", request.donor);
    static_cast<void>(insertEarmarkRequest(change, request));
    return change.commit();
}

bool isOnlyEarmarked(const Failure &failure)
{
    return failure.kind == FailureKind::Refused && failure.problems.size() == 1 &&
           failure.problems.front().rule == u"contribution_must_not_be_earmarked";
}

/// Runs a deed as one Change; where only the wish stands in its way, the wish is kept.
template <typename T, typename Deed>
Result<T> performOrKeepWish(Session &session, Action action, const Deed &deed, const EarmarkRequest &request)
{
    std::optional<Failure> failed;
    {
        Change change(session, action);
        Result<T> result = deed(change);
        if (result) {
            if (auto committed = change.commit(); committed)
                return result;
            else
                return committed.failure();
        }
        failed = result.failure();
    }
    if (!isOnlyEarmarked(*failed))
        return *failed;
    if (auto kept = keepRequest(session, request); !kept)
        return kept.failure();
    return refused(withWishKept(failed->problems));
}

} // namespace

Result<Contribution> requireContribution(const Database &database, const QString &ref, const Currency &fundCurrency)
{
    if (const auto id = findContribution(database, ref.trimmed()))
        if (auto contribution = readContribution(database, *id, fundCurrency))
            return std::move(*contribution);
    return refused({{QStringLiteral("contribution"),
                     QStringLiteral("contribution_must_exist"),
                     QCoreApplication::translate("contributions", "There is no contribution %1.").arg(ref),
                     {},
                     0}});
}

Result<Conversion> convertReceipt(const Database &database, const ReceiptDraft &draft, const Currency &fundCurrency)
{
    const auto valued = valuedOn(database, draft.amount, draft.onDate, fundCurrency);
    if (!valued)
        return valued.failure();
    const auto rate = readRate(database, draft.amount.currency().code, {draft.onDate}, fundCurrency);
    if (valued->worth.isPositive())
        return Conversion{rate.value_or(Decimal(1, 0)), valued->worth};
    return refused({{QStringLiteral("amount"),
                     QStringLiteral("amount_must_be_bookable"),
                     QCoreApplication::translate("contributions",
                                                 "At the rate of its date the amount comes to %1 %2, which the books "
                                                 "can't hold.")
                         .arg(fundCurrency.code, valued->worth.toText()),
                     {},
                     0}});
}

bool mayRecordPreference(const Database &database, const QDate &day)
{
    return readText(database, Setting::WindowPreference, {day}) == u"allowed";
}

Problems checkWishes(const Database &database, const ContributionDraft &draft)
{
    Problems problems;
    // A wish that is there is refused for itself.
    if (draft.wish.trimmed().isEmpty() && draft.donor.isValid())
        if (auto stands = standingWishProblem(readKeptRequests(database, draft.donor), draft.amount))
            problems.push_back(std::move(*stands));
    if (auto preferred = preferenceProblem(draft.preference, mayRecordPreference(database, draft.onDate)))
        problems.push_back(std::move(*preferred));
    return problems;
}

Result<ContributionId> recordContribution(Change &change, const ContributionDraft &draft)
{
    if (!change.isGood())
        return *change.failure();
    const Database &database = change.database();
    const auto donor = readDonor(database, draft.donor);
    const QString given = draft.reference.trimmed();
    const bool taken = !given.isEmpty() && findContribution(database, given).has_value();
    Problems problems = checkContribution(draft, donor, readClearance(database, draft.donor, draft.onDate), taken,
                                          change.session().clock().today());
    for (Problem &each : checkWishes(database, draft))
        problems.push_back(std::move(each));
    if (!problems.empty())
        return refuse<ContributionId>(change, std::move(problems));
    const QString ref = given.isEmpty() ? nextContributionRef(database, draft.onDate.year()) : given;
    const ContributionId id = insertContribution(change, draft, ref);
    if (draft.preference)
        insertPreference(change, id, *draft.preference);
    LedgerEntryDraft entry{EntryKind::Pledge, draft.onDate, subjectOf(id), ref};
    entry.memoranda.push_back({MemorandumKind::Pledged, draft.amount});
    if (auto posted = postEntry(change, entry); !posted)
        return posted.failure();
    change.about("contributions", id);
    return id;
}

Result<void> recordAgreement(Change &change, const AgreementDraft &draft)
{
    if (!change.isGood())
        return *change.failure();
    const Database &database = change.database();
    const auto contribution = readContribution(database, draft.contribution, change.session().fund().currency);
    const auto clearance = contribution ? readClearance(database, contribution->donor.id, draft.onDate) : std::nullopt;
    if (Problems problems = checkAgreement(draft, contribution, clearance, change.session().clock().today());
        !problems.empty())
        return refuse<void>(change, std::move(problems));
    const auto recognition = recognitionOn(database, draft.onDate);
    const qint64 agreement = insertAgreement(change, draft, recognition);
    if (draft.namesNoUse && !draft.conditions.trimmed().isEmpty())
        insertConditionStatement(change, agreement, draft.signsReason);
    LedgerEntryDraft entry{EntryKind::Agreement, draft.onDate, subjectOf(draft.contribution), contribution->ref};
    if (contribution->due().isPositive())
        entry.memoranda.push_back({MemorandumKind::Pledged, -contribution->due()});
    entry.memoranda.push_back({MemorandumKind::Agreed, draft.amount});
    if (recognition == Recognition::Ipsas23) {
        const auto valued = valuedOn(database, draft.amount, draft.onDate, change.session().fund().currency);
        if (!valued)
            return refuse<void>(change, valued.failure().problems);
        entry.transfers = dueOnSignature(*recognition, *valued, !draft.conditions.trimmed().isEmpty());
    }
    if (auto posted = postEntry(change, entry); !posted)
        return posted.failure();
    change.about("contributions", draft.contribution);
    return {};
}

Result<ReceiptId> recordReceipt(Change &change, const ReceiptDraft &draft)
{
    if (!change.isGood())
        return *change.failure();
    const Database &database = change.database();
    const Currency &fundCurrency = change.session().fund().currency;
    const auto contribution = readContribution(database, draft.contribution, fundCurrency);
    const auto clearance = contribution ? readClearance(database, contribution->donor.id, draft.onDate) : std::nullopt;
    const bool taken = findReceipt(database, draft.bankReference, fundCurrency).has_value();
    Problems problems = checkReceipt(draft, contribution, clearance, taken, change.session().clock().today());
    if (!problems.empty())
        return refuse<ReceiptId>(change, std::move(problems));
    const auto conversion = convertReceipt(database, draft, fundCurrency);
    if (!conversion)
        return refuse<ReceiptId>(change, conversion.failure().problems);
    LedgerEntryDraft entry{EntryKind::Receipt, draft.onDate, subjectOf(draft.contribution),
                           draft.bankReference.trimmed()};
    entry.transfers.push_back({Account::Cash, Account::Contributions, conversion->converted, draft.amount});
    const DueBook book = readDueBook(database, *contribution, fundCurrency);
    for (Transfer &transfer : dueOnReceipt(book, {draft.amount, conversion->converted}, toDefer(*contribution, book)))
        entry.transfers.push_back(std::move(transfer));
    entry.memoranda.push_back({MemorandumKind::Agreed, -draft.amount});
    auto posted = postEntry(change, entry);
    if (!posted)
        return posted.failure();
    if (!draft.excessReason.trimmed().isEmpty())
        change.because(draft.excessReason.trimmed());
    const ReceiptId id = insertReceipt(change, draft, {conversion->rate, conversion->converted, *posted});
    change.about("contributions", draft.contribution);
    if (!change.isGood())
        return *change.failure();
    return id;
}

Result<ContributionId> recordContribution(Session &session, const ContributionDraft &draft)
{
    return performOrKeepWish<ContributionId>(session, Action::RecordContribution,
                                             [&](Change &change) { return recordContribution(change, draft); },
                                             {draft.donor, draft.onDate, draft.amount, draft.wish});
}

Result<void> recordAgreement(Session &session, const AgreementDraft &draft)
{
    const auto contribution = readContribution(session.database(), draft.contribution, session.fund().currency);
    return performOrKeepWish<void>(
        session, Action::RecordAgreement, [&](Change &change) { return recordAgreement(change, draft); },
        {contribution ? contribution->donor.id : DonorId(), draft.onDate, draft.amount, draft.wish});
}

Result<ReceiptId> recordReceipt(Session &session, const ReceiptDraft &draft)
{
    Change change(session, Action::RecordReceipt);
    auto id = recordReceipt(change, draft);
    if (!id)
        return id;
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return id;
}

} // namespace fund
