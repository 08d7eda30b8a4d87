#include "shortlists/short_list_page.h"

#include "identity/session.h"
#include "selections/call_choice.h"
#include "selections/selection_board.h"
#include "shortlists/what_if_panel.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/inspector.h"
#include "widgets/message_note.h"
#include "widgets/search_field.h"
#include "widgets/segmented_filter.h"
#include "widgets/small_parts.h"
#include "widgets/tab_row.h"
#include "widgets/table_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fund {

ShortListPage::ShortListPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs),
      m_model(candidateColumns(context.session.fund().currency)), m_calls(new CallChoice), m_stack(new QStackedWidget),
      m_empty(new EmptyState), m_note(new MessageNote(Tone::Plain, {})), m_board(new SelectionBoard),
      m_segments(new SegmentedFilter(tr("Which applicants"))), m_filter(new SearchField),
      m_table(new TableView(tr("Applicants"))), m_tabs(new TabRow(tr("Beside the list"))), m_side(new QStackedWidget),
      m_candidate(new Inspector), m_whatIf(new WhatIfPanel(context.session.fund().currency))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(newList());
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_note->hide();
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    setContent(content);
    head().addWidget(m_calls);
    m_memo = head().addButton(tr("Memo…", "write it as PDF"), QStringLiteral("print"));
    m_publish = head().addButton(tr("Give out…", "the selection, under codes"), QStringLiteral("publish"));
    head().setPrimary(tr("Make short list"), QStringLiteral("list"), Qt::CTRL | Qt::Key_Return);
    buildSide();
    m_table->setModel(&m_model);
    m_table->setFilterField(m_filter);
    connectAll();
}

QWidget *ShortListPage::newList()
{
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_segments);
    filters->addStretch(1);
    filters->addWidget(m_filter);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_board);
    column->addLayout(filters);
    column->addWidget(card, 1);
    return list;
}

void ShortListPage::buildSide()
{
    m_side->addWidget(m_candidate);
    m_side->addWidget(m_whatIf);
    auto *panel = new QWidget;
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(16, 12, 16, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tabs);
    column->addWidget(m_side, 1);
    setSidePanel(panel);
}

void ShortListPage::connectAll()
{
    connect(m_calls, &CallChoice::callChosen, this, &ShortListPage::readCall);
    connect(head().primary(), &Button::clicked, this, &ShortListPage::doNext);
    connect(m_memo, &Button::clicked, this, &ShortListPage::printMemo);
    connect(m_publish, &Button::clicked, this, &ShortListPage::publish);
    connect(m_empty, &EmptyState::stepChosen, this, [this] {
        if (m_call && m_standing.stage == ShortListStage::None)
            return makeList();
        Q_EMIT goTo(QStringLiteral("calls"), m_call ? m_call->ref : QString());
    });
    connect(m_board, &SelectionBoard::chosen, this, &ShortListPage::select);
    connect(m_segments, &SegmentedFilter::currentChanged, this, &ShortListPage::fillTable);
    connect(m_filter, &SearchField::filterChanged, this, [this](const QString &text) { m_model.setFilterText(text); });
    connect(m_table, &TableView::currentRowChanged, this, &ShortListPage::inspect);
    connect(m_tabs, &TabRow::currentChanged, this,
            [this](const QString &key) { m_side->setCurrentIndex(key == u"what_if" ? 1 : 0); });
}

} // namespace fund
