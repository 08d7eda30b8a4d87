#include "settings/setting_store.h"

#include "record/change.h"

namespace fund {

namespace {

std::optional<SettingEntry> entryFrom(const Statement &row)
{
    const auto setting = settingOf(row.text(0));
    if (!setting)
        return std::nullopt;
    return SettingEntry{*setting, row.text(1), row.date(2), row.text(3), row.moment(4)};
}

} // namespace

std::optional<QString> ReadAt::knownAtText() const
{
    return knownAt.isValid() ? std::optional(momentText(knownAt)) : std::nullopt;
}

QDateTime endOfDay(const std::optional<QDate> &day)
{
    return day ? QDateTime(*day, QTime(23, 59, 59, 999), Qt::UTC) : QDateTime();
}

qint64 insertSetting(Change &change, const SettingEntry &entry)
{
    return change.insert(R"sql(
        INSERT INTO settings (name, value, valid_from, authority, recorded_by, recorded_at)
        VALUES (:name, :value, :valid_from, :authority, :by, :recorded_at)
    )sql",
                         {{":name", settingKey(entry.setting)},
                          {":value", entry.value},
                          {":valid_from", entry.validFrom},
                          {":authority", entry.authority.trimmed()},
                          {":by", change.session().user().id},
                          {":recorded_at", change.momentText()}});
}

std::optional<SettingEntry> readSetting(const Database &database, Setting setting, const ReadAt &at)
{
    Statement row(database, R"sql(
        SELECT name, value, valid_from, authority, recorded_at
        FROM settings
        WHERE name = :name AND valid_from <= :on AND (:known_at IS NULL OR recorded_at <= :known_at)
        ORDER BY valid_from DESC, id DESC
        LIMIT 1
    )sql",
                  {{":name", settingKey(setting)}, {":on", at.on}, {":known_at", at.knownAtText()}});
    return row.next() ? entryFrom(row) : std::nullopt;
}

std::vector<SettingEntry> readSettings(const Database &database)
{
    std::vector<SettingEntry> entries;
    Statement row(database, R"sql(
        SELECT name, value, valid_from, authority, recorded_at
        FROM settings
        ORDER BY name, valid_from, id
    )sql");
    while (row.next())
        if (auto entry = entryFrom(row))
            entries.push_back(std::move(*entry));
    return entries;
}

QDate readBooksClosedUntil(const Database &database)
{
    Statement row(database, R"sql(
        SELECT max(value)
        FROM settings
        WHERE name = :name
    )sql",
                  {{":name", settingKey(Setting::BooksClosedUntil)}});
    return row.next() ? row.date(0) : QDate();
}

QDate readLastEntryDay(const Database &database)
{
    Statement row(database, R"sql(
        SELECT max(on_date)
        FROM ledger_entries
    )sql");
    return row.next() ? row.date(0) : QDate();
}

QString readText(const Database &database, Setting setting, const ReadAt &at)
{
    const auto entry = readSetting(database, setting, at);
    return entry ? entry->value : QString();
}

Decimal readShare(const Database &database, Setting setting, const ReadAt &at)
{
    const auto entry = readSetting(database, setting, at);
    return entry ? Decimal::fromText(entry->value).value_or(Decimal()) : Decimal();
}

std::optional<Money> readAmount(const Database &database, Setting setting, const ReadAt &at, const Currency &currency)
{
    const auto entry = readSetting(database, setting, at);
    return entry ? Money::fromText(entry->value, currency) : std::nullopt;
}

} // namespace fund
