#include "widgets/score_criterion.h"

#include "widgets/digits.h"
#include "widgets/focus_ring.h"
#include "widgets/paint.h"
#include "widgets/type_scale.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace fund {

namespace {

constexpr int highest = 5;
constexpr int rowHeight = 32;
constexpr int foldedHeight = 69;
constexpr int unfoldedHead = 36;
constexpr int numberWidth = 12;

} // namespace

ScoreCriterion::ScoreCriterion(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setOwnFocus(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreCriterion::setFacts(const CriterionFacts &facts)
{
    m_facts = facts;
    describe();
    update();
}

void ScoreCriterion::setScore(std::optional<int> score)
{
    m_score = score;
    m_missing = m_missing && !score;
    describe();
    update();
}

void ScoreCriterion::setMissing(bool missing)
{
    m_missing = missing;
    update();
}

void ScoreCriterion::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateGeometry();
    update();
}

void ScoreCriterion::describe()
{
    setAccessibleName(QStringLiteral("%1 %2").arg(locale().toString(m_facts.number), m_facts.title));
    const QString meaning = m_score ? m_facts.meaning.value(*m_score) : QString();
    setAccessibleDescription(m_score ? tr("Score %1: %2").arg(locale().toString(*m_score), meaning)
                                     : tr("Score 0 to 5"));
}

QSize ScoreCriterion::sizeHint() const
{
    return {416, isUnfolded() ? unfoldedHead + (highest + 1) * rowHeight + 12 : foldedHeight};
}

QRect ScoreCriterion::seen(const QRect &place) const
{
    return mirrored(place, rect(), layoutDirection());
}

QRect ScoreCriterion::keyPlace(int score) const
{
    if (isUnfolded())
        return {20, unfoldedHead + 4 + score * rowHeight + 4, 28, 24};
    return {24 + score * 32, 36, 28, 24};
}

void ScoreCriterion::paintHead(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const int top = isUnfolded() ? 8 : 8;
    const int start = isUnfolded() ? 12 : 4;
    const int end = width() - start;
    const auto write = [&](const QRect &place, const QString &text, TextStyle style, const QColor &colour,
                           Qt::Alignment side) {
        painter.setFont(fontOf(style));
        painter.setPen(colour);
        const auto flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), side));
        painter.drawText(seen(place), flags | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(fontOf(style)).elidedText(text, Qt::ElideRight, place.width()));
    };
    const int weightWidth = QFontMetrics(fontOf(TextStyle::Caption)).horizontalAdvance(m_facts.weight) + 24;
    const int paragraphWidth = QFontMetrics(fontOf(TextStyle::Caption)).horizontalAdvance(m_facts.paragraph) + 2;
    write({start, top, numberWidth, 24}, locale().toString(m_facts.number), TextStyle::Text, t.muted, Qt::AlignRight);
    const int titleEnd = end - qMax(80, weightWidth) - paragraphWidth - 8;
    write({start + 20, top, titleEnd - start - 20, 24}, m_facts.title, TextStyle::Strong, t.text, Qt::AlignLeft);
    write({titleEnd + 8, top, paragraphWidth, 24}, m_facts.paragraph, TextStyle::Caption, t.muted, Qt::AlignLeft);
    write({end - weightWidth, top, weightWidth, 24}, m_facts.weight, TextStyle::Caption, t.muted, Qt::AlignRight);
}

void ScoreCriterion::paintKey(QPainter &painter, const QRect &place, int score) const
{
    const Tokens &t = tokensOf(this);
    const bool chosen = m_score == score;
    paintBox(painter, seen(place), chosen ? t.strong : t.base, chosen ? t.strong : m_missing ? t.bad : t.edge);
    painter.setFont(fontOf(chosen ? TextStyle::Strong : TextStyle::Text));
    painter.setPen(chosen ? t.onStrong : t.text);
    painter.drawText(seen(place), Qt::AlignCenter, locale().toString(score));
}

void ScoreCriterion::paintUnfolded(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    paintBox(painter, rect(), t.base, t.focus, 2);
    for (int score = 0; score <= highest; ++score) {
        const QRect key = keyPlace(score);
        const bool chosen = m_score == score;
        if (chosen)
            paintBox(painter, seen(QRect(12, key.top() - 4, width() - 24, rowHeight)), t.sel, {});
        paintKey(painter, key, score);
        painter.setFont(fontOf(chosen ? TextStyle::Strong : TextStyle::Text));
        painter.setPen(t.text);
        const QRect words(60, key.top() - 4, width() - 76, rowHeight);
        const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
        painter.drawText(seen(words), leading | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_facts.meaning.value(score), Qt::ElideRight, words.width()));
    }
}

void ScoreCriterion::paintFolded(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    painter.fillRect(QRect(4, height() - 1, width() - 8, 1), t.line);
    const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    if (m_score) {
        const QRect key(24, 32, 28, 24);
        paintKey(painter, key, *m_score);
        painter.setFont(fontOf(TextStyle::Caption));
        painter.setPen(t.text);
        const QRect words(64, 32, width() - 68, 24);
        painter.drawText(
            seen(words), leading | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_facts.meaning.value(*m_score), Qt::ElideRight, words.width()));
        return;
    }
    for (int score = 0; score <= highest; ++score)
        paintKey(painter, keyPlace(score), score);
    if (m_missing) {
        painter.setFont(fontOf(TextStyle::Caption));
        painter.setPen(t.bad);
        painter.drawText(seen(QRect(224, 36, width() - 228, 24)), leading | Qt::AlignVCenter, tr("Score 0 to 5"));
    }
}

void ScoreCriterion::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isUnfolded())
        paintUnfolded(painter);
    else
        paintFolded(painter);
    paintHead(painter);
    if (hasFocus() && !isUnfolded())
        paintRing(painter, rect(), tokensOf(this));
}

void ScoreCriterion::give(int score)
{
    if (m_readOnly)
        return;
    setScore(score);
    Q_EMIT scored(score);
}

void ScoreCriterion::keyPressEvent(QKeyEvent *event)
{
    const std::optional<int> digit = digitOf(*event);
    if (digit && *digit <= highest)
        give(*digit);
    else if (event->key() == Qt::Key_Down)
        Q_EMIT moveOn(1);
    else if (event->key() == Qt::Key_Up)
        Q_EMIT moveOn(-1);
    else
        QWidget::keyPressEvent(event);
}

void ScoreCriterion::mousePressEvent(QMouseEvent *event)
{
    // The press that unfolds has already given the keyboard; keys stand where they stood before only when unfolded.
    const QPoint place = event->position().toPoint();
    for (int score = 0; score <= highest; ++score) {
        const QRect key = keyPlace(score);
        const QRect target = isUnfolded() ? QRect(12, key.top() - 4, width() - 24, rowHeight) : key;
        if (seen(target).contains(place))
            return give(score);
    }
}

void ScoreCriterion::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    updateGeometry();
    update();
}

void ScoreCriterion::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    updateGeometry();
    update();
}

void ScoreCriterion::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace fund
