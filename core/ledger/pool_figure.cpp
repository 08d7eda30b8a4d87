#include "ledger/pool_figure.h"

#include <QCoreApplication>

namespace fund {

namespace {

struct PoolFigureRow
{
    const char *key;
    const char *title;
};

// In the order of the figures.
constexpr PoolFigureRow figureTable[] = {
    {"pledged", QT_TRANSLATE_NOOP("ledger", "Pledged")},
    {"agreed", QT_TRANSLATE_NOOP("ledger", "Agreed, not received")},
    {"received", QT_TRANSLATE_NOOP("ledger", "Received")},
    {"other_income", QT_TRANSLATE_NOOP("ledger", "Other income")},
    {"spent", QT_TRANSLATE_NOOP("ledger", "Spent")},
    {"committed", QT_TRANSLATE_NOOP("ledger", "Committed, not spent")},
    {"allotted", QT_TRANSLATE_NOOP("ledger", "Allotted, not committed")},
    {"support_costs", QT_TRANSLATE_NOOP("ledger", "Programme support costs")},
    {"reserve", QT_TRANSLATE_NOOP("ledger", "Operating reserve")},
    {"available", QT_TRANSLATE_NOOP("ledger", "Available")},
};

static_assert(std::size(figureTable) == allPoolFigures.size());

std::map<Account, int> ofWindows(Account (*account)(Window), const std::optional<Window> &window)
{
    if (window)
        return {{account(*window), 1}};
    std::map<Account, int> weights;
    for (const Window each : allWindows)
        weights[account(each)] = 1;
    return weights;
}

} // namespace

QString poolFigureKey(PoolFigure figure)
{
    return QString::fromLatin1(figureTable[static_cast<std::size_t>(figure)].key);
}

std::optional<PoolFigure> poolFigureOf(QStringView key)
{
    for (const PoolFigure figure : allPoolFigures)
        if (key == QLatin1String(figureTable[static_cast<std::size_t>(figure)].key))
            return figure;
    return std::nullopt;
}

QString poolFigureTitle(PoolFigure figure)
{
    return QCoreApplication::translate("ledger", figureTable[static_cast<std::size_t>(figure)].title);
}

std::map<Account, int> weightsOf(const FigureKey &key)
{
    switch (key.figure) {
    case PoolFigure::Pledged:
    case PoolFigure::Agreed:
        return {};
    case PoolFigure::Received:
        return {{Account::Contributions, -1}, {Account::Refunds, -1}};
    case PoolFigure::OtherIncome:
        return {{Account::OtherIncome, -1}, {Account::Interest, -1}, {Account::ExchangeDifferences, -1}};
    case PoolFigure::Spent:
        return ofWindows(&spent, key.window);
    case PoolFigure::Committed:
        return ofWindows(&committed, key.window);
    case PoolFigure::Allotted:
        return ofWindows(&allotted, key.window);
    case PoolFigure::SupportCosts:
        return {{Account::SupportCosts, 1}};
    case PoolFigure::Reserve:
        return {{Account::Reserve, 1}};
    case PoolFigure::Available:
        return {{Account::Contributions, -1},       {Account::Refunds, -1},
                {Account::OtherIncome, -1},         {Account::Interest, -1},
                {Account::ExchangeDifferences, -1}, {Account::Appropriated, 1}};
    }
    Q_UNREACHABLE();
}

} // namespace fund
