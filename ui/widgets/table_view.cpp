#include "widgets/table_view.h"

#include "widgets/focus_ring.h"
#include "widgets/search_field.h"
#include "widgets/table_delegate.h"
#include "widgets/table_header.h"
#include "widgets/table_roles.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QStringList>
#include <QVariant>

#include <algorithm>

namespace fund {

QString spreadsheetText(const QString &text, bool isNumber)
{
    QString result = text;
    result.replace(u'\u2212', u'-');
    result.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    if (isNumber) {
        result.remove(u'\u00A0').remove(u'\u202F');
        return result;
    }
    result.replace(u'\u00A0', u' ').replace(u'\u202F', u' ');
    if (!result.isEmpty() && QStringView(u"=+-@").contains(result.front()))
        result.prepend(u'\'');
    return result;
}

TableView::TableView(const QString &accessibleName, QWidget *parent) : QTableView(parent), m_head(new TableHeader(this))
{
    setAccessibleName(accessibleName);
    setHorizontalHeader(m_head);
    setItemDelegate(new TableDelegate(this));
    setOwnFocus(this);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight);
    verticalHeader()->setMinimumSectionSize(TableDelegate::rowHeight);
    verticalScrollBar()->setSingleStep(TableDelegate::rowHeight);
    connect(this, &QTableView::doubleClicked, this, [this] {
        if (currentRow() >= 0)
            Q_EMIT rowOpened(currentRow());
    });
    const auto changed = [this] {
        if (!m_arranging)
            save();
    };
    connect(m_head, &QHeaderView::sectionResized, this, changed);
    connect(m_head, &QHeaderView::sectionMoved, this, changed);
    connect(m_head, &QHeaderView::sortIndicatorChanged, this, changed);
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    m_arranging = true;
    QTableView::setModel(newModel);
    m_head->setSortIndicator(-1, Qt::AscendingOrder);
    m_head->setSortIndicatorClearable(true);
    setSortingEnabled(newModel != nullptr);
    m_arranging = false;
    if (!newModel)
        return;
    connect(newModel, &QAbstractItemModel::modelReset, this, &TableView::arrangeSections);
    connect(newModel, &QAbstractItemModel::layoutChanged, this, &TableView::arrangeSections);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &TableView::arrangeSections);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &TableView::arrangeSections);
    arrange();
    arrangeSections();
}

void TableView::arrange()
{
    m_arranging = true;
    int taker = -1;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const auto fact = [&](int role) { return model()->headerData(column, Qt::Horizontal, role); };
        const int width = fact(WidthRole).toInt();
        if (width == 0)
            taker = column;
        m_head->resizeSection(column, width == 0 ? qMax(120, m_head->widthOfTitle(column)) : width);
        m_head->setSectionHidden(column, fact(HiddenAtFirstRole).toBool());
        m_head->setSectionResizeMode(column, QHeaderView::Interactive);
    }
    // One column takes what is left; the others keep what the person gave them.
    m_head->setStretchLastSection(taker < 0 || taker + 1 == model()->columnCount());
    if (taker >= 0 && taker + 1 < model()->columnCount())
        m_head->setSectionResizeMode(taker, QHeaderView::Stretch);
    m_arranging = false;
}

void TableView::arrangeSections()
{
    clearSpans();
    for (int row = 0; row < model()->rowCount(); ++row)
        if (model()->index(row, 0).data(SectionRole).toBool() && model()->columnCount() > 1)
            setSpan(row, 0, 1, model()->columnCount());
    if (m_fits)
        updateGeometry();
}

void TableView::rememberIn(QSettings &settings, const QString &group)
{
    m_settings = &settings;
    m_group = group;
    restore();
}

void TableView::save() const
{
    if (!m_settings || !model())
        return;
    m_settings->beginGroup(m_group);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString key = model()->headerData(column, Qt::Horizontal, KeyRole).toString();
        m_settings->beginGroup(key);
        m_settings->setValue(QStringLiteral("hidden"), m_head->isSectionHidden(column));
        m_settings->setValue(QStringLiteral("place"), m_head->visualIndex(column));
        if (!m_head->isSectionHidden(column))
            m_settings->setValue(QStringLiteral("width"), m_head->sectionSize(column));
        m_settings->endGroup();
    }
    const int sorted = m_head->sortIndicatorSection();
    m_settings->setValue(QStringLiteral("sorted"), model()->headerData(sorted, Qt::Horizontal, KeyRole));
    m_settings->setValue(QStringLiteral("descending"), m_head->sortIndicatorOrder() == Qt::DescendingOrder);
    m_settings->endGroup();
}

