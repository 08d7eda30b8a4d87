#pragma once

#include <QByteArray>
#include <QList>

#include <initializer_list>
#include <map>

namespace fund {

/// A ZIP archive of files by name.
[[nodiscard]] QByteArray archiveOf(const std::map<QByteArray, QByteArray> &files);

/// A spreadsheet of one sheet: `rows` is what stands inside its sheetData, `texts` inside sst. The form 1 is of a day.
[[nodiscard]] QByteArray spreadsheetOf(const QByteArray &rows, const QByteArray &texts = {});

/// The same of lines in UTF-8 whose cells are parted by tabs.
[[nodiscard]] QByteArray spreadsheetOfLines(std::initializer_list<const char *> lines);

} // namespace fund
