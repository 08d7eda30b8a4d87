#include "applications/application_rules.h"

#include "applications/personal_values.h"
#include "localisation/language.h"
#include "states/state.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

constexpr qsizetype longestText = 20'000;
constexpr qsizetype longestLine = 300;

class Findings
{
public:
    explicit Findings(int line) : m_line(line) {}

    void require(bool holds, const char *field, const char *rule, const char *sentence, const char *paragraph = "")
    {
        if (!holds)
            m_problems.push_back({QString::fromLatin1(field), QString::fromLatin1(rule),
                                  QCoreApplication::translate("applications", sentence), QString::fromLatin1(paragraph),
                                  m_line});
    }
    [[nodiscard]] Problems take() { return std::move(m_problems); }

private:
    Problems m_problems;
    int m_line;
};

bool isAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && text.indexOf(u'@', at + 1) < 0 && text.indexOf(u'.', at + 2) > 0 && !text.endsWith(u'.') &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == u',' || c == u';'; });
}

bool isPassportNumber(const QString &text)
{
    return text.size() >= 4 && text.size() <= 24 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isLetterOrNumber() || c == u'-' || c == u' ' || c == u'/';
           });
}

bool isTelephone(const QString &text)
{
    return text.size() <= 40 && std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= 5 &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isDigit() || c == u'+' || c == u'-' || c == u' ' || c == u'(' || c == u')' || c == u'.' ||
                      c == u'/';
           });
}

void checkPerson(const PersonalValues &person, const QDate &today, Findings &findings)
{
    findings.require(!person.familyName.trimmed().isEmpty() && person.familyName.size() <= longestLine, "family_name",
                     "applicant_must_have_a_name", QT_TRANSLATE_NOOP("applications", "Give the family name."));
    findings.require(person.givenName.size() <= longestLine, "given_name", "applicant_must_have_a_name",
                     QT_TRANSLATE_NOOP("applications", "The given name is too long."));
    findings.require(person.birthDate.isValid() && person.birthDate.addYears(16) <= today &&
                         person.birthDate.addYears(100) > today,
                     "birth_date", "birth_date_must_be_of_an_adult",
                     QT_TRANSLATE_NOOP("applications", "The birth date must be that of a person between 16 and 100."));
    findings.require(person.passportNumber.isEmpty() || isPassportNumber(person.passportNumber), "passport_number",
                     "passport_number_must_be_letters_and_digits",
                     QT_TRANSLATE_NOOP("applications", "A passport number is 4 to 24 letters and digits."));
    findings.require(isAddress(person.email) && person.email.size() <= longestLine, "email",
                     "applicant_must_be_reachable",
                     QT_TRANSLATE_NOOP("applications", "Give one e-mail address, such as name@example.org."));
    findings.require(person.telephone.isEmpty() || isTelephone(person.telephone), "telephone",
                     "telephone_must_be_a_number",
                     QT_TRANSLATE_NOOP("applications", "A telephone number is digits, such as +41 22 000 00 00."));
    findings.require(person.notes.size() <= longestText, "private_notes", "text_must_not_be_too_long",
                     QT_TRANSLATE_NOOP("applications", "The text is longer than 20,000 characters."));
}

void checkTexts(const Statements &said, const PersonFinder &finder, Findings &findings)
{
    const struct
    {
        const char *field;
        const QString &text;
        qsizetype most;
    } texts[] = {{"ministry", said.ministry, longestLine},
                 {"post", said.post, longestLine},
                 {"duties", said.duties, longestText},
                 {"experience", said.experience, longestText},
                 {"contribution", said.contribution, longestText},
                 {"use_at_home", said.useAtHome, longestText},
                 {"further", said.further, longestText}};
    for (const auto &[field, text, most] : texts) {
        findings.require(text.size() <= most, field, "text_must_not_be_too_long",
                         most == longestText
                             ? QT_TRANSLATE_NOOP("applications", "The text is longer than 20,000 characters.")
                             : QT_TRANSLATE_NOOP("applications", "The text is longer than 300 characters."));
        findings.require(!finder.standsIn(text), field, "text_must_not_name_the_person",
                         QT_TRANSLATE_NOOP("applications", "The text gives the applicant's full name, address or "
                                                           "number; reviewers read it. Take that out."),
                         "para. 11");
    }
}

