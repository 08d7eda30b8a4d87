#pragma once

#include "applications/application.h"
#include "forms/form.h"

namespace fund {

class ChoiceField;
class DateField;
class NoteField;
class StateField;
class TextField;

/// One application, as it came on paper or by mail. Fields bear the names of the table's columns.
class ApplicationForm final : public Form
{
    Q_OBJECT

public:
    /// `today` is what the day of receipt begins with.
    explicit ApplicationForm(const QDateTime &now, QWidget *parent = nullptr);

    [[nodiscard]] ApplicationDraft draft() const;
    /// Numbers that can't be read.
    [[nodiscard]] Problems check() const;
    /// The recorded decision to take a late application; empty: none.
    [[nodiscard]] QString lateReason() const;

private:
    void addPerson();
    void addPost();
    void addAnswers();
    void addWords();
    void addConsent();
    [[nodiscard]] ApplicationFacts facts() const;

    QDateTime m_now;
    TextField *m_received;
    StateField *m_state;
    ChoiceField *m_gender;
    TextField *m_givenName;
    TextField *m_familyName;
    DateField *m_birthDate;
    TextField *m_email;
    TextField *m_telephone;
    TextField *m_passport;
    NoteField *m_notes;
    TextField *m_ministry;
    TextField *m_post;
    ChoiceField *m_field;
    TextField *m_years;
    TextField *m_sessions;
    ChoiceField *m_official;
    ChoiceField *m_capital;
    ChoiceField *m_travel;
    ChoiceField *m_undertaking;
    ChoiceField *m_report;
    TextField *m_languages;
    NoteField *m_duties;
    NoteField *m_experience;
    NoteField *m_contribution;
    NoteField *m_useAtHome;
    NoteField *m_further;
    TextField *m_consentText;
    DateField *m_consentDate;
    ChoiceField *m_classification;
    NoteField *m_late;
};

} // namespace fund
