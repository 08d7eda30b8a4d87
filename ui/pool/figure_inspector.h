#pragma once

#include "ledger/figure_change.h"
#include "models/paged_table_model.h"
#include "pool/pool_flow.h"
#include "statements/cash_forecast.h"
#include "widgets/inspector.h"

#include <functional>
#include <memory>

namespace fund {

class EntryDetails;
class Session;
class SinceField;
class TableView;

/// What a bar or point of a chart stands for, and the entries behind it, page by page.
struct ShownLines
{
    QString caption;
    QString heading;
    std::function<FigureLines(const LinePage &)> read;
};

/// What is expected in a month of the forecast.
struct ShownMonth
{
    ForecastMonth month;
    std::vector<ExpectedCash> in;
    std::vector<ExpectedCash> out;
};

/// The entries behind a number of the pool, and one of them in full.
class FigureInspector : public Inspector
{
    Q_OBJECT

public:
    explicit FigureInspector(Session &session, QWidget *parent = nullptr);

    /// A number with its entries.
    void showPart(const PoolPart &part, const ReadAt &at);
    /// What a number is made of, where that is several figures: each a link to its entries.
    /// `at`: the links open the entries to that day; none: to the page's.
    void showSum(const QString &title, const Money &total, const std::vector<std::pair<PoolPart, Money>> &parts,
                 const std::optional<ReadAt> &at = {});
    /// A number of a chart with its entries.
    void showLines(const ShownLines &shown);
    /// The envelope of a call as it was published, with a link to the call.
    void showPublished(const QString &callRef, const Money &envelope);
    /// A month to come: what is due in it, each a link to where it comes from.
    void showMonth(const ShownMonth &shown);
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
    void addEntries(const std::function<FigureLines(const LinePage &)> &read);
    /// The list, one entry of it in full, and what can be done with it.
    void addList(const std::function<FigureLines(const LinePage &)> &read);
    void addExpected(const QString &title, const Money &sum, const std::vector<ExpectedCash> &expected, bool comes);
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
