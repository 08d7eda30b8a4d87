#pragma once

#include "documents/chart.h"
#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QPointF>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace fund {

/// What a chart shows, as numbers: every chart can be read as a table.
struct ChartTable
{
    QStringList head;
    std::vector<QStringList> rows; ///< the first cell names the row, the others stand at the end as figures
};

/// One bar or point of a chart: a value of a category (a year, a month) in a series.
struct ChartSpot
{
    int category = 0;
    int series = 0;
    QRectF place; ///< where it can be hit, given as if the reader read from left to right

    [[nodiscard]] bool isSameAs(const ChartSpot &other) const
    {
        return category == other.category && series == other.series;
    }
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
    /// Whether its bars and points can be chosen: by a click, or with the arrows and Enter while it has the keyboard.
    void setChoosable(bool choosable) { m_isChoosable = choosable; }
    /// The bar or point that was chosen; nullopt: none.
    [[nodiscard]] const std::optional<ChartSpot> &chosen() const { return m_chosen; }
    /// Where they all are, category by category: for whoever presses them.
    [[nodiscard]] virtual std::vector<ChartSpot> spots() const { return {}; }

Q_SIGNALS:
    /// A bar or point was chosen, by its place among categories and series.
    void valueChosen(int category, int series);

protected:
    /// Whether there is nothing to draw.
    [[nodiscard]] virtual bool isEmpty() const = 0;
    virtual void paintChart(QPainter &painter) const = 0;
    /// To call when what is shown has changed.
    void contentChanged();
    /// "2026, received: 1.2": what the screen reader says of one that is chosen.
    [[nodiscard]] virtual QString spotText(const ChartSpot &spot) const;
    [[nodiscard]] static QString spotText(const std::vector<ChartSeries> &series,
                                          const std::vector<ChartCategory> &categories, const ChartSpot &spot);
    /// Whether categories stand below each other; else they stand side by side.
    [[nodiscard]] virtual bool runsDown() const { return false; }

    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

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
    void choose(const ChartSpot &spot);
    /// To the next or the last category, and to the next or the last series of one.
    void step(int categories, int series);
    void describe();
    void paintChosen(QPainter &painter) const;

    QString m_emptyText;
    QString m_numbers; ///< all of them, for the screen reader
    std::optional<ChartSpot> m_chosen;
    bool m_isChoosable = false;
};

} // namespace fund
