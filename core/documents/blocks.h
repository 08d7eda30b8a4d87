#pragma once

#include "documents/chart.h"
#include "documents/rich_text.h"
#include "documents/table.h"

#include <variant>
#include <vector>

namespace fund {

/// Never last on a page; makes bookmarks, and a line in the contents down to DocumentSettings::contentsDepth.
struct Heading
{
    int level = 1;    ///< 1…4
    QString number{}; ///< "3" or "Annex I"; empty: none
    RichText text{};
    QString anchor{};     ///< for links; empty: none
    bool newPage = false; ///< begins a page

    bool operator==(const Heading &) const = default;
};

enum class ParagraphStyle
{
    Body,
    Lead, ///< larger, under a title
    Small ///< notes on method
};

struct Paragraph
{
    RichText text{};
    QString number{}; ///< "12." in the margin, as UN papers number them; empty: none
    ParagraphStyle style = ParagraphStyle::Body;
    bool keepWithNext = false;

    bool operator==(const Paragraph &) const = default;
};

enum class ListMarks
{
    Bullets,
    Numbers, ///< 1. 2. 3.
    Letters  ///< (a) (b) (c)
};

struct ListItem
{
    RichText text{};
    int level = 0;  ///< 0…2
    QString mark{}; ///< where the list's own marks don't serve

    ListItem() = default;
    ListItem(const QString &words) : text(words) {}      // NOLINT(google-explicit-constructor)
    ListItem(RichText words) : text(std::move(words)) {} // NOLINT(google-explicit-constructor)
    ListItem(RichText words, int depth) : text(std::move(words)), level(depth) {}
    bool operator==(const ListItem &) const = default;
};

struct List
{
    ListMarks marks = ListMarks::Bullets;
    std::vector<ListItem> items{};

    bool operator==(const List &) const = default;
};

/// Never parted, so it must not be higher than a page: about thirty-five lying bars.
struct Figure
{
    QString number{}; ///< "3"; empty: the caption has no "Figure 3."
    RichText caption{};
    Chart chart{};
    std::vector<RichText> notes{};
    QString anchor{};

    bool operator==(const Figure &) const = default;
};

struct KeyFigure
{
    QString value{}; ///< "USD 1,204,000" as the reader's language writes it
    QString label{};
    QString detail{};

    bool operator==(const KeyFigure &) const = default;
};

/// The year in figures: up to four in a row.
struct KeyFigures
{
    std::vector<KeyFigure> figures{};

    bool operator==(const KeyFigures &) const = default;
};

struct Quote
{
    RichText text{};
    RichText source{};

    bool operator==(const Quote &) const = default;
};

/// A framed remark: a provisional year, a proposed fund.
struct Notice
{
    QString title{};
    RichText text{};

    bool operator==(const Notice &) const = default;
};

struct Fact
{
    QString label{};
    RichText value{};

    bool operator==(const Fact &) const = default;
};

/// Labels with their values, as at the head of a memo: "To:", "Date:", "Reference:".
struct Facts
{
    std::vector<Fact> facts{};
    bool ruled = false; ///< a rule below, as under a memo's head

    bool operator==(const Facts &) const = default;
};

/// A title over a paper without a cover.
struct Title
{
    RichText text{};
    RichText subtitle{};

    bool operator==(const Title &) const = default;
};

/// Who writes. No emblem is used.
struct Letterhead
{
    QString organisation{};
    QString office{};
    std::vector<QString> lines{}; ///< address
    bool operator==(const Letterhead &) const = default;
};

/// Lines that stay together and are never filled: an address.
struct Lines
{
    std::vector<QString> lines{};

    bool operator==(const Lines &) const = default;
};

/// Stays with the last lines of what is signed.
struct SignatureBlock
{
    QString closing{}; ///< "Yours sincerely,"
    QString name{};
    QString office{};
    std::vector<QString> details{}; ///< date, digest of what was signed
    bool line = true;               ///< room and a line for a hand's signature

    bool operator==(const SignatureBlock &) const = default;
};

struct PageBreak
{
    bool operator==(const PageBreak &) const = default;
};

using Block = std::variant<Heading, Paragraph, List, Table, Figure, KeyFigures, Quote, Notice, Facts, Title, Letterhead,
                           Lines, SignatureBlock, PageBreak>;

} // namespace fund
