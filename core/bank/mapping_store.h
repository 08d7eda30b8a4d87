#pragma once

#include "bank/bank_mapping.h"
#include "money/currency.h"
#include "storage/database.h"

#include <QDateTime>

namespace fund {

class Change;

/// How the bank's own table of an account is read, as a person confirmed it.
struct SavedMapping
{
    QString account;
    Currency currency;
    BankMapping mapping;
    QStringList headings; ///< of the file for which it was confirmed
    QString confirmedBy{};
    QDateTime recordedAt{};

    bool operator==(const SavedMapping &) const = default;
};

void insertMapping(Change &change, const SavedMapping &saved);
/// The newest of an account, by its letters and digits.
[[nodiscard]] std::optional<SavedMapping> readMapping(const Database &database, const QString &account);
/// The newest of each account, by account.
[[nodiscard]] std::vector<SavedMapping> readMappings(const Database &database);

} // namespace fund
