#pragma once

#include "documents/document.h"

namespace fund {

/// What a letter says; every word in the letter's language.
struct LetterSheet
{
    Letterhead from{};
    std::vector<Fact> references{}; ///< "Reference:", "Date:"
    std::vector<QString> addressee{};
    QString subject{};
    QString salutation{};              ///< "Dear Ms. …,"
    std::vector<Block> body{};         ///< paragraphs, lists, small tables
    SignatureBlock signature{};        ///< holds the closing formula
    std::vector<QString> enclosures{}; ///< "Enclosure: …", under the signature

    bool operator==(const LetterSheet &) const = default;
};

/// The letter as a document: first page without a running head, further pages with the subject and their number.
[[nodiscard]] Document letterDocument(const LetterSheet &letter, DocumentSettings settings);

/// A memo: its title, who writes to whom, and the body.
struct MemoSheet
{
    Letterhead from{};
    QString title{};          ///< "Memorandum"
    std::vector<Fact> head{}; ///< "To:", "From:", "Date:", "Reference:", "Subject:"
    std::vector<Block> body{};
    std::optional<SignatureBlock> signature{};

    bool operator==(const MemoSheet &) const = default;
};

[[nodiscard]] Document memoDocument(const MemoSheet &memo, DocumentSettings settings);

} // namespace fund
