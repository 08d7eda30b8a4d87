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

#include <algorithm>

namespace fund {

namespace {

constexpr int margins = 16; ///< 12 before the words, 4 after them
constexpr int betweenWords = 8;

class FigureButton final : public QAbstractButton
{
public:
    FigureButton(StripFigure figure, StripHeight height, bool first)
        : m_figure(std::move(figure)), m_height(height), m_first(first)
    {
        setFixedHeight(height == StripHeight::OneLine ? 36 : 72);
        setMinimumWidth(height == StripHeight::OneLine ? widthOfLine() : widthIn(TextStyle::Strong) + margins);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFocusPolicy(Qt::StrongFocus);
        setOwnFocus(this);
        setAccessibleName(QStringLiteral("%1: %2").arg(m_figure.caption, m_figure.figure));
        setAccessibleDescription(m_figure.note);
    }
    [[nodiscard]] bool fitsIn(TextStyle style) const { return widthIn(style) <= width() - margins; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(this);
        if (underMouse())
            painter.fillRect(rect(), t.alt);
        if (!m_first)
            painter.fillRect(mirrored(QRect(0, 0, 1, height()), rect(), layoutDirection()), t.line);
        if (m_height == StripHeight::OneLine)
            writeInLine(painter, t);
        else
            writeBelowEachOther(painter, t);
        if (hasFocus())
            paintRing(painter, rect(), t);
    }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || !isCut())
            return QAbstractButton::event(event);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_figure.caption + u'\n' + m_figure.note,
                           this);
        return true;
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
    [[nodiscard]] int widthOfLine() const
    {
        const QFontMetrics caption(fontOf(TextStyle::Caption));
        return caption.horizontalAdvance(m_figure.caption) + 2 + widthIn(TextStyle::Strong) + margins + betweenWords;
    }
    [[nodiscard]] bool isCut() const
    {
        const QFontMetrics words(fontOf(TextStyle::Caption));
        const int note = words.horizontalAdvance(m_figure.note);
        if (m_height == StripHeight::OneLine)
            return widthOfLine() + betweenWords + note > width();
        return qMax(note, words.horizontalAdvance(m_figure.caption)) > width() - margins;
    }
    /// A figure is smaller where it, or a neighbour, has no room, and never cut: one strip has figures of one size.
    [[nodiscard]] TextStyle figureStyle() const
    {
        const auto siblings = parentWidget()->children();
        const bool fit = std::all_of(siblings.begin(), siblings.end(), [](const QObject *child) {
            const auto *button = dynamic_cast<const FigureButton *>(child);
            return !button || button->fitsIn(TextStyle::InspectorHeading);
        });
        return fit ? TextStyle::InspectorHeading : TextStyle::Strong;
    }
    void write(QPainter &painter, const QRect &place, const QString &text, TextStyle style, const QColor &colour) const
    {
        painter.setFont(fontOf(style));
        painter.setPen(colour);
        const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
        painter.drawText(mirrored(place, rect(), layoutDirection()), leading | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    }
    void writeBelowEachOther(QPainter &painter, const Tokens &t) const
    {
        const int room = width() - margins;
        write(painter, QRect(12, 8, room, 16), m_figure.caption, TextStyle::Caption, t.muted);
        write(painter, QRect(12, 24, room, 24), m_figure.figure, figureStyle(), colourOf(m_figure.tone, t));
        write(painter, QRect(12, 48, room, 16), m_figure.note, TextStyle::Caption, t.muted);
    }
    void writeInLine(QPainter &painter, const Tokens &t) const
    {
        const int caption = QFontMetrics(fontOf(TextStyle::Caption)).horizontalAdvance(m_figure.caption) + 2;
        const int figure = widthIn(TextStyle::Strong);
        int x = 12;
        write(painter, QRect(x, 0, caption, height()), m_figure.caption, TextStyle::Caption, t.muted);
        x += caption + betweenWords;
        write(painter, QRect(x, 0, figure, height()), m_figure.figure, TextStyle::Strong, colourOf(m_figure.tone, t));
        x += figure + betweenWords;
        write(painter, QRect(x, 0, width() - x - 4, height()), m_figure.note, TextStyle::Caption, t.muted);
    }

    StripFigure m_figure;
    StripHeight m_height;
    bool m_first;
};

} // namespace

FigureStrip::FigureStrip(const QString &accessibleName, StripHeight height, QWidget *parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_height(height)
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
        auto *button = new FigureButton(figures.at(static_cast<std::size_t>(i)), m_height, i == 0);
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
