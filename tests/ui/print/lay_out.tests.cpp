#include "print/lay_out.h"
#include "sample_documents.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <map>
#include <set>

using namespace fund;
using namespace fund::print;

namespace {

QString anyWords(int most)
{
    const QStringList words{QStringLiteral("fund"), QStringLiteral("delegates"), QStringLiteral("criterion"),
                            QStringLiteral("a"),    QStringLiteral("in"),        QStringLiteral("responsibilities"),
                            QStringLiteral("2026"), QStringLiteral("of States")};
    QStringList text;
    const int count = *rc::gen::inRange(1, most);
    for (int index = 0; index < count; ++index)
        text += words[*rc::gen::inRange<qsizetype>(0, words.size())];
    return text.join(u' ');
}

Table anyTable()
{
    Table table;
    table.caption = anyWords(8);
    const int columns = *rc::gen::inRange(1, 6);
    const auto row = [columns](RowKind kind) {
        TableRow one{.kind = kind};
        for (int column = 0; column < columns; ++column)
            one.cells.emplace_back(anyWords(6));
        return one;
    };
    table.head = {row(RowKind::Body)};
    const int rows = *rc::gen::inRange(1, 70);
    for (int index = 0; index < rows; ++index)
        table.rows.push_back(row(*rc::gen::weightedElement<RowKind>({{10, RowKind::Body}, {1, RowKind::Group}})));
    table.rows.push_back(row(RowKind::Total));
    return table;
}

Block anyBlock()
{
    switch (*rc::gen::weightedElement<int>({{4, 0}, {8, 1}, {2, 2}, {2, 3}, {1, 4}, {1, 5}})) {
    case 0:
        return Heading{.level = *rc::gen::inRange(1, 5), .text = anyWords(9)};
    case 1:
        return Paragraph{.text = RichText(anyWords(160)).note(anyWords(30))};
    case 2:
        return List{ListMarks::Bullets, {ListItem(anyWords(40)), ListItem(anyWords(40)), ListItem(anyWords(9))}};
    case 3:
        return anyTable();
    case 4:
        return Figure{.caption = anyWords(9), .chart = samples::stackedBars()};
    default:
        return Notice{anyWords(3), anyWords(40)};
    }
}

Document anyDocument()
{
    Document document;
    document.settings = samples::settings(*rc::gen::element(Language::English, Language::Arabic),
                                          *rc::gen::element(Paper::A4, Paper::Letter));
    const int count = *rc::gen::inRange(1, 24);
    for (int index = 0; index < count; ++index)
        document.blocks.push_back(anyBlock());
    return document;
}

/// The parts that blocks made, without what the engine adds.
std::vector<PlacedPart> ownParts(const Page &page)
{
    std::vector<PlacedPart> parts;
    for (const PlacedPart &part : page.parts) {
        if (part.block >= 0 && !part.repeated)
            parts.push_back(part);
    }
    return parts;
}

template <typename Kind>
bool isA(const Document &document, const PlacedPart &part)
{
    return std::holds_alternative<Kind>(document.blocks[static_cast<std::size_t>(part.block)]);
}

void checkOnceInOrder(const PagedDocument &paged)
{
    std::pair<int, int> before{-1, 0};
    for (const Page &page : paged.pages) {
        for (const PlacedPart &part : ownParts(page)) {
            const std::pair<int, int> here{part.block, part.part};
            RC_ASSERT(here > before);
            RC_ASSERT(part.part == (part.block == before.first ? before.second + 1 : 0));
            before = here;
        }
    }
}

void checkHeadings(const Document &document, const PagedDocument &paged)
{
    for (std::size_t index = 0; index + 1 < paged.pages.size(); ++index) {
        const std::vector<PlacedPart> parts = ownParts(paged.pages[index]);
        if (parts.empty() || !isA<Heading>(document, parts.back()))
            continue;
        // Only where headings alone fill a page may one end it.
        RC_ASSERT(std::ranges::all_of(parts, [&](const PlacedPart &part) { return isA<Heading>(document, part); }));
    }
}

void checkTables(const Document &document, const PagedDocument &paged)
{
    std::map<int, int> rows;
    for (const Page &page : paged.pages) {
        const std::vector<PlacedPart> parts = ownParts(page);
        if (parts.empty())
            continue;
        const bool continues = isA<Table>(document, parts.front()) && parts.front().part > 0;
        RC_ASSERT(page.parts.front().repeated == continues);
        if (continues)
            RC_ASSERT(page.parts.front().block == parts.front().block);
        for (const PlacedPart &part : parts)
            rows[part.block] += isA<Table>(document, part) ? 1 : 0;
    }
    for (const auto &[block, count] : rows) {
        // One part for caption and head, one for each row: none was parted, none lost.
        if (const auto *table = std::get_if<Table>(&document.blocks[static_cast<std::size_t>(block)]))
            RC_ASSERT(count == static_cast<int>(table->rows.size()) + 1);
    }
}

void checkLonelyLines(const Document &document, const PagedDocument &paged)
{
    std::map<int, int> lines;
    for (const Page &page : paged.pages) {
        for (const PlacedPart &part : ownParts(page))
            ++lines[part.block];
    }
    for (const Page &page : paged.pages) {
        std::map<int, int> here;
        for (const PlacedPart &part : ownParts(page))
            ++here[part.block];
        for (const auto &[block, count] : here) {
            if (std::holds_alternative<Paragraph>(document.blocks[static_cast<std::size_t>(block)]))
                RC_ASSERT(count >= std::min(2, lines[block]));
        }
    }
}

} // namespace

