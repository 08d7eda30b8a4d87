#pragma once

#include "selection/result_reader.h"
#include "shortlists/shortlist.h"

#include <algorithm>

namespace fund {

/// A candidate as whoever decides sees it: by its number, never by a name.
struct ListedCandidate
{
    QString ref; ///< "A-012"
    QString stateIso3;
    QString region;     ///< code of its regional group; empty: none
    QStringList groups; ///< of LDC, LLDC, SIDS
    Gender gender = Gender::NotSaid;
    qint64 merit = 0; ///< hundredths
    qint64 cost = 0;  ///< minor units
    Outcome outcome = Outcome::NotSelected;
    std::optional<ReadExplanation> why; ///< none where none were asked for
    bool isCompared = true;             ///< else it has no cost, and is no candidate: listedCandidate()

    [[nodiscard]] bool isSelected() const { return outcome == Outcome::Selected; }
};

/// A rule with what the selected reach of it.
struct ReachedRule
{
    SelectionRule rule;
    qint64 reached = 0;

    [[nodiscard]] qint64 missing() const { return rule.min ? std::max<qint64>(0, *rule.min - reached) : 0; }
};

/// A solved selection, candidate by candidate and rule by rule.
struct ListedSelection
{
    std::vector<ListedCandidate> candidates; ///< by ref
    std::vector<ReachedRule> rules;          ///< in their order
    std::optional<qint64> seats;
    std::optional<qint64> budget; ///< minor units
    qint64 minMerit = 0;          ///< hundredths
    qint64 spent = 0;             ///< lost for good before, minor units
    qint64 selected = 0;
    qint64 merit = 0; ///< of all selected, hundredths
    qint64 cost = 0;  ///< of all selected, minor units

    /// nullptr: not among the candidates.
    [[nodiscard]] const ListedCandidate *find(QStringView ref) const;
};

[[nodiscard]] ListedSelection listedSelection(const SelectionProblem &problem,
                                              const std::vector<std::string> &selected);
/// A stored list with its explanations; nullopt where its bytes are not of the formats that this program writes. Who
/// has withdrawn since, by ref, counts as not selected and has no explanation.
[[nodiscard]] std::optional<ListedSelection> listedSelection(const ShortList &list, const QStringList &withdrawn = {});

/// A limit that a rule sets to the number of one regional group and to nothing else.
struct RegionLimit
{
    qint64 seats = 0;
    bool atMost = false; ///< else at least
};
[[nodiscard]] std::optional<RegionLimit> regionLimit(const ListedSelection &selection, const QString &region);

/// Who is selected in one of two selections only, by ref.
struct SelectionDifference
{
    QStringList entering; ///< in `after`, not in `before`
    QStringList leaving;
};
[[nodiscard]] SelectionDifference differenceOf(const ListedSelection &before, const ListedSelection &after);

/// Refs of those whose place hangs on merit, cost or lot alone: so many of the selected, and so many of the others,
/// whose being out or in would cost the least.
[[nodiscard]] QStringList nearTheLine(const ListedSelection &selection, int each);

} // namespace fund
