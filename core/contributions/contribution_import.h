#pragma once

#include "contributions/contribution.h"
#include "storage/database.h"

namespace fund {

class Change;
class Session;

/// A row of a table of contributions: a pledge, and its agreement where it is signed.
struct ContributionRowDraft
{
    QString reference; ///< the donor's own or the office's; the same row twice changes nothing
    QString donor;     ///< name or number of a donor on record, or any name or ISO code of a State
    QDate pledgedOn;
    Money pledged;
    QDate agreedOn{};              ///< invalid: not signed yet
    std::optional<Money> agreed{}; ///< nothing: as pledged
    std::vector<Instalment> instalments{};
    QString conditions{};
    QString wish{};
    int line = 0; ///< of the file

    bool operator==(const ContributionRowDraft &) const = default;
};

/// A row of a table of receipts.
struct ReceiptRowDraft
{
    QString contribution; ///< its reference
    QDate onDate;
    Money amount;
    QString bankReference; ///< the same row twice changes nothing
    int line = 0;

    bool operator==(const ReceiptRowDraft &) const = default;
};

/// What a table comes to before anything is written: every problem with its line, and what is new.
struct ContributionPlan
{
    Problems problems;
    std::vector<ContributionRowDraft> rows;   ///< those that add something
    std::vector<ContributionRowDraft> wishes; ///< those that nothing but their wish keeps out
    int unchanged = 0;
};

struct ReceiptPlan
{
    Problems problems;
    std::vector<ReceiptRowDraft> rows;
    int unchanged = 0;
};

/// The rules of a pledge and of an agreement, row by row. A State that has not given before becomes a donor; any other
/// donor must be on record with its clearance (para. 14). A row whose pledge stands already may add the agreement.
[[nodiscard]] ContributionPlan planContributions(const Database &database,
                                                 const std::vector<ContributionRowDraft> &rows,
                                                 const Currency &fundCurrency, const QDate &today);
[[nodiscard]] ReceiptPlan planReceipts(const Database &database, const std::vector<ReceiptRowDraft> &rows,
                                       const Currency &fundCurrency, const QDate &today);

/// Within an open Change: a plan without problems.
void recordPlan(Change &change, const ContributionPlan &plan);
void recordPlan(Change &change, const ReceiptPlan &plan);

} // namespace fund
