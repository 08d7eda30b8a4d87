#pragma once

#include "contributions/contribution_list_store.h"
#include "contributions/earmark.h"
#include "models/paged_table_model.h"

namespace fund {

/// Contributions as the page lists them: sorted, filtered and paged in the file.
class ContributionTableModel : public PagedTableModel<ContributionRow>
{
    Q_OBJECT

public:
    /// `today` says which instalments are late.
    ContributionTableModel(const Database &database, const Currency &fundCurrency, const QDate &today,
                           QObject *parent = nullptr);

    /// Only contributions of one stage; nullopt: all.
    void setStage(std::optional<ContributionStage> stage);
    /// The row of a reference among those read so far, reading on until it is found; -1 where it is not listed.
    [[nodiscard]] int rowOf(const QString &ref);

private:
    ContributionTableModel(std::shared_ptr<ContributionFilter> filter, const Database &database,
                           const Currency &fundCurrency, const QDate &today, QObject *parent);

    std::shared_ptr<ContributionFilter> m_filter;
};

/// A refused wish as the page lists it: its donor by the name of the language shown, found by any.
struct RefusedWish
{
    KeptRequest kept;
    QString donor;
    QString names;
};

[[nodiscard]] std::vector<RefusedWish> readRefusedWishes(const Database &database, const QDate &today);
[[nodiscard]] std::vector<Column<RefusedWish>> refusedWishColumns();

} // namespace fund
