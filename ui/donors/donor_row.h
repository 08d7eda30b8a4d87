#pragma once

#include "donors/donor_name.h"
#include "models/row_table_model.h"
#include "money/money.h"

namespace fund {

class Session;

/// A donor in the list, with what it may and what it gave; amounts in the fund's currency.
struct DonorRow
{
    Donor donor;
    DonorNames names;
    QString name;             ///< in the window's language
    bool lacksLetter = false; ///< how it is published was asked for by a letter that is not on file
    bool mayGive = true;
    QString clearance; ///< until when, or what lacks
    QDate clearedUntil{};
    Money pledged;     ///< announced and unsigned
    Money agreed;      ///< signed: received and to come
    Money received;    ///< net of refunds
    Money outstanding; ///< signed and to come
};

/// Every donor, by name in the window's language.
[[nodiscard]] std::vector<DonorRow> readDonorRows(const Session &session);

[[nodiscard]] std::vector<Column<DonorRow>> donorColumns(const Currency &fundCurrency);

} // namespace fund
