#pragma once

#include "print/flow.h"
#include "print/shaped_text.h"

namespace fund::print {

/// Turns a document's blocks into boxes, one kind of block after another in files of their own.
class Composer
{
public:
    Composer(const PageStyle &style, const DocumentSettings &settings);

    void compose(const std::vector<Block> &blocks);
    [[nodiscard]] Flow take() { return std::move(m_flow); }

    /// How lines of a text become boxes.
    struct LineRules
    {
        qreal x = 0;     ///< from the text area's start
        qreal width = 0; ///< 0: to its end
        qreal firstIndent = 0;
        qreal before = 0;
        qreal after = 0;
        CellAlign align = CellAlign::Start;
        bool together = false; ///< rather not parted at all
    };

    // What the kinds of block are made with.
    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const List &list);
    void operator()(const Table &table);
    void operator()(const Figure &figure);
    void operator()(const KeyFigures &figures);
    void operator()(const Quote &quote);
    void operator()(const Notice &notice);
    void operator()(const Facts &facts);
    void operator()(const Title &title);
    void operator()(const Letterhead &letterhead);
    void operator()(const Lines &lines);
    void operator()(const SignatureBlock &signature);
    void operator()(const PageBreak &pageBreak);

private:
    friend class TableComposer;

    void add(Box box);
    /// The lines as boxes; returns the index of the first one.
    std::size_t addText(const RichText &text, const TypeStyle &face, const LineRules &rules);
    [[nodiscard]] QStringList enterNotes(const RichText &text, std::vector<int> &indices);
    /// "Table 4. Contributions": the number in its words before the caption; the caption alone without a number.
    [[nodiscard]] static RichText captionOf(const QString &words, const QString &number, const RichText &caption);
    [[nodiscard]] FootNote footNote(const QString &mark, const RichText &text) const;
    /// Stacks texts into one box that is never parted.
    struct StackedText
    {
        RichText text;
        Face face;
        qreal before = 0;
    };
    [[nodiscard]] Box stack(const std::vector<StackedText> &texts, qreal width) const;
    [[nodiscard]] qreal widestValue(const KeyFigures &figures, const TypeStyle &face) const;
    /// The face of the values, as large as lets the widest stand on one line.
    [[nodiscard]] TypeStyle fittedTo(const KeyFigures &figures, qreal width) const;
    void keepNext(int ill);

    const PageStyle &m_style;
    const DocumentWords &m_words;
    Language m_language;
    TextShaper m_shaper;
    qreal m_width;
    Flow m_flow;
    int m_block = -1;
    int m_part = 0;
    int m_nextBreak = penalty::none; ///< what the box before asks of the next one's break
};

} // namespace fund::print
