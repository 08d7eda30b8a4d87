#pragma once

#include "contributions/contribution.h"
#include "forms/form.h"

namespace fund {

class AmountField;
class CheckField;
class DateField;
class NoteField;
class Session;
class TextField;

/// The signed agreement of a pledge.
class AgreementForm : public Form
{
    Q_OBJECT

public:
    AgreementForm(Session &session, Contribution contribution, QWidget *parent = nullptr);

    [[nodiscard]] AgreementDraft draft() const;
    /// What can't be read in the lines of instalments.
    [[nodiscard]] Problems unreadableInstalments() const;

private:
    /// The statement where there are conditions, the reason where words of them are conspicuous.
    void showStatement();
    /// A problem's line is that of the field.
    [[nodiscard]] std::vector<Instalment> instalments(Problems &problems) const;

    Session &m_session;
    Contribution m_contribution;
    AmountField *m_amount;
    DateField *m_onDate;
    NoteField *m_instalments;
    TextField *m_conditions;
    CheckField *m_statement;
    NoteField *m_reason;
    NoteField *m_wish;
};

} // namespace fund
