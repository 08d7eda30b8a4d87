#include "bank/bank_page.h"

#include "bank/bank_store.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "widgets/button.h"
#include "widgets/inspector.h"
#include "widgets/label.h"

#include <QStackedWidget>

namespace fund {

void BankPage::inspectCurrent()
{
    const StoredBankLine *line = m_stack->currentIndex() == 0 ? chosenLine() : nullptr;
    if (line)
        return inspectLine(*line);
    if (m_stack->currentIndex() == partOfMatching)
        return inspector().showNothing(tr("Space takes a line or an entry up, or puts it back. What is taken must come "
                                          "to the same on both sides; lines without an entry come to nothing among "
                                          "themselves: money between two accounts, or a line that the bank took back. "
                                          "A contribution never stands beside a use of money (para. 19)."));
    inspector().showNothing(
        m_stack->currentIndex() != 1
            ? tr("Choose a line: what it may stand for stands here.")
            : tr("What only the bank knows is taken from its balance, what only the books know from "
                 "theirs: both come to what both know."));
}

void BankPage::inspectLine(const StoredBankLine &line)
{
    Inspector &panel = inspector();
    panel.clear();
    panel.addCaption(bankLineStateTitle(line.state));
    panel
        .addHeading(line.line.counterparty.isEmpty() ? tr("Line %1", "of the bank").arg(line.id.number())
                                                     : line.line.counterparty)
        ->setWordWrap(true);
    panel.addFigure(amountText(line.line.amount, currentLanguage()));
    panel.addRow(tr("Booked", "a line of the bank, on a day"), longDate(line.line.bookedOn, currentLanguage()));
    if (line.line.valueOn != line.line.bookedOn)
        panel.addRow(tr("Value of", "a day follows"), longDate(line.line.valueOn, currentLanguage()));
    panel.addRow(tr("Account", "at a bank"), line.account);
    panel.addRow(tr("Reference", "the bank's own"), evidenceOf(line));
    if (!line.line.purpose.isEmpty())
        panel.addText(line.line.purpose)->setWordWrap(true);
    if (line.state == BankLineState::Open)
        return addSuggestions(line);
    addEntries(line);
    addDeeds(line, false);
}

void BankPage::addEntries(const StoredBankLine &line)
{
    Inspector &panel = inspector();
    if (!line.reason.isEmpty())
        panel.addText(line.reason)->setWordWrap(true);
    if (const auto lines = readLinesOf(m_session.database(), line.decision); lines.size() > 1) {
        panel.addSection(tr("Together with", "other lines of the bank"));
        for (const StoredBankLine &other : lines)
            if (other.id != line.id)
                panel.addRow(QStringLiteral("%1 · %2").arg(other.account, evidenceOf(other)),
                             amountText(other.line.amount, currentLanguage()));
    }
    if (line.entries.empty())
        return;
    panel.addSection(tr("Stands for", "entries of the books"));
    for (const CashPosting &posting : readPostings(m_session.database(), line.entries, m_session.fund().currency))
        panel.addRow(QStringLiteral("%1 · %2").arg(entryKindTitle(posting.kind), posting.narrative),
                     amountText(posting.amount, currentLanguage()));
}

void BankPage::addSuggestions(const StoredBankLine &line)
{
    Inspector &panel = inspector();
    panel.addSection(tr("May stand for", "entries of the books"));
    const std::vector<MatchSuggestion> suggestions = matchBook().suggestionsFor(line);
    if (suggestions.empty())
        panel.addText(tr("Nothing in the books, and no instalment, is like this line."), TextStyle::Text, Tone::Muted)
            ->setWordWrap(true);
    for (const MatchSuggestion &suggestion : suggestions)
        addSuggestion(line, suggestion, &suggestion == &suggestions.front());
    addDeeds(line, !suggestions.empty());
}

void BankPage::addSuggestion(const StoredBankLine &line, const MatchSuggestion &suggestion, bool isBest)
{
    Inspector &panel = inspector();
    panel.addText(suggestion.title, TextStyle::Strong)->setWordWrap(true);
    panel.addText(tr("%Ln point(s)", "of a suggestion", suggestion.points()));
    for (const ScorePart &part : suggestion.parts)
        panel
            .addText(QStringLiteral("%1 · %2").arg(part.why, numberText(part.points, currentLanguage())),
                     TextStyle::Caption, Tone::Muted)
            ->setWordWrap(true);
    if (!isBest && m_session.require(Action::MatchBankLine)) {
        auto *deed = new Button(tr("Take this one", "a suggestion"), ButtonKind::Small);
        panel.addWidget(deed);
        connect(deed, &Button::clicked, this, [this, line, suggestion] {
            if (suggestion.kind != SuggestionKind::NewReceipt || isMeant(line, suggestion))
                accept(line, suggestion);
        });
    }
    panel.addSpace(8);
}

void BankPage::addDeeds(const StoredBankLine &line, bool hasSuggestion)
{
    if (!m_session.require(Action::MatchBankLine))
        return;
    Inspector &panel = inspector();
    if (line.state == BankLineState::BankCharge && line.entries.empty()) {
        Button *post = panel.addAction(tr("Post these charges…"), QStringLiteral("tick"), true);
        connect(post, &Button::clicked, this, &BankPage::postCharges);
    }
    if (line.state != BankLineState::Open) {
        Button *deed = panel.addAction(tr("Undo…", "what was said of a line"), QStringLiteral("undo"));
        connect(deed, &Button::clicked, this, [this, line] { undo(line); });
        return;
    }
    Button *best = panel.addAction(tr("Take the best"), QStringLiteral("tick"), true);
    best->setOffBecause(hasSuggestion ? QString() : tr("Nothing in the books, and no instalment, is like this line."));
    connect(best, &Button::clicked, this, [this, line] { acceptBest(line); });
    Button *byHand = panel.addAction(tr("Match by hand…"), QStringLiteral("list"));
    byHand->setKeys(Qt::CTRL | Qt::Key_M);
    connect(byHand, &Button::clicked, this, [this, line] { matchByHand(line); });
    for (const BankLineState meaning : {BankLineState::NotOurs, BankLineState::BankCharge}) {
        Button *deed = panel.addAction(meaning == BankLineState::NotOurs ? tr("Not ours…", "a line of the bank")
                                                                         : tr("Charge of the bank…"));
        connect(deed, &Button::clicked, this, [this, line, meaning] { explain(line, meaning); });
    }
    panel.addFootText(tr("Enter in the table takes the best."));
}

} // namespace fund
