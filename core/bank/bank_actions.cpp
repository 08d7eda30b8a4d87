#include "bank/bank_actions.h"

#include "bank/bank_store.h"
#include "bank/match_facts.h"
#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "ledger/ledger_actions.h"
#include "rates/rate_store.h"
#include "record/change.h"
#include "settings/setting_store.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace fund {

namespace {

using AccountKey = std::pair<QString, QString>; // number and currency

Problem mustNotOverlap(const BankStatement &statement, const BankStatement &other)
{
    const QString sentence =
        isSameTime(statement, other)
            ? QCoreApplication::translate("bank",
                                          "Account %1: the statement of %2 is there already in other words, as "
                                          "from a file of another format. Nothing was recorded.",
                                          "%2 from one day to another")
                  .arg(statement.account, daysOf(statement))
            : QCoreApplication::translate("bank",
                                          "Account %1: the statement of %2 overlaps the one of %3, so lines "
                                          "would be there twice. Nothing was recorded.",
                                          "%2 and %3 from one day to another")
                  .arg(statement.account, daysOf(statement), daysOf(other));
    Problem found = problem("from", "statement_must_not_overlap", sentence);
    found.line = statement.sourceLine;
    return found;
}

/// Puts new statements among those on record: overlaps are problems, gaps beside a new one are notes.
void placeStatements(const std::vector<BankStatement> &heads, const std::vector<BankStatement> &added,
                     Problems &problems, QStringList &notes)
{
    struct Placed
    {
        const BankStatement *statement;
        bool isNew;
    };
    std::map<AccountKey, std::vector<Placed>> accounts;
    for (const BankStatement &head : heads)
        accounts[{head.account, head.currency.code}].push_back({&head, false});
    for (const BankStatement &each : added)
        accounts[{each.account, each.currency.code}].push_back({&each, true});
    for (auto &[account, placed] : accounts) {
        std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
            return std::pair(a.statement->from, a.statement->to) < std::pair(b.statement->from, b.statement->to);
        });
        for (std::size_t i = 1; i < placed.size(); ++i) {
            const Placed &before = placed[i - 1];
            const Placed &after = placed[i];
            if (!before.isNew && !after.isNew)
                continue;
            const StatementOrder order = orderOf(*before.statement, *after.statement);
            if (order == StatementOrder::Overlaps)
                problems.push_back(after.isNew ? mustNotOverlap(*after.statement, *before.statement)
                                               : mustNotOverlap(*before.statement, *after.statement));
            else if (order == StatementOrder::Before) // else two of one day, of which the later stands first here
                notes += tellGap(*before.statement, *after.statement);
        }
    }
}

/// The statements of a file that are not on record yet, each once, each account written as it was the first time.
std::vector<BankStatement> newStatements(const std::vector<BankStatement> &heads, const Database &database,
                                         const BankStatementFile &file, int &unchanged)
{
    QHash<QString, QString> accounts;
    for (const BankStatement &head : heads)
        accounts.insert(accountKey(head.account), head.account);
    std::vector<BankStatement> added;
    std::set<QByteArray> seen;
    for (BankStatement statement : file.statements) {
        const QString key = accountKey(statement.account);
        if (!accounts.contains(key))
            accounts.insert(key, statement.account);
        statement.account = accounts.value(key);
        const QByteArray digest = digestOf(statement);
        if (hasStatement(database, digest) || !seen.insert(digest).second)
            ++unchanged;
        else
            added.push_back(std::move(statement));
    }
    return added;
}

/// What may be a wrong file: an account that is new beside others, or one that had another currency until now.
QStringList tellStrangers(const std::vector<BankStatement> &heads, const std::vector<BankStatement> &added)
{
    QHash<QString, QString> currencies;
    for (const BankStatement &head : heads)
        currencies.insert(head.account, head.currency.code);
    QStringList notes;
    for (const BankStatement &each : added) {
        const QString known = currencies.value(each.account);
        if (std::any_of(heads.begin(), heads.end(), [&](const BankStatement &head) {
                return head.account == each.account && head.currency == each.currency;
            }))
            continue;
        if (!heads.empty() && known.isEmpty())
            notes += QCoreApplication::translate("bank", "Account %1 is new: no statement of it was on record. Look "
                                                         "whether it is the fund's.")
                         .arg(each.account);
        else if (!known.isEmpty())
            notes +=
                QCoreApplication::translate("bank", "Account %1 was in %2 until now, this statement is in %3. Look "
                                                    "whether it is the right file.")
                    .arg(each.account, known, each.currency.code);
    }
    notes.removeDuplicates();
    return notes;
}

template <typename T>
Result<T> refuseLine(Change &change, Problems problems)
{
    change.fail(refused(std::move(problems)));
    return *change.failure();
}

Problem reasonMustBeGiven()
{
    return problem("reason", "reason_must_be_given", QCoreApplication::translate("bank", "Say why."));
}

