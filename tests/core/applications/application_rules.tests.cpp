#include "applications/application_rules.h"

#include "support/test_applications.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace fund;

namespace {

IntakeFacts facts()
{
    const CallTerms terms = goodCall();
    return {CallKind::Sponsorship,
            CallState::Open,
            false,
            terms.opens,
            terms.closes,
            QDateTime(QDate(2026, 3, 20), QTime(9, 0), Qt::UTC),
            false};
}

struct Case
{
    const char *name;
    std::function<void(ApplicationDraft &)> spoil;
    const char *field;
    const char *rule;
    const char *paragraph;
};

void checkCases(const std::vector<Case> &cases)
{
    for (const Case &one : cases) {
        INFO(one.name);
        ApplicationDraft draft = goodApplication();
        draft.line = 17;
        one.spoil(draft);
        const Problems problems = checkApplication(draft, facts());
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().field == QLatin1String(one.field));
        CHECK(problems.front().rule == QLatin1String(one.rule));
        CHECK(problems.front().paragraph == QLatin1String(one.paragraph));
        CHECK(problems.front().line == 17);
        CHECK_FALSE(problems.front().sentence.isEmpty());
    }
}

QStringList rules(const Problems &problems)
{
    QStringList found;
    for (const Problem &problem : problems)
        found += problem.rule;
    return found;
}

} // namespace

TEST_CASE("a good application has no problem")
{
    CHECK(checkApplication(goodApplication(), facts()).empty());
}

TEST_CASE("para. 21: what an application leaves open is no problem of form: it makes the eligibility unclear")
{
    ApplicationDraft draft = goodApplication();
    draft.facts.official = draft.facts.capitalBased = draft.facts.ableToTravel = draft.facts.undertaking =
        draft.facts.willReport = std::nullopt;
    draft.facts.field.reset();
    draft.facts.yearsInPost.reset();
    draft.facts.earlierSessions.reset();
    draft.facts.statements = {};
    draft.facts.languages.clear();
    draft.person.givenName.clear();
    draft.person.passportNumber.clear();
    draft.person.telephone.clear();
    draft.person.notes.clear();
    CHECK(checkApplication(draft, facts()).empty());
}

TEST_CASE("para. 22: an application is made by an official of a State, of whatever State")
{
    for (const char *iso3 : {"KEN", "FRA", "USA", "RUS", "CHN", "PRK", "TUV", "VAT", "PSE"}) {
        ApplicationDraft draft = goodApplication();
        draft.facts.stateIso3 = QString::fromLatin1(iso3);
        CHECK(checkApplication(draft, facts()).empty());
    }
    checkCases({{"no State", [](ApplicationDraft &d) { d.facts.stateIso3.clear(); }, "state",
                 "application_must_have_a_state", "para. 22"},
                {"unknown", [](ApplicationDraft &d) { d.facts.stateIso3 = QStringLiteral("XXX"); }, "state",
                 "application_must_have_a_state", "para. 22"}});
}

TEST_CASE("para. 11: without a consent and its date no personal data are kept")
{
    checkCases({
        {"no consent", [](ApplicationDraft &d) { d.facts.consentText = QStringLiteral(" "); }, "consent_text",
         "applicant_must_consent", "para. 11"},
        {"no date", [](ApplicationDraft &d) { d.facts.consentDate = {}; }, "consent_date",
         "consent_must_come_with_the_application", "para. 11"},
        {"after the receipt", [](ApplicationDraft &d) { d.facts.consentDate = QDate(2026, 3, 8); }, "consent_date",
         "consent_must_come_with_the_application", "para. 11"},
    });
}

