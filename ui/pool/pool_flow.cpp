#include "pool/pool_flow.h"

#include "localisation/application_language.h"
#include "localisation/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

const QString poolKey = QStringLiteral("pool");
const QString activitiesKey = QStringLiteral("activities");
const QString windowPrefix = QStringLiteral("window/");
const QString kindPrefix = QStringLiteral("kind/");

QString useKey(PoolFigure figure, Window window)
{
    return poolFigureKey(figure) + u'/' + windowKey(window);
}

/// Beside a node there is room for a word or two.
QString shortTitle(PoolFigure figure)
{
    switch (figure) {
    case PoolFigure::Committed:
        return QCoreApplication::translate("pool", "Committed", "money that is promised and not yet spent");
    case PoolFigure::Allotted:
        return QCoreApplication::translate("pool", "Free", "money of a window that is not committed yet");
    case PoolFigure::SupportCosts:
        return QCoreApplication::translate("pool", "Support costs");
    case PoolFigure::Reserve:
        return QCoreApplication::translate("pool", "Reserve");
    default:
        return poolFigureTitle(figure);
    }
}

QString shortTitle(Window window)
{
    return window == Window::Monitoring ? QCoreApplication::translate("pool", "Monitoring", "a window of the fund")
                                        : windowTitle(window);
}

class FlowBuilder
{
public:
    explicit FlowBuilder(const PoolPosition &pool) : m_pool(pool)
    {
        m_flow.columns = {
            QCoreApplication::translate("pool", "Contributions"), QCoreApplication::translate("pool", "Pool"),
            QCoreApplication::translate("pool", "Set aside and windows"), QCoreApplication::translate("pool", "Use")};
    }

    FlowFacts build(const std::vector<KindReceipts> &kinds)
    {
        if (m_pool.received.isZero() && m_pool.otherIncome.isZero())
            return {};
        addSources(kinds);
        addNode(poolKey, QCoreApplication::translate("pool", "In the pool"), m_in, 1, ChartColour::Blue);
        addSetAside();
        for (const Window window : allWindows)
            addWindow(window);
        return std::move(m_flow);
    }

private:
    void addNode(const QString &key, const QString &title, const Money &amount, int column, ChartColour colour)
    {
        m_flow.nodes.push_back({key, title, wholeUnits(amount), amount.minor(), column, colour});
    }
    void addBand(const QString &from, const QString &to, const Money &amount, ChartColour colour)
    {
        m_flow.bands.push_back({from, to, amount.minor(), colour});
    }
    void addSource(const QString &key, const QString &title, const Money &amount, ChartColour colour)
    {
        if (!amount.isPositive())
            return;
        addNode(key, title, amount, 0, colour);
        addBand(key, poolKey, amount, colour);
        m_in += amount;
    }
    void addSources(const std::vector<KindReceipts> &kinds)
    {
        m_in = Money(0, m_pool.currency);
        for (const KindReceipts &kind : kinds)
            addSource(kindPrefix + donorKindKey(kind.kind), donorKindTitle(kind.kind), kind.amount, ChartColour::Blue);
        addSource(poolFigureKey(PoolFigure::OtherIncome), poolFigureTitle(PoolFigure::OtherIncome), m_pool.otherIncome,
                  ChartColour::Purple);
        addSource(poolFigureKey(PoolFigure::Available), QCoreApplication::translate("pool", "Shortfall"),
                  -m_pool.available, ChartColour::Vermilion);
    }
    void addRest(const QString &key, const QString &title, const Money &amount, ChartColour colour)
    {
        if (!amount.isPositive())
            return;
        addNode(key, title, amount, 2, colour);
        addBand(poolKey, key, amount, colour);
    }
    void addSetAside()
    {
        addRest(poolFigureKey(PoolFigure::OtherIncome), QCoreApplication::translate("pool", "Exchange losses"),
                -m_pool.otherIncome, ChartColour::Vermilion);
        addRest(poolFigureKey(PoolFigure::SupportCosts), shortTitle(PoolFigure::SupportCosts), m_pool.supportCosts,
                ChartColour::Grey);
        addRest(poolFigureKey(PoolFigure::Reserve), shortTitle(PoolFigure::Reserve), m_pool.reserve, ChartColour::Grey);
        addRest(poolFigureKey(PoolFigure::Available), poolFigureTitle(PoolFigure::Available), m_pool.available,
                ChartColour::Green);
    }
    void addWindow(Window window)
    {
        const auto found = m_pool.windows.find(window);
        if (found == m_pool.windows.end())
            return;
        const WindowPosition &position = found->second;
        const Money whole = position.allotted + position.committed + position.spent;
        if (!whole.isPositive())
            return;
        addRest(windowPrefix + windowKey(window), shortTitle(window), whole, ChartColour::Blue);
        addUse(PoolFigure::Spent, window, position.spent, ChartColour::Blue);
        addUse(PoolFigure::Committed, window, position.committed, ChartColour::Sky);
        addUse(PoolFigure::Allotted, window, position.allotted, ChartColour::Grey);
    }
    void addUse(PoolFigure figure, Window window, const Money &amount, ChartColour colour)
    {
        if (!amount.isPositive())
            return;
        addNode(useKey(figure, window), shortTitle(figure), amount, 3, colour);
        addBand(windowPrefix + windowKey(window), useKey(figure, window), amount, colour);
    }

