#include "calls/criterion_row.h"

#include "widgets/button.h"
#include "widgets/desk_style.h"
#include "widgets/label.h"
#include "widgets/paint.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>

namespace fund {

CriterionRow::CriterionRow(ScoredCriterion criterion, QWidget *parent)
    : QWidget(parent), m_criterion(std::move(criterion)), m_number(new Label), m_name(new QLineEdit),
      m_paragraph(new QLineEdit), m_weight(new QSpinBox),
      m_remove(new Button({}, QStringLiteral("close"), ButtonKind::Icon))
{
    m_name->setText(m_criterion.name);
    m_name->setCursorPosition(0);
    m_paragraph->setText(m_criterion.paragraph);
    m_paragraph->setFixedWidth(80);
    m_weight->setRange(0, 100);
    m_weight->setValue(m_criterion.weight);
    m_weight->setFixedWidth(64);
    m_number->setFixedWidth(20);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 8, 2);
    row->setSpacing(6);
    row->addWidget(m_number);
    row->addWidget(m_name, 1);
    row->addWidget(m_paragraph);
    row->addWidget(m_weight);
    row->addWidget(m_remove);
    m_name->setAccessibleName(tr("Name of the criterion"));
    m_paragraph->setAccessibleName(tr("Paragraph that it rests on"));
    m_weight->setAccessibleName(tr("Weight"));
    m_remove->setAccessibleName(tr("Take the criterion away"));
    m_remove->setToolTip(tr("Take the criterion away"));
    for (QWidget *each :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_paragraph), static_cast<QWidget *>(m_weight)}) {
        setSmall(each);
        each->installEventFilter(this);
    }
    connect(m_name, &QLineEdit::textEdited, this, &CriterionRow::changed);
    connect(m_paragraph, &QLineEdit::textEdited, this, &CriterionRow::changed);
    connect(m_weight, &QSpinBox::valueChanged, this, &CriterionRow::changed);
    connect(m_remove, &Button::clicked, this, &CriterionRow::removed);
}

ScoredCriterion CriterionRow::criterion() const
{
    return {m_name->text().trimmed(), m_paragraph->text().trimmed(), m_weight->value(), m_criterion.words};
}

void CriterionRow::setNumber(int number)
{
    m_number->setText(locale().toString(number));
}

void CriterionRow::setCurrent(bool current)
{
    m_current = current;
    update();
}

QWidget *CriterionRow::editor(const QString &part) const
{
    return part == u"weight" ? static_cast<QWidget *>(m_weight) : m_name;
}

void CriterionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    if (m_current) {
        painter.fillRect(rect(), t.sel);
        painter.fillRect(mirrored(QRect(0, 0, 3, height()), rect(), layoutDirection()), t.un);
    }
    painter.fillRect(0, height() - 1, width(), 1, t.line);
}

void CriterionRow::mousePressEvent(QMouseEvent *)
{
    m_name->setFocus(Qt::MouseFocusReason);
}

bool CriterionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT chosen();
    return QWidget::eventFilter(watched, event);
}

} // namespace fund
