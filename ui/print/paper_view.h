#pragma once

#include "print/page.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace fund::print {

/// How large pages stand in the view.
struct PaperZoom
{
    enum class Kind
    {
        WholePage, ///< a page fits into the view
        Width,     ///< its width does
        Percent
    };
    Kind kind = Kind::WholePage;
    int percent = 100; ///< of the paper's own size, for Percent

    bool operator==(const PaperZoom &) const = default;
};

/// The pages of a paper one below the other, or two side by side, as they will be printed. Page Up and Page Down go by
/// pages, arrows by lines, Home and End to the ends, Ctrl++ and Ctrl+- change the size.
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    /// `rightToLeft`: the first of two pages stands at the right.
    void setPaper(PagedDocument paper, bool rightToLeft);
    [[nodiscard]] const PagedDocument &paper() const { return m_paper; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_paper.pages.size()); }
    /// The page in the middle of the view, from 0; -1 where there is none.
    [[nodiscard]] int currentPage() const { return m_current; }

    void setZoom(const PaperZoom &zoom);
    [[nodiscard]] const PaperZoom &zoom() const { return m_zoom; }
    /// What the pages measure now, of their own size.
    [[nodiscard]] int percent() const;
    void setPagesAcross(int pages);

    void goToPage(int page);
    void goTo(const PagePlace &place);

    [[nodiscard]] QSize sizeHint() const override { return {440, 600}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 160}; }

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QSizeF largestPage() const;
    /// Pixels to a tenth of a point.
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] QSizeF cell() const;
    [[nodiscard]] QSizeF contentSize() const;
    /// Where a page stands in the viewport.
    [[nodiscard]] QRectF placeOf(int page) const;
    void arrange();
    void lookForCurrent();
    void step(int by);
    void paintOne(QPainter &painter, int page);

    PagedDocument m_paper;
    PaperZoom m_zoom;
    int m_across = 1;
    int m_current = -1;
    bool m_rightToLeft = false;
    QCache<int, QPixmap> m_pictures; ///< pages as they were drawn last, at m_drawnScale
    qreal m_drawnScale = 0;
    qreal m_arrangedScale = 0;
};

} // namespace fund::print
