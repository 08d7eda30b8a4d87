#include "print/table_composer.h"

#include <algorithm>

namespace fund::print {

namespace {

constexpr qreal paddingAbove = pt(3);
constexpr qreal paddingBelow = pt(3.5);

int lineCount(const std::vector<qreal> &heights, qreal leading)
{
    return heights.empty() ? 0 : static_cast<int>(*std::ranges::max_element(heights) / leading);
}

QString noteLetter(std::size_t index)
{
    return QString(static_cast<qsizetype>(index / 26 + 1), QChar(u'a' + static_cast<int>(index % 26)));
}

} // namespace

TableComposer::TableComposer(Composer &composer, const Table &table)
    : m_composer(composer), m_table(table), m_columns(columnsOf(table)),
      m_plan(planColumns(table, composer.m_style, composer.m_width)),
      m_longest(composer.m_style.textArea().height() * 0.6)
{
    const qreal height = static_cast<qreal>(table.rows.size()) * composer.m_style.text(Face::Cell).leading * 1.6;
    m_short = height < composer.m_style.textArea().height() * 0.35;
}

RichText TableComposer::caption() const
{
    return Composer::captionOf(m_composer.m_words.table, m_table.number, m_table.caption);
}

QStringList TableComposer::letterNotes(const RichText &text)
{
    QStringList marks;
    for (const TextRun &run : text.runs) {
        if (run.note.empty())
            continue;
        RichText note;
        note.runs = run.note;
        marks += noteLetter(m_letteredNotes.size());
        m_letteredNotes.push_back(note);
    }
    return marks;
}

TypeStyle TableComposer::faceOf(const TableRow &row, bool head) const
{
    TypeStyle face = m_composer.m_style.text(head ? Face::HeadCell : Face::Cell);
    face.size *= m_plan.faceFactor;
    face.leading *= m_plan.faceFactor;
    face.bold = head || row.kind != RowKind::Body;
    return face;
}

TableComposer::ShapedRow TableComposer::shapeRow(const TableRow &row, bool head)
{
    ShapedRow cells;
    const TypeStyle face = faceOf(row, head);
    std::size_t column = 0;
    for (const TableCell &cell : row.cells) {
        if (column >= m_columns.size())
            break;
        const auto span = static_cast<std::size_t>(qMax(1, cell.span));
        const qreal indent = column == 0 ? row.indent * rowIndent : 0;
        const CellAlign align = cell.align.value_or(span > 1 && !head ? CellAlign::Start : m_columns[column].align);
        const qreal width = m_plan.spanWidth(column, span) - indent;
        const qreal x = m_plan.x[column] + indent;
        const QStringList marks = letterNotes(cell.text);
        if (const qreal figures = figuresWidth(column); align == CellAlign::End && span == 1 && !head && figures > 0)
            cells.push_back(
                {m_composer.m_shaper.shape(cell.text, face, figures, CellAlign::Start, marks), x + width - figures});
        else
            cells.push_back({m_composer.m_shaper.shape(cell.text, face, width, align, marks), x});
        column += span;
    }
    return cells;
}

qreal TableComposer::figuresWidth(std::size_t column) const
{
    // Figures are read from left to right in every language: their units stand below each other.
    return m_composer.m_style.isRightToLeft() ? m_plan.figures[column] : 0;
}

void TableComposer::rule(Box &box, qreal y, QRgb colour, qreal width) const
{
    box.marks.emplace_back(ruled({0, y}, {m_composer.m_width, y}, QColor::fromRgba(colour), width));
}

Box TableComposer::rowBox(const TableRow &row, const ShapedRow &cells, bool head) const
{
    Box box;
    const qreal above = row.kind == RowKind::Group ? pt(8) : paddingAbove;
    qreal height = 0;
    for (const ShapedCell &cell : cells)
        height = qMax(height, cell.text.height());
    height = qMax(height, faceOf(row, head).leading);
    QStringList words;
    for (const ShapedCell &cell : cells) {
        // Heads stand on the rule below them, cells hang from the line above.
        const qreal y = above + (head ? height - cell.text.height() : 0);
        append(box.marks, cell.text.lines({cell.x, y}));
        for (const LinkSpan &link : cell.text.links())
            box.links.push_back({link.box.translated(cell.x, y + link.line * cell.text.leading()), link.target});
        words += cell.text.text();
    }
    box.height = above + height + paddingBelow;
    box.text = words.join(u'\t');
    return box;
}

Box TableComposer::headBox(const RichText &caption)
{
    Box box;
    if (!caption.isEmpty()) {
        const ShapedText words = m_composer.m_shaper.shape(caption, m_composer.m_style.text(Face::Caption),
                                                           m_composer.m_width, CellAlign::Start, letterNotes(caption));
        box.marks = words.lines({0, 0});
        box.height = words.height() + pt(5);
        box.text = words.text();
    }
    rule(box, box.height, ink::rule, pt(0.75));
    for (std::size_t index = 0; index < m_table.head.size(); ++index) {
        const TableRow &row = m_table.head[index];
        const Box cells = rowBox(row, shapeRow(row, true), true);
        for (const Mark &mark : cells.marks)
            box.marks.push_back(moved(mark, {0, box.height}));
        // A head over several columns is tied to them by a rule of their width.
        std::size_t column = 0;
        for (const TableCell &cell : row.cells) {
            if (cell.span > 1 && index + 1 < m_table.head.size() && column < m_columns.size()) {
                const qreal x = m_plan.x[column];
                const qreal y = box.height + cells.height - pt(1);
                const qreal end = x + m_plan.spanWidth(column, static_cast<std::size_t>(cell.span));
                box.marks.emplace_back(ruled({x, y}, {end, y}, QColor::fromRgba(ink::line)));
            }
            column += static_cast<std::size_t>(qMax(1, cell.span));
        }
        box.height += cells.height;
        box.text += u'\n' + cells.text;
    }
    if (!m_table.head.empty())
        rule(box, box.height, ink::text, pt(0.75));
    return box;
}

int TableComposer::breakBefore(std::size_t index) const
{
    const TableRow &row = m_table.rows[index];
    if (index == 0)
        return penalty::captionAlone;
    if (row.kind == RowKind::Total || row.kind == RowKind::Subtotal || m_table.rows[index - 1].kind == RowKind::Group)
        return penalty::captionAlone;
    // Two rows of the body open a page at least, and two end one.
    int left = 0;
    for (std::size_t later = index; later < m_table.rows.size() && left < 2; ++later)
        left += m_table.rows[later].kind == RowKind::Body ? 1 : 0;
    if (index == 1 || left < 2)
        return penalty::widow;
    return m_short ? penalty::insideShortTable : penalty::none;
}

void TableComposer::addRow(std::size_t index)
{
    const TableRow &row = m_table.rows[index];
    const ShapedRow cells = shapeRow(row, false);
    Box box = rowBox(row, cells, false);
    if (box.height > m_longest) {
        addLongRow(row, cells, breakBefore(index));
        return;
    }
    box.breakBefore = breakBefore(index);
    box.repeatedHead = m_head;
    if (row.kind == RowKind::Total)
        rule(box, 0, ink::text, pt(0.75));
    const bool last = index + 1 == m_table.rows.size();
    rule(box, box.height, row.kind == RowKind::Total || last ? ink::rule : ink::line,
         row.kind == RowKind::Total || last ? pt(0.75) : pt(0.5));
    m_composer.add(std::move(box));
}

void TableComposer::addLongRow(const TableRow &row, const ShapedRow &cells, int breakBefore)
{
    const qreal leading = faceOf(row, false).leading;
    std::vector<qreal> heights;
    for (const ShapedCell &cell : cells)
        heights.push_back(cell.text.height());
    const int lines = lineCount(heights, leading);
    for (int line = 0; line < lines; ++line) {
        const qreal above = line == 0 ? paddingAbove : 0;
        Box box{.height = leading + above + (line + 1 == lines ? paddingBelow : 0)};
        box.breakBefore = line == 0 ? breakBefore : line == 1 || line + 1 == lines ? penalty::widow : penalty::none;
        box.repeatedHead = m_head;
        QStringList words;
        for (const ShapedCell &cell : cells) {
            if (line >= cell.text.lineCount())
                continue;
            box.marks.emplace_back(cell.text.line(line, {cell.x, above}));
            words += cell.text.lineText(line);
        }
        box.text = words.join(u'\t');
        if (line + 1 == lines)
            rule(box, box.height, ink::line, pt(0.5));
        m_composer.add(std::move(box));
    }
}

void TableComposer::addNotes()
{
    const TypeStyle face = m_composer.m_style.text(Face::Note);
    qreal before = pt(4);
    const auto add = [&](const RichText &text) {
        const std::size_t first = m_composer.m_flow.boxes.size();
        m_composer.keepNext(penalty::captionAlone);
        m_composer.addText(text, face, {.before = before, .together = true});
        before = pt(1);
        for (std::size_t index = first + 1; index < m_composer.m_flow.boxes.size(); ++index)
            m_composer.m_flow.boxes[index].breakBefore = penalty::widow;
    };
    // Adding notes may not add more of them: notes of notes have no letters.
    for (std::size_t index = 0; index < m_letteredNotes.size(); ++index) {
        RichText text;
        text.superscript(noteLetter(index)).plain(QStringLiteral(" "));
        text.runs.insert(text.runs.end(), m_letteredNotes[index].runs.begin(), m_letteredNotes[index].runs.end());
        add(text);
    }
    for (const RichText &note : m_table.notes)
        add(note);
}

void TableComposer::compose()
{
    if (m_columns.empty())
        return;
    Box head = headBox(caption());
    // The head that comes again has the letters of the first one, not new ones.
    const std::vector<RichText> notes = m_letteredNotes;
    RichText continued;
    if (!m_table.caption.isEmpty())
        continued = m_composer.m_words.tableContinued.arg(caption().plainText());
    m_letteredNotes.clear();
    if (!continued.isEmpty())
        static_cast<void>(letterNotes(caption()));
    Box repeated = headBox(continued);
    m_letteredNotes = notes;
    repeated.block = m_composer.m_block;
    m_head = static_cast<int>(m_composer.m_flow.heads.size());
    m_composer.m_flow.heads.push_back(std::move(repeated));
    head.before = pt(14);
    head.anchor = m_table.anchor;
    m_composer.add(std::move(head));
    for (std::size_t index = 0; index < m_table.rows.size(); ++index)
        addRow(index);
    addNotes();
    if (!m_composer.m_flow.boxes.empty())
        m_composer.m_flow.boxes.back().after = pt(16);
}

void Composer::operator()(const Table &table)
{
    TableComposer(*this, table).compose();
}

} // namespace fund::print
