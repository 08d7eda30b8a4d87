#pragma once

#include <QWidget>

#include <vector>

namespace fund {

/// A rule of a call with what a list reaches of it. Nothing is worked out here but lengths and the words for them.
struct RuleFacts
{
    QString title;
    int reached = 0;
    int needed = 0;
    bool atMost = false; ///< ≤, else ≥
    bool met = true;
    int of = 0; ///< the seats: the whole of the bar; 0: no bar

    bool operator==(const RuleFacts &) const = default;
};

/// The rules in their order: number, words, bar with a mark at what is needed, reached, needed, and a tick or "short by
/// 1". For the screen reader every row is a sentence.
class RuleBars : public QWidget
{
    Q_OBJECT

public:
    /// `rowHeight` 24, or 20 where there is little room.
    explicit RuleBars(const QString &accessibleName, int rowHeight = 24, QWidget *parent = nullptr);

    void setRules(std::vector<RuleFacts> rules);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintRule(QPainter &painter, int row) const;
    [[nodiscard]] QString shortText(const RuleFacts &rule) const;
    void describe();

    std::vector<RuleFacts> m_rules;
    int m_rowHeight;
};

} // namespace fund
