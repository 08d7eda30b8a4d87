#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace fund {

/// A currency by its ISO 4217 code, with the number of digits behind its point.
struct Currency
{
    QString code;
    int minorUnits = 2;

    bool operator==(const Currency &) const = default;
};

/// The currencies in which a contribution can be made (resources/reference/currencies.csv, ordinary ones), by code.
[[nodiscard]] const std::vector<Currency> &currencies();
[[nodiscard]] std::optional<Currency> currencyOf(QStringView code);
/// The currency of an amount that the file holds: one that has left the list since has two digits behind its point.
[[nodiscard]] Currency currencyOnRecord(const QString &code);

} // namespace fund
