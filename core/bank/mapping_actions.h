#pragma once

#include "bank/bank_statement.h"
#include "bank/bank_table.h"
#include "bank/mapping_store.h"
#include "base/decimal.h"

namespace fund {

class Session;

/// Remembers how the bank's own table of an account is read, as a person has confirmed it, in place of what was
/// confirmed before; the same again changes nothing. Refused as by checkMapping(), and without an account.
[[nodiscard]] Result<void> confirmMapping(Session &session, const SavedMapping &draft);

/// What is known of a bank's own table beside its bytes.
struct OwnTable
{
    QString account{};                ///< empty: the one account for which these headings were confirmed
    std::optional<Decimal> opening{}; ///< the balance before its first line, where no column and no statement tells it
};

/// The statement of a table by the mapping that was confirmed for its account. Refused where none was
/// ("mapping_must_be_confirmed") or for other headings ("headings_must_be_those_confirmed", with the columns that
/// changed), both with nothing read; where the opening balance is not known ("opening_must_be_known"), or where nobody
/// said the account and its balances do not go on in this table ("account_must_be_said"). What is wrong with its lines
/// stands among its problems.
[[nodiscard]] Result<BankStatementFile> readOwnTable(const Database &database, const QByteArray &bytes,
                                                     const OwnTable &table);

/// The same by a mapping that is about to be confirmed.
[[nodiscard]] Result<BankStatementFile> readTableBy(const Database &database, const QByteArray &bytes,
                                                    const SavedMapping &by, const std::optional<Decimal> &opening);

/// What was confirmed for a table's account; without one for the only account there is, or for the only one with these
/// headings.
[[nodiscard]] std::optional<SavedMapping> mappingFor(const Database &database, const QByteArray &bytes,
                                                     const QString &account = {});

/// The currency of an account as the record has it, else as the first line of its table says it.
[[nodiscard]] std::optional<Currency> currencyOfAccount(const Database &database, const QString &account,
                                                        const BankTable &table, const BankMapping &mapping);

} // namespace fund
