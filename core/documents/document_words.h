#pragma once

#include <QString>

namespace fund {

class Wording;

/// The words that the page itself needs, in the paper's language, which may differ from the window's.
struct DocumentWords
{
    QString contents{};       ///< "Contents"
    QString page{};           ///< "Page", over the contents' numbers
    QString table{};          ///< "Table %1."
    QString figure{};         ///< "Figure %1."
    QString tableContinued{}; ///< "%1 (continued)", %1 being the caption

    bool operator==(const DocumentWords &) const = default;
};

[[nodiscard]] DocumentWords documentWords(const Wording &wording);

} // namespace fund
