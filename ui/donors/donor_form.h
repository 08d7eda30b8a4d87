#pragma once

#include "donors/donor_contact.h"
#include "donors/donor_name.h"
#include "donors/donor_wish.h"
#include "forms/form.h"

#include <array>

namespace fund {

class ChoiceField;
class DateField;
class Dialogs;
class NoteField;
class RequestLetterPart;
class Session;
class StateField;
class TextField;

/// A donor and how it asked to be published (para. 17).
class DonorForm : public Form
{
    Q_OBJECT

public:
    DonorForm(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] DonorDraft draft() const;

private:
    void showParts();

    Session &m_session;
    ChoiceField *m_kind;
    StateField *m_state;
    TextField *m_name;
    ChoiceField *m_publication;
    TextField *m_request;
    RequestLetterPart *m_letter;
};

/// What a donor that is no State is called in each language from a day on.
class NamesForm : public Form
{
    Q_OBJECT

public:
    NamesForm(Session &session, Donor donor, QWidget *parent = nullptr);

    [[nodiscard]] DonorNamesDraft draft() const;

private:
    Session &m_session;
    Donor m_donor;
    std::array<TextField *, languages.size()> m_names{};
    DateField *m_onDate;
};

/// A donor's later request on how it is published, with the letter that asks for it (para. 17).
class WishForm : public Form
{
    Q_OBJECT

public:
    WishForm(Dialogs &dialogs, Donor donor, QWidget *parent = nullptr);

    [[nodiscard]] WishDraft draft() const;

private:
    Donor m_donor;
    ChoiceField *m_publication;
    TextField *m_request;
    RequestLetterPart *m_letter;
};

/// Whom letters to a donor go to, and in which language.
class ContactForm : public Form
{
    Q_OBJECT

public:
    /// `now`: what holds; its address stands in the form where it is not sealed.
    ContactForm(Donor donor, std::optional<DonorContact> now, QWidget *parent = nullptr);

    [[nodiscard]] DonorContactDraft draft() const;

private:
    Donor m_donor;
    std::optional<DonorContact> m_now;
    ChoiceField *m_language;
    TextField *m_salutation;
    NoteField *m_address;
};

} // namespace fund
