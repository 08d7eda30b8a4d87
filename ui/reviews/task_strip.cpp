#include "reviews/task_strip.h"

#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "widgets/label.h"
#include "widgets/progress_strip.h"

#include <QHBoxLayout>

namespace fund {

namespace {

StripBox boxOf(TaskState state)
{
    if (state == TaskState::Submitted)
        return StripBox::Done;
    return state == TaskState::StoodBack ? StripBox::Conflict : StripBox::ToDo;
}

QString stateWords(TaskState state)
{
    switch (state) {
    case TaskState::Waiting:
        return TaskStrip::tr("to do", "a reviewer's task");
    case TaskState::Begun:
        return TaskStrip::tr("begun", "a reviewer's task");
    case TaskState::Submitted:
        return TaskStrip::tr("submitted", "a reviewer's task");
    case TaskState::StoodBack:
        return TaskStrip::tr("stood back", "a reviewer's task");
    case TaskState::Lapsed:
        return TaskStrip::tr("lapsed", "a reviewer's task");
    }
    Q_UNREACHABLE();
}

} // namespace

TaskStrip::TaskStrip(QWidget *parent) : QWidget(parent), m_strip(new ProgressStrip(tr("Tasks"))), m_count(new Label)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_strip);
    row->addWidget(m_count);
    m_count->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    connect(m_strip, &ProgressStrip::boxChosen, this, &TaskStrip::taskChosen);
}

QWidget *TaskStrip::boxes() const
{
    return m_strip;
}

void TaskStrip::setTasks(const std::vector<ReviewTask> &tasks, int current)
{
    const Language language = currentLanguage();
    std::vector<StripBox> boxes;
    int done = 0;
    for (const ReviewTask &task : tasks) {
        const auto place = static_cast<int>(boxes.size());
        const StripBox box = boxOf(task.state);
        done += box == StripBox::ToDo ? 0 : 1;
        boxes.push_back(place == current && box == StripBox::ToDo ? StripBox::Current : box);
        m_strip->setTip(
            place, tr("%1, %2", "an application and where its review stands").arg(task.ref, stateWords(task.state)));
    }
    m_strip->setBoxes(std::move(boxes));
    m_count->setText(tr("%1 of %2 done", "tasks of a reviewer")
                         .arg(numberText(done, language), numberText(static_cast<qint64>(tasks.size()), language)));
    setVisible(!tasks.empty());
}

} // namespace fund
