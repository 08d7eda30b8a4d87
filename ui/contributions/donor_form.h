#pragma once

#include "diligence/clearance.h"
#include "donors/donor.h"
#include "forms/form.h"

namespace fund {

class ChoiceField;
class DateField;
class NoteField;
class Session;

/// The outcome of a donor's due diligence (para. 14).
class ClearanceForm : public Form
{
    Q_OBJECT

public:
    ClearanceForm(Session &session, Donor donor, QWidget *parent = nullptr);

    [[nodiscard]] Clearance draft() const;

private:
    Donor m_donor;
    ChoiceField *m_outcome;
    DateField *m_from;
    DateField *m_until;
    NoteField *m_evidence;
};

} // namespace fund
