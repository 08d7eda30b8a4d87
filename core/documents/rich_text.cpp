#include "documents/rich_text.h"

#include <algorithm>

namespace fund {

bool TextRun::operator==(const TextRun &other) const
{
    return text == other.text && bold == other.bold && italic == other.italic && script == other.script &&
           link == other.link && note == other.note;
}

RichText::RichText(const QString &text)
{
    if (!text.isEmpty())
        runs.push_back({.text = text});
}

RichText &RichText::plain(const QString &text)
{
    runs.push_back({.text = text});
    return *this;
}

RichText &RichText::bold(const QString &text)
{
    runs.push_back({.text = text, .bold = true});
    return *this;
}

RichText &RichText::italic(const QString &text)
{
    runs.push_back({.text = text, .italic = true});
    return *this;
}

RichText &RichText::superscript(const QString &text)
{
    runs.push_back({.text = text, .script = Script::Superscript});
    return *this;
}

RichText &RichText::link(const QString &text, const QString &target)
{
    runs.push_back({.text = text, .link = target});
    return *this;
}

RichText &RichText::note(const RichText &footnote)
{
    // Two notes on one word are two marks: the second needs a run of its own.
    if (runs.empty() || !runs.back().note.empty())
        runs.emplace_back();
    runs.back().note = footnote.runs;
    return *this;
}

bool RichText::isEmpty() const
{
    return std::ranges::all_of(runs, [](const TextRun &run) { return run.text.isEmpty() && run.note.empty(); });
}

QString RichText::plainText() const
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

} // namespace fund
