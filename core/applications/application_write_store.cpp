#include "applications/application_store.h"

#include "base/clock.h"
#include "record/change.h"

namespace fund {

namespace {

std::optional<QByteArray> orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? std::nullopt : std::optional(bytes);
}

std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

PersonId insertPerson(Change &change, const SealedPerson &person)
{
    return PersonId(change.insert(R"sql(
        INSERT INTO sealed_values (key_box, box, passport_hash, name_hash, content_hash)
        VALUES (:key_box, :box, :passport_hash, :name_hash, :content_hash)
    )sql",
                                  {{":key_box", person.keyBox},
                                   {":box", person.box},
                                   {":passport_hash", orNull(person.passportHash)},
                                   {":name_hash", orNull(person.nameHash)},
                                   {":content_hash", orNull(person.contentHash)}}));
}

} // namespace

qint64 insertImport(Change &change, CallId call, const QByteArray &fileDigest, int rows)
{
    return change.insert(R"sql(
        INSERT INTO application_imports (call_id, file_digest, rows, recorded_by, recorded_at)
        VALUES (:call, :file_digest, :rows, :by, :recorded_at)
    )sql",
                         {{":call", call},
                          {":file_digest", fileDigest},
                          {":rows", rows},
                          {":by", change.session().user().id},
                          {":recorded_at", change.momentText()}});
}

ApplicationId insertApplication(Change &change, const NewApplication &application)
{
    const ApplicationFacts &facts = application.draft.facts;
    const Statements &said = facts.statements;
    const PersonId person = insertPerson(change, application.person);
    return ApplicationId(change.insert(
        R"sql(
        INSERT INTO applications (call_id, serial, person_id, person_digest, state_iso3, gender, official,
                                  capital_based, field, years_in_post, earlier_sessions, able_to_travel, undertaking,
                                  will_report, languages, ministry, post, duties, experience, contribution, use_at_home,
                                  further, consent_text, consent_date, classification, retain_until, received_at,
                                  late_reason, import_id, recorded_by, recorded_at)
        VALUES (:call, :serial, :person, :person_digest, :state, :gender, :official, :capital_based, :field,
                :years_in_post, :earlier_sessions, :able_to_travel, :undertaking, :will_report, :languages, :ministry,
                :post, :duties, :experience, :contribution, :use_at_home, :further, :consent_text, :consent_date,
                :classification, :retain_until, :received_at, :late_reason, :import, :by, :recorded_at)
    )sql",
        {{":call", application.call},
         {":serial", application.serial},
         {":person", person},
         {":person_digest", application.person.digest},
         {":state", facts.stateIso3},
         {":gender", genderKey(facts.gender)},
         {":official", facts.official},
         {":capital_based", facts.capitalBased},
         {":field", facts.field ? std::optional(workFieldKey(*facts.field)) : std::nullopt},
         {":years_in_post", facts.yearsInPost},
         {":earlier_sessions", facts.earlierSessions},
         {":able_to_travel", facts.ableToTravel},
         {":undertaking", facts.undertaking},
         {":will_report", facts.willReport},
         {":languages", facts.languages.join(u';')},
         {":ministry", orNull(said.ministry)},
         {":post", orNull(said.post)},
         {":duties", orNull(said.duties)},
         {":experience", orNull(said.experience)},
         {":contribution", orNull(said.contribution)},
         {":use_at_home", orNull(said.useAtHome)},
         {":further", orNull(said.further)},
         {":consent_text", facts.consentText},
         {":consent_date", facts.consentDate},
         {":classification", classificationKey(facts.classification)},
         {":retain_until", application.retainUntil},
         {":received_at", momentText(facts.receivedAt)},
         {":late_reason", orNull(application.lateReason)},
         {":import", application.importId > 0 ? std::optional(application.importId) : std::nullopt},
         {":by", change.session().user().id},
         {":recorded_at", change.momentText()}}));
}

void insertWithdrawal(Change &change, ApplicationId id, const QString &reason)
{
    change.insert(R"sql(
        INSERT INTO application_withdrawals (application_id, reason, on_date, recorded_by, recorded_at)
        VALUES (:application, :reason, :on_date, :by, :recorded_at)
    )sql",
                  {{":application", id},
                   {":reason", reason},
                   {":on_date", change.session().onDate()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

void insertJudgement(Change &change, const Judgement &judgement)
{
    change.insert(R"sql(
        INSERT INTO eligibility_judgements (application_id, criterion, verdict, evidence, on_date, recorded_by,
                                            recorded_at)
        VALUES (:application, :criterion, :verdict, :evidence, :on_date, :by, :recorded_at)
    )sql",
                  {{":application", judgement.application},
                   {":criterion", criterionKey(judgement.criterion)},
                   {":verdict", verdictKey(judgement.verdict)},
                   {":evidence", judgement.evidence},
                   {":on_date", change.session().onDate()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

void erasePersonalValues(Change &change, const Application &application)
{
    change.run(R"sql(
        UPDATE sealed_values
        SET key_box = NULL, box = NULL, passport_hash = NULL, name_hash = NULL, content_hash = NULL,
            erased_at = :erased_at
        WHERE id = :person
    )sql",
               {{":erased_at", change.momentText()}, {":person", application.person}});
    change.run(R"sql(
        UPDATE applications
        SET ministry = NULL, post = NULL, duties = NULL, experience = NULL, contribution = NULL, use_at_home = NULL,
            further = NULL, texts_erased_at = :erased_at
        WHERE id = :application
    )sql",
               {{":erased_at", change.momentText()}, {":application", application.id}});
}

} // namespace fund
