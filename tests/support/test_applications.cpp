#include "support/test_applications.h"

#include "base/clock.h"
#include "base/csv.h"
#include "exchange/application_columns.h"

namespace fund {

namespace {

QString numbered(const char *text, int number)
{
    return QStringLiteral("%1%2").arg(QLatin1String(text)).arg(number, 6, 10, QLatin1Char('0'));
}

QString yesNo(const std::optional<bool> &answer)
{
    return answer ? (*answer ? QStringLiteral("yes") : QStringLiteral("no")) : QString();
}

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

QStringList rowOf(const ApplicationDraft &draft)
{
    const ApplicationFacts &facts = draft.facts;
    const Statements &said = facts.statements;
    const PersonalValues &person = draft.person;
    const std::map<QString, QString> values = {
        {QStringLiteral("received"),
         momentText(facts.receivedAt).replace(QStringLiteral(".000Z"), QStringLiteral("Z"))},
        {QStringLiteral("state"), facts.stateIso3},
        {QStringLiteral("gender"), genderKey(facts.gender)},
        {QStringLiteral("given_name"), person.givenName},
        {QStringLiteral("family_name"), person.familyName},
        {QStringLiteral("birth_date"), person.birthDate.toString(Qt::ISODate)},
        {QStringLiteral("email"), person.email},
        {QStringLiteral("telephone"), person.telephone},
        {QStringLiteral("passport_number"), person.passportNumber},
        {QStringLiteral("private_notes"), person.notes},
        {QStringLiteral("ministry"), said.ministry},
        {QStringLiteral("post"), said.post},
        {QStringLiteral("official"), yesNo(facts.official)},
        {QStringLiteral("capital_based"), yesNo(facts.capitalBased)},
        {QStringLiteral("field"), facts.field ? workFieldKey(*facts.field) : QString()},
        {QStringLiteral("years_in_post"), numberText(facts.yearsInPost)},
        {QStringLiteral("earlier_sessions"), numberText(facts.earlierSessions)},
        {QStringLiteral("able_to_travel"), yesNo(facts.ableToTravel)},
        {QStringLiteral("undertaking"), yesNo(facts.undertaking)},
        {QStringLiteral("will_report"), yesNo(facts.willReport)},
        {QStringLiteral("languages"), facts.languages.join(u';')},
        {QStringLiteral("duties"), said.duties},
        {QStringLiteral("experience"), said.experience},
        {QStringLiteral("contribution"), said.contribution},
        {QStringLiteral("use_at_home"), said.useAtHome},
        {QStringLiteral("further"), said.further},
        {QStringLiteral("consent_text"), facts.consentText},
        {QStringLiteral("consent_date"), facts.consentDate.toString(Qt::ISODate)},
        {QStringLiteral("classification"), classificationKey(facts.classification)}};
    QStringList row;
    for (const ImportColumn &column : applicationColumns())
        row += values.at(column.name);
    return row;
}

} // namespace

ApplicationDraft goodApplication(int number)
{
    ApplicationDraft draft;
    ApplicationFacts &facts = draft.facts;
    facts.stateIso3 = QStringLiteral("KEN");
    facts.gender = Gender::Woman;
    facts.official = facts.capitalBased = facts.ableToTravel = facts.undertaking = facts.willReport = true;
    facts.field = WorkField::Policy;
    facts.yearsInPost = 3;
    facts.earlierSessions = 0;
    facts.languages = {QStringLiteral("en"), QStringLiteral("fr")};
    facts.statements = {QStringLiteral("Ministry of ICT"),
                        QStringLiteral("Head of unit"),
                        QStringLiteral("I draft the written inputs of our administration."),
                        QStringLiteral("Since 2024 I have led the national exercise on incident response."),
                        QStringLiteral("I will speak on capacity-building and bring our template."),
                        QStringLiteral("A briefing for the regulators within a month."),
                        QString()};
    facts.consentText = QStringLiteral("2026-1");
    facts.consentDate = QDate(2026, 3, 6);
    facts.receivedAt = QDateTime(QDate(2026, 3, 6), QTime(8, 0), Qt::UTC).addSecs(number);
    draft.person = {numbered("Given", number),
                    numbered("Family", number),
                    numbered("P", number),
                    QDate(1975, 1, 1).addDays(number % 9000),
                    numbered("person", number) + QStringLiteral("@example.org"),
                    QStringLiteral("+000 %1").arg(number, 8, 10, QLatin1Char('0')),
                    numbered("Note of the office ", number)};
    return draft;
}

QByteArray tableOf(const std::vector<ApplicationDraft> &drafts)
{
    QStringList header;
    for (const ImportColumn &column : applicationColumns())
        header += column.name;
    std::vector<QStringList> rows;
    for (const ApplicationDraft &draft : drafts)
        rows.push_back(rowOf(draft));
    return toCsv(header, rows);
}

std::vector<ApplicationDraft> manyApplications(int count)
{
    const QStringList states = {QStringLiteral("KEN"), QStringLiteral("RWA"), QStringLiteral("LAO"),
                                QStringLiteral("FJI"), QStringLiteral("SRB"), QStringLiteral("GEO"),
                                QStringLiteral("BRB"), QStringLiteral("PRY"), QStringLiteral("PRT"),
                                QStringLiteral("COL")};
    const QString sentence =
        QStringLiteral(" I keep our entry in the directory up to date and take part in its tests.");
    std::vector<ApplicationDraft> drafts;
    for (int i = 1; i <= count; ++i) {
        ApplicationDraft draft = goodApplication(i);
        draft.facts.stateIso3 = states[i % states.size()];
        draft.facts.gender = i % 9 == 0 ? Gender::NotSaid : i % 2 == 0 ? Gender::Woman : Gender::Man;
        draft.facts.earlierSessions = i % 4;
        draft.facts.statements.duties += sentence.repeated(1 + i % 3);
        draft.facts.statements.experience += sentence.repeated(1 + i % 4);
        draft.facts.statements.contribution += sentence.repeated(1 + i % 3);
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

ApplicationId recordGood(TestFund &fund, CallId call, int number)
{
    const auto id = recordApplication(fund.administrator(), call, goodApplication(number));
    INFO((id ? QString() : oneLine(id.failure().problems.front())).toStdString());
    REQUIRE(id);
    return *id;
}

} // namespace fund
