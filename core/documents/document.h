#pragma once

#include "documents/blocks.h"
#include "documents/document_words.h"
#include "localisation/language.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace fund {

enum class Paper
{
    A4,
    Letter
};

enum class PageNumbers
{
    None,
    All,
    AllButFirst ///< letters, and papers whose first page is a cover
};

/// The outer sheet of a report; title, symbol and date come from the settings.
struct Cover
{
    QString organisation{};         ///< over the rule: the fund's name
    QString subtitle{};             ///< under the title: "1 January to 31 December 2026"
    std::vector<QString> details{}; ///< under the symbol: date, language, "Distr.: General"
    std::vector<QString> imprint{}; ///< at the foot: office, place

    bool operator==(const Cover &) const = default;
};

/// What the whole paper has. Everything in words is in the paper's language already.
struct DocumentSettings
{
    Paper paper = Paper::A4;
    Language language = Language::English; ///< fonts, direction, digits, and the file's own language
    QString title{};
    QString symbol{};            ///< empty where none was given
    QString author{};            ///< the office, never a person
    QString subject{};           ///< a sentence for catalogues
    QDateTime made{};            ///< the moment that the paper's data are of; stands in the file as its creation
    QString headStart{};         ///< running head; empty: the title
    QString headEnd{};           ///< symbol and date, or empty
    QString statusNote{};        ///< "Proposed fund: not an official document": on the cover and each page's foot
    QString demonstrationMark{}; ///< "Demonstration: invented people and amounts": likewise; empty for real papers
    PageNumbers pageNumbers = PageNumbers::AllButFirst;
    bool contents = false;
    int contentsDepth = 2; ///< levels of headings in the contents
    std::optional<Cover> cover{};
    DocumentWords words{};

    bool operator==(const DocumentSettings &) const = default;
    [[nodiscard]] bool isRightToLeft() const { return directionOf(language) == Qt::RightToLeft; }
};

/// A paper as values: what stands in it, not where. ui/print sets it in pages.
struct Document
{
    DocumentSettings settings{};
    std::vector<Block> blocks{};

    bool operator==(const Document &) const = default;
};

/// A file that travels inside a PDF: the data behind a report.
struct DocumentAttachment
{
    QString name{}; ///< "contributions.csv"
    QString mime{}; ///< "text/csv"
    QString description{};
    QByteArray bytes{};

    bool operator==(const DocumentAttachment &) const = default;
};

/// Settings in a language, with the page's own words; all else is the author's.
[[nodiscard]] DocumentSettings documentSettings(const Wording &wording);

/// Numbers tables and figures that have a caption and no number, each kind from 1 in order, in the language's digits.
void numberTablesAndFigures(Document &document);

} // namespace fund
