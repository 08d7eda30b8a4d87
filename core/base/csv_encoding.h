#pragma once

#include "base/result.h"

#include <QByteArray>

namespace fund {

/// The text of a file as UTF-8 without byte-order mark, and where it stops to be valid.
struct DecodedText
{
    QByteArray utf8;
    qsizetype firstInvalid = -1; ///< place of the first byte that is not UTF-8; -1 where all are
};

/// UTF-8 as it is, UTF-16 (with its mark) turned into UTF-8. What is no text at all (a spreadsheet, a database, an
/// empty file) is refused with what to do about it.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &file);

/// Windows-1252 turned into UTF-8. Refused, with its line, where a byte means nothing in it.
[[nodiscard]] Result<QByteArray> decodeWindows1252(const QByteArray &file);

/// Names the byte at `text.firstInvalid`, what stands before it on its line, and what it probably was meant to be.
[[nodiscard]] QString invalidByteSentence(const DecodedText &text);

} // namespace fund
