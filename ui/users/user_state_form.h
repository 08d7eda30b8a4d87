#pragma once

#include "forms/form.h"

#include "users/user_state_actions.h"

namespace fund {

class StateField;
class TextField;

/// A reviewer's own State; why, where another one is on record.
class UserStateForm final : public Form
{
    Q_OBJECT

public:
    explicit UserStateForm(const User &user, QWidget *parent = nullptr);
    [[nodiscard]] UserStateDraft draft() const;

private:
    QString m_name;
    StateField *m_state;
    TextField *m_reason;
};

} // namespace fund
