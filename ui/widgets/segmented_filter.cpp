#include "widgets/segmented_filter.h"

#include "widgets/paint.h"
#include "widgets/type_scale.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace fund {

namespace {

class SegmentButton final : public QAbstractButton
{
public:
    explicit SegmentButton(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    /// The words give way where there is no room, the number never does.
    void setWords(const QString &words, const QString &number)
    {
        m_words = words;
        m_number = number.isEmpty() ? QString() : u' ' + number;
        setText(m_words + m_number);
        setAccessibleName(text());
        updateGeometry();
    }
    QSize sizeHint() const override
    {
        // As wide as when it is chosen, so that nothing moves.
        return {strongMetrics().horizontalAdvance(text()) + margins, 26};
    }
    QSize minimumSizeHint() const override
    {
        const int words = strongMetrics().horizontalAdvance(QStringLiteral("MMMM…"));
        return {qMin(sizeHint().width(), words + strongMetrics().horizontalAdvance(m_number) + margins), 26};
    }

    bool last = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(this);
        const QRect inner = rect().adjusted(0, 1, 0, -1);
        if (isChecked()) {
            painter.fillRect(inner, t.sel);
            painter.fillRect(QRect(inner.left(), inner.bottom() - 1, inner.width(), 2), t.un);
        } else if (underMouse()) {
            painter.fillRect(inner, t.alt);
        }
        if (!last)
            painter.fillRect(mirrored(QRect(width() - 1, 1, 1, height() - 2), rect(), layoutDirection()), t.line);
        painter.setFont(fontOf(isChecked() ? TextStyle::Strong : TextStyle::Text));
        painter.setPen(isEnabled() ? t.text : t.muted);
        painter.drawText(rect(), Qt::AlignCenter, shown(painter.fontMetrics()));
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip && shown(strongMetrics()) != text()) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
            return true;
        }
        return QAbstractButton::event(event);
    }

private:
    static constexpr int margins = 21;

    [[nodiscard]] static QFontMetrics strongMetrics() { return QFontMetrics(fontOf(TextStyle::Strong)); }
    [[nodiscard]] QString shown(const QFontMetrics &metrics) const
    {
        const int room = width() - margins + 2 - metrics.horizontalAdvance(m_number);
        return metrics.elidedText(m_words, Qt::ElideRight, room) + m_number;
    }

    QString m_words;
    QString m_number;
};

} // namespace

SegmentedFilter::SegmentedFilter(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    m_row->setContentsMargins(1, 0, 1, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            Q_EMIT currentChanged(m_segments.at(static_cast<std::size_t>(index)).key);
    });
}

void SegmentedFilter::setSegments(const std::vector<Segment> &segments)
{
    const QString kept = current();
    const QSignalBlocker quiet(m_group);
    const bool same = segments.size() == m_segments.size();
    m_segments = segments;
    if (!same) {
        qDeleteAll(m_group->buttons());
        for (int i = 0; i < static_cast<int>(segments.size()); ++i) {
            auto *button = new SegmentButton(this);
            button->last = i + 1 == static_cast<int>(segments.size());
            m_group->addButton(button, i);
            m_row->addWidget(button);
        }
    }
    int chosen = 0;
    for (int i = 0; i < static_cast<int>(segments.size()); ++i) {
        const Segment &segment = segments.at(static_cast<std::size_t>(i));
        auto *button = static_cast<SegmentButton *>(m_group->button(i)); // it holds no other
        button->setWords(segment.text, segment.count ? locale().toString(*segment.count) : QString());
        if (segment.key == kept)
            chosen = i;
    }
    if (QAbstractButton *button = m_group->button(chosen))
        button->setChecked(true);
}

QString SegmentedFilter::current() const
{
    const int index = m_group->checkedId();
    return index < 0 ? QString() : m_segments.at(static_cast<std::size_t>(index)).key;
}

void SegmentedFilter::setCurrent(const QString &key)
{
    for (std::size_t i = 0; i < m_segments.size(); ++i)
        if (m_segments.at(i).key == key)
            choose(static_cast<int>(i));
}

void SegmentedFilter::choose(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedFilter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    paintBox(painter, rect(), t.base, t.edge);
}

void SegmentedFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange)
        setSegments(std::vector<Segment>(m_segments));
    QWidget::changeEvent(event);
}

} // namespace fund