    const PoolPosition &m_pool;
    FlowFacts m_flow;
    Money m_in;
};

} // namespace

QString wholeUnits(const Money &amount)
{
    qint64 unit = 1;
    for (int place = 0; place < amount.currency().minorUnits; ++place)
        unit *= 10;
    return numberText(divideHalfToEven(amount.minor(), 1, unit), currentLanguage());
}

FlowFacts poolFlow(const PoolPosition &pool, const std::vector<KindReceipts> &kinds)
{
    return FlowBuilder(pool).build(kinds);
}

std::optional<PoolPart> partOfNode(const QString &nodeKey)
{
    if (nodeKey.startsWith(kindPrefix)) {
        const auto kind = donorKindOf(QStringView(nodeKey).sliced(kindPrefix.size()));
        return kind ? std::optional(PoolPart{{PoolFigure::Received, std::nullopt}, kind}) : std::nullopt;
    }
    const auto figure = poolFigureOf(nodeKey.section(u'/', 0, 0));
    if (!figure)
        return std::nullopt;
    return PoolPart{{*figure, windowOf(nodeKey.section(u'/', 1, 1))}, std::nullopt};
}

QString nodeOfPart(const PoolPart &part)
{
    if (part.donorKind)
        return kindPrefix + donorKindKey(*part.donorKind);
    return part.figure.window ? useKey(part.figure.figure, *part.figure.window) : poolFigureKey(part.figure.figure);
}

std::vector<PoolPart> partsOfNode(const QString &nodeKey)
{
    if (nodeKey == poolKey)
        return {{{PoolFigure::Received, std::nullopt}}, {{PoolFigure::OtherIncome, std::nullopt}}};
    if (nodeKey == activitiesKey)
        return {{{PoolFigure::Spent, std::nullopt}},
                {{PoolFigure::Committed, std::nullopt}},
                {{PoolFigure::Allotted, std::nullopt}},
                {{PoolFigure::Available, std::nullopt}}};
    if (!nodeKey.startsWith(windowPrefix))
        return {};
    const auto window = windowOf(QStringView(nodeKey).sliced(windowPrefix.size()));
    return {{{PoolFigure::Spent, window}}, {{PoolFigure::Committed, window}}, {{PoolFigure::Allotted, window}}};
}

QString titleOfNode(const QString &nodeKey)
{
    if (nodeKey == poolKey)
        return QCoreApplication::translate("pool", "In the pool");
    if (nodeKey == activitiesKey)
        return QCoreApplication::translate("pool", "For activities");
    if (!nodeKey.startsWith(windowPrefix))
        return {};
    const auto window = windowOf(QStringView(nodeKey).sliced(windowPrefix.size()));
    return window ? windowTitle(*window) : QString();
}

Money amountOf(const PoolPart &part, const PoolPosition &pool, const std::vector<KindReceipts> &kinds)
{
    if (part.donorKind) {
        const auto found =
            std::find_if(kinds.begin(), kinds.end(), [&](const auto &kind) { return kind.kind == *part.donorKind; });
        return found == kinds.end() ? Money(0, pool.currency) : found->amount;
    }
    return figureIn(pool, part.figure);
}

} // namespace fund
