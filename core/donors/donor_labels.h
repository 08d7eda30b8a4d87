#pragma once

#include "donors/donor_name.h"
#include "storage/database.h"

namespace fund {

/// How lists call donors: in which language, by the names of which day. Without a day: as they were recorded.
struct NamesShown
{
    Language language = Language::English;
    QDate on{};

    bool operator==(const NamesShown &) const = default;
};

/// A donor as lists show and find it.
struct DonorLabel
{
    DonorId id;
    QString name;
    QStringList names; ///< in all six languages and as recorded: whatever a search may be for

    bool operator==(const DonorLabel &) const = default;
};

/// Every donor, in the order of the language.
[[nodiscard]] std::vector<DonorLabel> readDonorLabels(const Database &database, const NamesShown &shown);
[[nodiscard]] std::map<DonorId, QString> readShownNames(const Database &database, const NamesShown &shown);
/// Whether a text stands in any of the names, in any case of any script; an empty text stands in all.
[[nodiscard]] bool isCalled(const DonorLabel &label, const QString &text);

} // namespace fund
