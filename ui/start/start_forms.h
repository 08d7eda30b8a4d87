#pragma once

#include "forms/form.h"
#include "start/door.h"

namespace fund {

class CheckField;
class ChoiceField;
class TextField;

/// Who signs in, and with what. Somebody who has not started yet is asked for the code and a new password.
class SignInForm final : public Form
{
    Q_OBJECT

public:
    explicit SignInForm(QWidget *parent = nullptr);

    void setDoor(const Door &door, const QString &name);
    void retranslate();
    [[nodiscard]] Credentials credentials() const;
    /// What is missing or differs, before anything is tried.
    [[nodiscard]] Problems check() const;
    /// A failure at the door with each problem beside its field.
    void showFailure(const Failure &failure);
    void focusFirst();

private:
    [[nodiscard]] bool mustStart() const;
    void arrange();
    void fillGuests();

    Door m_door;
    ChoiceField *m_name;
    TextField *m_code;
    TextField *m_password;
    TextField *m_again;
};

/// A new file: the fund's name, its first administrator and the password.
class NewFileForm final : public Form
{
    Q_OBJECT

public:
    explicit NewFileForm(QWidget *parent = nullptr);

    void retranslate();
    [[nodiscard]] FundDraft draft() const;
    [[nodiscard]] Problems check() const;
    void showFailure(const Failure &failure);
    void clear();

private:
    TextField *m_fund;
    ChoiceField *m_currency;
    CheckField *m_certified;
    TextField *m_admin;
    TextField *m_password;
    TextField *m_again;
};

} // namespace fund
