#pragma once

#include "applications/application.h"

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
/// Sixty applications of 6 to 19 March, the tenth not clear, the fifteenth not eligible.
[[nodiscard]] QByteArray applicationsTable();
/// The same with an address on line 4, a State on line 8 and a consent on line 11 that can't be.
[[nodiscard]] QByteArray wrongApplicationsTable();
/// One more, of 20 March, for the form.
[[nodiscard]] ApplicationDraft lastApplication();

} // namespace fund
