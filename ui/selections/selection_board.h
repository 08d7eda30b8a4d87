#pragma once

#include "shortlists/listed_selection.h"
#include "widgets/share_bar.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QGridLayout)

namespace fund {

class Card;
class ChartCard;
class RuleBars;
class SeatPicture;

/// A line of the money below the rules.
struct MoneyLine
{
    QString label;
    QString amount;
    bool strong = false;
};

/// A selection as a picture: who would go, as dots by regional group, beside the rules in their order with what is
/// reached and needed, and the money below them.
class SelectionBoard : public QWidget
{
    Q_OBJECT

public:
    /// `ruleHeight` 24, or 20 where more stands below the rules.
    explicit SelectionBoard(int ruleHeight = 24, QWidget *parent = nullptr);

    void setTitles(const QString &picture, const QString &rules);
    void setSelection(const ListedSelection &selection, const Currency &currency);
    /// `used` draws a bar below the lines; a whole of 0 draws none.
    void setMoney(const std::vector<MoneyLine> &lines, const Share &used);
    /// Rings the seat of this candidate.
    void setSelected(const QString &ref);

Q_SIGNALS:
    void chosen(const QString &ref);

private:
    SeatPicture *m_picture;
    ChartCard *m_pictureCard;
    RuleBars *m_rules;
    Card *m_rulesCard;
    QGridLayout *m_money;
    ShareBar *m_bar;
};

} // namespace fund
