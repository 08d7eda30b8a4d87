#pragma once

#include "forms/form.h"

namespace fund {

class Session;
class TextField;

/// The own password, changed: the present one, and the new one twice.
class PasswordForm final : public Form
{
    Q_OBJECT

public:
    explicit PasswordForm(QWidget *parent = nullptr);

    /// Changes it; what is wrong stands by its field.
    [[nodiscard]] Problems change(Session &session) const;

private:
    TextField *m_present;
    TextField *m_password;
    TextField *m_again;
};

} // namespace fund
