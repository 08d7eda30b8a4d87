#pragma once

#include "bank/bank_line.h"
#include "models/row_table_model.h"

#include <QWidget>

namespace fund {

class Button;
class Card;
class Label;
class SearchField;
class TableView;

/// Open lines of the bank above, open entries of the books below, both of one currency: Space takes one up or puts it
/// back, the foot says what is taken, and what is left between them; Enter matches them when nothing is.
class MatchPanel final : public QWidget
{
    Q_OBJECT

public:
    struct PickedLine
    {
        StoredBankLine line;
        bool isTaken = false;
    };
    struct PickedPosting
    {
        CashPosting posting;
        bool isTaken = false;
    };

    explicit MatchPanel(QWidget *parent = nullptr);
    /// The tables are children and outlive the models: nobody must listen any more.
    ~MatchPanel() override;

    /// What there is in the line's currency, the line itself taken; entries nearest to its day first.
    void begin(const StoredBankLine &line, const std::vector<StoredBankLine> &openLines,
               std::vector<CashPosting> openPostings);
    void retranslate();
    /// What is taken now.
    [[nodiscard]] MatchDraft draft() const;
    [[nodiscard]] TableView *lineTable() const { return m_lineTable; }
    [[nodiscard]] TableView *entryTable() const { return m_entryTable; }
    [[nodiscard]] Button *matchButton() const { return m_match; }

Q_SIGNALS:
    void accepted(const MatchDraft &draft);
    void leftWithout();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectAll();
    void toggle(const TableView *table, int row);
    /// Tells the tables what is taken, and keeps the place in each.
    void refresh();
    void showSum();
    void acceptIfWhole();
    [[nodiscard]] std::vector<StoredBankLine> takenLines() const;
    [[nodiscard]] std::vector<CashPosting> takenPostings() const;

    std::vector<PickedLine> m_lines;
    std::vector<PickedPosting> m_entries;
    RowTableModel<PickedLine> m_lineModel;
    RowTableModel<PickedPosting> m_entryModel;
    TableView *m_lineTable;
    TableView *m_entryTable;
    Card *m_lineCard;
    Card *m_entryCard;
    SearchField *m_search;
    Label *m_sum;
    Label *m_left;
    Button *m_match;
    Button *m_back;
};

} // namespace fund
