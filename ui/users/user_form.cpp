#include "users/user_form.h"

#include "forms/text_fields.h"
#include "localisation/application_language.h"
#include "states/state.h"

namespace fund {

namespace {

std::vector<Choice> roleChoices()
{
    std::vector<Choice> choices;
    for (const Role role : allRoles)
        choices.push_back({roleKey(role), roleTitle(role)});
    return choices;
}

} // namespace

std::vector<Choice> ownStateChoices()
{
    std::vector<Choice> choices;
    for (const State *state : statesByName(currentLanguage()))
        choices.push_back({state->iso3, state->name(currentLanguage())});
    return choices;
}

UserForm::UserForm(QWidget *parent)
    : Form(parent), m_name(add(new TextField(QStringLiteral("name"), tr("Name", "of a person")))),
      m_role(add(new ChoiceField(QStringLiteral("role"), tr("Role"), roleChoices()))),
      m_state(add(new StateField(QStringLiteral("state"), tr("Own State"), ownStateChoices())))
{
    m_role->setHint(tr("One person, one role: who allots money never receives it, and who reviews never decides."));
    m_state->setHint(tr("A reviewer never reviews applicants of this State. Empty: of none."));
    connect(m_role, &Field::changed, this, &UserForm::arrange);
    arrange();
}

void UserForm::arrange()
{
    m_state->setVisible(m_role->key() == roleKey(Role::Reviewer));
}

UserDraft UserForm::draft() const
{
    UserDraft draft;
    draft.name = m_name->text();
    draft.role = roleOf(m_role->key()).value_or(Role::Auditor);
    if (draft.role == Role::Reviewer)
        draft.stateIso3 = m_state->key();
    return draft;
}

Problems UserForm::check() const
{
    if (!m_role->key().isEmpty())
        return {};
    return {{QStringLiteral("role"), QStringLiteral("role_must_be_given"), tr("Choose a role."), {}, 0}};
}

} // namespace fund
