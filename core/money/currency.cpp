#include "money/currency.h"

#include "base/reference_table.h"

#include <algorithm>

namespace fund {

namespace {

std::vector<Currency> readCurrencies()
{
    const CsvTable table = referenceTable(u"currencies.csv");
    const int code = table.columnOf(u"code");
    const int places = table.columnOf(u"minor_units");
    const int type = table.columnOf(u"type");
    std::vector<Currency> result;
    for (const CsvRow row : table)
        if (row.bytes(type) == "currency" && !row.bytes(places).isEmpty())
            result.push_back({row.text(code), row.bytes(places).toInt()});
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

Currency currencyOnRecord(const QString &code)
{
    return currencyOf(code).value_or(Currency{code, 2});
}

} // namespace fund