template <typename Tag>
void keepEachOnce(std::vector<Id<Tag>> &ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// Matches within an open deed, in which a receipt may have been recorded by its line.
Result<void> matchWithin(Change &change, MatchDraft draft, bool byTheLine = false)
{
    if (!change.isGood())
        return *change.failure();
    keepEachOnce(draft.lines);
    keepEachOnce(draft.entries);
    std::vector<StoredBankLine> lines;
    for (const BankLineId id : draft.lines)
        if (auto line = readBankLine(change.database(), id))
            lines.push_back(std::move(*line));
    const Currency &fundCurrency = change.session().fund().currency;
    const auto postings = readPostings(change.database(), draft.entries, fundCurrency);
    if (Problems problems = checkMatch(lines, postings, draft); !problems.empty())
        return refuseLine<void>(change, std::move(problems));
    const QString reason = draft.reason.trimmed();
    if (reason.isEmpty())
        if (auto stranger =
                strangerProblem(lines, readClaimedReceipts(change.database(), postings, byTheLine, fundCurrency)))
            return refuseLine<void>(change, {std::move(*stranger)});
    static_cast<void>(insertDecision(change, BankLineState::Matched, reason, draft));
    if (!reason.isEmpty())
        change.because(reason);
    change.about("bank_lines", draft.lines.front());
    if (!change.isGood())
        return *change.failure();
    return {};
}

} // namespace

Result<ImportedStatements> importStatements(Session &session, const BankStatementFile &file, bool checkOnly,
                                            const Progress *progress)
{
    if (auto allowed = session.require(Action::ImportBankStatement); !allowed)
        return allowed.failure();
    if (!file.problems.empty())
        return refused(file.problems);
    // Opened before anything is read, so that nobody records the same statement in between.
    std::optional<Change> change;
    if (!checkOnly && !change.emplace(session, Action::ImportBankStatement).isGood())
        return *change->failure();
    ImportedStatements imported;
    imported.notes = file.notes;
    const auto heads = readStatementHeads(session.database());
    const std::vector<BankStatement> added = newStatements(heads, session.database(), file, imported.unchanged);
    imported.notes += tellStrangers(heads, added);
    Problems problems;
    placeStatements(heads, added, problems, imported.notes);
    if (!problems.empty())
        return refused(std::move(problems));
    imported.statements = static_cast<int>(added.size());
    for (const BankStatement &statement : added)
        imported.lines += static_cast<int>(statement.lines.size());
    if (checkOnly || added.empty())
        return imported;
    for (const BankStatement &statement : added) {
        static_cast<void>(insertStatement(*change, statement));
        if (progress && progress->isCancelled())
            return failure(FailureKind::Cancelled, QStringLiteral("cancelled"),
                           QCoreApplication::translate("bank", "Stopped; nothing was changed."));
    }
    if (auto committed = change->commit(); !committed)
        return committed.failure();
    return imported;
}

Result<void> matchLines(Session &session, const MatchDraft &draft)
{
    Change change(session, Action::MatchBankLine);
    if (auto matched = matchWithin(change, draft); !matched)
        return matched;
    return change.commit();
}

Result<void> matchLine(Session &session, BankLineId line, const std::vector<LedgerEntryId> &entries,
                       const QString &reason)
{
    return matchLines(session, {{line}, entries, reason});
}

Result<ReceiptId> receiveLine(Session &session, BankLineId id, ContributionId contribution, const QString &reason)
{
    if (auto allowed = session.require(Action::MatchBankLine); !allowed)
        return allowed.failure();
    Change change(session, Action::RecordReceipt);
    if (!change.isGood())
        return *change.failure();
    const auto line = readBankLine(change.database(), id);
    const bool broughtMoney = line && line->line.amount.isPositive() && !line->line.isReversal;
    if (!broughtMoney || line->state != BankLineState::Open)
        return refuseLine<ReceiptId>(
            change, {problem("line", "bank_line_must_be_open",
                             QCoreApplication::translate(
                                 "bank", "Only a line that brought money, has no meaning yet "
                                         "and is no payment that came back is recorded as a receipt."))});
    const auto receipt =
        recordReceipt(change, {contribution, line->line.bookedOn, line->line.amount, evidenceOf(*line), reason});
    if (!receipt)
        return receipt;
    const auto recorded = findReceipt(change.database(), evidenceOf(*line), change.session().fund().currency);
    if (auto matched = matchWithin(
            change, {{id}, recorded ? std::vector{recorded->entry} : std::vector<LedgerEntryId>(), reason}, true);
        !matched)
        return matched.failure();
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return receipt;
}

Result<void> acceptSuggestion(Session &session, BankLineId line, const MatchSuggestion &suggestion,
                              const QString &reason)
{
    if (suggestion.kind != SuggestionKind::NewReceipt)
        return matchLine(session, line, suggestion.entries, reason);
    if (const auto received = receiveLine(session, line, suggestion.contribution, reason); !received)
        return received.failure();
    return {};
}

