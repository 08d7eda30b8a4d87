#pragma once

#include "calls/call.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace fund {

class Button;
class Label;

/// A scored criterion in the editor: number, name, paragraph, weight, and a button that takes it away. Its words stand
/// elsewhere; the row keeps them.
class CriterionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit CriterionRow(ScoredCriterion criterion, QWidget *parent = nullptr);

    [[nodiscard]] ScoredCriterion criterion() const;
    [[nodiscard]] const std::array<QString, highestScore + 1> &words() const { return m_criterion.words; }
    void setWord(std::size_t score, const QString &word) { m_criterion.words.at(score) = word; }
    void setNumber(int number);
    /// Its words are shown.
    void setCurrent(bool current);
    /// The editor of "name" or "weight"; the name's for any other part.
    [[nodiscard]] QWidget *editor(const QString &part) const;

Q_SIGNALS:
    void changed();
    void chosen();
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ScoredCriterion m_criterion;
    Label *m_number;
    QLineEdit *m_name;
    QLineEdit *m_paragraph;
    QSpinBox *m_weight;
    Button *m_remove;
    bool m_current = false;
};

} // namespace fund
