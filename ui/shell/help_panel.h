#pragma once

#include "shell/page.h"

#include <QFrame>
#include <QPointer>

namespace fund {

class Label;

/// What a page is for and the paragraph that it rests on, over the page's head; Escape or F1 closes it.
class HelpPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent);

    void showHelp(const QString &title, const PageHelp &help);
    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_text;
    Label *m_paragraph;
    QPointer<QWidget> m_cameFrom;
};

} // namespace fund
