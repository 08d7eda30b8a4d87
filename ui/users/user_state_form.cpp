#include "users/user_state_form.h"

#include "forms/text_fields.h"
#include "users/user_form.h"

namespace fund {

UserStateForm::UserStateForm(const User &user, QWidget *parent)
    : Form(parent), m_name(user.name),
      m_state(add(new StateField(QStringLiteral("state"), tr("Own State"), ownStateChoices()))),
      m_reason(add(new TextField(QStringLiteral("reason"), tr("Why another State"))))
{
    if (!user.stateIso3.isEmpty())
        m_state->setKey(user.stateIso3);
    m_state->setHint(tr("This reviewer never reviews applicants of it. What is assigned of them and not submitted goes "
                        "to others when reviews are assigned again."));
    m_reason->setVisible(!user.stateIso3.isEmpty());
}

UserStateDraft UserStateForm::draft() const
{
    return {m_name, m_state->key(), m_reason->text()};
}

} // namespace fund
