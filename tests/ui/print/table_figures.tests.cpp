#include "print/lay_out.h"

#include <catch2/catch.hpp>

#include <map>

using namespace fund;
using namespace fund::print;

namespace {

/// Donors as the annual report shows them: long names, and a total that is wider than every amount above it.
Table donors(const QString &total)
{
    Table table;
    table.caption = QStringLiteral("Contributions");
    table.columns = {{CellAlign::Start, 3}, {CellAlign::Start, 2}, {CellAlign::End, 0}, {CellAlign::End, 0}};
    const auto row = [](const QStringList &words, RowKind kind = RowKind::Body) {
        TableRow made;
        made.kind = kind;
        for (const QString &word : words)
            made.cells.emplace_back(word);
        return made;
    };
    table.head = {
        row({QStringLiteral("Donor"), QStringLiteral("Kind"), QStringLiteral("As received"), QStringLiteral("USD")})};
    table.rows = {
        row({QStringLiteral("United Kingdom of Great Britain and Northern Ireland"), QStringLiteral("Member State"),
             QStringLiteral("GBP\u00A0120,000.00"), QStringLiteral("159,957.34")}),
        row({QStringLiteral("Amounts of donors who asked that they not be published"),
             {},
             {},
             QStringLiteral("127,208.31")}),
        row({QStringLiteral("Total"), {}, {}, total}, RowKind::Total)};
    return table;
}

} // namespace

TEST_CASE("no figure of a table is broken in two, however long the words beside it are")
{
    for (const Language language : languages)
        for (const char *total : {"1,099,464.65", "1,300,210.50", "11,111,111.11", "999,999,999.99"}) {
            DocumentSettings settings;
            settings.language = language;
            const QString figure = QString::fromLatin1(total);
            const PagedDocument paged = layOut({settings, {donors(figure)}});
            std::map<QString, int> lines;
            for (const Mark &mark : paged.pages.front().marks)
                if (const auto *text = std::get_if<TextMark>(&mark))
                    lines[text->layout->text()] = text->layout->lineCount();
            INFO(total);
            CHECK(lines.at(figure) == 1);
            CHECK(lines.at(QStringLiteral("159,957.34")) == 1);
            CHECK(lines.at(QStringLiteral("GBP\u00A0120,000.00")) == 1);
        }
}
