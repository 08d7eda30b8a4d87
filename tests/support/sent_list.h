#pragma once

#include "documents/document.h"
#include "letters/decision_facts.h"
#include "support/test_shortlists.h"

#include "support/catch_qt.h"

#include <variant>

namespace fund {

/// A short list that waits for the High Representative, and what is put before them.
struct Sent : SubmittedList
{
    DecisionFacts facts()
    {
        auto read = readDecisionFacts(fund.as(Role::Representative), call);
        REQUIRE(read);
        return *read;
    }
};

inline QString cellsOf(const Table &table)
{
    QStringList cells;
    for (const auto *rows : {&table.head, &table.rows})
        for (const TableRow &row : *rows)
            for (const TableCell &cell : row.cells)
                cells += cell.text.plainText();
    return cells.join(u'\n');
}

/// Every word of the paper, pictures apart.
inline QString wordsOfMemo(const Document &document)
{
    QStringList words;
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            words += paragraph->text.plainText();
        if (const auto *heading = std::get_if<Heading>(&block))
            words += heading->text.plainText();
        if (const auto *table = std::get_if<Table>(&block))
            words += table->caption.plainText() + u'\n' + cellsOf(*table);
        if (const auto *facts = std::get_if<Facts>(&block))
            for (const Fact &fact : facts->facts)
                words += fact.label + u' ' + fact.value.plainText();
        if (const auto *list = std::get_if<List>(&block))
            for (const ListItem &item : list->items)
                words += item.text.plainText();
    }
    return words.join(u'\n');
}

} // namespace fund
