#include "pool/commitment_field.h"

#include "identity/session.h"
#include "widgets/search_field.h"
#include "widgets/table_view.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace fund {

namespace {

constexpr int tableHeight = 7 * 28 + 2; // the head and six rows

} // namespace

CommitmentField::CommitmentField(QString name, const QString &label, const Session &session, QWidget *parent)
    : Field(std::move(name), label, parent), m_model(commitmentColumns(session.fund().currency, session.isCleared())),
      m_search(new SearchField), m_table(new TableView(label))
{
    m_model.setRows(readCommitmentLines(session));
    m_table->setModel(&m_model);
    m_table->setFilterField(m_search);
    m_table->setFixedHeight(tableHeight);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_search);
    column->addWidget(m_table);
    // Not the table: it chooses its first row as soon as it has the keyboard, and a problem gives the keyboard away.
    setEditor(m_search, whole);
    connect(m_search, &SearchField::filterChanged, this, [this](const QString &words) {
        m_model.setFilterText(words);
        if (m_model.shownCount() == 1)
            m_table->selectRow(0);
    });
    connect(m_table, &TableView::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            clearProblem();
        Q_EMIT changed();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

const CommitmentLine *CommitmentField::chosen() const
{
    return m_model.rowAt(m_table->currentRow());
}

void CommitmentField::choose(const QString &subject)
{
    const int row = m_model.find([&](const CommitmentLine &line) { return line.commitment.subject == subject; });
    if (row >= 0)
        m_table->selectRow(row);
}

} // namespace fund
