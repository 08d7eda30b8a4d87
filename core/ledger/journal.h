#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "ledger/account.h"

namespace fund {

class Session;

/// Programs that read books as plain text.
enum class JournalFormat
{
    Ledger,
    Hledger
};

/// "ledger", "hledger".
[[nodiscard]] QString journalFormatKey(JournalFormat format);
[[nodiscard]] std::optional<JournalFormat> journalFormatOf(QStringView key);
[[nodiscard]] QStringList journalFormatKeys();

/// The name of an account in a journal, in English whatever the language: "Assets:Cash". The three blocks of the books
/// have roots of their own, so that each adds up to zero there too.
[[nodiscard]] QString journalAccount(Account account);

/// Writes the whole books as a journal: every entry that moved something, by date and number, in the currencies in
/// which it was entered with its value in the fund's currency; pledges and agreements, which move nothing, as comments.
/// For hledger it ends with the balances of every account and currency as assertions, so that `hledger check` compares
/// them. Gives the number of entries. FailureKind::File where the place can't be written; then, and after a cancel,
/// what stood there before is as it was.
[[nodiscard]] Result<int> exportJournal(const Session &session, JournalFormat format, const QString &path,
                                        const Progress *progress = nullptr);

} // namespace fund
