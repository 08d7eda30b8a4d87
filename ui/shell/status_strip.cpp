#include "shell/status_strip.h"

#include "widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace fund {

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent), m_demonstration(new Label({}, TextStyle::CaptionStrong)), m_others()
{
    setFixedHeight(24);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(16);
    row->addWidget(m_demonstration);
    row->addStretch(1);
    for (Label *&label : m_others) {
        label = new Label({}, TextStyle::Caption, Tone::Muted);
        row->addWidget(label);
    }
    setFacts({});
}

void StatusStrip::setFacts(const StatusFacts &facts)
{
    const auto show = [](Label *label, const QString &text) {
        label->setText(text);
        label->setAccessibleName(text);
        label->setHidden(text.isEmpty());
    };
    show(m_demonstration, facts.demonstration);
    const std::array<QString, 4> texts = {facts.role, facts.date, facts.saved, facts.verified};
    for (std::size_t i = 0; i < texts.size(); ++i)
        show(m_others.at(i), texts.at(i));
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    painter.fillRect(rect(), t.rail);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace fund
