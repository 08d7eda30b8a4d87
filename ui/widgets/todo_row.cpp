#include "widgets/todo_row.h"

#include "widgets/focus_ring.h"
#include "widgets/line_icon.h"
#include "widgets/paint.h"
#include "widgets/type_scale.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStringList>
#include <QStyle>

namespace fund {

namespace {

constexpr int dateWidth = 96;

} // namespace

TodoRow::TodoRow(const TodoFacts &facts, QWidget *parent) : QAbstractButton(parent)
{
    setFixedHeight(64);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setOwnFocus(this);
    setFacts(facts);
}

void TodoRow::setFacts(const TodoFacts &facts)
{
    m_facts = facts;
    setText(facts.title);
    setAccessibleName(QStringLiteral("%1 %2").arg(locale().toString(facts.count), facts.title));
    setAccessibleDescription(QStringList{facts.detail, facts.date, facts.dateNote}.join(QStringLiteral(" · ")));
    setToolTip(facts.detail);
    update();
}

void TodoRow::setLast(bool last)
{
    m_last = last;
    update();
}

void TodoRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    const auto write = [&](const QRect &place, const QString &text, TextStyle style, const QColor &colour,
                           Qt::Alignment side) {
        painter.setFont(fontOf(style));
        painter.setPen(colour);
        const auto flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), side));
        painter.drawText(mirrored(place, rect(), layoutDirection()), flags | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    const auto icon = [&](int x, const QString &name) {
        paintLineIcon(painter, mirrored(QRect(x, 24, 16, 16), rect(), layoutDirection()), name, t.muted,
                      layoutDirection());
    };
    if (underMouse())
        painter.fillRect(rect(), t.alt);
    if (!m_last)
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.grid);
    icon(16, m_facts.iconName);
    write({36, 0, 44, 64}, locale().toString(m_facts.count), TextStyle::PageTitle, t.text, Qt::AlignRight);
    const int end = width() - 16 - 16 - 12 - dateWidth;
    write({96, 13, end - 104, 20}, m_facts.title, TextStyle::Strong, t.text, Qt::AlignLeft);
    write({96, 32, end - 104, 18}, m_facts.detail, TextStyle::Caption, t.muted, Qt::AlignLeft);
    const QColor when = m_facts.urgent ? t.warn : t.text;
    const bool two = !m_facts.dateNote.isEmpty();
    write({end, two ? 15 : 24, dateWidth, 16}, m_facts.date, TextStyle::Caption, when, Qt::AlignRight);
    if (two)
        write({end, 31, dateWidth, 16}, m_facts.dateNote, TextStyle::Caption, when, Qt::AlignRight);
    icon(width() - 32, QStringLiteral("chevron"));
    if (hasFocus())
        paintRing(painter, rect(), t);
}

void TodoRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        focusNextChild();
        break;
    case Qt::Key_Up:
        focusPreviousChild();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace fund
