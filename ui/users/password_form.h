#pragma once

#include "forms/form.h"

#include <functional>

namespace fund {

class Progress;
class Session;
class TextField;

/// The own password, changed: the present one, and the new one twice.
class PasswordForm final : public Form
{
    Q_OBJECT

public:
    explicit PasswordForm(QWidget *parent = nullptr);

    /// What can be seen at once; what is wrong stands by its field.
    [[nodiscard]] Problems check() const;
    /// What changes it, on a thread of its own, with what the fields say now: two keys are made of passwords.
    [[nodiscard]] std::function<Problems(const Progress &)> change(const Session &session) const;

private:
    TextField *m_present;
    TextField *m_password;
    TextField *m_again;
};

} // namespace fund
