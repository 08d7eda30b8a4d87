#pragma once

#include "donors/donor.h"
#include "forms/form.h"

namespace fund {

/// Every kind of donor, for a form.
[[nodiscard]] std::vector<Choice> donorKindChoices();

class ChoiceField;
class DateField;
class NoteField;
class Session;
class StateField;
class TextField;

/// A donor and how it asked to be published (para. 17).
class DonorForm : public Form
{
    Q_OBJECT

public:
    explicit DonorForm(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] DonorDraft draft() const;

private:
    void showParts();

    Session &m_session;
    ChoiceField *m_kind;
    StateField *m_state;
    TextField *m_name;
    ChoiceField *m_publication;
    TextField *m_request;
};

/// A donor's later request on how it is published (para. 17).
class WishForm : public Form
{
    Q_OBJECT

public:
    explicit WishForm(Donor donor, QWidget *parent = nullptr);

    [[nodiscard]] Publication publication() const;
    [[nodiscard]] QString request() const;

private:
    Donor m_donor;
    ChoiceField *m_publication;
    TextField *m_request;
};

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