TEST_CASE("Papers of any make are set whole: in order, no row parted, no heading left behind, no lonely line")
{
    CHECK(rc::check([] {
        const Document document = anyDocument();
        const PagedDocument paged = layOut(document);
        checkOnceInOrder(paged);
        checkHeadings(document, paged);
        checkTables(document, paged);
        checkLonelyLines(document, paged);
        const QRectF sheet(QPointF(0, 0), paged.pages.front().size);
        for (const Page &page : paged.pages) {
            for (const PlacedPart &part : page.parts)
                RC_ASSERT(sheet.contains(part.box));
        }
        RC_ASSERT(layOut(document).pages.size() == paged.pages.size());
    }));
}

TEST_CASE("Every heading has a bookmark on the page where it stands, and the contents lead there")
{
    const Document document = samples::report();
    const PagedDocument paged = layOut(document);
    std::size_t headings = 0;
    for (const Block &block : document.blocks)
        headings += std::holds_alternative<Heading>(block) ? 1 : 0;
    REQUIRE(paged.bookmarks.size() == headings + 1); // and the contents themselves
    for (const Bookmark &bookmark : paged.bookmarks)
        CHECK(paged.pages[static_cast<std::size_t>(bookmark.place.page)].text().contains(
            bookmark.title.section(u' ', -1)));
    for (const PageLink &link : paged.pages[1].links)
        CHECK(paged.anchors.contains(link.target.mid(1)));
    CHECK(paged.pages[1].links.size() == 14);
    CHECK(paged.anchors.at(QStringLiteral("contributions")).page == 3);
}

TEST_CASE("A row longer than a page is parted between its lines, and between these alone")
{
    QStringList words;
    for (int index = 0; index < 4000; ++index)
        words += QStringLiteral("w%1").arg(index);
    Document document;
    Table table;
    table.rows = {{{QStringLiteral("short"), words.join(u' ')}}};
    document.blocks = {table};
    const PagedDocument paged = layOut(document);
    CHECK(paged.pages.size() > 1);
    QStringList seen;
    for (const Page &page : paged.pages) {
        for (const PlacedPart &part : page.parts)
            seen += part.text.simplified().split(u' ', Qt::SkipEmptyParts);
    }
    seen.removeAll(QStringLiteral("short"));
    CHECK(seen == words);
}

TEST_CASE("Notes in a table are lettered under it, all others numbered at the foot of their page")
{
    Document document;
    Table table;
    table.head = {{{QStringLiteral("Rate")}}};
    table.head[0].cells[0].text.note(QStringLiteral("Of the day."));
    table.rows = {{{RichText(QStringLiteral("0.90")).note(QStringLiteral("Rounded."))}}};
    document.blocks = {Paragraph{.text = RichText(QStringLiteral("Text")).note(QStringLiteral("At the foot."))}, table};
    const PagedDocument paged = layOut(document);
    REQUIRE(paged.pages.size() == 1);
    const QString text = paged.pages[0].text();
    CHECK(text.contains(QStringLiteral("Text1")));
    CHECK(text.contains(QStringLiteral("Ratea")));
    CHECK(text.contains(QStringLiteral("0.90b")));
    CHECK(text.contains(QStringLiteral("a Of the day.")));
    CHECK(text.contains(QStringLiteral("b Rounded.")));
    CHECK(paged.pages[0].parts.back().text == QStringLiteral("At the foot."));
}

TEST_CASE("Arabic pages are the mirror of others: text, tables and charts begin at the right")
{
    const auto left = [](Language language) {
        DocumentSettings settings;
        settings.language = language;
        const PagedDocument paged = layOut({settings, {Figure{.chart = samples::barsByGroup()}}});
        std::vector<qreal> edges;
        for (const Mark &mark : paged.pages.front().marks) {
            const auto *shape = std::get_if<ShapeMark>(&mark);
            if (shape && shape->fill)
                edges.push_back(language == Language::Arabic
                                    ? paged.pages.front().size.width() - shape->path.boundingRect().right()
                                    : shape->path.boundingRect().left());
        }
        return edges;
    };
    const std::vector<qreal> english = left(Language::English);
    const std::vector<qreal> arabic = left(Language::Arabic);
    REQUIRE(english.size() == 5);
    REQUIRE(arabic.size() == 5);
    // The labels' room differs with the type; that all bars begin at one line does not.
    for (std::size_t index = 1; index < 5; ++index) {
        CHECK(english[index] == Approx(english[0]));
        CHECK(arabic[index] == Approx(arabic[0]));
    }
}
