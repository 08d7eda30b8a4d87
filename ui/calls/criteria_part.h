#pragma once

#include "calls/call_part.h"

#include <array>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fund {

class Card;
class CriterionRow;
class ErrorLine;
class NoteLine;

/// The scored criteria with their weights, and beside them what each score of the chosen one means.
class CriteriaPart final : public CallPart
{
    Q_OBJECT

public:
    explicit CriteriaPart(QWidget *parent = nullptr);

    void setTerms(const CallTerms &terms) override;
    void put(CallTerms &terms) const override;
    void mark(const Problems &problems) override;
    [[nodiscard]] bool holds(const QString &field) const override;
    void focusField(const QString &field) override;

    [[nodiscard]] int current() const { return m_current; }

private:
    void buildCriteria();
    void buildWords();
    void addRow(const ScoredCriterion &criterion);
    void addCriterion();
    void remove(CriterionRow *row);
    void choose(CriterionRow *row);
    void showWords();
    void keepWords();
    void showTotal();
    void renumber();

    Card *m_card;
    Card *m_meaning;
    QVBoxLayout *m_rowsLayout;
    std::vector<CriterionRow *> m_rows;
    std::array<QLineEdit *, highestScore + 1> m_words{};
    NoteLine *m_total;
    ErrorLine *m_error;
    ErrorLine *m_wordsError;
    int m_current = -1;
    bool m_filling = false;
};

} // namespace fund
