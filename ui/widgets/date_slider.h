#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

namespace fund {

/// A day on the slider that has a name: "plenary".
struct MarkedDay
{
    QDate date;
    QString text;
};

/// A day of a year or of several: arrows move by a day, PgUp and PgDn by a month, Ctrl+arrows to a marked day, Home and
/// End to the scale's ends. From right to left in Arabic.
class DateSlider : public QWidget
{
    Q_OBJECT

public:
    explicit DateSlider(const QString &accessibleName, QWidget *parent = nullptr);

    void setRange(const QDate &first, const QDate &last);
    void setMarks(std::vector<MarkedDay> marks);
    [[nodiscard]] QDate date() const { return m_date; }
    void setDate(const QDate &date);

    [[nodiscard]] QSize sizeHint() const override { return {752, 56}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 56}; }

Q_SIGNALS:
    void dateChanged(const QDate &date);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int xOf(const QDate &date) const;
    [[nodiscard]] QDate dateAt(int x) const;
    [[nodiscard]] QDate nextMark(int way) const;
    void choose(const QDate &date);
    /// Months of one year; of several years their beginnings.
    void paintTicks(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void describe();

    QDate m_first;
    QDate m_last;
    QDate m_date;
    std::vector<MarkedDay> m_marks;
};

} // namespace fund
