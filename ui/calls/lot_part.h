#pragma once

#include "calls/form_part.h"

namespace fund {

class AmountField;
class NoteField;
class NumberField;
class TextField;

/// Places, envelope, least merit, and how ties are settled.
class LotPart final : public FormPart
{
    Q_OBJECT

public:
    explicit LotPart(const Currency &currency, QWidget *parent = nullptr);

    void setTerms(const CallTerms &terms) override;
    void put(CallTerms &terms) const override;

private:
    Currency m_currency;
    NumberField *m_seats;
    NumberField *m_perState;
    AmountField *m_envelope;
    TextField *m_minMerit;
    NoteField *m_lotRule;
    TextField *m_publicValue;
};

/// "60.00" as hundredths; -1 where it is no number with at most two decimals.
[[nodiscard]] int hundredthsOf(const QString &typed);
[[nodiscard]] QString hundredthsText(int hundredths);

} // namespace fund
