#pragma once

#include "journeys/dump.h"

#include "money/money.h"

#include <QDate>

#include <set>
#include <tuple>

namespace fund {

struct GivenBy
{
    QString kind; ///< as the file has it
    std::map<QString, Money> original;
    Money converted;
};

struct UsedRate
{
    QString currency;
    QDate month;
    QString rate;

    bool operator<(const UsedRate &other) const
    {
        return std::tie(currency, month) < std::tie(other.currency, other.month);
    }
};

/// What the report must say of receipts, added up from the file's rows.
class MoneyFacts
{
public:
    explicit MoneyFacts(const Dump &dump);

    [[nodiscard]] const std::map<QString, GivenBy> &donors() const { return m_donors; } ///< by name
    [[nodiscard]] std::map<QString, Money> byKind() const;
    [[nodiscard]] Money total() const;
    /// The day on which receipts reached this.
    [[nodiscard]] QDate reached(const Money &minimum) const;
    [[nodiscard]] const std::set<UsedRate> &rates() const { return m_rates; }

private:
    std::map<QString, GivenBy> m_donors;
    std::map<QDate, Money> m_days;
    std::set<UsedRate> m_rates;
};

} // namespace fund
