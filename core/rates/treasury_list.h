#pragma once

#include "documents/xlsx_reader.h"
#include "rates/operational_rate.h"

#include <QStringList>

#include <vector>

namespace fund {

/// The UN treasury's list of operational rates as it is offered for machines: XML, or text in tabs. The same
/// rows come as a spreadsheet too (readTreasurySheet).
enum class TreasuryForm
{
    Xml,
    Tabs
};

/// By the first bytes; nullopt where it is neither.
[[nodiscard]] std::optional<TreasuryForm> treasuryFormOf(const QByteArray &bytes);

struct TreasuryList
{
    int rows = 0;                       ///< that the list has
    std::vector<OperationalRate> rates; ///< each currency and date once
    std::vector<int> lines;             ///< where each stands first
    QStringList leftOut; ///< codes that ISO 4217 does not know: the list has some, and no contribution is in them
    Problems problems;   ///< with lines

    bool operator==(const TreasuryList &) const = default;
};

/// Reads a list. What the lists are known for is passed over: values with trailing tabs, CRLF, the same currency once
/// for each country, codes of no currency. What can't be right is a problem: no root or a cut end, a row without code,
/// date or rate, two rates of one currency for one day.
[[nodiscard]] TreasuryList readTreasuryList(const QByteArray &bytes, TreasuryForm form);

/// Whether a sheet has the columns of the text in tabs: country, name, code, date, rate.
[[nodiscard]] bool isTreasurySheet(const SheetTable &sheet);
/// Reads such a sheet, to the first row that is left empty. A date is a cell that shows a day, a spreadsheet's number
/// of one, or words ("1 Nov 2026").
[[nodiscard]] TreasuryList readTreasurySheet(const SheetTable &sheet);

} // namespace fund
