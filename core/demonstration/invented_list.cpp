#include "demonstration/invented_list.h"

#include <QCryptographicHash>

#include <array>

namespace fund::demonstration {

namespace {

constexpr int personCount = 620;
constexpr int bodyCount = 190;
constexpr qint64 firstNumber = 9'000'001;

/// Words put together from syllables: no person and no body bears such a name.
QString inventedWord(int number)
{
    static constexpr std::array starts = {"Quo", "Vel", "Zhu", "Xar", "Ulb", "Ytt", "Okw", "Jix", "Tzo", "Wug", "Epf"};
    static constexpr std::array middles = {"mox", "bru", "kwi", "zol", "gwe", "pju", "xem", "vru", "dzo"};
    static constexpr std::array ends = {"tern", "bix", "volt", "quam", "zet", "lurg", "nax"};
    const auto pick = [](const auto &from, int at) {
        return QString::fromLatin1(from[static_cast<std::size_t>(at) % from.size()]);
    };
    const int stride = static_cast<int>(starts.size());
    const int step = stride * static_cast<int>(middles.size());
    return pick(starts, number) + pick(middles, number / stride) + pick(ends, number / step);
}

ListedEntry inventedEntry(int place, ListedKind kind, const QString &name, const QDate &listedOn)
{
    ListedEntry entry;
    entry.dataId = firstNumber + place;
    entry.kind = kind;
    entry.reference = QStringLiteral("DEMO%1.%2")
                          .arg(kind == ListedKind::Individual ? u'i' : u'e')
                          .arg(place + 1, 4, 10, QLatin1Char('0'));
    entry.listType = QStringLiteral("Invented for the demonstration");
    entry.listedOn = listedOn;
    entry.names.push_back({name, NameQuality::Primary});
    entry.comments = QStringLiteral("Invented for the demonstration: nobody bears this name.");
    return entry;
}

ListedEntry inventedListedPerson(int place, int year)
{
    const int word = 3 * place;
    const int other = word + 1 + 7 * (place / 231); // the first words come again after so many
    ListedEntry entry = inventedEntry(place, ListedKind::Individual, inventedWord(word) + u' ' + inventedWord(other),
                                      QDate(year - 1 - place % 9, 3, 1 + place % 28));
    entry.names.push_back({inventedWord(word) + u' ' + inventedWord(word + 2), NameQuality::Good});
    const int born = year - 30 - place % 45;
    entry.births.push_back({born, born, false});
    return entry;
}

ListedEntry inventedBody(int place, int year, const QString &name)
{
    return inventedEntry(place, ListedKind::Entity, name, QDate(year - 1, 6, 1));
}

/// The digest of what stands in it, since no file was read.
ConsolidatedList listOf(const QDate &date, std::vector<ListedEntry> entries)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("Invented for the demonstration " + date.toString(Qt::ISODate).toLatin1());
    for (const ListedEntry &entry : entries)
        hash.addData(entryContent(entry));
    return {date, hash.result(), std::move(entries)};
}

} // namespace

ConsolidatedList inventedList(int year)
{
    std::vector<ListedEntry> entries;
    for (int i = 0; i < personCount; ++i)
        entries.push_back(inventedListedPerson(i, year));
    for (int i = 0; i < bodyCount - 1; ++i)
        entries.push_back(
            inventedBody(personCount + i, year, inventedWord(5 * i + 2) + u' ' + inventedWord(5 * i + 4)));
    // What the company of November resembles: two people find that it is another.
    entries.push_back(inventedBody(personCount + bodyCount - 1, year, QStringLiteral("Harbor Sistems")));
    return listOf(QDate(year, 1, 5), std::move(entries));
}

ConsolidatedList laterInventedList(int year)
{
    std::vector<ListedEntry> entries = inventedList(year).entries;
    entries.erase(entries.begin() + 10, entries.begin() + 12);
    entries[20].comments += QStringLiteral(" Another remark since September.");
    entries.push_back(inventedBody(personCount + bodyCount, year, QStringLiteral("Light House Software")));
    return listOf(QDate(year, 9, 14), std::move(entries));
}

} // namespace fund::demonstration
