#include "bank/bank_page.h"

#include "bank/bank_actions.h"
#include "bank/bank_store.h"
#include "bank/match_panel.h"
#include "identity/session.h"
#include "widgets/table_view.h"

#include <QStackedWidget>

namespace fund {

void BankPage::connectMatching()
{
    connect(m_matching, &MatchPanel::leftWithout, this, &BankPage::leaveMatching);
    connect(m_matching, &MatchPanel::accepted, this, [this](const MatchDraft &draft) {
        match(
            [&](const QString &reason) {
                MatchDraft explained = draft;
                explained.reason = reason;
                return matchLines(m_session, explained);
            },
            openLineAfter(draft.lines.front()));
    });
}

void BankPage::matchByHand(const StoredBankLine &line)
{
    const Database &database = m_session.database();
    m_matching->begin(line, readBankLines(database, {BankLineState::Open, {}, {}}),
                      readOpenPostings(database, m_session.fund().currency));
    m_stack->setCurrentIndex(partOfMatching);
    m_matching->entryTable()->setFocus();
    inspectCurrent();
}

void BankPage::leaveMatching()
{
    showPart(QStringLiteral("lines"));
    m_lineTable->setFocus();
}

} // namespace fund
