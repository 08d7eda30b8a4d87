#pragma once

#include <QTableView>

QT_FORWARD_DECLARE_CLASS(QSettings)

namespace fund {

class SearchField;
class TableHeader;

/// The one table of the program: rows of 28 px, sections, sorting by the head, columns that hide and remember their
/// width. Ctrl+C copies the selected rows for a spreadsheet, Ctrl+Shift+C with their head. Enter or a double click
/// opens a row.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Takes back widths, order, hidden columns and sorting, and writes them from now on under this group of keys.
    void rememberIn(QSettings &settings, const QString &group);
    /// Down in the field comes to the table; the field's text goes where the page sends it.
    void setFilterField(SearchField *field);
    /// As many rows as there are, no scrolling: for short tables on cards.
    void setFitsRows(bool fits);

    /// The source row of the current index, -1 where there is none or a heading.
    [[nodiscard]] int currentRow() const;
    void selectRow(int row);
    /// The first row that is no heading, where none is chosen yet.
    void selectFirst();
    /// The selected rows as lines of tab-separated cells.
    [[nodiscard]] QString selectedAsText(bool withHead) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentRowChanged(int row);
    void rowOpened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void arrange();
    void arrangeSections();
    void copy(bool withHead) const;
    void save() const;
    void restore();

    TableHeader *m_head;
    QSettings *m_settings = nullptr;
    QString m_group;
    bool m_fits = false;
    bool m_arranging = false;
};

/// A cell's text that a spreadsheet takes as it is meant: U+2212 as a hyphen, no unbreakable blanks, no tabs or line
/// breaks; what begins like a formula gets an apostrophe, since names and texts come from outside.
[[nodiscard]] QString spreadsheetText(const QString &text, bool isNumber);

} // namespace fund
