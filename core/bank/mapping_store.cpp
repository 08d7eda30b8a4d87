#include "bank/mapping_store.h"

#include "bank/bank_statement.h"
#include "record/change.h"

namespace fund {

namespace {

/// A row whose words a newer version wrote is as if it were not there: the person is asked again.
std::optional<SavedMapping> savedMappingFrom(Statement &row)
{
    auto mapping = readBankMapping(row.text(2));
    if (!mapping)
        return std::nullopt;
    return SavedMapping{row.text(0),         currencyOnRecord(row.text(1)),
                        std::move(*mapping), row.text(3).split(u'\n'),
                        row.text(4),         row.moment(5)};
}

} // namespace

void insertMapping(Change &change, const SavedMapping &saved)
{
    const qint64 id = change.insert(R"sql(
        INSERT INTO bank_mappings (account, account_key, currency, words, headings, recorded_by, recorded_at)
        VALUES (:account, :account_key, :currency, :words, :headings, :by, :recorded_at)
    )sql",
                                    {{":account", saved.account},
                                     {":account_key", accountKey(saved.account)},
                                     {":currency", saved.currency.code},
                                     {":words", wordsOf(saved.mapping)},
                                     {":headings", saved.headings.join(u'\n')},
                                     {":by", change.session().user().id},
                                     {":recorded_at", change.momentText()}});
    change.about("bank_mappings", id);
}

std::optional<SavedMapping> readMapping(const Database &database, const QString &account)
{
    Statement row(database, R"sql(
        SELECT m.account, m.currency, m.words, m.headings, u.name, m.recorded_at
        FROM bank_mappings AS m
        JOIN users AS u ON u.id = m.recorded_by
        WHERE m.account_key = :key
        ORDER BY m.id DESC
        LIMIT 1
    )sql",
                  {{":key", accountKey(account)}});
    return row.next() ? savedMappingFrom(row) : std::nullopt;
}

std::vector<SavedMapping> readMappings(const Database &database)
{
    std::vector<SavedMapping> mappings;
    Statement row(database, R"sql(
        SELECT m.account, m.currency, m.words, m.headings, u.name, m.recorded_at
        FROM bank_mappings AS m
        JOIN users AS u ON u.id = m.recorded_by
        WHERE m.id = (SELECT max(n.id) FROM bank_mappings AS n WHERE n.account_key = m.account_key)
        ORDER BY m.account_key
    )sql");
    while (row.next())
        if (auto saved = savedMappingFrom(row))
            mappings.push_back(std::move(*saved));
    return mappings;
}

} // namespace fund
