#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QDate>

namespace fund {

/// What the demonstration is made of. The same options give a file with the same content.
struct DemonstrationOptions
{
    QString path;
    int year = 2026;
    int applications = 300; ///< of both rounds together; at least 30
    quint64 seed = 1;
};

/// The year whose demonstration looks best on a day: the newest that is nearly over.
[[nodiscard]] int usualDemonstrationYear(const QDate &today);

/// Makes a file with an invented year by the same actions as real work: contributions, a sponsorship round that is
/// decided and paid, another that is open for applications. Every user's password is "demo". Dated by its own clock,
/// which ends before 20 November of the year and is the file's present from then on (clockOf). What fails leaves no
/// file behind; it is made beside it (".making") and takes its name when it is whole.
[[nodiscard]] Result<void> makeDemonstration(const DemonstrationOptions &options, const Progress *progress = nullptr);

} // namespace fund
