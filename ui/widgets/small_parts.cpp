#include "widgets/small_parts.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/line_icon.h"
#include "widgets/message_note.h"
#include "widgets/paint.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace fund {

Chip::Chip(const QString &text, QWidget *parent) : QWidget(parent)
{
    setFont(fontOf(TextStyle::Caption));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setHidden(text.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 14, 20};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    paintBox(painter, rect(), t.alt, t.line);
    painter.setPen(t.text);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

NoteLine::NoteLine(const QString &text, Tone tone, const QString &iconName, QWidget *parent)
    : QWidget(parent), m_label(new Label({}, TextStyle::Caption))
{
    m_label->setWordWrap(true);
    // A spacer, since a layout's margins are not mirrored from right to left.
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(0);
    layout->addSpacing(20);
    layout->addWidget(m_label, 1);
    setNote(text, tone, iconName);
}

void NoteLine::setNote(const QString &text, Tone tone, const QString &iconName)
{
    m_iconName = iconName.isEmpty() ? iconOf(tone) : iconName;
    m_label->setText(text);
    m_label->setTone(tone);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QString NoteLine::text() const
{
    return m_label->text();
}

void NoteLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect icon = mirrored(QRect(0, 2, 16, 16), rect(), layoutDirection());
    paintLineIcon(painter, icon, m_iconName, colourOf(m_label->tone(), tokensOf(this)), layoutDirection());
}

ErrorLine::ErrorLine(QWidget *parent) : NoteLine({}, Tone::Bad, {}, parent)
{
    hide();
}

void ErrorLine::showProblem(const Problem &problem)
{
    setNote(sentenceWithParagraph(problem), Tone::Bad);
    show();
}

void ErrorLine::clear()
{
    setNote({}, Tone::Bad);
    hide();
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(new Label({}, TextStyle::InspectorHeading)),
      m_text(new Label({}, TextStyle::Text, Tone::Muted)), m_step(new Button({}, ButtonKind::Primary))
{
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setMaximumWidth(420);
    m_title->setAlignment(Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addSpacing(40);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    // As wide as it may be, in the middle; a narrow panel wraps it earlier.
    auto *words = new QHBoxLayout;
    words->addStretch(1);
    words->addWidget(m_text, 100, Qt::AlignTop);
    words->addStretch(1);
    layout->addLayout(words);
    layout->addSpacing(8);
    layout->addWidget(m_step, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_step, &Button::clicked, this, &EmptyState::stepChosen);
}

void EmptyState::setTexts(const QString &iconName, const QString &title, const QString &text, const QString &step)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    m_step->setText(step);
    m_step->setHidden(step.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    update();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect icon((width() - 32) / 2, m_title->y() - 40, 32, 32);
    paintLineIcon(painter, icon, m_iconName, tokensOf(this).muted, layoutDirection());
}

} // namespace fund
