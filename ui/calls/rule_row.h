#pragma once

#include "calls/call.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace fund {

class Button;
class Label;

/// A balance rule in the editor: number, name, who counts, at least or at most, and how many places. Who counts is a
/// link to the whole rule.
class RuleRow final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleRow(BalanceRule rule, QWidget *parent = nullptr);

    [[nodiscard]] const BalanceRule &rule() const { return m_rule; }
    void setRule(const BalanceRule &rule);
    void setNumber(int number);
    /// What shares come to.
    void setPlaces(int seats, const Money &envelope);
    /// The editor of "min" or "max"; the name's for any other part.
    [[nodiscard]] QWidget *editor(const QString &part) const;
    void setBadLimit(bool bad);

Q_SIGNALS:
    void changed();
    void opened();
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void show();
    void takeLimit();

    BalanceRule m_rule;
    int m_seats = 0;
    Money m_envelope;
    Label *m_number;
    QLineEdit *m_name;
    Button *m_who;
    QComboBox *m_side;
    Label *m_share;
    QSpinBox *m_places;
    Button *m_remove;
    bool m_filling = false;
};

} // namespace fund
