#include "money/currency.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>

namespace fund {

namespace {

std::vector<Currency> readCurrencies()
{
    // The file is ours and holds no quoted comma before the columns that are read (a test counts its rows).
    QFile file(QStringLiteral(":/reference/currencies.csv"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    std::vector<Currency> result;
    QTextStream stream(&file);
    stream.readLine();
    while (!stream.atEnd()) {
        const QString line = stream.readLine();
        const QStringList fields = line.split(u',');
        if (fields.size() >= 5 && fields.last() == u"currency" && !fields.at(2).isEmpty())
            result.push_back({fields.at(0), fields.at(2).toInt()});
    }
    std::sort(result.begin(), result.end(), [](const Currency &a, const Currency &b) { return a.code < b.code; });
    return result;
}

} // namespace

const std::vector<Currency> &currencies()
{
    static const std::vector<Currency> all = readCurrencies();
    return all;
}

std::optional<Currency> currencyOf(QStringView code)
{
    const auto &all = currencies();
    const auto found = std::lower_bound(all.begin(), all.end(), code,
                                        [](const Currency &currency, QStringView c) { return currency.code < c; });
    if (found == all.end() || found->code != code)
        return std::nullopt;
    return *found;
}

} // namespace fund
