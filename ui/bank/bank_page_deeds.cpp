#include "bank/bank_page.h"

#include "bank/bank_actions.h"
#include "bank/bank_store.h"
#include "bank/line_match.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "widgets/dialogs.h"
#include "widgets/message_note.h"
#include "widgets/table_view.h"

namespace fund {

BankLineId BankPage::openLineAfter(BankLineId line) const
{
    bool isPassed = false;
    BankLineId first;
    for (int row = 0; row < m_lines.rowCount(); ++row) {
        const StoredBankLine *one = m_lines.rowAt(row);
        if (!one || one->state != BankLineState::Open)
            continue;
        if (isPassed)
            return one->id;
        if (one->id == line)
            isPassed = true;
        else if (!first.isValid())
            first = one->id;
    }
    return first.isValid() ? first : line;
}

void BankPage::acceptBest(const StoredBankLine &line)
{
    const std::vector<MatchSuggestion> suggestions = matchBook().suggestionsFor(line, 1);
    if (suggestions.empty() || (!suggestions.front().isSure() && !isMeant(line, suggestions.front())))
        return;
    accept(line, suggestions.front());
}

bool BankPage::isMeant(const StoredBankLine &line, const MatchSuggestion &suggestion)
{
    const bool isPosting = suggestion.kind == SuggestionKind::NewReceipt;
    QStringList why;
    for (const ScorePart &part : suggestion.parts)
        why += part.why;
    return m_dialogs.confirm(
        this, {suggestion.title,
               isPosting ? tr("%1 of %2 will be in the books as received.", "an amount, who sent it")
                               .arg(amountText(line.line.amount, currentLanguage()),
                                    line.line.counterparty.isEmpty() ? evidenceOf(line) : line.line.counterparty)
                         : tr("Only this speaks for it: look before you take it."),
               isPosting ? tr("Record the receipt") : tr("Match them"), why.join(QStringLiteral(" · "))});
}

void BankPage::accept(const StoredBankLine &line, const MatchSuggestion &suggestion)
{
    const BankLineId next = openLineAfter(line.id);
    match([&](const QString &reason) { return acceptSuggestion(m_session, line.id, suggestion, reason); }, next);
}

void BankPage::match(const std::function<Result<void>(const QString &)> &deed, BankLineId next)
{
    Result<void> done = deed({});
    if (!done && !done.failure().problems.empty() &&
        done.failure().problems.front().rule == u"stranger_must_be_explained") {
        const auto reason = m_dialogs.askSentence(this, {tr("Whose money is it?"),
                                                         done.failure().problems.front().sentence,
                                                         tr("What shows that it is this contribution's"),
                                                         tr("Match them"),
                                                         {}});
        if (!reason)
            return;
        done = deed(*reason);
    }
    tell(done, next);
}

void BankPage::explain(const StoredBankLine &line, BankLineState meaning)
{
    const auto reason = m_dialogs.askSentence(
        this, {bankLineStateTitle(meaning),
               meaning == BankLineState::BankCharge
                   ? tr("The charge is posted as a loss of the pool on the line's day, and stands for the line.")
                   : tr("The line stays out of the books, and stands in the reconciliation with your reason."),
               tr("Why, and what becomes of it"),
               tr("Explain", "a line of the bank"),
               {}});
    if (!reason)
        return;
    const BankLineId next = openLineAfter(line.id);
    tell(explainLine(m_session, line.id, meaning, *reason), next);
}

void BankPage::postCharges()
{
    QStringList charges;
    const std::vector<StoredBankLine> unposted = readUnpostedCharges(m_session.database());
    for (const StoredBankLine &line : unposted)
        charges += QStringLiteral("%1 · %2 · %3")
                       .arg(shortDate(line.line.bookedOn, currentLanguage()),
                            amountText(line.line.amount, currentLanguage()), line.reason);
    if (unposted.empty() ||
        !m_dialogs.confirm(this,
                           {tr("Post the charges of the bank"),
                            tr("An earlier version only explained them. Each is posted as a loss of the pool on "
                               "its day, or today where the books of its day are closed."),
                            tr("Post %Ln charge(s)", nullptr, static_cast<int>(unposted.size())), charges.join(u'\n')}))
        return;
    const auto posted = postExplainedCharges(m_session);
    tell(posted ? Result<void>() : Result<void>(posted.failure()), unposted.front().id);
}

void BankPage::undo(const StoredBankLine &line)
{
    const auto reason = m_dialogs.askSentence(
        this, {tr("Undo", "what was said of a line"),
               tr("The line is to match again. A receipt or a charge that was recorded with it stays in the books, "
                  "until it is reversed there."),
               tr("Why it was wrong"),
               tr("Undo", "what was said of a line"),
               {}});
    if (reason)
        tell(undoDecision(m_session, line.id, *reason), line.id);
}

void BankPage::tell(const Result<void> &done, BankLineId next)
{
    m_note->setHidden(static_cast<bool>(done));
    if (!done)
        return m_note->setFailure(done.failure());
    reload();
    selectLine(next);
    m_lineTable->setFocus();
    Q_EMIT waitingChanged();
}

} // namespace fund
