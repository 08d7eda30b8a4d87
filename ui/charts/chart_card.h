#pragma once

#include "charts/chart_picture.h"
#include "widgets/card.h"

QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {

class Button;
class ChartTableModel;
class TableView;

/// A card with a chart: its title says what the finding is about, the line under it the unit; the table icon, or T
/// while the chart has the keyboard, shows the numbers in the chart's place and brings it back.
class ChartCard : public Card
{
    Q_OBJECT

public:
    /// Takes the picture.
    ChartCard(const QString &title, const QString &unit, ChartPicture *picture, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &unit);
    [[nodiscard]] ChartPicture *picture() const { return m_picture; }
    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool table);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ChartPicture *m_picture;
    QStackedWidget *m_stack;
    ChartTableModel *m_model;
    TableView *m_table;
    Button *m_toggle;
};

} // namespace fund
