#include "ledger/ledger_actions.h"

#include "ledger/commitment_year_store.h"
#include "ledger/ledger_rules.h"
#include "ledger/open_commitment.h"
#include "ledger/staff_store.h"
#include "ledger/support_costs.h"
#include "record/change.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace fund {

namespace {

constexpr QStringView handPrefix = u"commitments/";

bool isHandSubject(const QString &subject)
{
    static const QRegularExpression pattern(QStringLiteral("\\Acommitments/[A-Za-z0-9][A-Za-z0-9._-]{0,39}\\z"));
    return pattern.match(subject).hasMatch();
}

/// A subject is booked in one window: its support costs and its payments are its own.
bool isOfOtherWindow(const Database &database, const QString &subject, Window window)
{
    for (const auto &[account, balance] : readBalancesOf(database, subject))
        for (const Window other : allWindows)
            if (other != window && (account == committed(other) || account == spent(other)))
                return true;
    return false;
}

Problems checkHandFields(const CommitmentDraft &draft, const QDate &today)
{
    Problems problems;
    if (!isHandSubject(draft.subject))
        problems.push_back(
            problem("reference", "commitment_must_have_a_reference",
                    QCoreApplication::translate("ledger", "Give a reference of up to 40 letters, digits, "
                                                          "points and dashes, such as P3-2026.")));
    if (draft.narrative.trimmed().isEmpty())
        problems.push_back(problem("narrative", "commitment_must_say_what_for",
                                   QCoreApplication::translate("ledger", "Say what it is for: the post, contract or "
                                                                         "agreement."),
                                   "para. 14"));
    if (!draft.onDate.isValid() || draft.onDate > today)
        problems.push_back(problem("on_date", "date_must_not_be_in_the_future",
                                   QCoreApplication::translate("ledger", "A commitment is of today or earlier.")));
    return problems;
}

} // namespace

Problems checkCommitment(const Database &database, const CommitmentDraft &draft, const Currency &currency,
                         const QDate &today)
{
    if (!draft.amount.isPositive() || draft.amount.currency() != currency)
        return {amountProblem(currency)};
    if (!mayStart(database, draft.onDate, today, currency))
        return {notOperationalProblem()};
    if (draft.window == Window::Staff)
        if (auto found = checkStaff(database, StaffMeasure::Charged, draft.amount, draft.onDate))
            return {*found};
    const bool isAllowed = readText(database, Setting::MultiYear, {draft.onDate}) == u"allowed";
    return checkYears(draft.years, draft.amount, draft.onDate, isAllowed);
}

Result<LedgerEntryId> commitFunds(Change &change, const CommitmentDraft &draft)
{
    const Currency &currency = change.session().fund().currency;
    const QDate today = change.session().clock().today();
    if (Problems problems = checkCommitment(change.database(), draft, currency, today); !problems.empty()) {
        change.fail(refused(std::move(problems)));
        return *change.failure();
    }
    LedgerEntryDraft entry{EntryKind::Commitment, draft.onDate, draft.subject, draft.narrative};
    entry.transfers.push_back({committed(draft.window), allotted(draft.window), draft.amount});
    chargeSupportCosts(change.database(), entry, currency);
    auto posted = postEntry(change, entry);
    if (posted)
        insertCommitmentYears(change, *posted, draft.years);
    return posted;
}

QString commitmentSubject(const QString &reference)
{
    return handPrefix.toString() + reference.trimmed();
}

Problems checkHandCommitment(const Database &database, const CommitmentDraft &draft, const Currency &currency,
                             const QDate &today)
{
    if (Problems problems = checkHandFields(draft, today); !problems.empty())
        return problems;
    if (isOfOtherWindow(database, draft.subject, draft.window))
        return {problem("reference", "commitment_must_stay_in_its_window",
                        QCoreApplication::translate("ledger", "This reference is of another window already. Give "
                                                              "another one."))};
    return checkCommitment(database, draft, currency, today);
}

Result<LedgerEntryId> commitFunds(Session &session, const CommitmentDraft &draft)
{
    if (auto allowed = session.require(Action::CommitFunds); !allowed)
        return allowed.failure();
    Change change(session, Action::CommitFunds);
    if (!change.isGood())
        return *change.failure();
    if (Problems problems =
            checkHandCommitment(session.database(), draft, session.fund().currency, session.clock().today());
        !problems.empty())
        return refused(std::move(problems));
    CommitmentDraft trimmed = draft;
    trimmed.narrative = draft.narrative.trimmed();
    auto posted = commitFunds(change, trimmed);
    if (!posted)
        return posted;
    change.about("ledger_entries", *posted);
    if (auto done = change.commit(); !done)
        return done.failure();
    return posted;
}

Result<void> releaseCommitment(Change &change, Window window, const QString &subject, const QString &narrative,
                               const QDate &onDate)
{
    const Currency &currency = change.session().fund().currency;
    const qint64 open = readBalancesOf(change.database(), subject)[committed(window)];
    if (open == 0)
        return {};
    LedgerEntryDraft entry{EntryKind::Release, onDate, subject, narrative};
    entry.transfers.push_back({allotted(window), committed(window), {open, currency}});
    chargeSupportCosts(change.database(), entry, currency);
    if (auto posted = postEntry(change, entry); !posted)
        return posted.failure();
    return {};
}

namespace {

std::optional<Problem> checkRelease(const QString &subject, const QString &reason,
                                    const std::vector<OpenCommitment> &open)
{
    if (!isHandSubject(subject))
        return problem("subject", "release_must_be_of_a_commitment_by_hand",
                       QCoreApplication::translate("ledger", "Only a commitment that was made by hand is released by "
                                                             "hand: a nominee's ends with the nominee's withdrawal or "
                                                             "last payment."));
    if (open.empty())
        return problem("subject", "commitment_must_be_open",
                       QCoreApplication::translate("ledger", "Nothing is committed for this any more."));
    if (reason.trimmed().isEmpty())
        return problem("reason", "reason_must_be_given",
                       QCoreApplication::translate("ledger", "Say why it is given back."));
    return std::nullopt;
}

} // namespace

Result<void> releaseFunds(Session &session, const QString &subject, const QString &reason, const QDate &onDate)
{
    if (auto allowed = session.require(Action::ReleaseCommitment); !allowed)
        return allowed;
    Change change(session, Action::ReleaseCommitment);
    if (!change.isGood())
        return *change.failure();
    const auto open = readOpenCommitmentsOf(session.database(), subject, session.fund().currency);
    if (auto found = checkRelease(subject, reason, open))
        return refused({*found});
    if (auto released = releaseCommitment(change, open.front().window, subject, reason.trimmed(), onDate); !released)
        return released;
    change.because(reason.trimmed());
    return change.commit();
}

} // namespace fund
