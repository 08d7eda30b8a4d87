#pragma once

#include <QHash>
#include <QWidget>

#include <vector>

namespace fund {

enum class StripBox
{
    ToDo,
    Current,
    Done,
    Conflict ///< crossed: taken away from this reviewer
};

/// A box for each piece of work: what is done, where one is, what is left. A click or Enter goes to a box; arrows move
/// the mark along.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(const QString &accessibleName, QWidget *parent = nullptr);

    void setBoxes(std::vector<StripBox> boxes);
    /// Words for a box: its tooltip, "A-022, done".
    void setTip(int box, const QString &tip);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void boxChosen(int box);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect placeOf(int box) const;
    [[nodiscard]] int boxAt(const QPoint &place) const;
    void paintBoxOf(QPainter &painter, int box) const;
    void describe();

    std::vector<StripBox> m_boxes;
    QHash<int, QString> m_tips;
    int m_cursor = 0;
};

} // namespace fund
