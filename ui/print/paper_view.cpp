#include "print/paper_view.h"

#include "print/paint_page.h"
#include "widgets/tokens.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace fund::print {

namespace {

constexpr qreal margin = 16;
constexpr qreal gap = 16;
constexpr qreal screenUnit = 96.0 / 720.0; // pixels of a paper's own size to a tenth of a point
constexpr qreal largestFit = 1.5;          // a page that fits is not blown up beyond this
constexpr int lineStep = 40;
constexpr int picturesKept = 40; // in megapixels: some pages at 200 %
constexpr std::array steps = {25, 33, 50, 66, 80, 100, 125, 150, 200, 300};

} // namespace

PaperView::PaperView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    m_pictures.setMaxCost(picturesKept * 1'000'000);
}

void PaperView::setPaper(PagedDocument paper, bool rightToLeft)
{
    m_paper = std::move(paper);
    m_rightToLeft = rightToLeft;
    m_pictures.clear();
    m_current = -1;
    verticalScrollBar()->setValue(0);
    arrange();
    lookForCurrent();
}

void PaperView::setZoom(const PaperZoom &zoom)
{
    const int page = m_current;
    m_zoom = zoom;
    arrange();
    goToPage(page);
    Q_EMIT zoomChanged();
}

int PaperView::percent() const
{
    return static_cast<int>(std::lround(scale() / screenUnit * 100));
}

void PaperView::setPagesAcross(int pages)
{
    const int page = m_current;
    m_across = std::max(1, pages);
    arrange();
    goToPage(page);
    Q_EMIT zoomChanged();
}

QSizeF PaperView::largestPage() const
{
    QSizeF size(1, 1);
    for (const Page &page : m_paper.pages)
        size = size.expandedTo(page.size);
    return size;
}

qreal PaperView::scale() const
{
    if (m_zoom.kind == PaperZoom::Kind::Percent)
        return m_zoom.percent / 100.0 * screenUnit;
    const QSizeF page = largestPage();
    const qreal width = (viewport()->width() - 2 * margin - (m_across - 1) * gap) / m_across;
    qreal fit = width / page.width();
    if (m_zoom.kind == PaperZoom::Kind::WholePage)
        fit = std::min(fit, (viewport()->height() - 2 * margin) / page.height());
    return std::clamp(fit, 0.1 * screenUnit, largestFit * screenUnit);
}

QSizeF PaperView::cell() const
{
    const QSizeF size = largestPage() * scale();
    return {std::floor(size.width()), std::floor(size.height())};
}

QSizeF PaperView::contentSize() const
{
    const QSizeF one = cell();
    const int rows = (pageCount() + m_across - 1) / m_across;
    return {2 * margin + m_across * one.width() + (m_across - 1) * gap,
            2 * margin + rows * one.height() + std::max(0, rows - 1) * gap};
}

QRectF PaperView::placeOf(int page) const
{
    const QSizeF one = cell();
    const QSizeF whole = contentSize();
    const int row = page / m_across;
    const int column = m_rightToLeft ? m_across - 1 - page % m_across : page % m_across;
    // From right to left the bar's beginning is at the right.
    const int across = isRightToLeft() ? horizontalScrollBar()->maximum() - horizontalScrollBar()->value()
                                       : horizontalScrollBar()->value();
    const qreal left =
        whole.width() < viewport()->width() ? std::floor((viewport()->width() - whole.width()) / 2) : -across;
    const qreal top = whole.height() < viewport()->height() ? std::floor((viewport()->height() - whole.height()) / 2)
                                                            : -verticalScrollBar()->value();
    return {QPointF(left + margin + column * (one.width() + gap), top + margin + row * (one.height() + gap)), one};
}

void PaperView::arrange()
{
    m_arrangedScale = scale();
    const QSize whole = contentSize().toSize();
    const QSize view = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, whole.height() - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(lineStep);
    horizontalScrollBar()->setRange(0, std::max(0, whole.width() - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setSingleStep(lineStep);
    viewport()->update();
}

void PaperView::lookForCurrent()
{
    int found = pageCount() > 0 ? 0 : -1;
    const qreal middle = viewport()->height() / 2.0;
    for (int page = 0; page < pageCount(); page += m_across)
        if (placeOf(page).top() - gap / 2 <= middle)
            found = page;
    // Of two side by side the one that was gone to stays.
    if (m_current >= 0 && found >= 0 && m_current / m_across == found / m_across)
        return;
    m_current = found;
    Q_EMIT currentPageChanged(found);
}

void PaperView::goToPage(int page)
{
    goTo({page, 0});
}

void PaperView::goTo(const PagePlace &place)
{
    if (place.page < 0 || place.page >= pageCount())
        return;
    const qreal offset = std::max(0.0, place.y * scale() - margin);
    const qreal top = placeOf(place.page).top() - margin + offset + verticalScrollBar()->value();
    verticalScrollBar()->setValue(static_cast<int>(std::floor(top)));
    if (m_current != place.page) {
        m_current = place.page;
        Q_EMIT currentPageChanged(m_current);
    }
    viewport()->update();
}

void PaperView::step(int by)
{
    const int now = percent();
    int next = by > 0 ? steps.back() : steps.front();
    for (const int one : steps) {
        if (by > 0 && one > now + 1) {
            next = one;
            break;
        }
        if (by < 0 && one < now - 1)
            next = one;
    }
    setZoom({PaperZoom::Kind::Percent, next});
}

void PaperView::paintOne(QPainter &painter, int page)
{
    const QRectF place = placeOf(page);
    const Page &paper = m_paper.pages.at(static_cast<std::size_t>(page));
    const qreal ratio = devicePixelRatioF();
    QPixmap *picture = m_pictures.object(page);
    if (!picture) {
        auto drawn = std::make_unique<QPixmap>((place.size() * ratio).toSize());
        drawn->setDevicePixelRatio(ratio);
        drawn->fill(Qt::white);
        QPainter inner(drawn.get());
        inner.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        inner.scale(scale(), scale());
        paintPage(inner, paper);
        inner.end();
        const int cost = drawn->width() * drawn->height();
        painter.drawPixmap(place.topLeft(), *drawn);
        m_pictures.insert(page, drawn.release(), cost);
    } else {
        painter.drawPixmap(place.topLeft(), *picture);
    }
    const Tokens &t = tokensOf(this);
    painter.setPen(QPen(page == m_current && hasFocus() ? t.focus : t.edge, page == m_current && hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokensOf(this).rail);
    if (m_drawnScale != scale()) {
        m_drawnScale = scale();
        m_pictures.clear();
    }
    for (int page = 0; page < pageCount(); ++page)
        if (placeOf(page).adjusted(-2, -2, 2, 2).intersects(QRectF(event->rect())))
            paintOne(painter, page);
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const qreal before = m_arrangedScale;
    const int value = verticalScrollBar()->value();
    arrange();
    if (m_zoom.kind == PaperZoom::Kind::WholePage)
        goToPage(m_current);
    else if (before > 0 && m_arrangedScale != before)
        verticalScrollBar()->setValue(static_cast<int>(std::lround(value * m_arrangedScale / before)));
    Q_EMIT zoomChanged();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        return step(1);
    if (control && event->key() == Qt::Key_Minus)
        return step(-1);
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return goToPage(std::min(m_current + m_across, pageCount() - 1));
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return goToPage(std::max(m_current - m_across, 0));
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return goToPage(pageCount() - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        step(event->angleDelta().y() > 0 ? 1 : -1);
        return event->accept();
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PaperView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaperView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PaperView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    lookForCurrent();
}

} // namespace fund::print