void checkFacts(const ApplicationFacts &facts, const QDate &receivedOn, Findings &findings)
{
    findings.require(stateOf(facts.stateIso3) != nullptr, "state", "application_must_have_a_state",
                     QT_TRANSLATE_NOOP("applications", "Name the State whose official the applicant is."), "para. 22");
    findings.require(!facts.yearsInPost || (*facts.yearsInPost >= 0 && *facts.yearsInPost <= 60), "years_in_post",
                     "years_must_be_in_range", QT_TRANSLATE_NOOP("applications", "Years in the post are 0 to 60."));
    findings.require(!facts.earlierSessions || (*facts.earlierSessions >= 0 && *facts.earlierSessions <= 1000),
                     "earlier_sessions", "sessions_must_be_in_range",
                     QT_TRANSLATE_NOOP("applications", "Sessions attended are 0 to 1000."));
    findings.require(std::all_of(facts.languages.begin(), facts.languages.end(),
                                 [](const QString &code) { return languageOf(code).has_value(); }),
                     "languages", "language_must_be_official",
                     QT_TRANSLATE_NOOP("applications", "Languages are of en, fr, es, ru, zh, ar."));
    findings.require(!facts.consentText.trimmed().isEmpty() && facts.consentText.size() <= longestLine, "consent_text",
                     "applicant_must_consent",
                     QT_TRANSLATE_NOOP("applications", "Say which consent text the applicant agreed to: without "
                                                       "consent no personal data are kept."),
                     "para. 11");
    findings.require(facts.consentDate.isValid() && (!receivedOn.isValid() || facts.consentDate <= receivedOn),
                     "consent_date", "consent_must_come_with_the_application",
                     QT_TRANSLATE_NOOP("applications", "Give the date of the consent, not later than the receipt."),
                     "para. 11");
}

/// The latest calendar day anywhere on earth at a moment: dates come without a zone.
QDate latestDay(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().addSecs(qint64(14) * 3600).date() : QDate();
}

void checkReceipt(const QDateTime &received, const IntakeFacts &facts, Findings &findings)
{
    findings.require(received.isValid(), "received", "application_must_have_a_receipt",
                     QT_TRANSLATE_NOOP("applications", "Say when the application came in."));
    if (!received.isValid())
        return;
    findings.require(received <= facts.now, "received", "receipt_must_not_be_in_the_future",
                     QT_TRANSLATE_NOOP("applications", "The receipt lies in the future."));
    if (received > facts.now)
        return;
    findings.require(received >= facts.opens, "received", "application_must_come_after_opening",
                     QT_TRANSLATE_NOOP("applications", "The application came in before the call was open."),
                     "para. 18");
    findings.require((received < facts.closes && !facts.closingRecorded) || facts.lateAccepted, "received",
                     "application_must_come_before_closing",
                     QT_TRANSLATE_NOOP("applications", "The application is late: it takes a recorded decision to "
                                                       "accept it."),
                     "para. 18");
}

} // namespace

Problems checkIntake(const IntakeFacts &facts)
{
    Findings findings(0);
    findings.require(facts.kind == CallKind::Sponsorship, "", "call_must_be_for_sponsorship",
                     QT_TRANSLATE_NOOP("applications", "A project call takes proposals, not applications."),
                     "para. 24");
    findings.require(facts.state != CallState::Draft, "", "call_must_be_published",
                     QT_TRANSLATE_NOOP("applications", "The call is a draft: it takes no applications yet."),
                     "para. 18");
    findings.require(
        facts.state == CallState::Draft || facts.state == CallState::Open || facts.state == CallState::Closed, "",
        "call_must_not_be_reviewed",
        QT_TRANSLATE_NOOP("applications", "The applications of this call are reviewed: it takes no more."), "para. 18");
    return findings.take();
}

Problems checkApplication(const ApplicationDraft &draft, const IntakeFacts &facts)
{
    Findings findings(draft.line);
    checkReceipt(draft.facts.receivedAt, facts, findings);
    checkPerson(draft.person, facts.now.date(), findings);
    checkFacts(draft.facts, latestDay(draft.facts.receivedAt), findings);
    const PersonFinder finder(draft.person);
    checkTexts(draft.facts.statements, finder, findings);
    // It stays when the person is erased.
    findings.require(!finder.standsIn(draft.facts.consentText), "consent_text", "text_must_not_name_the_person",
                     QT_TRANSLATE_NOOP("applications", "Name the version of the consent text, not the applicant."),
                     "para. 11");
    return findings.take();
}

} // namespace fund
