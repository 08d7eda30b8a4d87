#pragma once

#include "cpp_text.h"
#include "source_tree.h"

#include <QRegularExpression>

namespace tidy {

/// UTF-8, LF, no tabs, no blanks at a line's end, a line break at the end; C++ lines of at most 120 characters.
[[nodiscard]] Findings checkLayout(const SourceFile &file);
/// At most 400 lines.
[[nodiscard]] Findings checkSize(const SourceFile &file);
/// At most 40 lines in a function of the program. Relies on the braces of .clang-format: alone on their lines around
/// functions and types, and a type ends in "};".
[[nodiscard]] Findings checkFunctionLengths(const SourceFile &file, const CppText &text);
/// #pragma once before anything else in a header.
[[nodiscard]] Findings checkHeaderGuard(const SourceFile &file, const CppText &text);
/// No floating point in core, where amounts, scores and rates are.
[[nodiscard]] Findings checkDoubles(const SourceFile &file, const CppText &text);
/// SQL stands in stores, storage, record and migrations alone.
[[nodiscard]] Findings checkSql(const SourceFile &file, const CppText &text);
/// A text of core is translated in the context of its room, so that its translators and a count find it; tr() would
/// be put in the context of the namespace, where nobody looks for it.
[[nodiscard]] Findings checkContexts(const SourceFile &file, const CppText &text);
/// CMake parts a test's name at a semicolon, and then runs neither half.
[[nodiscard]] Findings checkTestNames(const SourceFile &file);
/// A property that rapidcheck finds broken fails its test only where the answer of rc::check is looked at.
[[nodiscard]] Findings checkProperties(const SourceFile &file, const CppText &text);
/// No binary file, and no file above 200 kB, but pictures and what exceptions.txt names.
[[nodiscard]] Findings checkBlob(const SourceFile &file);

/// banned_words.txt as one expression for each word.
[[nodiscard]] std::vector<QRegularExpression> readBannedWords(const QStringList &lines);
[[nodiscard]] Findings checkWords(const SourceFile &file, const std::vector<QRegularExpression> &words);

} // namespace tidy
