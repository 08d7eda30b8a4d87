#include "bank/match_panel.h"

#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/search_field.h"
#include "widgets/table_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace fund {

namespace {

CellFacts takenCell(bool isTaken)
{
    CellFacts facts{isTaken ? MatchPanel::tr("Taken", "a line or an entry, for a match") : QString(), isTaken ? 0 : 1};
    facts.icon = isTaken ? QStringLiteral("tick") : QString();
    facts.tone = isTaken ? Tone::Ok : Tone::Plain;
    return facts;
}

CellFacts dayCell(const QDate &day)
{
    return {shortDate(day, currentLanguage()), day};
}

CellFacts sumCell(const Money &amount)
{
    return {amountText(amount, currentLanguage()), amount.minor()};
}

std::vector<Column<MatchPanel::PickedLine>> pickedLineColumns()
{
    using Row = MatchPanel::PickedLine;
    return {
        {QStringLiteral("taken"), [] { return MatchPanel::tr("For this match"); },
         [](const Row &row) { return takenCell(row.isTaken); }, ColumnAlign::Start, 112},
        {QStringLiteral("booked"), [] { return MatchPanel::tr("Booked", "a line of the bank, on a day"); },
         [](const Row &row) { return dayCell(row.line.line.bookedOn); }, ColumnAlign::Start, 104},
        {QStringLiteral("account"), [] { return MatchPanel::tr("Account", "at a bank"); },
         [](const Row &row) { return CellFacts{row.line.account}; }, ColumnAlign::Start, 120},
        {QStringLiteral("what"), [] { return MatchPanel::tr("Line", "of the bank"); },
         [](const Row &row) {
             CellFacts facts{row.line.line.counterparty};
             facts.suffix = row.line.line.purpose;
             return facts;
         },
         ColumnAlign::Start, 0},
        {QStringLiteral("amount"), [] { return MatchPanel::tr("Amount"); },
         [](const Row &row) { return sumCell(row.line.line.amount); }, ColumnAlign::End, 144},
    };
}

std::vector<Column<MatchPanel::PickedPosting>> pickedEntryColumns()
{
    using Row = MatchPanel::PickedPosting;
    return {
        {QStringLiteral("taken"), [] { return MatchPanel::tr("For this match"); },
         [](const Row &row) { return takenCell(row.isTaken); }, ColumnAlign::Start, 112},
        {QStringLiteral("day"), [] { return MatchPanel::tr("Date"); },
         [](const Row &row) { return dayCell(row.posting.onDate); }, ColumnAlign::Start, 104},
        {QStringLiteral("number"), [] { return MatchPanel::tr("Entry", "of the books"); },
         [](const Row &row) {
             return CellFacts{numberText(row.posting.entry.number(), currentLanguage()), row.posting.entry.number()};
         },
         ColumnAlign::End, 80},
        {QStringLiteral("what"), [] { return MatchPanel::tr("What", "an entry of the books is"); },
         [](const Row &row) {
             CellFacts facts{entryKindTitle(row.posting.kind)};
             facts.suffix = row.posting.narrative;
             return facts;
         },
         ColumnAlign::Start, 0},
        {QStringLiteral("amount"), [] { return MatchPanel::tr("Amount"); },
         [](const Row &row) { return sumCell(row.posting.amount); }, ColumnAlign::End, 144},
    };
}

Money sumOfLines(const std::vector<StoredBankLine> &lines, const Currency &currency)
{
    Money sum(0, currency);
    for (const StoredBankLine &line : lines)
        sum += line.line.amount;
    return sum;
}

} // namespace

MatchPanel::MatchPanel(QWidget *parent)
    : QWidget(parent), m_lineModel(pickedLineColumns()), m_entryModel(pickedEntryColumns()),
      m_lineTable(new TableView(tr("Open lines of the bank"))),
      m_entryTable(new TableView(tr("Open entries of the books"))), m_lineCard(new Card(tr("Open lines of the bank"))),
      m_entryCard(new Card(tr("Open entries of the books"))), m_search(new SearchField),
      m_sum(new Label({}, TextStyle::Text, Tone::Muted)), m_left(new Label({}, TextStyle::Strong)),
      m_match(new Button(tr("Match these"), QStringLiteral("tick"), ButtonKind::Plain)), m_back(new Button(tr("Back")))
{
    build();
    connectAll();
}

MatchPanel::~MatchPanel()
{
    m_search->disconnect(this);
    for (TableView *table : {m_lineTable, m_entryTable})
        table->disconnect(this);
}

