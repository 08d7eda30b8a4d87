#pragma once

#include <QString>

namespace fund {

/// The words that the page itself needs, in the paper's language, which may differ from the window's.
struct DocumentWords
{
    QString contents{};                 ///< "Contents"
    QString page{};                     ///< "Page", over the contents' numbers
    QString table{};                    ///< "Table %1."
    QString figure{};                   ///< "Figure %1."
    QString tableContinued{};           ///< "%1 (continued)", %1 being the caption
    QString zero = QStringLiteral("0"); ///< the digit zero: page numbers follow it, "٠" gives Arabic-Indic ones
    QString decimalPoint = QStringLiteral(".");   ///< on the axes of charts
    QString groupSeparator = QStringLiteral(","); ///< likewise: between thousands

    bool operator==(const DocumentWords &) const = default;
    /// Page and table numbers, without grouping.
    [[nodiscard]] QString number(qint64 value) const;
    /// With grouping, for axes.
    [[nodiscard]] QString grouped(qint64 value) const;
};

/// By the translators that are installed: call it where the paper's language is the current one.
[[nodiscard]] DocumentWords documentWords();

} // namespace fund
