#pragma once

#include "calls/call.h"
#include "reviews/review_queue.h"

#include <QScrollArea>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fund {

class Label;
class MessageNote;
class NoteField;
class NoteLine;
class ScoreCriterion;

/// The criteria of a call with what each score means, and a note. Scores are given by the keys 0 to 5; Tab goes on.
class ScorePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScorePanel(QWidget *parent = nullptr);

    void retranslate();
    /// Shows what is begun or was submitted. What was taken back can be undone only for the sheet that is shown.
    void setSheet(const Call &call, const ReviewSheet &sheet);
    [[nodiscard]] BegunReview begun() const;
    /// Marks every criterion without a score and goes to the first.
    void showMissing();
    void showFailure(const Failure &failure);
    /// Takes the last score back, as often as scores were given.
    void undo();
    void focusNote();
    /// The first criterion without a score, else the first.
    [[nodiscard]] QWidget *firstOpen() const;

Q_SIGNALS:
    void scored();
    void noteChanged();

private:
    struct Step
    {
        std::size_t criterion;
        std::optional<int> before;
    };

    void build();
    void makeCriteria(const Call &call);
    void give(std::size_t criterion, int score);
    void moveFrom(std::size_t criterion, int by);
    void showOthers(const ReviewSheet &sheet);
    void follow(QWidget *now);

    CallVersionId m_version;
    AssignmentId m_assignment;
    std::vector<ScoreCriterion *> m_criteria;
    std::vector<std::optional<int>> m_scores;
    std::vector<Step> m_steps;
    MessageNote *m_failure;
    QVBoxLayout *m_criteriaColumn;
    NoteField *m_note;
    NoteLine *m_hidden;
    Label *m_others;
};

} // namespace fund
