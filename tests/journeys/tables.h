#pragma once

#include <QByteArray>
#include <QStringList>

namespace fund {

// The tables from outside that the year is made of. All of it is invented; the States are real.

/// Rates of four currencies for every month of 2026.
[[nodiscard]] QByteArray ratesTable();
/// Fares from every State of applicantStates(), subsistence and terminals at New York; some in euros.
[[nodiscard]] QByteArray travelTable();
/// The same with a kind that doesn't exist, on line 3.
[[nodiscard]] QByteArray wrongTravelTable();
/// Three more States: one named in French, one not signed yet.
[[nodiscard]] QByteArray contributionsTable();
[[nodiscard]] QByteArray receiptsTable();

[[nodiscard]] const QStringList &applicantStates();

} // namespace fund
