#pragma once

#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QPointF>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace fund {

/// What a chart shows, as numbers: every chart can be read as a table.
struct ChartTable
{
    QStringList head;
    std::vector<QStringList> rows; ///< the first cell names the row, the others stand at the end as figures
};

/// A chart that draws itself. It can have the keyboard, so that T shows its table; its name and its numbers are told
/// to the screen reader.
class ChartPicture : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPicture(QWidget *parent = nullptr);

    [[nodiscard]] virtual ChartTable table() const = 0;
    /// In place of the picture while there is nothing to draw: what will appear here.
    void setEmptyText(const QString &text);

protected:
    /// Whether there is nothing to draw.
    [[nodiscard]] virtual bool isEmpty() const = 0;
    virtual void paintChart(QPainter &painter) const = 0;
    /// To call when what is shown has changed.
    void contentChanged();

    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

    /// A place given as if the reader read from left to right, where it is to be drawn.
    [[nodiscard]] QRectF seen(const QRectF &place) const;
    [[nodiscard]] QPointF seen(const QPointF &place) const;
    /// One line of text in a box of that kind; `side` is leading (AlignLeft), trailing (AlignRight) or centred.
    void write(QPainter &painter, const QRectF &place, const QString &text, TextStyle style, const QColor &colour,
               Qt::Alignment side = Qt::AlignLeft) const;
    [[nodiscard]] static int widthOf(const QString &text, TextStyle style);
    /// Where the marks of a legend stand, below and beside its top left corner: in lines that fit the picture's width,
    /// the last of them at the last place.
    [[nodiscard]] std::vector<QPointF> legendPlaces(const QStringList &names, bool centred) const;
    /// The height of those lines.
    [[nodiscard]] int legendHeight(const QStringList &names) const;
    /// The name behind a legend's mark.
    void writeLegend(QPainter &painter, const QPointF &mark, const QString &name) const;

private:
    QString m_emptyText;
};

} // namespace fund