void TableView::restore()
{
    m_arranging = true;
    m_settings->beginGroup(m_group);
    const QString sorted = m_settings->value(QStringLiteral("sorted")).toString();
    std::vector<std::pair<int, int>> places;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString key = model()->headerData(column, Qt::Horizontal, KeyRole).toString();
        m_settings->beginGroup(key);
        if (const int width = m_settings->value(QStringLiteral("width")).toInt(); width > 0)
            m_head->resizeSection(column, width);
        if (const QVariant hidden = m_settings->value(QStringLiteral("hidden")); hidden.isValid())
            m_head->setSectionHidden(column, hidden.toBool());
        places.emplace_back(m_settings->value(QStringLiteral("place"), column).toInt(), column);
        m_settings->endGroup();
        if (key == sorted && !key.isEmpty())
            sortByColumn(column, m_settings->value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder
                                                                                          : Qt::AscendingOrder);
    }
    m_settings->endGroup();
    std::sort(places.begin(), places.end());
    for (int place = 0; place < static_cast<int>(places.size()); ++place)
        m_head->moveSection(m_head->visualIndex(places.at(static_cast<std::size_t>(place)).second), place);
    m_arranging = false;
}

void TableView::setFilterField(SearchField *field)
{
    field->setTarget(this);
}

void TableView::setFitsRows(bool fits)
{
    m_fits = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

int TableView::currentRow() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() && !current.data(SectionRole).toBool() ? current.row() : -1;
}

void TableView::selectRow(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    int column = m_head->logicalIndex(0);
    for (int visual = 0; visual < m_head->count() && isColumnHidden(column); ++visual)
        column = m_head->logicalIndex(visual);
    setCurrentIndex(model()->index(row, column));
}

void TableView::selectFirst()
{
    for (int row = 0; model() && currentRow() < 0 && row < model()->rowCount(); ++row)
        if (!model()->index(row, 0).data(SectionRole).toBool())
            selectRow(row);
}

QString TableView::selectedAsText(bool withHead) const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_head->count(); ++visual)
        if (const int column = m_head->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    QStringList lines;
    const auto addLine = [&](const auto &textOf) {
        QStringList cells;
        for (const int column : columns)
            cells += textOf(column);
        lines += cells.join(u'\t');
    };
    if (withHead)
        addLine([this](int column) {
            return spreadsheetText(model()->headerData(column, Qt::Horizontal).toString(), false);
        });
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows)
        addLine([&](int column) { return row.siblingAtColumn(column).data(SpreadsheetRole).toString(); });
    return lines.join(u'\n');
}

void TableView::copy(bool withHead) const
{
    QGuiApplication::clipboard()->setText(selectedAsText(withHead));
}

QSize TableView::sizeHint() const
{
    const QSize hint = QTableView::sizeHint();
    if (!m_fits || !model())
        return hint;
    return {hint.width(), m_head->height() + model()->rowCount() * TableDelegate::rowHeight};
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copy(false);
    else if (event->keyCombination() == QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_C))
        copy(true);
    else if (enter && !(event->modifiers() & Qt::ControlModifier) && currentRow() >= 0)
        Q_EMIT rowOpened(currentRow());
    else if (enter || event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    QAction *plain = menu.addAction(tr("Copy"), this, [this] { copy(false); });
    plain->setShortcut(QKeySequence::Copy);
    QAction *headed = menu.addAction(tr("Copy with head"), this, [this] { copy(true); });
    headed->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    menu.addSeparator();
    const QPoint place = event->globalPos();
    menu.addAction(tr("Columns…"), this, [this, place] { m_head->showColumnMenu(place); });
    menu.exec(place);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        Q_EMIT currentRowChanged(currentRow());
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex next = QTableView::moveCursor(action, modifiers);
    if (!next.isValid() || !next.data(SectionRole).toBool())
        return next;
    // A heading is passed over, in the way that the cursor was going.
    const int by = next.row() < currentIndex().row() ? -1 : 1;
    int row = next.row();
    while (row >= 0 && row < model()->rowCount() && model()->index(row, 0).data(SectionRole).toBool())
        row += by;
    if (row < 0 || row >= model()->rowCount())
        return currentIndex();
    return model()->index(row, currentIndex().isValid() ? currentIndex().column() : 0);
}

} // namespace fund
