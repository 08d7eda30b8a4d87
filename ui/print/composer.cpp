#include "print/composer.h"

#include "localisation/numbers.h"

namespace fund::print {

Composer::Composer(const PageStyle &style, const DocumentSettings &settings)
    : m_style(style), m_words(settings.words), m_language(settings.language), m_shaper(style),
      m_width(style.textArea().width())
{}

void Composer::compose(const std::vector<Block> &blocks)
{
    for (const Block &block : blocks) {
        ++m_block;
        m_part = 0;
        std::visit(*this, block);
    }
}

void Composer::keepNext(int ill)
{
    if (m_nextBreak != penalty::forced)
        m_nextBreak = qMax(m_nextBreak, ill);
}

void Composer::add(Box box)
{
    box.block = m_block;
    box.part = m_part++;
    if (m_nextBreak == penalty::forced)
        box.breakBefore = penalty::forced;
    else if (box.breakBefore != penalty::forced)
        box.breakBefore = qMax(box.breakBefore, m_nextBreak);
    m_nextBreak = penalty::none;
    m_flow.boxes.push_back(std::move(box));
}

QStringList Composer::enterNotes(const RichText &text, std::vector<int> &indices)
{
    QStringList marks;
    for (const TextRun &run : text.runs) {
        if (run.note.empty())
            continue;
        RichText note;
        note.runs = run.note;
        const int index = static_cast<int>(m_flow.notes.size());
        marks += numberText(index + 1, m_language);
        indices.push_back(index);
        m_flow.notes.push_back(footNote(marks.back(), note));
    }
    return marks;
}

RichText Composer::captionOf(const QString &words, const QString &number, const RichText &caption)
{
    if (number.isEmpty())
        return caption;
    // A full-width colon brings its own room.
    const QString before = words.arg(number);
    RichText whole = before.endsWith(u'：') ? before : before + u' ';
    whole.runs.insert(whole.runs.end(), caption.runs.begin(), caption.runs.end());
    return whole;
}

FootNote Composer::footNote(const QString &mark, const RichText &text) const
{
    constexpr qreal indent = pt(11);
    const TypeStyle face = m_style.text(Face::Note);
    const ShapedText number = m_shaper.shape(RichText().superscript(mark), face, indent);
    const ShapedText words = m_shaper.shape(text, face, m_width - indent);
    FootNote note;
    for (int index = 0; index < words.lineCount(); ++index) {
        Box line{.height = words.leading()};
        if (index == 0)
            line.marks = number.lines({0, 0});
        line.marks.emplace_back(words.line(index, {indent, 0}));
        line.text = words.lineText(index);
        for (const LinkSpan &link : words.links()) {
            if (link.line == index)
                line.links.push_back({link.box.translated(indent, 0), link.target});
        }
        note.lines.push_back(std::move(line));
    }
    return note;
}

std::size_t Composer::addText(const RichText &text, const TypeStyle &face, const LineRules &rules)
{
    std::vector<int> notes;
    const QStringList marks = enterNotes(text, notes);
    const qreal width = rules.width > 0 ? rules.width : m_width - rules.x;
    const ShapedText shaped = m_shaper.shape(text, face, width, rules.align, marks, rules.firstIndent);
    const std::size_t first = m_flow.boxes.size();
    const int last = shaped.lineCount() - 1;
    for (int index = 0; index <= last; ++index) {
        Box box{.height = face.leading};
        if (index == 0)
            box.before = rules.before;
        else
            box.breakBefore = index == 1 || index == last ? penalty::widow
                              : rules.together            ? penalty::insideShortTable
                                                          : penalty::none;
        if (index == last)
            box.after = rules.after;
        box.marks.emplace_back(shaped.line(index, {rules.x, 0}));
        box.text = shaped.lineText(index);
        for (std::size_t note = 0; note < notes.size(); ++note) {
            if (shaped.lineOf(shaped.notePositions()[note]) == index)
                box.notes.push_back(notes[note]);
        }
        for (const LinkSpan &link : shaped.links()) {
            if (link.line == index)
                box.links.push_back({link.box.translated(rules.x, 0), link.target});
        }
        add(std::move(box));
    }
    return first;
}

Box Composer::stack(const std::vector<StackedText> &texts, qreal width) const
{
    Box box;
    QStringList words;
    for (const StackedText &text : texts) {
        if (text.text.isEmpty())
            continue;
        const ShapedText shaped = m_shaper.shape(text.text, m_style.text(text.face), width);
        box.height += text.before;
        append(box.marks, shaped.lines({0, box.height}));
        box.height += shaped.height();
        words += shaped.text();
    }
    box.text = words.join(u'\n');
    return box;
}

} // namespace fund::print
