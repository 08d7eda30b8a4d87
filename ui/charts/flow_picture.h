#pragma once

#include "charts/chart_picture.h"
#include "charts/flow_layout.h"

#include <QPainterPath>

#include <optional>

namespace fund {

/// Money from where it came to what it was spent on, to scale. Every node and band is a button: a click or the arrows
/// choose it (left and right along the flow, from node to band to node; up and down among those beside).
class FlowPicture : public ChartPicture
{
    Q_OBJECT

public:
    explicit FlowPicture(QWidget *parent = nullptr);

    void setFlow(const FlowFacts &facts);
    /// Rings a node; an unknown key takes the ring away.
    void setSelectedNode(const QString &key);
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override { return {752, 382}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {560, 260}; }
    /// For tests and for whoever prints it: where everything stands now.
    [[nodiscard]] FlowLayout layoutNow() const;

Q_SIGNALS:
    void nodeChosen(const QString &key);
    void bandChosen(const QString &from, const QString &to);

protected:
    [[nodiscard]] bool isEmpty() const override { return m_facts.nodes.empty(); }
    void paintChart(QPainter &painter) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// A node (band false) or a band, by its index in the layout.
    struct Item
    {
        bool band = false;
        int index = 0;

        bool operator==(const Item &) const = default;
    };

    [[nodiscard]] FlowRoom room() const;
    [[nodiscard]] QPainterPath pathOf(const FlowLayout &layout, int band) const;
    [[nodiscard]] QRectF wordsOf(const FlowLayout &layout, int node) const;
    [[nodiscard]] std::optional<Item> itemAt(const QPointF &point) const;
    [[nodiscard]] QString tipOf(const Item &item) const;
    void choose(const Item &item);
    void along(int way);
    void beside(int way);
    void paintBands(QPainter &painter, const FlowLayout &layout) const;
    void paintNode(QPainter &painter, const FlowLayout &layout, int node) const;
    void paintWords(QPainter &painter, const FlowLayout &layout, int node) const;
    void paintRestingWords(QPainter &painter, const QRectF &words, const FlowNode &node) const;

    FlowFacts m_facts;
    std::optional<Item> m_selected;
};

} // namespace fund
