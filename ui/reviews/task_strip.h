#pragma once

#include "reviews/review_queue.h"

#include <QWidget>

namespace fund {

class Label;
class ProgressStrip;

/// A reviewer's tasks as a box each, and how many are done: "12 of 40 done".
class TaskStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TaskStrip(QWidget *parent = nullptr);
    /// `current`: the one that is shown; -1: none.
    void setTasks(const std::vector<ReviewTask> &tasks, int current);
    [[nodiscard]] QWidget *boxes() const;

Q_SIGNALS:
    void taskChosen(int task);

private:
    ProgressStrip *m_strip;
    Label *m_count;
};

} // namespace fund
