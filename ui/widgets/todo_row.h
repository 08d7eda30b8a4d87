#pragma once

#include <QAbstractButton>

namespace fund {

/// A matter that waits: all of it is one button.
struct TodoFacts
{
    QString iconName;
    int count = 0;
    QString title;    ///< "reviews wait for you"
    QString detail;   ///< muted: which
    QString date;     ///< "Wed 14 Oct", "no date"
    QString dateNote; ///< below it: "in 2 days"
    bool urgent = false;

    bool operator==(const TodoFacts &) const = default;
};

/// A row of 64 px of the to-do list: icon, count, what, when, a chevron. Arrows go to the next row, Enter opens.
class TodoRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TodoRow(const TodoFacts &facts, QWidget *parent = nullptr);

    void setFacts(const TodoFacts &facts);
    /// Without the line below: the card's last row.
    void setLast(bool last);
    [[nodiscard]] QSize sizeHint() const override { return {496, 64}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TodoFacts m_facts;
    bool m_last = false;
};

} // namespace fund
