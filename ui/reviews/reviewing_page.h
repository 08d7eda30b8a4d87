#pragma once

#include "models/row_table_model.h"
#include "shell/page.h"

#include "calls/call_store.h"
#include "reviews/review_store.h"

QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {

class Button;
class CallChoice;
class EmptyState;
class MessageNote;
class TableView;

/// Where the reviews of one application stand.
struct ReviewedRow
{
    QString ref;
    QString stateIso3;
    CandidateMerit candidate;
    std::vector<Assignment> assignments;
    std::vector<Recusal> recusals;
    bool isRefused = false; ///< found not eligible
    QString waitsFor;       ///< a sentence; empty: for nothing
};

/// The office's side of reviewing a call: assign its applications, see what is in, open the scores when all are.
class ReviewingPage final : public Page
{
    Q_OBJECT

public:
    explicit ReviewingPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// A call's reference, or that and an application's: "S-2026-1", "S-2026-1/A-009".
    void openSubject(const QString &subject) override;
    void remember(QSettings &settings, const QString &group) override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void readCall();
    void showDeeds();
    void inspect(int row);
    void showReviewers(const ReviewedRow &row);
    void assign();
    void open();
    void release(const ReviewedRow &row, const Assignment &assignment);
    void waive(const ReviewedRow &row);
    template <typename T>
    void tell(const Result<T> &result, const QString &done);

    Session &m_session;
    Dialogs &m_dialogs;
    std::optional<Call> m_call;
    RowTableModel<ReviewedRow> m_model;
    CallChoice *m_calls;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    MessageNote *m_note;
    TableView *m_table;
    Button *m_assign;
    Button *m_open;
};

} // namespace fund
