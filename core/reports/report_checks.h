#pragma once

#include "reports/annual_figures.h"

namespace fund {

/// Something to know before a report goes out: what is missing from the year, or what was made sure of.
struct ReportCheck
{
    bool isOpen = false; ///< missing or unfinished; else it holds
    QString sentence;    ///< in the window's language
    QString paragraph;   ///< "para. 27"; empty: none
    QString page;        ///< of the window where it can be mended; empty: nowhere
    QString subject;     ///< what to show there

    bool operator==(const ReportCheck &) const = default;
};

/// What is missing first, then what holds. Pure: of the figures, and of how many donors asked after the day that they
/// are known on not to be published so (countLaterWishes).
[[nodiscard]] std::vector<ReportCheck> reportChecks(const AnnualFigures &figures, int laterWishes = 0);

} // namespace fund
