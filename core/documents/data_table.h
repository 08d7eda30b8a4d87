#pragma once

#include "documents/table.h"
#include "localisation/language.h"
#include "money/money.h"

#include <QDate>

#include <variant>

namespace fund {

/// A value that is in per cent already: 12.5.
struct Percent
{
    Decimal value;

    bool operator==(const Percent &) const = default;
};

/// A cell whose figure is still a figure: printed as the reader's language writes it, a number in a spreadsheet.
using DataCell = std::variant<std::monostate, QString, qint64, Money, Percent, QDate>;

struct DataColumn
{
    QString title{};
    bool isFigures = false;    ///< stands at the end side
    bool namesCurrency = true; ///< false where the title, or another column, says the currency of its amounts
    int share = 0;             ///< as TableColumn::share

    bool operator==(const DataColumn &) const = default;
};

struct DataRow
{
    std::vector<DataCell> cells{};
    RowKind kind = RowKind::Body;
    int indent = 0;

    bool operator==(const DataRow &) const = default;
};

/// A table of figures as values: the one source of what is on the screen, on paper and in a spreadsheet. Its words are
/// in the reader's language already.
struct DataTable
{
    QString name{}; ///< short: of the spreadsheet's tab
    QString caption{};
    std::vector<DataColumn> columns{};
    std::vector<DataRow> rows{};
    std::vector<QString> notes{};

    bool operator==(const DataTable &) const = default;
};

/// The words of a cell as the language writes them; `namesCurrency` for amounts.
[[nodiscard]] QString cellText(const DataCell &cell, bool namesCurrency, Language language);
/// The table as a paper shows it.
[[nodiscard]] Table printedTable(const DataTable &table, Language language);

} // namespace fund