TEST_CASE("para. 11: a text that reviewers read must not give the applicant away")
{
    checkCases({
        {"e-mail",
         [](ApplicationDraft &d) {
             d.facts.statements.duties += QStringLiteral(" Write to PERSON000001@example.org.");
         },
         "duties", "text_must_not_name_the_person", "para. 11"},
        {"full name",
         [](ApplicationDraft &d) { d.facts.statements.experience = QStringLiteral("I, Given000001 Family000001, …"); },
         "experience", "text_must_not_name_the_person", "para. 11"},
        {"the other order",
         [](ApplicationDraft &d) { d.facts.statements.contribution = QStringLiteral("FAMILY000001 given000001"); },
         "contribution", "text_must_not_name_the_person", "para. 11"},
        {"passport", [](ApplicationDraft &d) { d.facts.statements.further = QStringLiteral("Passport P000001."); },
         "further", "text_must_not_name_the_person", "para. 11"},
        {"telephone", [](ApplicationDraft &d) { d.facts.statements.useAtHome = QStringLiteral("Call +000 00000001"); },
         "use_at_home", "text_must_not_name_the_person", "para. 11"},
        {"letters beyond ASCII",
         [](ApplicationDraft &d) {
             d.person.givenName = QStringLiteral("Ångström");
             d.person.familyName = QStringLiteral("Пример");
             d.facts.statements.post = QStringLiteral("ÅNGSTRÖM ПРИМЕР");
         },
         "post", "text_must_not_name_the_person", "para. 11"},
    });
    ApplicationDraft draft = goodApplication();
    draft.facts.statements.duties = QStringLiteral("The family of norms, given as eleven.");
    CHECK(checkApplication(draft, facts()).empty());
}

