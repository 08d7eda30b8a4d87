#pragma once

#include <QDate>
#include <QString>

namespace fund {

/// That a second person looked a lot's public value up and read another than the one on record.
struct LotContradiction
{
    QString value; ///< as it was read
    QString byName;
    QDate onDate;

    bool operator==(const LotContradiction &) const = default;
};

} // namespace fund
