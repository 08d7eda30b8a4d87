#pragma once

#include "shell/page.h"

#include "reviews/review_queue.h"

QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QTimer)

namespace fund {

class ApplicationSheet;
class Button;
class CallChoice;
class EmptyState;
class KeyHints;
class ScorePanel;
class TaskStrip;

/// A reviewer's own tasks, one after the other: the application at the left as it was written, the criteria at the
/// right. Everything goes by the keyboard; what is begun is kept at once.
class ReviewQueuePage final : public Page
{
    Q_OBJECT

public:
    explicit ReviewQueuePage(const PageContext &context, QWidget *parent = nullptr);
    ~ReviewQueuePage() override;

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// A call's reference, or an application of the call that is shown: "S-2026-1", "A-022".
    void openSubject(const QString &subject) override;
    [[nodiscard]] QWidget *firstFocus() const override;
    /// A table of own reviews of the call that is shown.
    bool takeFile(const QString &path) override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *newReadingSide();
    [[nodiscard]] QWidget *newScoringSide();
    void buildHead();
    void addKeys();
    [[nodiscard]] bool readCall();
    [[nodiscard]] const ReviewTask *current() const;
    [[nodiscard]] bool isToDo(int task) const;
    /// The next task to do from a place on, round about; -1: none.
    [[nodiscard]] int nextToDo(int from, int by = 1) const;
    void show(int task);
    void showHead();
    void showNothing();
    void chooseCall();
    void skip(int by);
    void submit();
    void declareConflict();
    /// After a deed that ends a task: to the next.
    void goOn();
    void keep();

    Session &m_session;
    Dialogs &m_dialogs;
    std::optional<Call> m_call;
    std::vector<ReviewTask> m_tasks; ///< but for those lapsed
    int m_current = -1;
    AssignmentId m_shown;
    CallChoice *m_calls;
    TaskStrip *m_strip;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ApplicationSheet *m_sheet;
    ScorePanel *m_panel;
    KeyHints *m_hints;
    Button *m_conflict;
    Button *m_submit;
    QTimer *m_keeping;
    bool m_isUnkept = false; ///< something was changed and is not in the file yet
};

/// Tasks that wait for this reviewer: the number in the rail.
[[nodiscard]] int waitingReviews(const Session &session);

} // namespace fund
