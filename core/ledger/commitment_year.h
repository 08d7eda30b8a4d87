#pragma once

#include "base/problem.h"
#include "money/money.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

namespace fund {

/// What of a commitment is meant for one calendar year.
struct YearPart
{
    int year = 0;
    Money amount; ///< positive

    bool operator==(const YearPart &) const = default;
};

/// "2027:60000.00", as the command line takes and gives it; nothing where it isn't of that form.
[[nodiscard]] std::optional<YearPart> yearPartOf(const QString &text, const Currency &currency);

/// Whether any of it is for a year after the commitment's own.
[[nodiscard]] bool isMultiYear(const std::vector<YearPart> &years, const QDate &onDate);

/// Years from the commitment's own on, each once and in order, that add up to the whole. Later years only where an
/// authority has allowed it (para. 20 (b)); all of them are covered by cash, since paras. 16 and 23 count receipts.
[[nodiscard]] Problems checkYears(const std::vector<YearPart> &years, const Money &whole, const QDate &onDate,
                                  bool isAllowed);

/// One commitment's money by year.
struct SubjectYears
{
    std::map<int, Money> committed; ///< as it was spread when it was made
    std::map<int, Money> spent;     ///< in that year
    Money open;                     ///< committed, neither spent nor released
};

/// What commitments were made for in a year, against what was spent in it.
struct YearBudget
{
    int year = 0;
    Money planned; ///< of commitments, without what was released; a release takes the latest years first
    Money spent;   ///< in the year, whatever year it was meant for
    Money open;    ///< still to be spent: payments take the earliest year first

    bool operator==(const YearBudget &) const = default;
};

/// What of one commitment is still open, by the year that it is for: payments take the earliest year first, a release
/// the latest. Adds up to what is open.
[[nodiscard]] std::vector<YearPart> openYears(const SubjectYears &subject);

/// By year. planned adds up to all that is committed and spent, spent and open to theirs.
[[nodiscard]] std::vector<YearBudget> yearBudgets(const std::vector<SubjectYears> &subjects, const Currency &currency);

} // namespace fund
