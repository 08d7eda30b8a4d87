#pragma once

#include "charts/flow_layout.h"
#include "contributions/received_by_kind.h"

namespace fund {

/// What a number of the Pool page stands for.
struct PoolPart
{
    FigureKey figure;                     ///< as the ledger knows it
    std::optional<DonorKind> donorKind{}; ///< receipts of one kind of donor only

    bool operator==(const PoolPart &) const = default;
};

/// Money from donors through support costs and reserve to windows and their use. A shortfall flows in, an exchange loss
/// flows out, so that what reaches the pool is what leaves it.
[[nodiscard]] FlowFacts poolFlow(const PoolPosition &pool, const std::vector<KindReceipts> &kinds);

/// The part that a node of the flow stands for; nullopt for the pool as a whole and for a window, which have several.
[[nodiscard]] std::optional<PoolPart> partOfNode(const QString &nodeKey);
/// The node of a part.
[[nodiscard]] QString nodeOfPart(const PoolPart &part);
/// The parts of the pool as a whole ("pool"), of what is left for activities ("activities") or of a window; empty for
/// other nodes.
[[nodiscard]] std::vector<PoolPart> partsOfNode(const QString &nodeKey);
/// Rounded half to even to whole units of its currency: "480,885".
[[nodiscard]] QString wholeUnits(const Money &amount);
/// What a node with several parts is called: "In the pool", "Projects".
[[nodiscard]] QString titleOfNode(const QString &nodeKey);
/// Of a part, in a position that was read.
[[nodiscard]] Money amountOf(const PoolPart &part, const PoolPosition &pool, const std::vector<KindReceipts> &kinds);

} // namespace fund
