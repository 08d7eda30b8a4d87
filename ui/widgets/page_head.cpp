#include "widgets/page_head.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/share_bar.h"
#include "widgets/small_parts.h"
#include "widgets/task_runner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace fund {

PageHead::PageHead(QWidget *parent)
    : QWidget(parent), m_title(new Label({}, TextStyle::PageTitle)), m_chip(new Chip({})),
      m_subtitle(new Label({}, TextStyle::Caption, Tone::Muted)), m_task(new QWidget),
      m_taskTitle(new Label({}, TextStyle::Caption, Tone::Muted)), m_taskBar(new ShareBar),
      m_cancel(new Button({}, ButtonKind::Small)), m_tasks(new TaskRunner(this))
{
    setFixedHeight(56);
    m_title->setFixedHeight(28); // four more than the line: a "g" hangs lower than that
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_title);
    first->addWidget(m_chip);
    first->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addLayout(first);
    words->addWidget(m_subtitle);
    words->addStretch(1);
    auto *taskRow = new QHBoxLayout(m_task);
    taskRow->setContentsMargins(0, 0, 0, 0);
    taskRow->setSpacing(8);
    m_taskBar->setFixedWidth(120);
    taskRow->addWidget(m_taskTitle);
    taskRow->addWidget(m_taskBar);
    taskRow->addWidget(m_cancel);
    m_task->hide();
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(8);
    m_actions->addWidget(m_task);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    connect(m_cancel, &Button::clicked, m_tasks, &TaskRunner::cancel);
    connect(m_tasks, &TaskRunner::started, this, &PageHead::showTask);
    connect(m_tasks, &TaskRunner::progressed, this, [this](int percent) { m_taskBar->setShares({{percent, 100}}); });
    connect(m_tasks, &TaskRunner::finished, this, &PageHead::hideTask);
    retranslate();
}

void PageHead::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHead::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setHidden(subtitle.isEmpty());
}

void PageHead::setChip(const QString &text)
{
    m_chip->setText(text);
}

Button *PageHead::setPrimary(const QString &text, const QString &iconName, const QKeySequence &keys)
{
    if (!m_primary) {
        m_primary = new Button(text, iconName, ButtonKind::Primary, this);
        m_actions->addWidget(m_primary);
    }
    m_primary->setText(text);
    m_primary->setIconName(iconName);
    if (!keys.isEmpty())
        m_primary->setKeys(keys);
    m_primary->updateGeometry();
    return m_primary;
}

Button *PageHead::addButton(const QString &text, const QString &iconName, const QKeySequence &keys)
{
    auto *button = new Button(text, iconName, ButtonKind::Plain, this);
    if (!keys.isEmpty())
        button->setKeys(keys);
    addWidget(button);
    return button;
}

void PageHead::addWidget(QWidget *widget)
{
    m_actions->insertWidget(m_primary ? m_actions->count() - 1 : m_actions->count(), widget, 0, Qt::AlignVCenter);
}

void PageHead::setRuled(bool ruled)
{
    m_ruled = ruled;
    update();
}

void PageHead::showTask(const QString &title)
{
    m_taskTitle->setText(title);
    m_taskBar->setAccessibleName(title);
    m_taskBar->setShares({{0, 100}});
    m_task->show();
}

void PageHead::hideTask()
{
    m_task->hide();
}

void PageHead::paintEvent(QPaintEvent *)
{
    if (m_ruled)
        QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), tokensOf(this).line);
}

void PageHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace fund
