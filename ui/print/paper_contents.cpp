#include "print/paper_contents.h"

#include "widgets/paint.h"
#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace fund::print {

namespace {

constexpr int rowHeight = 28;

class HeadingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {120, rowHeight}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const QRect &row = option.rect;
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen) {
            painter->fillRect(row, t.sel);
            painter->fillRect(fund::mirrored(QRect(row.left(), row.top(), 3, row.height()), row, option.direction),
                              t.un);
        }
        const QFont font = fontOf(chosen ? TextStyle::Strong : TextStyle::Text);
        painter->setFont(font);
        painter->setPen(t.text);
        const QRect words = row.adjusted(16, 0, -12, 0);
        const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        painter->drawText(words, leading | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        if (option.state & QStyle::State_HasFocus)
            paintRing(*painter, row.adjusted(1, 1, -2, -1), t);
    }
};

} // namespace

PaperContents::PaperContents(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new HeadingDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT placeChosen(m_places.at(static_cast<std::size_t>(row)));
    });
}

void PaperContents::setPaper(const PagedDocument &paper)
{
    const QSignalBlocker quiet(this);
    clear();
    m_places.clear();
    for (const Bookmark &bookmark : paper.bookmarks) {
        if (bookmark.level > 1)
            continue;
        m_places.push_back(bookmark.place);
        auto *item = new QListWidgetItem(bookmark.title, this);
        item->setToolTip(bookmark.title);
    }
}

void PaperContents::follow(int page)
{
    int row = -1;
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (m_places.at(i).page <= page)
            row = static_cast<int>(i);
    const int chosen = currentRow();
    // Two headings of one page: the one that was chosen stays.
    if (row < 0 || (chosen >= 0 && m_places.at(static_cast<std::size_t>(chosen)).page == page))
        return;
    const QSignalBlocker quiet(this);
    setCurrentRow(row);
}

} // namespace fund::print
