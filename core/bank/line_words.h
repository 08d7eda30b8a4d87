#pragma once

#include "bank/bank_statement.h"

#include <set>

namespace fund {

/// A reference as it is looked up: in capitals, without blanks and marks at its ends.
[[nodiscard]] QString referenceKey(const QString &reference);

/// What a line says, ready to be searched for references.
struct LineText
{
    QString whole{};              ///< in capitals: reference and purpose
    std::set<QString> references; ///< each word of it as referenceKey() makes it

    /// Whether a reference of three letters or more stands in it as a word of its own, not within a longer one.
    [[nodiscard]] bool holds(const QString &reference) const;
};
[[nodiscard]] LineText lineTextOf(const BankLine &line);

/// The words of a name, as stateNameKey() reduces them.
using NameWords = std::set<QString>;
[[nodiscard]] NameWords nameWordsOf(const QString &text);
/// Whether they are a reduced name, with nothing beside it but what offices are called by: “Ministry of Finance of
/// France” is France, “Banque de France” is another's name.
[[nodiscard]] bool isName(const NameWords &words, const QString &name);
/// Whether all words of a reduced name are among them.
[[nodiscard]] bool holdsName(const NameWords &words, const QString &name);

} // namespace fund
