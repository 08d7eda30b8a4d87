#include "shell/help_panel.h"

#include "widgets/label.h"
#include "widgets/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace fund {

HelpPanel::HelpPanel(QWidget *parent)
    : QFrame(parent), m_title(new Label({}, TextStyle::Heading)), m_text(new Label),
      m_paragraph(new Label({}, TextStyle::Caption, Tone::Muted))
{
    setFocusPolicy(Qt::StrongFocus);
    m_text->setWordWrap(true);
    m_paragraph->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    for (Label *label : {m_title, m_text, m_paragraph})
        layout->addWidget(label);
    hide();
}

void HelpPanel::showHelp(const QString &title, const PageHelp &help)
{
    m_cameFrom = QApplication::focusWidget();
    m_title->setText(title);
    m_text->setText(help.text);
    m_paragraph->setText(help.paragraph);
    m_paragraph->setHidden(help.paragraph.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(help.text + u' ' + help.paragraph);
    const int width = qMin(420, parentWidget()->width() - 32);
    const int height = heightForWidth(width);
    const int x = layoutDirection() == Qt::RightToLeft ? 16 : parentWidget()->width() - width - 16;
    setGeometry(x, 60, width, height);
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

QString HelpPanel::text() const
{
    return m_text->text();
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape && event->key() != Qt::Key_F1)
        return QFrame::keyPressEvent(event);
    hide();
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::PopupFocusReason);
}

void HelpPanel::focusOutEvent(QFocusEvent *event)
{
    hide();
    QFrame::focusOutEvent(event);
}

void HelpPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    paintBox(painter, rect(), t.base, t.focus, 2);
}

} // namespace fund