TEST_CASE("a person can be told from others and be written to")
{
    checkCases({
        {"no family name", [](ApplicationDraft &d) { d.person.familyName.clear(); }, "family_name",
         "applicant_must_have_a_name", ""},
        {"a page as given name", [](ApplicationDraft &d) { d.person.givenName = QString(301, u'a'); }, "given_name",
         "applicant_must_have_a_name", ""},
        {"no birth date", [](ApplicationDraft &d) { d.person.birthDate = {}; }, "birth_date",
         "birth_date_must_be_of_an_adult", ""},
        {"a child", [](ApplicationDraft &d) { d.person.birthDate = QDate(2010, 3, 21); }, "birth_date",
         "birth_date_must_be_of_an_adult", ""},
        {"older than anyone", [](ApplicationDraft &d) { d.person.birthDate = QDate(1926, 3, 20); }, "birth_date",
         "birth_date_must_be_of_an_adult", ""},
        {"short passport number", [](ApplicationDraft &d) { d.person.passportNumber = QStringLiteral("A1"); },
         "passport_number", "passport_number_must_be_letters_and_digits", ""},
        {"passport number with signs", [](ApplicationDraft &d) { d.person.passportNumber = QStringLiteral("A1!234"); },
         "passport_number", "passport_number_must_be_letters_and_digits", ""},
        {"words as telephone", [](ApplicationDraft &d) { d.person.telephone = QStringLiteral("ask the ministry"); },
         "telephone", "telephone_must_be_a_number", ""},
        {"long notes", [](ApplicationDraft &d) { d.person.notes = QString(20'001, u'a'); }, "private_notes",
         "text_must_not_be_too_long", ""},
    });
    for (const char16_t *wrong : {u"", u"nobody", u"@example.org", u"a@b", u"a@b.", u"a b@example.org",
                                  u"a@b@example.org", u"a@x.org;b@x.org"}) {
        ApplicationDraft draft = goodApplication();
        draft.person.email = QString::fromUtf16(wrong);
        CHECK(rules(checkApplication(draft, facts())) == QStringList{QStringLiteral("applicant_must_be_reachable")});
    }
}

TEST_CASE("numbers and texts are bounded")
{
    checkCases({
        {"years", [](ApplicationDraft &d) { d.facts.yearsInPost = 61; }, "years_in_post", "years_must_be_in_range", ""},
        {"sessions", [](ApplicationDraft &d) { d.facts.earlierSessions = -1; }, "earlier_sessions",
         "sessions_must_be_in_range", ""},
        {"language", [](ApplicationDraft &d) { d.facts.languages += QStringLiteral("de"); }, "languages",
         "language_must_be_official", ""},
        {"long text", [](ApplicationDraft &d) { d.facts.statements.duties = QString(20'001, u'a'); }, "duties",
         "text_must_not_be_too_long", ""},
        {"long post", [](ApplicationDraft &d) { d.facts.statements.post = QString(301, u'a'); }, "post",
         "text_must_not_be_too_long", ""},
    });
}

TEST_CASE("para. 18: an application comes in while the call is open, a late one takes a decision")
{
    checkCases({
        {"no receipt", [](ApplicationDraft &d) { d.facts.receivedAt = {}; }, "received",
         "application_must_have_a_receipt", ""},
        {"in the future", [](ApplicationDraft &d) { d.facts.receivedAt = facts().now.addSecs(1); }, "received",
         "receipt_must_not_be_in_the_future", ""},
        {"too early",
         [](ApplicationDraft &d) {
             d.facts.receivedAt = facts().opens.addSecs(-1);
             d.facts.consentDate = QDate(2026, 3, 1);
         },
         "received", "application_must_come_after_opening", "para. 18"},
    });
    IntakeFacts later = facts();
    later.now = later.closes.addDays(1);
    ApplicationDraft draft = goodApplication();
    draft.facts.receivedAt = later.closes.addMSecs(-1);
    CHECK(checkApplication(draft, later).empty());
    draft.facts.receivedAt = later.closes;
    CHECK(rules(checkApplication(draft, later)) == QStringList{QStringLiteral("application_must_come_before_closing")});
    later.lateAccepted = true;
    CHECK(checkApplication(draft, later).empty());
    later = facts();
    later.closingRecorded = true;
    CHECK(rules(checkApplication(goodApplication(), later)) ==
          QStringList{QStringLiteral("application_must_come_before_closing")});
}

TEST_CASE("para. 18: only a published sponsorship call that is not reviewed yet takes applications")
{
    const auto rulesWith = [](CallKind kind, CallState state) {
        IntakeFacts changed = facts();
        changed.kind = kind;
        changed.state = state;
        return rules(checkIntake(changed)).join(u' ');
    };
    CHECK(rulesWith(CallKind::Sponsorship, CallState::Open).isEmpty());
    CHECK(rulesWith(CallKind::Sponsorship, CallState::Closed).isEmpty());
    CHECK(rulesWith(CallKind::Project, CallState::Open) == u"call_must_be_for_sponsorship");
    CHECK(rulesWith(CallKind::Sponsorship, CallState::Draft) == u"call_must_be_published");
    for (const CallState state : {CallState::Reviewed, CallState::Submitted, CallState::Decided})
        CHECK(rulesWith(CallKind::Sponsorship, state) == u"call_must_not_be_reviewed");
}

TEST_CASE("applications are named by their number")
{
    CHECK(applicationRef(1) == u"A-001");
    CHECK(applicationRef(12345) == u"A-12345");
    CHECK(serialOf(u" a-012 ") == 12);
    for (const char16_t *wrong : {u"", u"A-", u"B-001", u"A-0", u"A--1", u"A-1x", u"A-99999999999", u"012"})
        CHECK_FALSE(serialOf(QStringView(wrong)));
}

TEST_CASE("para. 22: balance rules see gender, region, groups, first part and field, never the State")
{
    TestFund fund;
    const Call call = *readCall(fund.database(), openCall(fund));
    ApplicationFacts said = goodApplication().facts;
    said.stateIso3 = QStringLiteral("RWA");
    const std::map<QString, QStringList> expected = {
        {QStringLiteral("gender"), {QStringLiteral("woman")}},
        {QStringLiteral("region"), {QStringLiteral("AFR")}},
        {QStringLiteral("group"), {QStringLiteral("LDC"), QStringLiteral("LLDC")}},
        {QStringLiteral("first_time"), {QStringLiteral("yes")}},
        {QStringLiteral("field"), {QStringLiteral("policy")}}};
    CHECK(ruleAttributesOf(said, call) == expected);
    for (const auto &[attribute, values] : ruleAttributesOf(said, call)) {
        REQUIRE(ruleAttributeOf(attribute));
        for (const QString &value : values)
            CHECK(ruleAttributeOf(attribute)->values.contains(value));
    }
    said.stateIso3 = QStringLiteral("VAT");
    said.earlierSessions.reset();
    said.field.reset();
    CHECK(ruleAttributesOf(said, call).size() == 1);
}
