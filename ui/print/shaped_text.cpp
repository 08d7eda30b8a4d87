#include "print/shaped_text.h"

#include <QFontMetricsF>

namespace fund::print {

namespace {

struct Fragment
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    std::vector<int> notePositions;
    struct Link
    {
        int start;
        int length;
        QString target;
    };
    std::vector<Link> links;
};

void raise(QTextCharFormat &format)
{
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    // Qt's own half of the font's height would lift a mark off its word, above all in Arabic's tall font.
    format.setSuperScriptBaseline(34);
}

QTextCharFormat formatOf(const TextRun &run, bool hasItalic)
{
    QTextCharFormat format;
    if (run.bold)
        format.setFontWeight(QFont::Bold);
    if (run.italic && hasItalic)
        format.setFontItalic(true);
    if (run.script == Script::Superscript)
        raise(format);
    if (run.script == Script::Subscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (!run.link.isEmpty())
        format.setForeground(QColor::fromRgba(ink::link));
    return format;
}

/// Runs and note marks as one string with formats, as the text layout takes them.
Fragment assemble(const RichText &text, const QStringList &noteMarks, bool hasItalic)
{
    Fragment all;
    const auto append = [&all](const QString &words, const QTextCharFormat &format) {
        const int start = static_cast<int>(all.text.size());
        all.text += words;
        if (!format.isEmpty() && !words.isEmpty())
            all.formats.append({start, static_cast<int>(words.size()), format});
    };
    int note = 0;
    for (const TextRun &run : text.runs) {
        const int start = static_cast<int>(all.text.size());
        append(run.text, formatOf(run, hasItalic));
        if (!run.link.isEmpty())
            all.links.push_back({start, static_cast<int>(run.text.size()), run.link});
        if (run.note.empty())
            continue;
        all.notePositions.push_back(static_cast<int>(all.text.size()));
        QTextCharFormat raised;
        raise(raised);
        append(note < noteMarks.size() ? noteMarks[note] : QString(), raised);
        ++note;
    }
    // A layout knows lines by this character, not by a newline.
    all.text.replace(u'\n', QChar::LineSeparator);
    return all;
}

/// A name or sentence in Latin letters alone: in a paper from right to left it keeps its own direction, or its full
/// stop and brackets would stand at the wrong end.
bool isForeign(const QString &text)
{
    bool hasLetter = false;
    for (const QChar c : text) {
        const QChar::Direction direction = c.direction();
        if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN)
            return false;
        hasLetter = hasLetter || direction == QChar::DirL;
    }
    return hasLetter;
}

QTextOption optionFor(const QString &text, bool rightToLeft, CellAlign align)
{
    QTextOption option;
    option.setTextDirection(rightToLeft && !isForeign(text) ? Qt::RightToLeft : Qt::LeftToRight);
    // A text layout's left is the paper's left, whatever the direction.
    const Qt::Alignment start = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment end = rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    option.setAlignment(align == CellAlign::End ? end : align == CellAlign::Centre ? Qt::AlignHCenter : start);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

void breakLines(QTextLayout &layout, qreal width, qreal firstIndent = 0)
{
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width - (line.lineNumber() == 0 ? firstIndent : 0));
        line.setPosition({0, 0});
    }
    layout.endLayout();
}

/// Where the last line is one short word, the blank that parts it from the word before; -1 elsewhere.
int blankBeforeRunt(const QTextLayout &layout, qreal width)
{
    constexpr int shortest = 7; // of the width
    if (layout.lineCount() < 2)
        return -1;
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    const QString words = layout.text().mid(last.textStart(), last.textLength()).trimmed();
    const int blank = last.textStart() - 1;
    if (words.contains(u' ') || layout.text().at(blank) != u' ' || last.naturalTextWidth() * shortest > width)
        return -1;
    return blank;
}

} // namespace

