#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

namespace fund {

/// A criterion as a reviewer sees it.
struct CriterionFacts
{
    int number = 0; ///< from 1
    QString title;
    QString paragraph;   ///< "para. 21(b)"
    QString weight;      ///< "weight 25"
    QStringList meaning; ///< what the scores 0 to 5 mean
};

/// One criterion to score. Unfolded while it has the keyboard: keys 0–5 score it and stay; Tab or Down goes on, Up goes
/// back; folded it shows the score with its meaning, or the six keys.
class ScoreCriterion : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreCriterion(QWidget *parent = nullptr);

    void setFacts(const CriterionFacts &facts);
    void setScore(std::optional<int> score);
    [[nodiscard]] std::optional<int> score() const { return m_score; }
    /// Puts "Score 0 to 5" under the title: the criterion was left out.
    void setMissing(bool missing);
    /// Scores can't be changed any more.
    void setReadOnly(bool readOnly);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, sizeHint().height()}; }

Q_SIGNALS:
    void scored(int score);
    /// Down or Up: to the next criterion or the one before.
    void moveOn(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isUnfolded() const { return hasFocus() && !m_readOnly; }
    /// The place of a score's key; for folded criteria the row of six.
    [[nodiscard]] QRect keyPlace(int score) const;
    [[nodiscard]] QRect seen(const QRect &place) const;
    void paintHead(QPainter &painter) const;
    void paintKey(QPainter &painter, const QRect &place, int score) const;
    void paintUnfolded(QPainter &painter) const;
    void paintFolded(QPainter &painter) const;
    void describe();
    void give(int score);

    CriterionFacts m_facts;
    std::optional<int> m_score;
    bool m_missing = false;
    bool m_readOnly = false;
};

} // namespace fund
