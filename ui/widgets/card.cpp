#include "widgets/card.h"

#include "widgets/label.h"
#include "widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <QWidget>

namespace fund {

namespace {

class Rule final : public QWidget
{
public:
    explicit Rule(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), tokensOf(this).line); }
};

} // namespace

QWidget *newRule(QWidget *parent)
{
    return new Rule(parent);
}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_head(new QWidget(this)), m_title(new Label(title, TextStyle::Heading)),
      m_subtitle(new Label({}, TextStyle::Caption, Tone::Muted)),
      m_caption(new Label({}, TextStyle::Caption, Tone::Muted))
{
    setBackgroundRole(QPalette::Base);
    m_title->setWordWrap(true); // where it stands is said in full, also in a narrow card
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_headRow = new QHBoxLayout(m_head);
    m_headRow->setContentsMargins(16, 12, 16, 8);
    m_headRow->setSpacing(8);
    m_headRow->addLayout(words, 1);
    m_headRow->addWidget(m_caption, 0, Qt::AlignTop);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(16, 0, 16, 8);
    m_body->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(m_body, 1);
    showHead();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    showHead();
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    showHead();
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    showHead();
}

void Card::addToHead(QWidget *widget)
{
    m_headRow->addWidget(widget, 0, m_subtitle->text().isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    m_headRow->setContentsMargins(16, 8, 8, 8);
    m_head->show();
}

void Card::setFlush(bool flush)
{
    m_body->setContentsMargins(flush ? QMargins() : QMargins(16, 0, 16, 8));
}

void Card::showHead()
{
    m_subtitle->setHidden(m_subtitle->text().isEmpty());
    m_caption->setHidden(m_caption->text().isEmpty());
    const bool bare = m_title->text().isEmpty() && m_caption->text().isEmpty() && m_headRow->count() == 2;
    m_head->setHidden(bare);
    setAccessibleName(m_title->text());
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    paintBox(painter, rect(), t.base, t.line);
}

} // namespace fund
