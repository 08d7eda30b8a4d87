#include "widgets/search_field.h"

#include "widgets/desk_style.h"
#include "widgets/line_icon.h"
#include "widgets/paint.h"
#include "widgets/type_scale.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QTimer>

namespace fund {

namespace {

constexpr int pauseBeforeFiltering = 120; // milliseconds

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_pause(new QTimer(this))
{
    setSmall(this);
    setFixedSize(168, 24);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeFiltering);
    connect(m_pause, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchField::tell);
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    retranslate();
}

void SearchField::retranslate()
{
    setAccessibleName(tr("Filter"));
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    setTextMargins(rightToLeft ? 4 : 24, 0, rightToLeft ? 24 : 4, 0);
}

void SearchField::tell()
{
    m_pause->stop();
    Q_EMIT filterChanged(text().trimmed());
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    const auto place = [this](const QRect &box) { return mirrored(box, rect(), layoutDirection()); };
    paintLineIcon(painter, place(QRect(8, 4, 16, 16)), QStringLiteral("search"), t.muted);
    if (!text().isEmpty() || !placeholderText().isEmpty())
        return;
    painter.setPen(t.muted);
    painter.setFont(fontOf(TextStyle::Text));
    const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.drawText(place(QRect(32, 0, width() - 90, height())), leading | Qt::AlignVCenter, tr("Filter"));
    painter.setFont(fontOf(TextStyle::Caption));
    const auto trailing = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
    painter.drawText(place(QRect(0, 0, width() - 8, height())), trailing | Qt::AlignVCenter, QStringLiteral("Ctrl+F"));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        tell();
    } else if (event->key() == Qt::Key_Down && m_target) {
        tell();
        m_target->setFocus(Qt::TabFocusReason);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    // What is done next rests on what was typed, however quickly it follows.
    if (m_pause->isActive())
        tell();
    QLineEdit::focusOutEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace fund
