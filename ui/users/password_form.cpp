#include "users/password_form.h"

#include "forms/text_fields.h"
#include "identity/session.h"
#include "users/user_actions.h"

namespace fund {

PasswordForm::PasswordForm(QWidget *parent)
    : Form(parent), m_present(add(new TextField(QStringLiteral("present"), tr("Present password")))),
      m_password(add(new TextField(QStringLiteral("password"), tr("New password")))),
      m_again(add(new TextField(QStringLiteral("again"), tr("The same again", "a password"))))
{
    for (TextField *field : {m_present, m_password, m_again})
        field->setPassword(true);
    m_password->setHint(tr("At least 10 characters."));
}

Problems PasswordForm::check() const
{
    if (m_password->rawText() != m_again->rawText())
        return {{QStringLiteral("again"),
                 QStringLiteral("passwords_must_be_equal"),
                 tr("The two passwords differ. Type the same twice."),
                 {},
                 0}};
    return {};
}

std::function<Problems(const Progress &)> PasswordForm::change(const Session &session) const
{
    const Problem wrong{QStringLiteral("present"),
                        QStringLiteral("password_must_fit"),
                        tr("This is not your password; nothing was changed."),
                        {},
                        0};
    return [&session, wrong, present = m_present->rawText(),
            password = m_password->rawText()](const Progress &progress) -> Problems {
        const auto own = session.onThisThread();
        if (!own)
            return problemsOf(own);
        if (!confirmPassword(**own, present))
            return {wrong};
        return problemsOf(changePassword(**own, password, &progress));
    };
}

} // namespace fund
