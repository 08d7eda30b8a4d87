#include "widgets/rule_bars.h"

#include "widgets/line_icon.h"
#include "widgets/paint.h"
#include "widgets/type_scale.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStringList>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace fund {

namespace {

constexpr int barWidth = 32;

} // namespace

RuleBars::RuleBars(const QString &accessibleName, int rowHeight, QWidget *parent)
    : QWidget(parent), m_rowHeight(rowHeight)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RuleBars::setRules(std::vector<RuleFacts> rules)
{
    m_rules = std::move(rules);
    describe();
    updateGeometry();
    update();
}

QString RuleBars::shortText(const RuleFacts &rule) const
{
    const int by = rule.atMost ? rule.reached - rule.needed : rule.needed - rule.reached;
    return rule.atMost ? tr("over by %1").arg(locale().toString(by)) : tr("short by %1").arg(locale().toString(by));
}

void RuleBars::describe()
{
    QStringList sentences;
    for (const RuleFacts &rule : m_rules) {
        const QString needed = locale().toString(rule.needed);
        const QString text = rule.atMost
                                 ? tr("%1: %2, at most %3").arg(rule.title, locale().toString(rule.reached), needed)
                                 : tr("%1: %2, at least %3").arg(rule.title, locale().toString(rule.reached), needed);
        sentences += rule.met ? text : QStringLiteral("%1, %2").arg(text, shortText(rule));
    }
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
}

QSize RuleBars::sizeHint() const
{
    return {320, static_cast<int>(m_rules.size()) * m_rowHeight};
}

void RuleBars::paintRule(QPainter &painter, int row) const
{
    const RuleFacts &rule = m_rules.at(static_cast<std::size_t>(row));
    const Tokens &t = tokensOf(this);
    const int y = row * m_rowHeight;
    const auto seen = [&](const QRect &place) { return mirrored(place, rect(), layoutDirection()); };
    const auto write = [&](int x, int span, const QString &text, TextStyle style, const QColor &colour,
                           Qt::Alignment side) {
        painter.setFont(fontOf(style));
        painter.setPen(colour);
        const auto flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), side));
        painter.drawText(seen(QRect(x, y, span, m_rowHeight)), flags | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, span));
    };
    const bool anyShort = std::any_of(m_rules.begin(), m_rules.end(), [](const RuleFacts &one) { return !one.met; });
    const int tail = anyShort ? 84 : 16;
    const int needed = width() - tail - 8 - 40;
    const int reached = needed - 8 - 24;
    const int bar = rule.of > 0 ? reached - 8 - barWidth : reached;
    const int start = 20;
    write(0, 12, locale().toString(row + 1), TextStyle::Text, t.muted, Qt::AlignRight);
    write(start, bar - start - 8, rule.title, TextStyle::Text, t.text, Qt::AlignLeft);
    if (rule.of > 0) {
        const int middle = y + m_rowHeight / 2;
        painter.fillRect(seen(QRect(bar, middle - 3, barWidth, 6)), t.track);
        painter.fillRect(seen(QRect(bar, middle - 3, qMin(barWidth, rule.reached * barWidth / rule.of), 6)), t.c1);
        painter.fillRect(seen(QRect(bar + qMin(barWidth, rule.needed * barWidth / rule.of) - 1, middle - 7, 2, 14)),
                         t.text);
    }
    write(reached, 24, locale().toString(rule.reached), TextStyle::Strong, t.text, Qt::AlignRight);
    const QString sign = rule.atMost ? QStringLiteral("≤ ") : QStringLiteral("≥ ");
    write(needed, 40, sign + locale().toString(rule.needed), TextStyle::Text, t.muted, Qt::AlignRight);
    const QRect mark(needed + 48, y + (m_rowHeight - 16) / 2, 16, 16);
    paintLineIcon(painter, seen(mark), rule.met ? QStringLiteral("tick") : QStringLiteral("warning"),
                  rule.met ? t.ok : t.warn);
    if (!rule.met)
        write(needed + 68, tail - 20, shortText(rule), TextStyle::Caption, t.warn, Qt::AlignLeft);
}

void RuleBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int row = 0; row < static_cast<int>(m_rules.size()); ++row)
        paintRule(painter, row);
}

void RuleBars::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        describe();
    QWidget::changeEvent(event);
}

bool RuleBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = help->pos().y() / m_rowHeight;
        const bool known = row >= 0 && row < static_cast<int>(m_rules.size());
        QToolTip::showText(help->globalPos(), known ? m_rules.at(static_cast<std::size_t>(row)).title : QString(),
                           this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace fund
