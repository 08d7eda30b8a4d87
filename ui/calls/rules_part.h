#pragma once

#include "calls/call_part.h"

#include <vector>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fund {

class Card;
class ErrorLine;
class RuleRow;

/// The balance rules of para. 22, most important first. Alt+Up and Alt+Down move the rule that has the keyboard.
class RulesPart final : public CallPart
{
    Q_OBJECT

public:
    explicit RulesPart(const Currency &currency, QWidget *parent = nullptr);

    void setTerms(const CallTerms &terms) override;
    void put(CallTerms &terms) const override;
    void mark(const Problems &problems) override;
    [[nodiscard]] bool holds(const QString &field) const override;
    void focusField(const QString &field) override;
    /// Shares follow what stands in another part.
    void setPlaces(int seats, const Money &envelope);

private:
    void addRow(const BalanceRule &rule);
    void edit(RuleRow *row);
    void addRule();
    void remove(RuleRow *row);
    void move(int by);
    void renumber();

    Currency m_currency;
    Card *m_card;
    QVBoxLayout *m_rowsLayout;
    std::vector<RuleRow *> m_rows;
    ErrorLine *m_error;
    int m_seats = 0;
    Money m_envelope;
};

} // namespace fund
