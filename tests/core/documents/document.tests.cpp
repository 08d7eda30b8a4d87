#include "documents/sheets.h"

#include "localisation/wording.h"

#include <catch2/catch.hpp>

using namespace fund;

TEST_CASE("Rich text holds each word once, in order, and its notes apart")
{
    RichText text = QStringLiteral("The fund");
    text.plain(QStringLiteral(" paid "))
        .bold(QStringLiteral("USD 5"))
        .note(QStringLiteral("At the rate of the day."))
        .note(QStringLiteral("Net of fees."))
        .italic(QStringLiteral(" in all"));
    CHECK(text.plainText() == QStringLiteral("The fund paid USD 5 in all"));
    REQUIRE(text.runs.size() == 5);
    CHECK(text.runs[2].note == std::vector<TextRun>{{.text = QStringLiteral("At the rate of the day.")}});
    // The second note hangs on a run of its own, so that both have a mark.
    CHECK(text.runs[3].text.isEmpty());
    CHECK(text.runs[3].note == std::vector<TextRun>{{.text = QStringLiteral("Net of fees.")}});
    CHECK(RichText().isEmpty());
    CHECK(RichText(QString()).isEmpty());
    CHECK_FALSE(RichText().note(QStringLiteral("A note alone.")).isEmpty());
}

TEST_CASE("Tables and figures with a caption are numbered, each kind in its own order and in the language's digits")
{
    Document document;
    document.settings.language = Language::Arabic;
    const Table named{.caption = QStringLiteral("Named")};
    const Figure figure{.caption = QStringLiteral("Drawn")};
    document.blocks = {
        named, figure, Table{}, named, Table{.number = QStringLiteral("A"), .caption = QStringLiteral("Own")}, figure};
    numberTablesAndFigures(document);
    CHECK(std::get<Table>(document.blocks[0]).number == QStringLiteral("١"));
    CHECK(std::get<Figure>(document.blocks[1]).number == QStringLiteral("١"));
    CHECK(std::get<Table>(document.blocks[2]).number.isEmpty());
    CHECK(std::get<Table>(document.blocks[3]).number == QStringLiteral("٢"));
    CHECK(std::get<Table>(document.blocks[4]).number == QStringLiteral("A"));
    CHECK(std::get<Figure>(document.blocks[5]).number == QStringLiteral("٢"));
}

TEST_CASE("The page's own words are there in the six languages")
{
    std::vector<DocumentWords> all;
    for (const Language language : languages) {
        const DocumentSettings settings = documentSettings(Wording(language));
        CHECK(settings.language == language);
        CHECK(settings.words.table.contains(QStringLiteral("%1")));
        CHECK(settings.words.figure.contains(QStringLiteral("%1")));
        CHECK(settings.words.tableContinued.contains(QStringLiteral("%1")));
        all.push_back(settings.words);
    }
    CHECK(all[0].contents == QStringLiteral("Contents"));
    CHECK(all[1].contents == QStringLiteral("Table des matières"));
    CHECK(all[4].tableContinued == QStringLiteral("%1（续）"));
    CHECK(all[5].contents == QStringLiteral("المحتويات"));
}

TEST_CASE("A letter opens with who writes and ends with the signature and what is enclosed")
{
    LetterSheet letter;
    letter.from.organisation = QStringLiteral("The fund");
    letter.references = {{QStringLiteral("Date:"), QStringLiteral("1 May 2026")}};
    letter.addressee = {QStringLiteral("The Mission")};
    letter.salutation = QStringLiteral("Excellency,");
    letter.subject = QStringLiteral("Sponsorship");
    letter.body = {Paragraph{.text = QStringLiteral("We are pleased.")}};
    letter.enclosures = {QStringLiteral("Enclosure: one")};
    DocumentSettings settings;
    settings.contents = true;
    settings.cover = Cover{};
    const Document document = letterDocument(letter, settings);
    REQUIRE(document.blocks.size() == 8);
    CHECK(std::holds_alternative<Letterhead>(document.blocks.front()));
    CHECK(std::get<Paragraph>(document.blocks[3]).text.plainText() == letter.salutation);
    CHECK(std::get<Paragraph>(document.blocks[5]).text.plainText() == QStringLiteral("We are pleased."));
    CHECK(std::holds_alternative<SignatureBlock>(document.blocks[6]));
    CHECK(std::get<Lines>(document.blocks[7]).lines == letter.enclosures);
    CHECK_FALSE(document.settings.contents);
    CHECK_FALSE(document.settings.cover);
}

TEST_CASE("A memo has a title, who writes to whom, and a signature only where one is wanted")
{
    MemoSheet memo;
    memo.title = QStringLiteral("Memorandum");
    memo.head = {{QStringLiteral("To:"), QStringLiteral("The High Representative")}};
    memo.body = {Paragraph{.text = QStringLiteral("What is asked.")}};
    CHECK(memoDocument(memo, {}).blocks.size() == 4);
    memo.signature = SignatureBlock{.name = QStringLiteral("The administrator")};
    const Document document = memoDocument(memo, {});
    REQUIRE(document.blocks.size() == 5);
    CHECK(std::holds_alternative<SignatureBlock>(document.blocks.back()));
}