qreal ShapedText::naturalWidth() const
{
    qreal width = 0;
    for (int line = 0; line < lineCount(); ++line)
        width = qMax(width, m_layout->lineAt(line).naturalTextWidth());
    return width;
}

TextMark ShapedText::line(int index, QPointF place) const
{
    // Lines keep the pitch of their face even where a word came from a taller font.
    const qreal base = (m_leading - m_fontHeight) / 2 + m_ascent;
    const qreal indent = index == 0 ? m_firstIndent : 0;
    return {m_layout, index, place + QPointF(indent, base - m_layout->lineAt(index).ascent()), m_colour};
}

std::vector<Mark> ShapedText::lines(QPointF place) const
{
    std::vector<Mark> marks;
    for (int index = 0; index < lineCount(); ++index)
        marks.emplace_back(line(index, place + QPointF(0, index * m_leading)));
    return marks;
}

int ShapedText::lineOf(int position) const
{
    const QTextLine line = m_layout->lineForTextPosition(position);
    return line.isValid() ? line.lineNumber() : 0;
}

QString ShapedText::lineText(int index) const
{
    const QTextLine line = m_layout->lineAt(index);
    return m_text.mid(line.textStart(), line.textLength());
}

void ShapedText::placeLink(int start, int length, const QString &target)
{
    for (int index = 0; index < lineCount(); ++index) {
        const QTextLine line = m_layout->lineAt(index);
        const int from = qMax(start, line.textStart());
        const int to = qMin(start + length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal a = line.cursorToX(from);
        const qreal b = line.cursorToX(to);
        const qreal indent = index == 0 ? m_firstIndent : 0;
        m_links.push_back({index, QRectF(qMin(a, b) + indent, 0, qAbs(b - a), m_leading), target});
    }
}

ShapedText TextShaper::shape(const RichText &text, const TypeStyle &face, qreal width, CellAlign align,
                             const QStringList &noteMarks, qreal firstIndent) const
{
    ShapedText shaped;
    Fragment all = assemble(text, noteMarks, m_style.hasItalic());
    if (all.text.isEmpty())
        return shaped;
    const QFont font = m_style.font(face);
    const auto layOut = [&](const QString &words) {
        auto layout = std::make_shared<QTextLayout>(words, font);
        layout->setTextOption(optionFor(words, m_style.isRightToLeft(), align));
        layout->setFormats(all.formats);
        breakLines(*layout, width, firstIndent);
        return layout;
    };
    shaped.m_text = all.text;
    shaped.m_layout = layOut(all.text);
    if (const int blank = blankBeforeRunt(*shaped.m_layout, width); blank >= 0) {
        QString bound = all.text;
        bound[blank] = QChar::Nbsp;
        if (auto again = layOut(bound); again->lineCount() == shaped.m_layout->lineCount())
            shaped.m_layout = std::move(again);
    }
    shaped.m_firstIndent = firstIndent;
    const QFontMetricsF metrics(font);
    shaped.m_leading = face.leading;
    shaped.m_ascent = metrics.ascent();
    shaped.m_fontHeight = metrics.ascent() + metrics.descent();
    shaped.m_colour = face.colour;
    shaped.m_notePositions = std::move(all.notePositions);
    for (const Fragment::Link &link : all.links)
        shaped.placeLink(link.start, link.length, link.target);
    return shaped;
}

TextWidths TextShaper::widths(const RichText &text, const TypeStyle &face) const
{
    const Fragment all = assemble(text, {}, m_style.hasItalic());
    if (all.text.isEmpty())
        return {};
    QTextLayout layout(all.text, m_style.font(face));
    QTextOption option = optionFor(all.text, m_style.isRightToLeft(), CellAlign::Start);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.setFormats(all.formats);
    breakLines(layout, 1e6);
    qreal widest = 0;
    for (int index = 0; index < layout.lineCount(); ++index)
        widest = qMax(widest, layout.lineAt(index).naturalTextWidth());
    return {layout.minimumWidth(), widest};
}

} // namespace fund::print
