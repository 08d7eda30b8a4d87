#pragma once

#include "documents/chart.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace fund {

/// A place where money stands: a donor kind, the pool, an envelope, a use of it.
struct FlowNode
{
    QString key;
    QString title;
    QString amountText;
    qint64 amount = 0;
    int column = 0;
    ChartColour colour = ChartColour::Blue;

    bool operator==(const FlowNode &) const = default;
};

/// Money that goes from one place to another.
struct FlowBand
{
    QString from;
    QString to;
    qint64 amount = 0;
    ChartColour colour = ChartColour::Blue;

    bool operator==(const FlowBand &) const = default;
};

/// A whole flow. Nodes of a column stand in the order given; bands leave and reach a node in the order given.
struct FlowFacts
{
    std::vector<QString> columns; ///< their titles
    std::vector<FlowNode> nodes;
    std::vector<FlowBand> bands;

    bool operator==(const FlowFacts &) const = default;
};

/// How much room texts take: given by whoever draws.
struct FlowRoom
{
    qreal width = 752;
    qreal top = 24; ///< below the columns' titles
    qreal bottom = 380;
    qreal before = 104; ///< for the names of the first column
    qreal behind = 168; ///< for the names and amounts of the last
    qreal lineHeight = 16;
    int wordLines = 2; ///< of a node's name and amount; one where room is short
    qreal gap = 9;     ///< between the places of two nodes
};

/// Where everything stands, as read from left to right.
struct FlowLayout
{
    static constexpr qreal nodeWidth = 12;
    static constexpr qreal thinnest = 1.5; ///< bands thinner than that are drawn so

    struct Band
    {
        qreal fromY = 0; ///< upper borders
        qreal toY = 0;
        qreal thick = 0;
        int from = 0; ///< indices of nodes
        int to = 0;
    };

    std::vector<QRectF> nodes;
    std::vector<qreal> labels;  ///< the middle of each node's words: no two of a column overlap
    std::vector<Band> bands;    ///< in the order of FlowFacts::bands; bands of unknown nodes are left out
    std::vector<int> bandIndex; ///< which of FlowFacts::bands each is
};

/// Whether the words of every column find room, however thin the nodes.
[[nodiscard]] bool findsRoom(const FlowFacts &facts, const FlowRoom &room);
/// To scale: one number of pixels for each unit of money, in all columns.
[[nodiscard]] FlowLayout layOutFlow(const FlowFacts &facts, const FlowRoom &room);
/// Whether money goes on from this node.
[[nodiscard]] bool hasOnward(const FlowFacts &facts, const FlowNode &node);

} // namespace fund
