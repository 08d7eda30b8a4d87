#pragma once

#include <QHeaderView>

namespace fund {

/// The head of a table: 28 px, an arrow behind the column that sorts. Its menu (right button, or the menu key) shows
/// and hides columns.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    void showColumnMenu(const QPoint &globalPlace);
    /// The width that a section's words ask.
    [[nodiscard]] int widthOfTitle(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace fund
