#include "letters/decision_memo_parts.h"
#include "localisation/numbers.h"

namespace fund::memo {

namespace {

/// Of an amount each.
class MoneyRows
{
public:
    void add(const QString &words, const Money &amount, RowKind kind = RowKind::Body)
    {
        m_rows.push_back({.words = words, .amount = amount, .kind = kind});
    }
    void addBefore(const QString &words, const Money &amount, int indent = 0)
    {
        m_rows.push_back({.words = words, .amount = amount, .indent = indent, .isBefore = true});
    }
    [[nodiscard]] std::vector<MoneyRow> take() { return std::move(m_rows); }

private:
    std::vector<MoneyRow> m_rows;
};

/// What became of the money of approvals before: its parts add up to it.
void addUse(MoneyRows &rows, const EnvelopeUse &use, const Wording &wording)
{
    if (use.committed.isZero())
        return;
    rows.addBefore(wording.translate("letters", "Committed by approvals before"), use.committed);
    rows.addBefore(wording.translate("letters", "of it paid", "part of an amount"), use.paid, 1);
    rows.addBefore(wording.translate("letters", "of it still committed", "part of an amount"), use.open, 1);
    rows.addBefore(wording.translate("letters", "of it settled and returned", "part of an amount"), use.returned(), 1);
}

} // namespace

std::vector<MoneyRow> moneyRows(const Telling &telling)
{
    const Wording &wording = telling.wording;
    const DecisionFacts &facts = telling.facts;
    const Currency &currency = facts.commits.currency();
    const Money nothing(0, currency);
    const EnvelopeUse use = facts.money ? facts.money->use : EnvelopeUse{nothing, nothing, nothing};
    MoneyRows rows;
    if (facts.selection.budget)
        rows.addBefore(wording.translate("letters", "Envelope published with the call"),
                       Money(*facts.selection.budget, currency));
    addUse(rows, use, wording);
    rows.add(wording.translate("letters", "This list commits"), facts.commits);
    if (facts.selection.budget)
        rows.add(wording.translate("letters", "Left of the envelope afterwards"),
                 Money(*facts.selection.budget, currency) - use.paid - use.open - facts.commits, RowKind::Total);
    if (!facts.money)
        return rows.take();
    const PoolPosition &pool = facts.money->pool;
    const auto window = pool.windows.find(Window::Sponsorship);
    const Money allotted = window == pool.windows.end() ? nothing : window->second.allotted;
    rows.add(wording.translate("letters", "Allotted for sponsorship and not yet used"), allotted);
    rows.add(wording.translate("letters", "Left of it afterwards"), allotted - facts.commits, RowKind::Total);
    rows.add(wording.translate("letters", "Available in the pool, not allotted"), pool.available);
    return rows.take();
}

Table moneyTable(const Telling &telling)
{
    Table table;
    table.columns = {{CellAlign::Start, 4}, {CellAlign::End, 2}};
    for (const MoneyRow &row : moneyRows(telling))
        table.rows.push_back({.cells = {row.words, amountText(row.amount, telling.wording.language())},
                              .kind = row.kind,
                              .indent = row.indent});
    return table;
}

} // namespace fund::memo
