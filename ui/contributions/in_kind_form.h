#pragma once

#include "contributions/in_kind.h"
#include "forms/form.h"

namespace fund {

class AmountField;
class CheckField;
class ChoiceField;
class DateField;
class NoteField;
class Session;
class TextField;

/// Goods or services that a donor on record gives.
class InKindForm : public Form
{
    Q_OBJECT

public:
    /// `donor`: chosen at first.
    explicit InKindForm(Session &session, DonorId donor = {}, QWidget *parent = nullptr);

    [[nodiscard]] InKindDraft draft() const;

private:
    /// Asked for where words of the gift look as if they named a use.
    void showStatement();

    Session &m_session;
    ChoiceField *m_donor;
    DateField *m_onDate;
    TextField *m_description;
    AmountField *m_value;
    TextField *m_valuation;
    CheckField *m_statement;
    NoteField *m_reason;
    NoteField *m_wish;
};

} // namespace fund
