#include "decisions/decisions_page.h"

#include "identity/session.h"
#include "print/paper_preview.h"
#include "selections/selection_board.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/segmented_filter.h"
#include "widgets/small_parts.h"
#include "widgets/tab_row.h"
#include "widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fund {

namespace {

/// Without the margin: the sentence says it.
std::vector<Column<CandidateRow>> decisionColumns(const Currency &currency)
{
    auto columns = candidateColumns(currency);
    columns.erase(std::remove_if(columns.begin(), columns.end(),
                                 [](const Column<CandidateRow> &column) { return column.key == u"margin"; }),
                  columns.end());
    return columns;
}

} // namespace

DecisionsPage::DecisionsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs),
      m_model(decisionColumns(context.session.fund().currency)), m_pastModel(pastDecisionColumns()),
      m_tabs(new TabRow(tr("Decisions"))), m_lists(new QComboBox), m_note(new MessageNote(Tone::Plain, {})),
      m_stack(new QStackedWidget), m_empty(new EmptyState), m_board(new SelectionBoard(20)),
      m_segments(new SegmentedFilter(tr("Which applicants"))), m_table(new TableView(tr("Applicants"))),
      m_who(new Label({}, TextStyle::Text, Tone::Plain)), m_past(new TableView(tr("Past decisions"))),
      m_memo(new print::PaperPreview(tr("Memo"), true)), m_side(new QStackedWidget), m_panel(new DecisionPanel),
      m_pastPanel(new Inspector)
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(newList());
    m_stack->addWidget(newPast());
    m_stack->addWidget(m_memo);
    m_note->hide();
    auto *tabs = new QHBoxLayout;
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    tabs->addWidget(m_lists);
    m_lists->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(tabs);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    setContent(content);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_pastPanel);
    setSidePanel(m_side);
    connectAll();
}

QWidget *DecisionsPage::newList()
{
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_table->setModel(&m_model);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_segments);
    filters->addStretch(1);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_board);
    column->addLayout(filters);
    column->addWidget(card, 1);
    m_who->setWordWrap(true);
    m_who->setTextFormat(Qt::PlainText);
    m_who->hide();
    column->addWidget(m_who);
    return list;
}

QWidget *DecisionsPage::newPast()
{
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_past);
    m_past->setModel(&m_pastModel);
    return card;
}

void DecisionsPage::connectAll()
{
    connect(m_tabs, &TabRow::currentChanged, this, [this] {
        m_note->hide();
        showTab();
    });
    connect(m_lists, &QComboBox::activated, this, [this] {
        m_declines.clear();
        m_note->hide();
        readList();
    });
    connect(m_segments, &SegmentedFilter::currentChanged, this, &DecisionsPage::fillTable);
    connect(m_table, &TableView::currentRowChanged, this, &DecisionsPage::choose);
    connect(m_board, &SelectionBoard::chosen, this, [this](const QString &ref) {
        m_segments->setCurrent(QStringLiteral("selected"));
        m_table->selectRow(m_model.find([&](const CandidateRow &row) { return row.candidate.ref == ref; }));
    });
    connect(m_past, &TableView::currentRowChanged, this, &DecisionsPage::inspectPast);
    connect(m_panel, &DecisionPanel::approve, this, &DecisionsPage::approve);
    connect(m_panel, &DecisionPanel::giveBack, this, &DecisionsPage::giveBack);
    connect(m_panel, &DecisionPanel::decline, this, &DecisionsPage::planDecline);
    connect(m_panel, &DecisionPanel::keep, this, [this](const QString &ref) {
        m_declines.erase(ref);
        showPanel();
    });
    connect(m_panel, &DecisionPanel::readSentences, this, [this] {
        m_segments->setCurrent(QStringLiteral("not_selected"));
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_panel, &DecisionPanel::saveMemo, this, &DecisionsPage::saveMemo);
    connect(m_panel, &DecisionPanel::printMemo, this, &DecisionsPage::printMemo);
}

} // namespace fund
