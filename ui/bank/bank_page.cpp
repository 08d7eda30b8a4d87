#include "bank/bank_page.h"

#include "bank/bank_store.h"
#include "bank/match_facts.h"
#include "bank/match_panel.h"
#include "forms/number_fields.h"
#include "identity/session.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/search_field.h"
#include "widgets/small_parts.h"
#include "widgets/tab_row.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fund {

namespace {

constexpr int widthOfSearch = 320;
constexpr int partOfNothing = 2;
constexpr int mostSettled = 500;

QWidget *bankTableCard(TableView *table)
{
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(table);
    return card;
}

} // namespace

BankPage::BankPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs), m_lines(bankLineColumns()),
      m_weighed(weighedColumns()), m_tabs(new TabRow(tr("Parts of the page"))), m_stack(new QStackedWidget),
      m_empty(new EmptyState), m_note(new MessageNote(Tone::Plain, {})), m_search(new SearchField),
      m_lineTable(new TableView(tr("Lines of the bank"))), m_asOfName(new Label({}, TextStyle::Text, Tone::Muted)),
      m_asOf(new BareDateField(QStringLiteral("as_of"))), m_isKnownOn(new QCheckBox),
      m_knownOn(new BareDateField(QStringLiteral("known_on"))), m_savePdf(new Button({}, QStringLiteral("document"))),
      m_weighedTable(new TableView(tr("Reconciliation"))), m_matching(new MatchPanel)
{
    m_asOf->setDate(m_session.clock().today());
    build();
    connectAll();
    inspectCurrent();
}

BankPage::~BankPage()
{
    m_search->disconnect(this);
    for (TableView *table : {m_lineTable, m_weighedTable})
        table->disconnect(this);
}

void BankPage::build()
{
    m_note->hide();
    m_stack->addWidget(newLines());
    m_stack->addWidget(newReconciliation());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_matching);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_tabs);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    setContent(content);
    if (m_session.require(Action::ImportBankStatement)) {
        Button *deed = head().setPrimary(tr("Import a statement…"), QStringLiteral("receive"));
        connect(deed, &Button::clicked, this, &BankPage::chooseStatement);
        m_columns = head().addButton({}, QStringLiteral("table"));
        connect(m_columns, &Button::clicked, this, &BankPage::chooseTable);
    }
}

QWidget *BankPage::newLines()
{
    m_lineTable->setModel(&m_lines);
    m_lineTable->setFilterField(m_search);
    m_search->setMinimumWidth(widthOfSearch);
    m_search->setMaximumWidth(widthOfSearch);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(bankTableCard(m_lineTable), 1);
    return part;
}

void BankPage::connectAll()
{
    connect(m_tabs, &TabRow::currentChanged, this, &BankPage::showPart);
    connect(m_empty, &EmptyState::stepChosen, this, &BankPage::chooseStatement);
    connect(m_lineTable, &TableView::currentRowChanged, this, &BankPage::inspectCurrent);
    connect(m_lineTable, &TableView::rowOpened, this, [this] {
        const StoredBankLine *line = chosenLine();
        if (line && line->state == BankLineState::Open && m_session.require(Action::MatchBankLine))
            acceptBest(StoredBankLine(*line));
    });
    connect(m_search, &SearchField::filterChanged, this, [this](const QString &text) {
        m_searched = text;
        m_lines.setFilterText(text);
        reloadLines();
        inspectCurrent();
    });
    connectMatching();
    connectReconciliation();
}

PageHelp BankPage::help() const
{
    return {
        tr("“Import a statement” takes the bank's file (camt.053 XML), the office's table, or the bank's own "
           "(CSV, XLSX), whose columns you confirm once for the account; its lines must come from "
           "the opening to the closing balance, and the same statement again adds nothing. For each line the page "
           "suggests what it may stand for in the books, and says why: amount, references, the donor's name, days. "
           "Enter takes the best. One line for several entries, or several lines for one, are matched by hand: take "
           "them up "
           "with Space until nothing is left between them. Where nothing is in the books yet and an instalment is "
           "outstanding, the line itself "
           "is recorded as its receipt. A charge of the bank is posted as a loss of the pool; what is not the fund's "
           "is kept with a reason. The reconciliation "
           "puts the balances of bank and books side by side on any day, account by account, with all that only one of "
           "them knows; as known on an earlier day it says what it said then, and what has changed since."),
        tr("paras. 14, 16")};
}

void BankPage::retranslate()
{
    head().setTitle(tr("Bank"));
    if (head().primary())
        head().setPrimary(tr("Import a statement…"), QStringLiteral("receive"));
    if (m_columns) {
        m_columns->setText(tr("Columns…", "of the bank's own table"));
        m_columns->setToolTip(tr("Look at the columns of a table of the bank again, and confirm them anew."));
    }
    m_tabs->setTabs({{QStringLiteral("lines"), tr("Lines", "of the bank")},
                     {QStringLiteral("reconciliation"), tr("Reconciliation", "of bank and books")}});
    m_asOfName->setText(tr("At the end of", "a day follows"));
    m_asOf->editor()->setAccessibleName(tr("At the end of", "a day follows"));
    m_isKnownOn->setText(tr("As known on", "a day follows"));
    m_isKnownOn->setToolTip(tr("Leaves out what was recorded after that day."));
    m_knownOn->editor()->setAccessibleName(tr("As known on", "a day follows"));
    m_savePdf->setText(tr("Save as PDF…"));
    m_lineTable->setAccessibleName(tr("Lines of the bank"));
    m_weighedTable->setAccessibleName(tr("Reconciliation"));
    m_lines.retranslate();
    m_weighed.retranslate();
    m_matching->retranslate();
}

