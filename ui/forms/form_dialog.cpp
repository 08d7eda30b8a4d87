#include "forms/form_dialog.h"

#include "forms/form.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/task_runner.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace fund {

namespace {

constexpr int dialogWidth = 560;

} // namespace

FormDialog::FormDialog(const QString &title, Form *form, const QString &deed, std::function<Problems()> record,
                       QWidget *parent)
    : QDialog(parent), m_form(form), m_deed(new Button(deed, ButtonKind::Primary)), m_cancel(new Button(tr("Cancel"))),
      m_foot(new Label({}, TextStyle::Caption, Tone::Muted)), m_tasks(new TaskRunner(this)), m_record(std::move(record))
{
    setWindowTitle(title);
    auto *heading = new Label(title, TextStyle::InspectorHeading);
    heading->setContentsMargins(0, 0, 0, 0);
    auto *holder = new QWidget;
    auto *inner = new QVBoxLayout(holder);
    inner->setContentsMargins(24, 8, 24, 16);
    inner->addWidget(form);
    inner->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(holder);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_deed->setKeys(Qt::CTRL | Qt::Key_Return);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 12, 24, 12);
    buttons->setSpacing(8);
    m_foot->setWordWrap(true);
    buttons->addWidget(m_foot, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_deed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(24, 0, 24, 8);
    top->addWidget(heading);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    layout->addWidget(newRule());
    layout->addLayout(buttons);
    connect(m_cancel, &Button::clicked, this, &FormDialog::reject);
    connect(m_deed, &Button::clicked, this, &FormDialog::submit);
    connect(form, &Form::submitAsked, this, &FormDialog::submit);
    // A choice may bring further fields.
    connect(form, &Form::changed, this, &FormDialog::grow, Qt::QueuedConnection);
    resize(dialogWidth, wantedHeight());
}

int FormDialog::wantedHeight() const
{
    constexpr int highest = 640;
    constexpr int headAndFoot = 160;
    const int inner = dialogWidth - 48;
    const int form = m_form->hasHeightForWidth() ? m_form->heightForWidth(inner) : m_form->sizeHint().height();
    return qMin(highest, form + headAndFoot);
}

void FormDialog::grow()
{
    resize(width(), qMax(height(), wantedHeight()));
}

void FormDialog::setFootText(const QString &text)
{
    m_footText = text;
    m_foot->setText(text);
}

void FormDialog::setLongWork(const QString &title, std::function<LongWork()> begin)
{
    m_workTitle = title;
    m_begin = std::move(begin);
}

bool FormDialog::isWorking() const
{
    return m_tasks->isRunning();
}

void FormDialog::submit()
{
    if (isWorking())
        return;
    // As after a click: an editor that loses the keyboard takes in what was typed last.
    const QPointer<QWidget> typedIn = focusWidget();
    m_deed->setFocus(Qt::OtherFocusReason);
    Problems problems = m_form->unreadable();
    if (problems.empty())
        problems = m_record();
    showProblems(problems);
    if (!problems.empty()) {
        if (typedIn && m_deed->hasFocus())
            typedIn->setFocus(Qt::OtherFocusReason); // no field is to blame
        return;
    }
    if (m_begin)
        return startWork();
    accept();
}

void FormDialog::reject()
{
    if (!isWorking())
        return QDialog::reject();
    m_tasks->cancel();
    m_cancel->setEnabled(false);
    m_foot->setText(tr("Stopping…"));
}

void FormDialog::startWork()
{
    setWorking(true);
    m_tasks->run<Problems>(m_workTitle, m_begin(), [this](const Problems &problems) { finishWork(problems); });
}

void FormDialog::finishWork(const Problems &problems)
{
    const bool wasStopped = !m_cancel->isEnabled();
    setWorking(false);
    if (problems.empty()) // stopped too late: it is done
        return accept();
    if (wasStopped)
        return QDialog::reject();
    showProblems(problems);
}

void FormDialog::setWorking(bool working)
{
    m_form->setDisabled(working);
    m_deed->setDisabled(working);
    m_cancel->setEnabled(true);
    m_foot->setText(working ? m_workTitle : m_footText);
    if (working)
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void FormDialog::showProblems(const Problems &problems)
{
    m_form->show(problems);
    // Once the sentences have their places: what is wrong must be seen without scrolling.
    if (!problems.empty())
        QTimer::singleShot(0, this, &FormDialog::grow);
}

} // namespace fund