namespace {

Problems checkExplanation(const std::optional<StoredBankLine> &line, BankLineState meaning, const QString &reason)
{
    Problems problems;
    if (!line || line->state != BankLineState::Open)
        problems.push_back(
            problem("line", "bank_line_must_be_open",
                    QCoreApplication::translate("bank", "The line has a meaning already. Undo it first.")));
    if (meaning != BankLineState::NotOurs && meaning != BankLineState::BankCharge)
        problems.push_back(problem(
            "meaning", "meaning_must_be_an_explanation",
            QCoreApplication::translate("bank", "A line is explained as not ours or as a charge of the bank.")));
    if (reason.trimmed().isEmpty())
        problems.push_back(reasonMustBeGiven());
    return problems;
}

/// The charge as a loss of the pool, or where the bank gave it back as income, at the rate of the line's day.
Result<LedgerEntryId> postCharge(Change &change, const StoredBankLine &line, const QDate &onDate)
{
    const Currency &fundCurrency = change.session().fund().currency;
    const Money &amount = line.line.amount;
    const Money size = amount.isNegative() ? -amount : amount;
    const auto rate = readRate(change.database(), amount.currency().code, {line.line.bookedOn}, fundCurrency);
    if (!rate)
        return refuseLine<LedgerEntryId>(
            change, {missingRate(amount.currency().code, line.line.bookedOn, QStringLiteral("line"))});
    Transfer transfer{Account::OtherIncome, Account::Cash, size};
    if (amount.currency() != fundCurrency) {
        transfer.amount = convertAtOperationalRate(size, *rate, fundCurrency);
        transfer.original = size;
    }
    if (amount.isPositive())
        std::swap(transfer.debit, transfer.credit);
    if (transfer.amount.isZero())
        return refuseLine<LedgerEntryId>(
            change, {problem("line", "charge_must_be_worth_something",
                             QCoreApplication::translate("bank", "The charge is less than the smallest amount of the "
                                                                 "books. Explain the line otherwise."))});
    LedgerEntryDraft entry{EntryKind::OtherIncome, onDate, QStringLiteral("income/bank_charge"),
                           QCoreApplication::translate("bank", "Bank charge: %1").arg(line.reason.trimmed())};
    entry.transfers.push_back(std::move(transfer));
    return postEntry(change, entry);
}

} // namespace

Result<void> explainLine(Session &session, BankLineId id, BankLineState meaning, const QString &reason)
{
    if (auto allowed = session.require(Action::ExplainBankLine); !allowed)
        return allowed.failure();
    const bool isCharge = meaning == BankLineState::BankCharge;
    Change change(session, isCharge ? Action::RecordOtherIncome : Action::ExplainBankLine);
    if (!change.isGood())
        return *change.failure();
    const auto line = readBankLine(change.database(), id);
    if (Problems problems = checkExplanation(line, meaning, reason); !problems.empty())
        return refuseLine<void>(change, std::move(problems));
    MatchDraft draft{{id}, {}};
    if (isCharge) {
        StoredBankLine charge = *line;
        charge.reason = reason;
        const auto posted = postCharge(change, charge, line->line.bookedOn);
        if (!posted)
            return posted.failure();
        draft.entries.push_back(*posted);
    }
    static_cast<void>(insertDecision(change, meaning, reason, draft));
    change.about("bank_lines", id);
    change.because(reason.trimmed());
    return change.commit();
}

Result<int> postExplainedCharges(Session &session)
{
    if (auto allowed = session.require(Action::ExplainBankLine); !allowed)
        return allowed.failure();
    Change change(session, Action::RecordOtherIncome);
    if (!change.isGood())
        return *change.failure();
    const std::vector<StoredBankLine> charges = readUnpostedCharges(change.database());
    if (charges.empty())
        return refuseLine<int>(
            change,
            {problem("line", "charge_must_be_unposted",
                     QCoreApplication::translate("bank", "Every charge of the bank is in the books already."))});
    const QDate closed = readBooksClosedUntil(change.database());
    for (const StoredBankLine &line : charges) {
        const QDate &booked = line.line.bookedOn;
        const auto posted = postCharge(change, line, closed.isValid() && booked <= closed ? session.onDate() : booked);
        if (!posted)
            return posted.failure();
        // Said anew with its entry, so that a reading as known before still tells what was known.
        insertUndoing(change, line.decision, QCoreApplication::translate("bank", "It is posted in the books now."));
        static_cast<void>(insertDecision(change, BankLineState::BankCharge, line.reason, {{line.id}, {*posted}}));
    }
    change.about("bank_lines", charges.front().id);
    if (auto committed = change.commit(); !committed)
        return committed.failure();
    return static_cast<int>(charges.size());
}

Result<void> undoDecision(Session &session, BankLineId id, const QString &reason)
{
    Change change(session, Action::UndoBankDecision);
    if (!change.isGood())
        return *change.failure();
    const auto line = readBankLine(change.database(), id);
    if (!line || !line->decision.isValid())
        return refuseLine<void>(
            change,
            {problem("line", "bank_line_must_have_a_meaning",
                     QCoreApplication::translate("bank", "Nothing was said of this line that could be undone."))});
    if (reason.trimmed().isEmpty())
        return refuseLine<void>(change, {reasonMustBeGiven()});
    insertUndoing(change, line->decision, reason);
    change.about("bank_lines", id);
    change.because(reason.trimmed());
    return change.commit();
}

} // namespace fund
