#include "start/start_forms.h"

#include "forms/text_fields.h"

#include <algorithm>

namespace fund {

namespace {

TextField *newPasswordField(const char *name)
{
    auto *field = new TextField(QString::fromLatin1(name), {});
    field->setPassword(true);
    return field;
}

Problem passwordsDiffer()
{
    return {QStringLiteral("again"),
            QStringLiteral("passwords_must_be_equal"),
            SignInForm::tr("The two passwords differ. Type the same twice."),
            {},
            0};
}

Problem missing(const char *field, const char *rule, const QString &sentence)
{
    return {QString::fromLatin1(field), QString::fromLatin1(rule), sentence, {}, 0};
}

std::vector<Choice> currencyChoices()
{
    std::vector<Choice> choices;
    for (const Currency &currency : currencies())
        choices.push_back({currency.code, currency.code});
    return choices;
}

} // namespace

SignInForm::SignInForm(QWidget *parent)
    : Form(parent), m_name(add(new ChoiceField(QStringLiteral("name"), {}))),
      m_code(add(new TextField(QStringLiteral("code"), {}))), m_password(add(newPasswordField("password"))),
      m_again(add(newPasswordField("again")))
{
    connect(m_name, &Field::changed, this, &SignInForm::arrange);
    retranslate();
}

void SignInForm::setDoor(const Door &door, const QString &name)
{
    m_door = door;
    for (TextField *field : {m_code, m_password, m_again})
        field->setText({});
    fillGuests();
    const bool known =
        std::any_of(door.guests.begin(), door.guests.end(), [&](const Guest &guest) { return guest.name == name; });
    m_name->setKey(known || door.guests.empty() ? name : door.guests.front().name);
    show(Problems());
    arrange();
}

void SignInForm::fillGuests()
{
    std::vector<Choice> choices;
    for (const Guest &guest : m_door.guests)
        choices.push_back({guest.name, QStringLiteral("%1 · %2").arg(guest.name, roleTitle(guest.role))});
    m_name->setChoices(choices);
}

void SignInForm::retranslate()
{
    m_name->setLabel(tr("Who you are"));
    m_code->setLabel(tr("One-time code"));
    m_code->setHint(tr("You were handed it in person. It is used up by this first sign-in."));
    m_again->setLabel(tr("The same password again"));
    fillGuests();
    arrange();
}

bool SignInForm::mustStart() const
{
    const QString name = m_name->key();
    return std::any_of(m_door.guests.begin(), m_door.guests.end(),
                       [&](const Guest &guest) { return guest.name == name && guest.mustStart; });
}

void SignInForm::arrange()
{
    const bool starts = mustStart();
    m_code->setVisible(starts);
    m_again->setVisible(starts);
    m_password->setLabel(starts ? tr("A password of your own") : tr("Password"));
}

Credentials SignInForm::credentials() const
{
    return {m_door.path, m_name->key(), m_password->rawText(), mustStart() ? m_code->text() : QString()};
}

Problems SignInForm::check() const
{
    Problems problems;
    if (m_name->key().isEmpty())
        problems.push_back(missing("name", "name_must_be_given", tr("Choose who you are.")));
    if (mustStart() && m_code->text().isEmpty())
        problems.push_back(missing("code", "code_must_be_given", tr("Type the one-time code.")));
    if (m_password->rawText().isEmpty())
        problems.push_back(missing("password", "password_must_be_given", tr("Type the password.")));
    if (mustStart() && m_password->rawText() != m_again->rawText())
        problems.push_back(passwordsDiffer());
    return problems;
}

void SignInForm::showFailure(const Failure &failure)
{
    Problems problems = failure.problems;
    for (Problem &problem : problems) {
        if (problem.rule == u"password_must_fit" || problem.rule == u"user_must_start")
            problem.field = QStringLiteral("password");
        else if (problem.rule == u"code_must_fit")
            problem.field = QStringLiteral("code");
    }
    if (!mustStart())
        m_password->setText({});
    show(problems);
}

void SignInForm::focusFirst()
{
    QWidget *first = m_name->key().isEmpty() ? m_name->editor() : m_password->editor();
    (mustStart() ? m_code->editor() : first)->setFocus(Qt::OtherFocusReason);
}

NewFileForm::NewFileForm(QWidget *parent)
    : Form(parent), m_fund(add(new TextField(QStringLiteral("fund"), {}))),
      m_currency(add(new ChoiceField(QStringLiteral("currency"), {}, currencyChoices()))),
      m_certified(add(new CheckField(QStringLiteral("certified"), tr("A payment takes two people")))),
      m_admin(add(new TextField(QStringLiteral("admin"), {}))), m_password(add(newPasswordField("password"))),
      m_again(add(newPasswordField("again")))
{
    m_currency->setKey(FundDraft().currency);
    m_certified->setChecked(true);
    retranslate();
}

void NewFileForm::retranslate()
{
    m_fund->setLabel(tr("Name of the fund"));
    m_currency->setLabel(tr("Currency of the books"));
    m_currency->setHint(tr("It can't be changed afterwards. Funds of the United Nations keep theirs in US dollars."));
    m_certified->setText(tr("A payment takes two people"));
    m_certified->setHint(tr("The administrator certifies, finance pays. It is a dated setting: an authority may change "
                            "it."));
    m_admin->setLabel(tr("Your name: the first administrator"));
    m_admin->setHint(tr("One person, one role. Others are added on the Users page."));
    m_password->setLabel(tr("Password"));
    m_password->setHint(tr("At least 10 characters. It opens your part of the file and is stored nowhere."));
    m_again->setLabel(tr("The same password again"));
}

FundDraft NewFileForm::draft() const
{
    FundDraft draft;
    draft.name = m_fund->text();
    draft.currency = m_currency->key();
    draft.certifiesPayments = m_certified->isChecked();
    draft.administrator = m_admin->text();
    draft.password = m_password->rawText();
    return draft;
}

Problems NewFileForm::check() const
{
    Problems problems;
    if (m_fund->text().isEmpty())
        problems.push_back(missing("fund", "name_must_not_be_empty", tr("The fund needs a name.")));
    if (m_admin->text().isEmpty())
        problems.push_back(missing("admin", "name_must_not_be_empty", tr("The first user needs a name.")));
    if (m_password->rawText() != m_again->rawText())
        problems.push_back(passwordsDiffer());
    return problems;
}

void NewFileForm::showFailure(const Failure &failure)
{
    show(failure.problems);
}

void NewFileForm::clear()
{
    for (TextField *field : {m_fund, m_admin, m_password, m_again})
        field->setText({});
    m_currency->setKey(FundDraft().currency);
    m_certified->setChecked(true);
    show(Problems());
}

} // namespace fund
