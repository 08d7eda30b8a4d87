#include "start/start_step.h"

#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace fund {

namespace {

constexpr int cardWidth = 480;

} // namespace

StartStep::StartStep(QWidget *content, QWidget *parent)
    : QWidget(parent), m_title(new Label({}, TextStyle::PageTitle)),
      m_subtitle(new Label({}, TextStyle::Text, Tone::Muted)), m_busy(new Label({}, TextStyle::Caption, Tone::Muted)),
      m_back(new Button({})), m_deed(new Button({}, ButtonKind::Primary))
{
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    auto *card = new Card;
    card->setFixedWidth(cardWidth);
    QVBoxLayout *body = card->body();
    body->setContentsMargins(24, 24, 24, 24);
    body->addWidget(m_title);
    body->addSpacing(4);
    body->addWidget(m_subtitle);
    body->addSpacing(20);
    body->addWidget(content);
    body->addSpacing(24);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_busy, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_deed);
    body->addLayout(buttons);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card);
    row->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(2);
    whole->addLayout(row);
    whole->addStretch(3);
    connect(m_deed, &Button::clicked, this, &StartStep::submitted);
    connect(m_back, &Button::clicked, this, &StartStep::backAsked);
}

void StartStep::setTexts(const QString &title, const QString &subtitle, const QString &deed, const QString &back)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setHidden(subtitle.isEmpty());
    m_deed->setText(deed);
    m_back->setText(back);
    m_back->setHidden(back.isEmpty());
}

void StartStep::setBusy(const QString &what)
{
    m_busy->setText(what);
    m_deed->setEnabled(what.isEmpty());
    m_back->setEnabled(what.isEmpty());
}

void StartStep::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_deed->isEnabled())
        return Q_EMIT submitted();
    if (event->key() == Qt::Key_Escape && !m_back->isHidden() && m_back->isEnabled())
        return Q_EMIT backAsked();
    QWidget::keyPressEvent(event);
}

} // namespace fund