void BankPage::reload()
{
    m_book.reset();
    reloadLines();
    m_isEmpty = readStatementHeads(m_session.database()).empty();
    if (m_columns)
        m_columns->setHidden(readMappings(m_session.database()).empty());
    head().setSubtitle(m_isEmpty ? tr("No statement imported yet") : tr("%Ln line(s) to match", nullptr, m_openLines));
    showEmptiness();
}

void BankPage::reloadLines()
{
    const StoredBankLine *chosen = chosenLine();
    const BankLineId kept = chosen ? chosen->id : BankLineId();
    showLines(kept);
}

void BankPage::showLines(BankLineId wanted)
{
    const Database &database = m_session.database();
    std::vector<StoredBankLine> open = readBankLines(database, {BankLineState::Open, {}, {}});
    m_openLines = static_cast<int>(open.size());
    // A fund of ten years has a hundred thousand settled lines: the newest stand here, a search finds the others.
    std::vector<StoredBankLine> settled = readSettledLines(database, m_searched, mostSettled);
    const bool isMore = settled.size() == static_cast<std::size_t>(mostSettled);
    const auto isWanted = [&](const StoredBankLine &line) { return line.id == wanted; };
    const bool isShown =
        std::any_of(open.begin(), open.end(), isWanted) || std::any_of(settled.begin(), settled.end(), isWanted);
    if (auto line = isShown || !wanted.isValid() ? std::nullopt : readBankLine(database, wanted))
        settled.push_back(std::move(*line));
    std::vector<StoredBankLine> unposted = readUnpostedCharges(database);
    std::erase_if(settled, [&](const StoredBankLine &line) {
        return std::any_of(unposted.begin(), unposted.end(),
                           [&](const StoredBankLine &charge) { return charge.id == line.id; });
    });
    std::vector<RowSection<StoredBankLine>> sections;
    if (!unposted.empty())
        sections.push_back({tr("Charges that are not in the books", "lines of the bank"), std::move(unposted)});
    sections.push_back({tr("To match", "lines of the bank"), std::move(open)});
    sections.push_back({isMore
                            ? tr("Settled: the newest %Ln, search finds the others", "lines of the bank", mostSettled)
                            : tr("Settled", "lines of the bank"),
                        std::move(settled)});
    m_lines.setSections(std::move(sections));
    const int row = m_lines.find(isWanted);
    m_lineTable->selectRow(row >= 0 ? row : m_lines.find([](const StoredBankLine &) { return true; }));
}

void BankPage::selectLine(BankLineId line)
{
    const int row = m_lines.find([&](const StoredBankLine &one) { return one.id == line; });
    if (row < 0 && line.isValid())
        return showLines(line);
    m_lineTable->selectRow(row >= 0 ? row : m_lines.find([](const StoredBankLine &) { return true; }));
}

const StoredBankLine *BankPage::chosenLine() const
{
    return m_lines.rowAt(m_lineTable->currentRow());
}

const MatchBook &BankPage::matchBook()
{
    if (!m_book)
        m_book = std::make_unique<MatchBook>(readMatchFacts(m_session.database(), m_session.fund().currency));
    return *m_book;
}

void BankPage::openSubject(const QString &subject)
{
    const bool isPart = subject == u"lines" || subject == u"reconciliation";
    const QString part = isPart ? subject : QStringLiteral("lines");
    m_tabs->setCurrent(part);
    showPart(part);
    if (!isPart)
        selectLine(BankLineId(subject.toLongLong()));
}

void BankPage::remember(QSettings &settings, const QString &group)
{
    Page::remember(settings, group);
    m_lineTable->rememberIn(settings, group + QStringLiteral("/lines"));
    m_weighedTable->rememberIn(settings, group + QStringLiteral("/reconciliation"));
}

QWidget *BankPage::firstFocus() const
{
    return m_lineTable;
}

void BankPage::showPart(const QString &key)
{
    m_stack->setCurrentIndex(m_isEmpty ? partOfNothing : key == u"reconciliation" ? 1 : 0);
    if (m_stack->currentIndex() == 1)
        reloadReconciliation(); // only where it is seen: it weighs the whole books
    inspectCurrent();
}

void BankPage::showEmptiness()
{
    m_tabs->setHidden(m_isEmpty);
    if (head().primary())
        head().primary()->setHidden(m_isEmpty); // the step stands in the middle of the page then
    if (m_isEmpty)
        m_empty->setTexts(QStringLiteral("list"), tr("No statement of the bank yet"),
                          tr("The bank's file (camt.053 XML, or its own table) or the office's table is "
                             "imported; each line is then matched to the receipts and payments on record."),
                          m_session.require(Action::ImportBankStatement) ? tr("Import a statement…") : QString());
    showPart(m_tabs->current());
}

} // namespace fund
