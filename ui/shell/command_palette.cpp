#include "shell/command_palette.h"

#include "widgets/focus_ring.h"
#include "widgets/line_icon.h"
#include "widgets/paint.h"
#include "widgets/type_scale.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace fund {

namespace {

constexpr int limitOfSource = 8;
constexpr int rowsShown = 10;
constexpr int rowHeight = 32;

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, rowHeight}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const auto place = [&](const QRect &box) { return mirrored(box, option.rect, option.direction); };
        const QRect &row = option.rect;
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(row, t.sel);
            painter->fillRect(place(QRect(row.left(), row.top(), 3, row.height())), t.un);
        }
        paintLineIcon(*painter, place(QRect(row.left() + 12, row.top() + 8, 16, 16)),
                      index.data(Qt::UserRole).toString(), t.muted, option.direction);
        const QString title = index.data(Qt::DisplayRole).toString();
        const QFontMetrics metrics(fontOf(TextStyle::Text));
        const int width = qMin(metrics.horizontalAdvance(title) + 2, row.width() - 140);
        painter->setFont(fontOf(TextStyle::Text));
        painter->setPen(t.text);
        painter->drawText(place(QRect(row.left() + 40, row.top(), width, row.height())), Qt::AlignCenter,
                          metrics.elidedText(title, Qt::ElideRight, width));
        painter->setFont(fontOf(TextStyle::Caption));
        painter->setPen(t.muted);
        const auto trailing = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight));
        painter->drawText(row.adjusted(12, 0, -12, 0), trailing | Qt::AlignVCenter,
                          index.data(Qt::UserRole + 1).toString());
    }
};

} // namespace

bool hasWords(const QString &text, const QString &words)
{
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        if (!text.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent), m_field(new QLineEdit(this)), m_list(new QListWidget(this))
{
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    setOwnFocus(m_field);
    m_field->setFrame(false);
    m_field->setFixedHeight(32);
    m_field->setTextMargins(8, 0, 8, 0);
    m_field->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    retranslate();
    hide();
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Find a page, donor, State, applicant or action"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("Found"));
}

void CommandPalette::addSource(std::unique_ptr<PaletteSource> source)
{
    m_sources.push_back(std::move(source));
}

void CommandPalette::open()
{
    if (!isVisible())
        m_cameFrom = QApplication::focusWidget();
    m_field->clear();
    fill();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::fill()
{
    m_found.clear();
    m_list->clear();
    for (const auto &source : m_sources)
        for (PaletteEntry &entry : source->find(m_field->text().trimmed(), limitOfSource))
            m_found.push_back(std::move(entry));
    for (const PaletteEntry &entry : m_found) {
        auto *item = new QListWidgetItem(entry.title, m_list);
        item->setData(Qt::UserRole, entry.iconName);
        item->setData(Qt::UserRole + 1, entry.detail);
    }
    m_list->setCurrentRow(m_found.empty() ? -1 : 0);
    const int rows = qBound(1, static_cast<int>(m_found.size()), rowsShown);
    const int width = qMin(480, parentWidget()->width() - 16);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    setGeometry(rightToLeft ? 8 : parentWidget()->width() - width - 8, 4, width, 44 + rows * rowHeight);
}

void CommandPalette::step(int by)
{
    const int count = m_list->count();
    if (count > 0)
        m_list->setCurrentRow((m_list->currentRow() + by + count) % count);
}

void CommandPalette::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_found.size()))
        return;
    const PaletteEntry entry = m_found.at(static_cast<std::size_t>(row));
    closeAndGoBack();
    if (entry.run)
        entry.run();
    else
        Q_EMIT chosen(entry);
}

void CommandPalette::closeAndGoBack()
{
    hide();
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        closeAndGoBack();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    paintBox(painter, rect(), t.base, t.edge);
    painter.fillRect(QRect(4, 38, width() - 8, 1), t.line);
}

} // namespace fund
