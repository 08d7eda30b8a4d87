#include "localisation/numbers.h"
#include "print/composer.h"

namespace fund::print {

namespace {

constexpr qreal numberIndent = pt(28);
constexpr qreal levelStep = pt(14);

Face faceOf(int level)
{
    constexpr Face faces[] = {Face::Heading1, Face::Heading2, Face::Heading3, Face::Heading4};
    return faces[qBound(1, level, 4) - 1];
}

QString listMark(ListMarks marks, int level, int count, Language language)
{
    switch (marks) {
    case ListMarks::Bullets:
        return level == 1 ? QStringLiteral("\u2013") : QStringLiteral("\u2022");
    case ListMarks::Numbers:
        return QStringLiteral("%1.").arg(numberText(count, language));
    case ListMarks::Letters:
        // After (z) comes (aa), as in long UN paragraphs.
        return QStringLiteral("(%1)").arg(QString((count - 1) / 26 + 1, QChar(u'a' + (count - 1) % 26)));
    }
    Q_UNREACHABLE();
}

} // namespace

void Composer::operator()(const Heading &heading)
{
    constexpr qreal before[] = {pt(26), pt(20), pt(15), pt(12)};
    constexpr qreal after[] = {pt(9), pt(6), pt(4), pt(3)};
    const int level = qBound(1, heading.level, 4);
    if (heading.newPage && !m_flow.boxes.empty())
        m_nextBreak = penalty::forced;
    const TypeStyle face = m_style.text(faceOf(level));
    const std::size_t first = m_flow.boxes.size();
    const qreal gap = before[level - 1];
    qreal indent = 0;
    if (!heading.number.isEmpty()) {
        const ShapedText number = m_shaper.shape(heading.number, face, m_width / 2);
        indent = qMax(level == 1 ? pt(24) : pt(22), number.naturalWidth() + pt(9));
        addText(heading.text, face, {.x = indent, .before = gap, .after = after[level - 1], .together = true});
        append(m_flow.boxes[first].marks, number.lines({0, 0}));
    } else {
        addText(heading.text, face, {.before = gap, .after = after[level - 1], .together = true});
    }
    for (std::size_t index = first + 1; index < m_flow.boxes.size(); ++index)
        m_flow.boxes[index].breakBefore = penalty::headingAlone;
    if (first < m_flow.boxes.size()) {
        Box &box = m_flow.boxes[first];
        box.headingLevel = level;
        box.headingNumber = heading.number;
        box.headingText = heading.text.plainText();
        box.anchor = heading.anchor;
        keepNext(penalty::headingAlone);
    }
}

void Composer::operator()(const Paragraph &paragraph)
{
    const Face face = paragraph.style == ParagraphStyle::Lead    ? Face::Lead
                      : paragraph.style == ParagraphStyle::Small ? Face::Small
                                                                 : Face::Body;
    const TypeStyle style = m_style.text(face);
    const std::size_t first = m_flow.boxes.size();
    if (paragraph.number.isEmpty()) {
        addText(paragraph.text, style, {.before = pt(4), .after = pt(7)});
    } else {
        const ShapedText number = m_shaper.shape(paragraph.number, style, m_width / 2);
        const qreal indent = qMax(numberIndent, number.naturalWidth() + pt(8));
        addText(paragraph.text, style, {.firstIndent = indent, .before = pt(4), .after = pt(7)});
        if (first < m_flow.boxes.size())
            append(m_flow.boxes[first].marks, number.lines({0, 0}));
    }
    const QString text = paragraph.text.plainText().trimmed();
    if (text.endsWith(u':') || text.endsWith(u'：'))
        keepNext(penalty::afterIntroduction);
    if (paragraph.keepWithNext)
        keepNext(penalty::headingAlone);
}

void Composer::operator()(const List &list)
{
    const TypeStyle face = m_style.text(Face::Body);
    const qreal room = list.marks == ListMarks::Bullets ? pt(13) : pt(22);
    int counts[3] = {0, 0, 0};
    for (std::size_t index = 0; index < list.items.size(); ++index) {
        const ListItem &item = list.items[index];
        const int level = qBound(0, item.level, 2);
        const int count = ++counts[level];
        for (int deeper = level + 1; deeper < 3; ++deeper)
            counts[deeper] = 0;
        const qreal x = pt(10) + level * (levelStep + room - pt(8));
        const std::size_t first = m_flow.boxes.size();
        const bool last = index + 1 == list.items.size();
        addText(item.text, face, {.x = x + room, .before = pt(2), .after = last ? pt(8) : pt(2)});
        if (first == m_flow.boxes.size())
            continue;
        const QString mark = item.mark.isEmpty() ? listMark(list.marks, level, count, m_language) : item.mark;
        append(m_flow.boxes[first].marks, m_shaper.shape(mark, face, room * 2).lines({x, 0}));
    }
}

void Composer::operator()(const Quote &quote)
{
    constexpr qreal inset = pt(18);
    TypeStyle face = m_style.text(Face::Body);
    face.colour = QColor::fromRgba(ink::muted);
    const std::size_t first = m_flow.boxes.size();
    const qreal width = m_width - 2 * inset;
    addText(quote.text, face, {.x = inset, .width = width, .before = pt(8), .after = pt(10), .together = true});
    if (!quote.source.isEmpty()) {
        keepNext(penalty::captionAlone);
        // The bar beside it runs on: the room between text and source is part of the text.
        m_flow.boxes.back().height += pt(3);
        m_flow.boxes.back().after = 0;
        addText(quote.source, m_style.text(Face::Small),
                {.x = inset, .width = width, .after = pt(10), .align = CellAlign::End});
    }
    for (std::size_t index = first; index < m_flow.boxes.size(); ++index) {
        Box &box = m_flow.boxes[index];
        box.marks.emplace_back(filled({pt(7), 0, pt(2), box.height}, QColor::fromRgba(ink::accent)));
    }
}

void Composer::operator()(const Notice &notice)
{
    constexpr qreal inset = pt(12);
    constexpr qreal padding = pt(8);
    const std::size_t first = m_flow.boxes.size();
    const qreal width = m_width - 2 * inset;
    if (!notice.title.isEmpty()) {
        addText(notice.title, m_style.text(Face::Heading4), {.x = inset, .width = width});
        keepNext(penalty::headingAlone);
    }
    addText(notice.text, m_style.text(Face::Body), {.x = inset, .width = width, .together = true});
    for (std::size_t index = first; index < m_flow.boxes.size(); ++index) {
        Box &box = m_flow.boxes[index];
        if (index == first) {
            for (Mark &mark : box.marks)
                mark = moved(mark, {0, padding});
            for (PageLink &link : box.links)
                link.box.translate(0, padding);
            box.height += padding;
            box.before = pt(8);
        }
        if (index + 1 == m_flow.boxes.size()) {
            box.height += padding;
            box.after = pt(10);
        }
        // Ground first, or it would hide the words.
        box.marks.insert(box.marks.begin(),
                         filled({pt(2), 0, m_width - pt(2), box.height}, QColor::fromRgba(ink::band)));
        box.marks.emplace_back(filled({0, 0, pt(2), box.height}, QColor::fromRgba(ink::accent)));
    }
}

void Composer::operator()(const Title &title)
{
    addText(title.text, m_style.text(Face::Title), {.before = pt(10), .after = pt(6), .together = true});
    if (!title.subtitle.isEmpty()) {
        keepNext(penalty::headingAlone);
        addText(title.subtitle, m_style.text(Face::Subtitle), {.after = pt(12), .together = true});
    }
    keepNext(penalty::headingAlone);
}

void Composer::operator()(const PageBreak &)
{
    m_nextBreak = penalty::forced;
}

} // namespace fund::print
