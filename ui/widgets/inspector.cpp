#include "widgets/inspector.h"

#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fund {

namespace {

constexpr int keyWidth = 72;
constexpr int widestKey = 116; ///< a long word needs it, and the value still has room beside it
const QString keyName = QStringLiteral("key");

void empty(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        // Later: a click on a button inside may be what fills the inspector anew.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

Label *wrapping(const QString &text, TextStyle style, Tone tone)
{
    auto *label = new Label(text, style, tone);
    label->setWordWrap(true);
    return label;
}

QWidget *newRow(const QString &key, QWidget *value)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(8);
    auto *name = wrapping(key, TextStyle::Text, Tone::Muted);
    name->setFixedWidth(keyWidth);
    name->setObjectName(keyName);
    layout->addWidget(name, 0, Qt::AlignTop);
    // Aligned, or the layout holds a text that wraps to the height of one line.
    layout->addWidget(value, 1, Qt::AlignTop);
    value->setAccessibleDescription(key);
    return row;
}

/// All keys as wide as the longest word among them asks, so that none is broken within a word.
void alignKeys(const QWidget &rows)
{
    int width = keyWidth;
    std::vector<Label *> keys;
    for (Label *key : rows.findChildren<Label *>(keyName)) {
        if (key->parentWidget()->isHidden()) // about to be deleted
            continue;
        keys.push_back(key);
        for (const QString &word : key->text().split(u' '))
            width = qMax(width, key->fontMetrics().horizontalAdvance(word) + 2);
    }
    for (Label *key : keys)
        key->setFixedWidth(qMin(width, widestKey));
}

} // namespace

Inspector::Inspector(QWidget *parent) : QWidget(parent), m_scroll(new QScrollArea), m_content(new QWidget)
{
    setMinimumWidth(narrowest);
    setMaximumWidth(widest);
    setAccessibleName(tr("Inspector"));
    // A layout that is aligned at the top gets no more height than its hint, too little for texts that wrap.
    auto *whole = new QVBoxLayout(m_content);
    whole->setContentsMargins(16, 16, 16, 8);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    whole->addLayout(m_rows);
    whole->addStretch(1);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    for (QWidget *area : {m_scroll->viewport(), m_content})
        area->setAutoFillBackground(false);
    m_foot = new QVBoxLayout;
    m_foot->setContentsMargins(16, 0, 16, 16);
    m_foot->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(m_foot);
}

void Inspector::clear()
{
    empty(*m_rows);
    empty(*m_foot);
}

void Inspector::showNothing(const QString &text)
{
    clear();
    addText(text, TextStyle::Text, Tone::Muted);
}

void Inspector::addWidget(QWidget *widget)
{
    m_rows->addWidget(widget);
    widget->show();
}

void Inspector::addSpace(int pixels)
{
    auto *space = new QWidget;
    space->setFixedHeight(pixels);
    addWidget(space);
}

Label *Inspector::addText(const QString &text, TextStyle style, Tone tone)
{
    auto *label = wrapping(text, style, tone);
    addWidget(label);
    return label;
}

Label *Inspector::addCaption(const QString &text)
{
    return addText(text, TextStyle::Caption, Tone::Muted);
}

Label *Inspector::addHeading(const QString &text)
{
    return addText(text, TextStyle::InspectorHeading);
}

Label *Inspector::addFigure(const QString &text)
{
    return addText(text, TextStyle::BigFigure);
}

void Inspector::addSection(const QString &title)
{
    if (m_rows->count() > 0) {
        addSpace(12);
        addWidget(newRule());
        addSpace(12);
    }
    addText(title, TextStyle::Heading);
    addSpace(4);
}

void Inspector::addRow(const QString &key, const QString &value, Tone tone)
{
    addWidget(newRow(key, wrapping(value, TextStyle::Text, tone)));
    alignKeys(*m_content);
}

Button *Inspector::addLinkRow(const QString &key, const QString &value)
{
    auto *link = new Button(value, ButtonKind::Link);
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(link);
    layout->addStretch(1);
    addWidget(newRow(key, holder));
    alignKeys(*m_content);
    link->setAccessibleDescription(key);
    return link;
}

void Inspector::addHistory(const std::vector<HistoryEntry> &entries)
{
    for (const HistoryEntry &entry : entries) {
        addText(entry.what, TextStyle::Text);
        addText(QStringLiteral("%1 · %2").arg(entry.when, entry.who), TextStyle::Caption, Tone::Muted);
        addSpace(8);
    }
}

Button *Inspector::addAction(const QString &text, const QString &iconName, bool primary)
{
    auto *button = new Button(text, iconName, primary ? ButtonKind::Primary : ButtonKind::Plain);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addToFoot(button);
    return button;
}

void Inspector::addToFoot(QWidget *widget)
{
    m_foot->addWidget(widget);
    widget->show();
}

void Inspector::addFootText(const QString &text)
{
    addToFoot(wrapping(text, TextStyle::Caption, Tone::Muted));
}

void Inspector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).base);
}

} // namespace fund
