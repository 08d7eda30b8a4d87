#include "screening/screening_index.h"

#include "storage/statement.h"
#include "support/invented_list.h"
#include "support/test_fund.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace fund;

namespace {

Subject person(const QString &name, std::optional<int> year = {})
{
    return {QStringLiteral("donors/1"), SubjectNature::Person, {name}, year, {}};
}

int sumOf(const std::vector<MatchPart> &parts)
{
    int sum = 0;
    for (const MatchPart &part : parts)
        sum += part.points;
    return sum;
}

/// Steps of the plans of a store's statements that go through a whole table.
QStringList scansOf(const Database &database, const char *file)
{
    QFile source(QStringLiteral(FUND_SOURCE_DIR "/core/screening/") + QString::fromLatin1(file));
    REQUIRE(source.open(QIODevice::ReadOnly));
    const QByteArray text = source.readAll();
    QStringList scans;
    for (qsizetype at = text.indexOf("R\"sql("); at >= 0; at = text.indexOf("R\"sql(", at + 1)) {
        const QByteArray sql = text.sliced(at + 6, text.indexOf(")sql\"", at) - at - 6).trimmed();
        if (!sql.startsWith("SELECT"))
            continue;
        Statement row(database, ("EXPLAIN QUERY PLAN " + sql).constData());
        while (row.next())
            if (row.text(3).startsWith(u"SCAN") && !row.text(3).contains(u"USING"))
                scans += row.text(3);
    }
    return scans;
}

} // namespace

TEST_CASE("no two matches stand on one rank, and more evidence stands above less", "[screening]")
{
    std::vector<ListedEntry> entries = inventedEntries();
    const auto add = [&](qint64 id, const char *name, int year) {
        entries.push_back(inventedPerson(id, QString::fromUtf8(name), year));
    };
    add(6'980'001, "Tarkan Olmekdar Xavvotern", 1971);
    add(6'980'002, "Tarkan Olmekdar Xavvotern", 1950);
    add(6'980'003, "Tarkan Olmekdar", 1971);
    add(6'980'004, "Tarkan Olmekdar Xavvotern", 1971);
    const ScreeningIndex index(entries);
    const auto matches = index.search(person(QStringLiteral("Tarkan Olmekdar Xavvotern"), 1971), 300);
    REQUIRE(matches.size() >= 4);
    QStringList order;
    for (std::size_t i = 0; i < 4; ++i)
        order += QString::number(index.entryOf(matches[i]).dataId);
    CHECK(order.join(u' ') == u"6980001 6980004 6980003 6980002");
    for (std::size_t i = 1; i < matches.size(); ++i)
        CHECK(isStronger(matches[i - 1], index.entryOf(matches[i - 1]).dataId, matches[i],
                         index.entryOf(matches[i]).dataId));
}

TEST_CASE("every part of a match is told, and the parts add up to it", "[screening]")
{
    std::vector<ListedEntry> entries = inventedEntries();
    ListedEntry entry = inventedPerson(6'980'001, QStringLiteral("Muhammad Xavvotern Olmekdar"), 1971);
    entry.names.push_back({QStringLiteral("Xavvo Tern"), NameQuality::Weak});
    entry.documents.push_back({QStringLiteral("Passport"), QStringLiteral("QX 991-17")});
    entries.push_back(entry);
    const ScreeningIndex index(entries);
    for (const auto &[name, year] :
         {std::pair("Mohamed Olmekdar", 1972), std::pair("O. Xavvotren", 1999), std::pair("Xavvotern Bilgarun", 1971),
          std::pair("Xavvo Tern", 1960), std::pair("محمد", 1971)}) {
        Subject subject = person(QString::fromUtf8(name), year);
        subject.documents = QStringList{QStringLiteral("qx99117")};
        const ListMatch match = index.compare(subject, static_cast<int>(entries.size()) - 1);
        CAPTURE(name, match.points);
        CHECK(match.isHit); // for the document
        CHECK(match.document == u"QX 991-17");
        CHECK(sumOf(partsOf(match, subject)) == match.points);
    }
    const ListMatch match =
        index.compare(person(QStringLiteral("Mohamed Olmekdar")), static_cast<int>(entries.size()) - 1);
    const auto parts = partsOf(match, person(QStringLiteral("Mohamed Olmekdar")));
    CHECK(parts.at(0).verdict == wordRelationTitle(WordRelation::SameSpelling));
    CHECK(parts.at(1).verdict == wordRelationTitle(WordRelation::Same));
    CHECK(parts.at(1).points > 2 * parts.at(0).points); // a rare name says more than a common one
}

TEST_CASE("points are integers that every machine gives alike", "[screening]")
{
    CHECK(log2Hundredths(8, 1) == 300);
    CHECK(log2Hundredths(3, 2) == 58);
    CHECK(log2Hundredths(1000, 1) == 996);
    CHECK(log2Hundredths(1, 2) == 0);
    CHECK(pointsText(1234) == u"12.3 bits");
    CHECK(pointsText(-50) == u"−0.5 bits");
}

TEST_CASE("a thousand strangers against a list of a thousand entries come to hardly a hit", "[screening]")
{
    const std::vector<ListedEntry> entries = inventedEntries(800, 200);
    const ScreeningIndex index(entries);
    std::vector<ListedEntry> others = inventedEntries(1800, 0);
    int hits = 0;
    for (std::size_t i = 800; i < others.size(); ++i)
        hits += static_cast<int>(index.hits(person(others[i].name(), others[i].births.front().from)).size());
    CHECK(hits < 10);
}

TEST_CASE("lists of the screening read by indices", "[screening]")
{
    TestFund fund;
    // Read whole: the entries, for an index; all hits, for their count; the newest version, of which one row is read.
    const QStringList whole{u"SCAN e"_qs, u"SCAN h"_qs, u"SCAN v"_qs};
    for (const char *store : {"list_store.cpp", "screening_store.cpp"})
        for (const QString &scan : scansOf(fund.database(), store)) {
            CAPTURE(scan.toStdString());
            CHECK(whole.contains(scan));
        }
}
