#include "applications/application_form.h"

#include "base/field_readers.h"
#include "base/moment_reader.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "localisation/application_language.h"
#include "states/state.h"

#include <QLocale>
#include <QRegularExpression>

namespace fund {

namespace {

TextField *textField(const char *name, const QString &label)
{
    return new TextField(QString::fromLatin1(name), label);
}

NoteField *noteField(const char *name, const QString &label, int lines = 3)
{
    return new NoteField(QString::fromLatin1(name), label, lines);
}

std::vector<Choice> states()
{
    std::vector<Choice> choices;
    for (const State *state : statesByName(currentLanguage()))
        choices.push_back({state->iso3, state->name(currentLanguage())});
    return choices;
}

ChoiceField *answer(const char *name, const QString &question)
{
    return new ChoiceField(QString::fromLatin1(name), question,
                           {{QString(), ApplicationForm::tr("not said")},
                            {QStringLiteral("yes"), ApplicationForm::tr("yes")},
                            {QStringLiteral("no"), ApplicationForm::tr("no")}});
}

std::optional<bool> answerOf(const ChoiceField *field)
{
    const QString key = field->key();
    return key.isEmpty() ? std::nullopt : std::optional(key == u"yes");
}

/// A number that may be left out; what is no number is told by the form's check.
std::optional<int> numberOf(const TextField *field)
{
    const auto number = readInteger(plainNumber(field->text(), QLocale()), 0, 1000);
    return field->text().isEmpty() || !number ? std::nullopt : std::optional(static_cast<int>(*number));
}

} // namespace

ApplicationForm::ApplicationForm(const QDateTime &now, QWidget *parent)
    : Form(parent), m_now(now), m_received(textField("received", tr("Received"))),
      m_state(new StateField(QStringLiteral("state"), tr("State", "a Member State"), states())),
      m_gender(new ChoiceField(QStringLiteral("gender"), tr("Gender"))),
      m_givenName(textField("given_name", tr("Given names"))),
      m_familyName(textField("family_name", tr("Family name"))),
      m_birthDate(new DateField(QStringLiteral("birth_date"), tr("Birth date"))),
      m_email(textField("email", tr("E-mail address"))), m_telephone(textField("telephone", tr("Telephone"))),
      m_passport(textField("passport_number", tr("Passport number"))),
      m_notes(noteField("private_notes", tr("The office's own notes, sealed"), 2)),
      m_ministry(textField("ministry", tr("Ministry or office"))), m_post(textField("post", tr("Present post"))),
      m_field(new ChoiceField(QStringLiteral("field"), tr("Field of the post"))),
      m_years(textField("years_in_post", tr("Years in the post"))),
      m_sessions(textField("earlier_sessions", tr("Sessions attended so far"))),
      m_official(answer("official", tr("A government official"))),
      m_capital(answer("capital_based", tr("Based in the capital"))),
      m_travel(answer("able_to_travel", tr("Able to travel and take part"))),
      m_undertaking(answer("undertaking", tr("Undertakes to attend everything"))),
      m_report(answer("will_report", tr("Will report if asked"))),
      m_languages(textField("languages", tr("Languages: en, fr, es, ru, zh, ar"))),
      m_duties(noteField("duties", tr("Present post and duties"))),
      m_experience(noteField("experience", tr("Direct experience of ICT security"))),
      m_contribution(noteField("contribution", tr("Intended contribution"))),
      m_useAtHome(noteField("use_at_home", tr("Use at home afterwards"))),
      m_further(noteField("further", tr("Further answers"), 2)),
      m_consentText(textField("consent_text", tr("Version of the consent text"))),
      m_consentDate(new DateField(QStringLiteral("consent_date"), tr("Date of the consent"))),
      m_classification(new ChoiceField(QStringLiteral("classification"), tr("Classification"))),
      m_late(noteField("late", tr("Decision to accept it late, where it is"), 2))
{
    addPerson();
    addPost();
    addAnswers();
    addWords();
    addConsent();
}

void ApplicationForm::addPerson()
{
    std::vector<Choice> genders;
    for (const Gender gender : allGenders)
        genders.push_back({genderKey(gender), genderTitle(gender)});
    m_gender->setChoices(genders);
    m_gender->setKey(genderKey(Gender::NotSaid));
    m_received->setText(m_now.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + u'Z');
    m_received->setHint(tr("UTC, as 2026-11-22 14:05Z."));
    addRow({m_state, m_gender, m_received});
    addSection(tr("The person, sealed"));
    addRow({m_givenName, m_familyName});
    addRow({m_birthDate, m_passport});
    addRow({m_email, m_telephone});
    add(m_notes);
}

void ApplicationForm::addPost()
{
    std::vector<Choice> fields{{QString(), tr("not said")}};
    for (const WorkField field : allWorkFields)
        fields.push_back({workFieldKey(field), workFieldTitle(field)});
    m_field->setChoices(fields);
    addSection(tr("The post"));
    addRow({m_ministry, m_post});
    addRow({m_field, m_years, m_sessions});
}

void ApplicationForm::addAnswers()
{
    addSection(tr("Answers, para. 21"));
    addRow({m_official, m_capital});
    addRow({m_travel, m_undertaking});
    addRow({m_report, m_languages});
}

void ApplicationForm::addWords()
{
    addSection(tr("In their own words; reviewers read it"));
    for (NoteField *field : {m_duties, m_experience, m_contribution, m_useAtHome, m_further})
        add(field);
}

void ApplicationForm::addConsent()
{
    std::vector<Choice> classifications;
    for (const Classification each : allClassifications)
        classifications.push_back({classificationKey(each), classificationTitle(each)});
    m_classification->setChoices(classifications);
    m_classification->setKey(classificationKey(Classification::Confidential));
    addSection(tr("Consent and secrecy"));
    addRow({m_consentText, m_consentDate, m_classification});
    add(m_late);
}

ApplicationFacts ApplicationForm::facts() const
{
    ApplicationFacts facts;
    facts.stateIso3 = m_state->key();
    facts.gender = genderOf(m_gender->key()).value_or(Gender::NotSaid);
    facts.official = answerOf(m_official);
    facts.capitalBased = answerOf(m_capital);
    facts.field = workFieldOf(m_field->key());
    facts.yearsInPost = numberOf(m_years);
    facts.earlierSessions = numberOf(m_sessions);
    facts.ableToTravel = answerOf(m_travel);
    facts.undertaking = answerOf(m_undertaking);
    facts.willReport = answerOf(m_report);
    facts.languages =
        m_languages->text().toLower().split(QRegularExpression(QStringLiteral("[,; ]+")), Qt::SkipEmptyParts);
    facts.statements = {m_ministry->text(),     m_post->text(),      m_duties->text(), m_experience->text(),
                        m_contribution->text(), m_useAtHome->text(), m_further->text()};
    facts.consentText = m_consentText->text();
    facts.consentDate = m_consentDate->date();
    facts.classification = classificationOf(m_classification->key()).value_or(Classification::Confidential);
    if (const auto received = readMoment(m_received->text()))
        facts.receivedAt = *received;
    return facts;
}

ApplicationDraft ApplicationForm::draft() const
{
    PersonalValues person;
    person.givenName = m_givenName->text();
    person.familyName = m_familyName->text();
    person.birthDate = m_birthDate->date();
    person.email = m_email->text();
    person.telephone = m_telephone->text();
    person.passportNumber = m_passport->text();
    person.notes = m_notes->text();
    return {facts(), person, 0};
}

Problems ApplicationForm::check() const
{
    Problems problems;
    for (const TextField *field : {m_years, m_sessions})
        if (!field->text().isEmpty() && !numberOf(field))
            problems.push_back({field->name(),
                                QStringLiteral("number_must_be_whole_and_in_range"),
                                tr("Write a whole number, or leave it empty."),
                                {},
                                0});
    return problems;
}

QString ApplicationForm::lateReason() const
{
    return m_late->text();
}

} // namespace fund
