#pragma once

#include "ledger/figure_change.h"
#include "models/paged_table_model.h"
#include "pool/pool_flow.h"
#include "widgets/inspector.h"

#include <memory>

namespace fund {

class EntryDetails;
class Session;
class SinceField;
class TableView;

/// The entries behind a number of the pool, and one of them in full.
class FigureInspector : public Inspector
{
    Q_OBJECT

public:
    explicit FigureInspector(Session &session, QWidget *parent = nullptr);

    /// A number with its entries.
    void showPart(const PoolPart &part, const ReadAt &at);
    /// What a number is made of, where that is several figures: each a link to its entries.
    void showSum(const QString &title, const Money &total, const std::vector<std::pair<PoolPart, Money>> &parts);
    /// Shows of the number what was recorded after a day and changed it; nullopt: all its entries again.
    void setChangedSince(const std::optional<QDate> &day);
    [[nodiscard]] TableView *entries() const { return m_table; }
    /// Wide enough for a day, a name and an amount side by side.
    [[nodiscard]] QSize sizeHint() const override { return {352, 400}; }

Q_SIGNALS:
    void partChosen(const QString &nodeKey);
    void reversalAsked(qint64 entry, const QString &title);
    /// Of what is committed for this subject.
    void paymentAsked(const QString &subject);
    void goTo(const QString &place, const QString &subject);

private:
    void startAnew();
    void addSince(const ReadAt &at);
    /// The sentences of an explanation; false where the day is refused.
    bool addDifference(const PoolPart &part, const ReadAt &at);
    void addEntries(const PoolPart &part, const ReadAt &at);
    void addDeeds();
    void inspect(int row);
    void showDeeds(const LedgerEntry &entry);

    Session &m_session;
    PoolPart m_part;
    ReadAt m_at;
    std::optional<QDate> m_since;
    SinceField *m_sinceField = nullptr; ///< null: a number of several parts
    std::unique_ptr<PagedTableModel<FigureLine>> m_model;
    TableView *m_table = nullptr;
    EntryDetails *m_details = nullptr;
    Button *m_reverse = nullptr;
    Button *m_pay = nullptr; ///< null: the user doesn't pay
};

} // namespace fund
