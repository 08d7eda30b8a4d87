#include "print/composer.h"

#include <algorithm>

namespace fund::print {

void Composer::operator()(const Facts &facts)
{
    const TypeStyle face = m_style.text(Face::Body);
    TypeStyle label = face;
    label.colour = QColor::fromRgba(ink::muted);
    qreal labels = 0;
    for (const Fact &fact : facts.facts)
        labels = qMax(labels, m_shaper.widths(fact.label, label).widest);
    labels = qMin(labels, m_width / 3);
    const qreal x = labels + pt(14);
    for (std::size_t index = 0; index < facts.facts.size(); ++index) {
        const Fact &fact = facts.facts[index];
        const std::size_t first = m_flow.boxes.size();
        const bool last = index + 1 == facts.facts.size();
        addText(fact.value.isEmpty() ? RichText(QStringLiteral("\u2013")) : fact.value, face,
                {.x = x, .before = index == 0 ? pt(8) : pt(2), .after = last ? pt(10) : pt(2), .together = true});
        const ShapedText words = m_shaper.shape(fact.label, label, labels + pt(4));
        append(m_flow.boxes[first].marks, words.lines({0, 0}));
        // A label of two lines beside a value of one asks for its own height.
        const qreal values = static_cast<qreal>(m_flow.boxes.size() - first) * face.leading;
        m_flow.boxes.back().height += qMax(0.0, words.height() - values);
        if (!last)
            keepNext(penalty::insideShortTable);
    }
    if (!facts.ruled || facts.facts.empty())
        return;
    Box &box = m_flow.boxes.back();
    box.height += pt(9);
    box.after = pt(16);
    box.marks.emplace_back(ruled({0, box.height}, {m_width, box.height}, QColor::fromRgba(ink::rule), pt(0.75)));
}

void Composer::operator()(const Letterhead &letterhead)
{
    const qreal half = letterhead.lines.empty() ? m_width : m_width * 0.56;
    Box box = stack(
        {{RichText().bold(letterhead.organisation), Face::Subtitle}, {letterhead.office, Face::Small, pt(1)}}, half);
    qreal y = pt(3);
    for (const QString &line : letterhead.lines) {
        const ShapedText words = m_shaper.shape(line, m_style.text(Face::Small), m_width - half, CellAlign::End);
        append(box.marks, words.lines({half, y}));
        y += words.height();
        box.text += u'\n' + line;
    }
    box.height = qMax(box.height, y) + pt(7);
    box.marks.emplace_back(ruled({0, box.height}, {m_width, box.height}, QColor::fromRgba(ink::accent), pt(1.5)));
    box.after = pt(22);
    add(std::move(box));
}

void Composer::operator()(const Lines &lines)
{
    std::vector<StackedText> texts;
    for (const QString &line : lines.lines)
        texts.push_back({line, Face::Body, 0});
    Box box = stack(texts, m_width * 0.75);
    box.before = pt(8);
    box.after = pt(16);
    add(std::move(box));
}

void Composer::operator()(const SignatureBlock &signature)
{
    const qreal width = m_width * 0.5;
    const qreal room = signature.line ? pt(44) : pt(6);
    Box box = stack({{signature.closing, Face::Body}}, width);
    box.height += room;
    if (signature.line) {
        box.marks.emplace_back(ruled({0, box.height}, {width, box.height}, QColor::fromRgba(ink::rule)));
        box.height += pt(4);
    }
    std::vector<StackedText> below{{RichText().bold(signature.name), Face::Body}, {signature.office, Face::Body}};
    for (const QString &detail : signature.details)
        below.push_back({detail, Face::Small, detail == signature.details.front() ? pt(4) : 0});
    const Box names = stack(below, width);
    for (const Mark &mark : names.marks)
        box.marks.push_back(moved(mark, {0, box.height}));
    box.height += names.height;
    box.text += u'\n' + names.text;
    box.before = pt(18);
    box.after = pt(14);
    // A signature alone on a sheet could be put under any text.
    box.breakBefore = penalty::headingAlone;
    add(std::move(box));
}

qreal Composer::widestValue(const KeyFigures &figures, const TypeStyle &face) const
{
    qreal widest = 1;
    for (const KeyFigure &figure : figures.figures)
        widest = qMax(widest, m_shaper.widths(figure.value, face).widest);
    return widest;
}

TypeStyle Composer::fittedTo(const KeyFigures &figures, qreal width) const
{
    TypeStyle face = m_style.text(Face::KeyValue);
    // Step by step: fonts come in whole sizes, and a value that is a hair too wide would break in the middle.
    while (face.size > pt(6) && widestValue(figures, face) > width)
        face.size -= 1;
    return face;
}

void Composer::operator()(const KeyFigures &figures)
{
    constexpr qreal gap = pt(14);
    constexpr qreal smallest = 0.8;
    if (figures.figures.empty())
        return;
    const TypeStyle value = m_style.text(Face::KeyValue);
    const qreal widest = widestValue(figures, value);
    const int count = static_cast<int>(figures.figures.size());
    int columns = count == 5 || count == 6 ? 3 : qMin(count, 4);
    const auto widthOf = [this](int number) { return (m_width - gap * (number - 1)) / number; };
    while (columns > 1 && widthOf(columns) < widest * smallest)
        --columns;
    // Rows of one length: four that don't fit beside each other stand two by two.
    const int rows = (count + columns - 1) / columns;
    columns = (count + rows - 1) / rows;
    const qreal width = widthOf(columns);
    const TypeStyle fitted = fittedTo(figures, width);
    for (int start = 0; start < count; start += columns) {
        Box row{.before = start == 0 ? pt(12) : pt(6), .after = start + columns >= count ? pt(14) : pt(6)};
        for (int column = 0; column < columns && start + column < count; ++column) {
            const auto index = static_cast<std::size_t>(start) + static_cast<std::size_t>(column);
            const KeyFigure &figure = figures.figures[index];
            const QPointF place((width + gap) * column, 0);
            const Box below = stack({{figure.label, Face::KeyLabel}, {figure.detail, Face::KeyLabel}}, width);
            row.marks.emplace_back(filled({place.x(), 0, width, pt(2)}, QColor::fromRgba(ink::accent)));
            append(row.marks, m_shaper.shape(figure.value, fitted, width).lines(place + QPointF(0, pt(6))));
            for (const Mark &mark : below.marks)
                row.marks.push_back(moved(mark, place + QPointF(0, pt(7) + value.leading)));
            row.height = qMax(row.height, pt(7) + value.leading + below.height);
            row.text += figure.value + u'\n' + below.text + u'\n';
        }
        add(std::move(row));
        if (start + columns < count)
            keepNext(penalty::insideShortTable);
    }
}

} // namespace fund::print