void MatchPanel::build()
{
    m_lineTable->setModel(&m_lineModel);
    m_entryTable->setModel(&m_entryModel);
    m_entryTable->setFilterField(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (auto [card, table] : {std::pair(m_lineCard, m_lineTable), std::pair(m_entryCard, m_entryTable)}) {
        card->setFlush(true);
        card->body()->addWidget(table);
        table->installEventFilter(this);
    }
    m_entryCard->addToHead(m_search);
    column->addWidget(m_lineCard, 2);
    column->addWidget(m_entryCard, 3);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    auto *sums = new QVBoxLayout;
    sums->setSpacing(2);
    sums->addWidget(m_sum);
    sums->addWidget(m_left);
    foot->addLayout(sums, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_match);
    column->addLayout(foot);
}

void MatchPanel::connectAll()
{
    connect(m_search, &SearchField::filterChanged, this,
            [this](const QString &text) { m_entryModel.setFilterText(text); });
    connect(m_match, &Button::clicked, this, &MatchPanel::acceptIfWhole);
    connect(m_back, &Button::clicked, this, &MatchPanel::leftWithout);
    for (TableView *table : {m_lineTable, m_entryTable}) {
        connect(table, &TableView::rowOpened, this, &MatchPanel::acceptIfWhole);
        connect(table, &QTableView::clicked, this, [this, table](const QModelIndex &index) {
            if (index.column() == 0)
                toggle(table, table->currentRow());
        });
    }
}

bool MatchPanel::eventFilter(QObject *watched, QEvent *event)
{
    auto *table = qobject_cast<TableView *>(watched);
    if (!table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Space) {
        toggle(table, table->currentRow());
        return true;
    }
    if (key == Qt::Key_Escape) {
        Q_EMIT leftWithout();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MatchPanel::begin(const StoredBankLine &line, const std::vector<StoredBankLine> &openLines,
                       std::vector<CashPosting> openPostings)
{
    const Currency &currency = line.line.amount.currency();
    m_lines = {{line, true}};
    for (const StoredBankLine &other : openLines)
        if (other.id != line.id && other.line.amount.currency() == currency)
            m_lines.push_back({other, false});
    const auto away = [&](const CashPosting &posting) { return qAbs(posting.onDate.daysTo(line.line.bookedOn)); };
    std::stable_sort(openPostings.begin(), openPostings.end(),
                     [&](const CashPosting &a, const CashPosting &b) { return away(a) < away(b); });
    m_entries.clear();
    for (CashPosting &posting : openPostings)
        if (posting.amount.currency() == currency)
            m_entries.push_back({std::move(posting), false});
    m_search->clear();
    m_entryModel.setFilterText({});
    m_lineModel.setRows(m_lines);
    m_entryModel.setRows(m_entries);
    m_lineTable->selectRow(0);
    m_entryTable->selectRow(0);
    showSum();
}

void MatchPanel::retranslate()
{
    m_lineCard->setTitle(tr("Open lines of the bank"));
    m_entryCard->setTitle(tr("Open entries of the books"));
    m_lineTable->setAccessibleName(tr("Open lines of the bank"));
    m_entryTable->setAccessibleName(tr("Open entries of the books"));
    m_match->setText(tr("Match these"));
    m_back->setText(tr("Back"));
    m_lineModel.retranslate();
    m_entryModel.retranslate();
    showSum();
}

void MatchPanel::toggle(const TableView *table, int row)
{
    if (const PickedLine *line = table == m_lineTable ? m_lineModel.rowAt(row) : nullptr) {
        for (PickedLine &one : m_lines)
            if (one.line.id == line->line.id)
                one.isTaken = !line->isTaken;
    } else if (const PickedPosting *entry = table == m_entryTable ? m_entryModel.rowAt(row) : nullptr) {
        const LedgerEntryId taken = entry->posting.entry;
        const bool isTaken = !entry->isTaken;
        for (PickedPosting &one : m_entries)
            if (one.posting.entry == taken)
                one.isTaken = isTaken;
    }
    refresh();
}

void MatchPanel::refresh()
{
    const int line = m_lineTable->currentRow();
    const int entry = m_entryTable->currentRow();
    m_lineModel.setRows(m_lines);
    m_entryModel.setRows(m_entries);
    m_lineTable->selectRow(line);
    m_entryTable->selectRow(entry);
    showSum();
}

std::vector<StoredBankLine> MatchPanel::takenLines() const
{
    std::vector<StoredBankLine> taken;
    for (const PickedLine &one : m_lines)
        if (one.isTaken)
            taken.push_back(one.line);
    return taken;
}

std::vector<CashPosting> MatchPanel::takenPostings() const
{
    std::vector<CashPosting> taken;
    for (const PickedPosting &one : m_entries)
        if (one.isTaken)
            taken.push_back(one.posting);
    return taken;
}

MatchDraft MatchPanel::draft() const
{
    MatchDraft draft;
    for (const StoredBankLine &line : takenLines())
        draft.lines.push_back(line.id);
    for (const CashPosting &posting : takenPostings())
        draft.entries.push_back(posting.entry);
    return draft;
}

void MatchPanel::showSum()
{
    if (m_lines.empty())
        return;
    const Language language = currentLanguage();
    const auto lines = takenLines();
    const auto postings = takenPostings();
    const Money inLines = sumOfLines(lines, m_lines.front().line.line.amount.currency());
    const Money left = leftOver(lines, postings).value_or(inLines);
    m_sum->setText(tr("Lines %1: %2 · entries %3: %4", "numbers of them and what they come to")
                       .arg(numberText(static_cast<qint64>(lines.size()), language), amountText(inLines, language),
                            numberText(static_cast<qint64>(postings.size()), language),
                            amountText(inLines - left, language)));
    m_left->setText(left.isZero() ? tr("Nothing is left: Enter matches them.")
                                  : tr("Left: %1", "an amount").arg(amountText(left, language)));
    m_left->setTone(left.isZero() ? Tone::Ok : Tone::Warn);
    const Problems problems = checkMatch(lines, postings, draft());
    m_match->setOffBecause(problems.empty() ? QString() : problems.front().sentence);
}

void MatchPanel::acceptIfWhole()
{
    if (checkMatch(takenLines(), takenPostings(), draft()).empty())
        Q_EMIT accepted(draft());
}

} // namespace fund
