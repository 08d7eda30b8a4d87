#include "widgets/figure_strip.h"

#include "widgets/focus_ring.h"
#include "widgets/paint.h"
#include "widgets/type_scale.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace fund {

namespace {

constexpr int margins = 16; ///< 12 before the words, 4 after them

class FigureButton final : public QAbstractButton
{
public:
    FigureButton(StripFigure figure, bool first) : m_figure(std::move(figure)), m_first(first)
    {
        setFixedHeight(72);
        setMinimumWidth(widthIn(TextStyle::Strong) + margins);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFocusPolicy(Qt::StrongFocus);
        setOwnFocus(this);
        setAccessibleName(QStringLiteral("%1: %2").arg(m_figure.caption, m_figure.figure));
        setAccessibleDescription(m_figure.note);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(this);
        if (underMouse())
            painter.fillRect(rect(), t.alt);
        if (!m_first)
            painter.fillRect(mirrored(QRect(0, 0, 1, height()), rect(), layoutDirection()), t.line);
        const auto write = [&](int y, int height, const QString &text, TextStyle style, const QColor &colour) {
            painter.setFont(fontOf(style));
            painter.setPen(colour);
            const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
            painter.drawText(mirrored(QRect(12, y, width() - margins, height), rect(), layoutDirection()),
                             leading | Qt::AlignVCenter | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, width() - margins));
        };
        write(8, 16, m_figure.caption, TextStyle::Caption, t.muted);
        // A figure is smaller where it has no room, and never cut.
        const bool fits = widthIn(TextStyle::InspectorHeading) <= width() - margins;
        write(24, 24, m_figure.figure, fits ? TextStyle::InspectorHeading : TextStyle::Strong,
              colourOf(m_figure.tone, t));
        write(48, 16, m_figure.note, TextStyle::Caption, t.muted);
        if (hasFocus())
            paintRing(painter, rect(), t);
    }
    bool event(QEvent *event) override
    {
        const QFontMetrics metrics(fontOf(TextStyle::Caption));
        if (event->type() == QEvent::ToolTip)
            for (const QString &text : {m_figure.caption, m_figure.note})
                if (metrics.horizontalAdvance(text) > width() - margins) {
                    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                                       m_figure.caption + u'\n' + m_figure.note, this);
                    return true;
                }
        return QAbstractButton::event(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    [[nodiscard]] int widthIn(TextStyle style) const
    {
        return QFontMetrics(fontOf(style)).horizontalAdvance(m_figure.figure) + 2;
    }

    StripFigure m_figure;
    bool m_first;
};

} // namespace

FigureStrip::FigureStrip(const QString &accessibleName, QWidget *parent) : QFrame(parent), m_row(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    m_row->setContentsMargins(5, 1, 5, 1);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureStrip::setFigures(const std::vector<StripFigure> &figures)
{
    qDeleteAll(findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly));
    for (int i = 0; i < static_cast<int>(figures.size()); ++i) {
        auto *button = new FigureButton(figures.at(static_cast<std::size_t>(i)), i == 0);
        m_row->addWidget(button, 1);
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT figureChosen(i); });
    }
}

void FigureStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    paintBox(painter, rect(), t.base, t.line);
}

} // namespace fund
