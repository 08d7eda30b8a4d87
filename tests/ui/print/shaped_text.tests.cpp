#include "print/shaped_text.h"
#include "print/lay_out.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;
using namespace fund::print;

namespace {

PageStyle styleIn(Language language)
{
    DocumentSettings settings;
    settings.language = language;
    return PageStyle(settings);
}

const QString approval =
    QStringLiteral("The High Representative for Disarmament Affairs gave the final approval on 8 May 2026.");

} // namespace

TEST_CASE("a paragraph does not end in one short word on a line of its own")
{
    const PageStyle style = styleIn(Language::English);
    const TypeStyle face = style.text(Face::Body);
    int parted = 0;
    for (qreal width = pt(180); width < pt(420); width += pt(1)) {
        const ShapedText shaped = TextShaper(style).shape(approval, face, width);
        if (shaped.lineCount() < 2)
            continue;
        ++parted;
        const QString last = shaped.lineText(shaped.lineCount() - 1);
        INFO(last.toStdString());
        CHECK(last.contains(u' '));
    }
    CHECK(parted > 100);
}

TEST_CASE("what holds the end of a paragraph together does not change its words")
{
    const PageStyle style = styleIn(Language::English);
    for (qreal width = pt(180); width < pt(420); width += pt(7)) {
        const ShapedText shaped = TextShaper(style).shape(approval, style.text(Face::Body), width);
        QString lines;
        for (int line = 0; line < shaped.lineCount(); ++line)
            lines += shaped.lineText(line);
        CHECK(shaped.text() == approval);
        CHECK(lines == approval);
    }
}

TEST_CASE("a Latin sentence in an Arabic paper stands at the right and ends in its own full stop")
{
    const PageStyle style = styleIn(Language::Arabic);
    const qreal width = pt(400);
    const auto placeOf = [&](const QString &words, qsizetype letter) {
        const TextMark mark = TextShaper(style).shape(words, style.text(Face::Body), width).line(0, {0, 0});
        return mark.layout->lineAt(0).cursorToX(static_cast<int>(letter));
    };
    const QString latin = QStringLiteral("You are based in your capital.");
    CHECK(placeOf(latin, latin.size() - 1) > placeOf(latin, 0));
    CHECK(placeOf(latin, latin.size()) == Approx(width).margin(pt(2)));
    const QString arabic = QStringLiteral("الموافقة النهائية.");
    CHECK(placeOf(arabic, arabic.size() - 1) < placeOf(arabic, 0));
}

TEST_CASE("four big numbers stand in a row or two by two, each whole on one line, in every language")
{
    for (const Language language : languages) {
        KeyFigures figures;
        for (const char *value : {"USD 1,300,210.50", "24", "62%", "71%"})
            figures.figures.push_back({QString::fromLatin1(value), QStringLiteral("label"), {}});
        DocumentSettings settings;
        settings.language = language;
        const PagedDocument paged = layOut({settings, {figures}});
        int values = 0;
        std::vector<qreal> heights;
        for (const Mark &mark : paged.pages.front().marks) {
            const auto *text = std::get_if<TextMark>(&mark);
            const bool isValue =
                text && std::any_of(figures.figures.begin(), figures.figures.end(),
                                    [&](const auto &each) { return each.value == text->layout->text(); });
            if (!isValue)
                continue;
            ++values;
            CHECK(text->layout->lineCount() == 1);
            heights.push_back(text->place.y());
        }
        CHECK(values == 4);
        CHECK(std::count(heights.begin(), heights.end(), heights.front()) != 3);
    }
}
