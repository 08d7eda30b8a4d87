#pragma once

#include <QString>

#include <vector>

namespace fund {

enum class Script
{
    Normal,
    Superscript,
    Subscript
};

/// A stretch of text in one style.
struct TextRun
{
    QString text{};
    bool bold = false;
    bool italic = false; ///< drawn upright in Arabic and Chinese, which have no italic
    Script script = Script::Normal;
    QString link{};              ///< "#anchor" of a heading, table or figure, or an https address; empty: none
    std::vector<TextRun> note{}; ///< a footnote whose mark stands behind this run; the page numbers it

    bool operator==(const TextRun &other) const;
};

/// The text of a paragraph, cell or caption. Most are one run, so a QString becomes one without a word.
struct RichText
{
    std::vector<TextRun> runs{};

    RichText() = default;
    RichText(const QString &text);                              // NOLINT(google-explicit-constructor)
    RichText(std::initializer_list<TextRun> all) : runs(all) {} // NOLINT(google-explicit-constructor)

    RichText &plain(const QString &text);
    RichText &bold(const QString &text);
    RichText &italic(const QString &text);
    RichText &superscript(const QString &text);
    RichText &link(const QString &text, const QString &target);
    /// Hangs a footnote on what was said last.
    RichText &note(const RichText &footnote);

    [[nodiscard]] bool isEmpty() const;
    /// The words alone, without notes.
    [[nodiscard]] QString plainText() const;
    bool operator==(const RichText &) const = default;
};

} // namespace fund
