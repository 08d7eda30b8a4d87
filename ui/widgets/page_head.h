#pragma once

#include <QKeySequence>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QHBoxLayout)

namespace fund {

class Button;
class Chip;
class Label;
class ShareBar;
class TaskRunner;

/// The top of a page, 56 px: title, a chip beside it, a muted line under it, at the end other buttons and one primary
/// button; while long work runs, its progress and Cancel stand there too.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void setChip(const QString &text);
    /// Makes the primary button on its first call, renames it afterwards; connect to its clicked().
    Button *setPrimary(const QString &text, const QString &iconName = {}, const QKeySequence &keys = {});
    [[nodiscard]] Button *primary() const { return m_primary; }
    /// A further button before the primary one.
    Button *addButton(const QString &text, const QString &iconName = {}, const QKeySequence &keys = {});
    /// Any other widget there: a strip of progress, a choice of language.
    void addWidget(QWidget *widget);
    /// A line under the head, for pages whose content reaches their borders.
    void setRuled(bool ruled);

    [[nodiscard]] TaskRunner &tasks() { return *m_tasks; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTask(const QString &title);
    void hideTask();

    Label *m_title;
    Chip *m_chip;
    Label *m_subtitle;
    QHBoxLayout *m_actions;
    Button *m_primary = nullptr;
    QWidget *m_task;
    Label *m_taskTitle;
    ShareBar *m_taskBar;
    Button *m_cancel;
    TaskRunner *m_tasks;
    bool m_ruled = false;
};

} // namespace fund
