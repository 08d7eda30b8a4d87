#include "base/csv.h"
#include "screening/screening_index.h"
#include "support/invented_list.h"

#include <QFile>

#include <catch2/catch.hpp>

#include <iostream>

using namespace fund;

namespace {

/// A line of tests/support/screening_pairs.csv: somebody who is screened, somebody on the list, and whether a person
/// holds them for the same. All names are invented. They were written before the weights were set; the weights were
/// then set by looking at the even lines alone, so that the odd ones measure what nobody looked at.
struct Pair
{
    int line = 0;
    QString script;
    QString difference;
    bool isSame = false;
    Subject subject;
    ListedEntry entry;
};

ListedEntry listedOf(const CsvTable &table, const CsvRow &row)
{
    ListedEntry entry;
    entry.dataId = row.line();
    entry.kind = row.text(0) == u"entity" ? ListedKind::Entity : ListedKind::Individual;
    for (const QString &name : row.text(table.columnOf(u"listed")).split(u';'))
        entry.names.push_back(name.startsWith(u'~') ? ListedName{name.sliced(1), NameQuality::Weak}
                              : entry.names.empty() ? ListedName{name, NameQuality::Primary}
                                                    : ListedName{name, NameQuality::Good});
    if (const QString original = row.text(table.columnOf(u"original")); !original.isEmpty())
        entry.names.push_back({original, NameQuality::OriginalScript});
    const QStringList years = row.text(table.columnOf(u"listed_born")).split(u'-');
    if (!years.first().isEmpty())
        entry.births.push_back({years.first().toInt(), years.last().toInt(), false});
    if (const QString number = row.text(table.columnOf(u"listed_document")); !number.isEmpty())
        entry.documents.push_back({QStringLiteral("Passport"), number});
    return entry;
}

std::vector<Pair> readPairs()
{
    QFile file(QStringLiteral(FUND_SOURCE_DIR "/tests/support/screening_pairs.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto table = readCsv(file.readAll());
    REQUIRE(table);
    std::vector<Pair> pairs;
    for (const CsvRow row : *table) {
        Pair pair{row.line(), row.text(0), row.text(1), row.text(2) == u"yes", {}, listedOf(*table, row)};
        pair.subject.nature =
            pair.entry.kind == ListedKind::Entity ? SubjectNature::Organisation : SubjectNature::Person;
        pair.subject.names = QStringList{row.text(3)};
        if (const QString born = row.text(table->columnOf(u"born")); !born.isEmpty())
            pair.subject.birthYear = born.toInt();
        if (const QString number = row.text(table->columnOf(u"document")); !number.isEmpty())
            pair.subject.documents = QStringList{number};
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

/// The list that the pairs are screened against: each listed person once, whatever number of pairs ask for them.
ScreeningIndex indexOf(std::vector<Pair> &pairs)
{
    std::vector<ListedEntry> entries;
    for (Pair &pair : pairs) {
        const auto known = std::find_if(entries.begin(), entries.end(), [&](const ListedEntry &entry) {
            return entry.names == pair.entry.names && entry.births == pair.entry.births &&
                   entry.documents == pair.entry.documents;
        });
        if (known == entries.end())
            entries.push_back(pair.entry);
        else
            pair.entry = *known;
    }
    return ScreeningIndex(std::move(entries));
}

struct Counts
{
    int found = 0;
    int missed = 0;
    int wrong = 0;
    int right = 0;

    [[nodiscard]] int precision() const { return found + wrong == 0 ? 0 : 1000 * found / (found + wrong); }
    [[nodiscard]] int recall() const { return found + missed == 0 ? 0 : 1000 * found / (found + missed); }
};

bool isFound(const ScreeningIndex &index, const Pair &pair)
{
    for (const ListMatch &match : index.hits(pair.subject))
        if (index.entryOf(match).dataId == pair.entry.dataId)
            return true;
    return false;
}

void print(const char *what, const Counts &counts)
{
    std::cout << "screening pairs, " << what << ": " << counts.found + counts.missed << " same, "
              << counts.wrong + counts.right << " different; precision " << counts.precision() << " of 1000, recall "
              << counts.recall() << " of 1000\n";
}

void printMistake(const ScreeningIndex &index, const Pair &pair)
{
    const auto &entries = index.entries();
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const ListedEntry &candidate) {
        return candidate.dataId == pair.entry.dataId;
    });
    const ListMatch match = index.compare(pair.subject, static_cast<int>(entry - entries.begin()));
    std::cout << "  line " << pair.line << (pair.isSame ? " missed: " : " wrongly a hit: ")
              << pair.subject.names.first().toStdString() << " / " << pair.entry.name().toStdString() << " ("
              << pair.difference.toStdString() << ", " << match.points << " points, share " << match.name.share
              << ")\n";
}

} // namespace

TEST_CASE("written pairs of names: most of one person are hits, few of different people are", "[screening]")
{
    std::vector<Pair> pairs = readPairs();
    REQUIRE(pairs.size() == 300);
    const ScreeningIndex index = indexOf(pairs);
    Counts all;
    Counts unseen;
    for (const Pair &pair : pairs) {
        const bool isHit = isFound(index, pair);
        if (isHit != pair.isSame)
            printMistake(index, pair);
        for (Counts *counts : {&all, pair.line % 2 == 1 ? &unseen : nullptr}) {
            if (!counts)
                continue;
            ++(pair.isSame ? (isHit ? counts->found : counts->missed) : (isHit ? counts->wrong : counts->right));
        }
    }
    print("all", all);
    print("lines that no weight was set by", unseen);
    CHECK(all.recall() >= 930);
    CHECK(all.precision() >= 950);
    CHECK(unseen.recall() >= 920);
    CHECK(unseen.precision() >= 950);
}

TEST_CASE("the index finds every hit that a look at every entry finds, and no other", "[screening]")
{
    const auto check = [](const ScreeningIndex &index, const Subject &subject) {
        const std::vector<ListMatch> hits = index.hits(subject);
        for (int entry = 0; entry < static_cast<int>(index.entries().size()); ++entry) {
            const ListMatch whole = index.compare(subject, entry);
            const auto found =
                std::find_if(hits.begin(), hits.end(), [entry](const ListMatch &hit) { return hit.entry == entry; });
            INFO(subject.names.first().toStdString()
                 << " / " << index.entries()[std::size_t(entry)].name().toStdString());
            REQUIRE((found != hits.end()) == whole.isHit);
            if (whole.isHit)
                REQUIRE(found->points == whole.points);
        }
    };
    std::vector<Pair> pairs = readPairs();
    const ScreeningIndex written = indexOf(pairs);
    for (std::size_t i = 0; i < pairs.size(); i += 3)
        check(written, pairs[i].subject);
    // Names of the list itself, and of strangers who are put together from the same syllables.
    const ScreeningIndex invented(inventedEntries(150, 50));
    const std::vector<ListedEntry> others = inventedEntries(220, 0);
    for (std::size_t i = 0; i < others.size(); i += 10)
        check(invented, {QStringLiteral("donors/1"), SubjectNature::Person, {others[i].name()}, {}, {}});
}
