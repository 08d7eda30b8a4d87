#pragma once

#include "forms/form.h"

#include "users/user_actions.h"

namespace fund {

struct Choice;
class ChoiceField;
class StateField;
class TextField;

/// Every State, by its name in the language of the window.
[[nodiscard]] std::vector<Choice> ownStateChoices();

/// A new user: name, role, and for a reviewer the own State.
class UserForm final : public Form
{
    Q_OBJECT

public:
    explicit UserForm(QWidget *parent = nullptr);
    [[nodiscard]] UserDraft draft() const;
    /// A role must be chosen before anything else can be asked.
    [[nodiscard]] Problems check() const;

private:
    void arrange();

    TextField *m_name;
    ChoiceField *m_role;
    StateField *m_state;
};

} // namespace fund
