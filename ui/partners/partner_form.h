#pragma once

#include "forms/form.h"
#include "partners/partner_person.h"

#include <array>

namespace fund {

class CheckField;
class ChoiceField;
class DateField;
class NoteField;
class Session;
class StateField;
class TextField;

/// An implementing partner and those in charge of it: a new one, or what is amended from a day on (para. 24).
class PartnerForm : public Form
{
    Q_OBJECT

public:
    /// `now`: the partner to amend, as it stands.
    PartnerForm(Session &session, std::optional<Partner> now, QWidget *parent = nullptr);

    [[nodiscard]] PartnerDraft draft() const;
    [[nodiscard]] PartnerAmendment amendment() const;

private:
    void addFacts();
    void addPersons();
    void addAmendment();
    void fill(const PartnerFacts &facts);
    [[nodiscard]] Problems check() const;

    Session &m_session;
    std::optional<Partner> m_now;
    TextField *m_name = nullptr;
    ChoiceField *m_kind = nullptr;
    StateField *m_seat = nullptr;
    TextField *m_registration = nullptr;
    TextField *m_website = nullptr;
    std::array<TextField *, languages.size()> m_names{};
    NoteField *m_persons = nullptr;
    std::vector<std::pair<PartnerPersonId, CheckField *>> m_leaving;
    TextField *m_reason = nullptr;
    DateField *m_onDate = nullptr;
};

} // namespace fund
