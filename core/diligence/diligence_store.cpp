#include "diligence/diligence_store.h"

#include "diligence/clearance_store.h"
#include "identity/permissions.h"
#include "identity/sealed_document.h"
#include "identity/user_store.h"
#include "record/change.h"
#include "screening/list_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace fund {

namespace {

QByteArray digestOf(const QByteArray &document)
{
    return QCryptographicHash::hash(document, QCryptographicHash::Sha256);
}

QByteArray purposeOf(const QByteArray &digest)
{
    return documentPurpose("diligence_files", digest);
}

void insertAnswers(Change &change, ExaminationId examination, const std::vector<AnsweredGround> &answers)
{
    for (const AnsweredGround &answered : answers)
        change.insert(R"sql(
            INSERT INTO diligence_answers (examination_id, ground, answer, note)
            VALUES (:examination, :ground, :answer, :note)
        )sql",
                      {{":examination", examination},
                       {":ground", exclusionGroundKey(answered.ground)},
                       {":answer", groundAnswerKey(answered.answer)},
                       {":note", answered.note.trimmed()}});
}

void insertFiles(Change &change, ExaminationId examination, const std::vector<EvidenceFile> &files)
{
    for (const EvidenceFile &file : files) {
        const QByteArray digest = digestOf(file.document);
        const auto sealed = sealDocument(change.session(), file.document, purposeOf(digest));
        if (!sealed)
            return change.fail(sealed.failure());
        change.insert(R"sql(
            INSERT INTO diligence_files (examination_id, file_name, digest, document, key_box)
            VALUES (:examination, :name, :digest, :document, :key_box)
        )sql",
                      {{":examination", examination},
                       {":name", file.name.trimmed()},
                       {":digest", digest},
                       {":document", sealed->box},
                       {":key_box", sealed->keyBox}});
    }
}

std::vector<AnsweredGround> readAnswers(const Database &database, ExaminationId examination)
{
    std::vector<AnsweredGround> answers;
    Statement row(database, R"sql(
        SELECT ground, answer, note
        FROM diligence_answers
        WHERE examination_id = :examination
        ORDER BY id
    )sql",
                  {{":examination", examination}});
    while (row.next())
        if (const auto ground = exclusionGroundOf(row.text(0)))
            answers.push_back({*ground, groundAnswerOf(row.text(1)).value_or(GroundAnswer::Finding), row.text(2)});
    return answers;
}

std::vector<EvidenceFile> readFiles(const Database &database, ExaminationId examination)
{
    std::vector<EvidenceFile> files;
    Statement row(database, R"sql(
        SELECT id, file_name, digest
        FROM diligence_files
        WHERE examination_id = :examination
        ORDER BY id
    )sql",
                  {{":examination", examination}});
    while (row.next())
        files.push_back({row.text(1), {}, row.bytes(2), row.id<EvidenceFileTag>(0)});
    return files;
}

Examination examinationFrom(const Database &database, const Statement &row)
{
    Examination examination;
    examination.id = row.id<ExaminationTag>(0);
    ExaminationDraft &draft = examination.draft;
    draft.party = PartyId(row.id<DonorTag>(1), row.id<PartnerTag>(2));
    draft.outcome = row.text(3) == u"cleared" ? ClearanceOutcome::Cleared : ClearanceOutcome::Refused;
    draft.evidence = row.text(4);
    draft.validFrom = row.date(5);
    draft.validUntil = row.date(6);
    examination.onDate = row.date(7);
    examination.by = row.id<UserTag>(8);
    examination.byName = row.text(9);
    if (!row.isNull(10))
        examination.listDate = row.date(10);
    if (!row.isNull(11))
        examination.decision =
            DiligenceDecision{row.integer(11) != 0, row.text(12), row.id<UserTag>(13), row.text(14), row.date(15)};
    draft.answers = readAnswers(database, examination.id);
    draft.files = readFiles(database, examination.id);
    return examination;
}

/// The last day of the clearances that follow on one another without a gap from the one that holds.
QDate lastDayOf(const std::vector<Clearance> &clearances, const Clearance &holding)
{
    QDate last = holding.validUntil;
    // Oldest first, so that one pass goes through renewals in the order in which they were decided.
    for (auto each = clearances.rbegin(); each != clearances.rend(); ++each)
        if (each->outcome == ClearanceOutcome::Cleared && !each->withdrawnOn.isValid() &&
            each->validFrom <= last.addDays(1))
            last = std::max(last, each->validUntil);
    return last;
}

} // namespace

ExaminationId insertExamination(Change &change, const ExaminationDraft &draft)
{
    const auto list = readLastVersion(change.database());
    const ExaminationId id(
        change.insert(R"sql(
        INSERT INTO diligence_examinations (donor_id, partner_id, outcome, evidence, checklist, version_id, valid_from,
            valid_until, on_date, recorded_by, recorded_at)
        VALUES (:donor, :partner, :outcome, :evidence, :checklist, :version, :from, :until, :on_date, :by, :recorded_at)
    )sql",
                      {{":donor", draft.party.donor()},
                       {":partner", draft.party.partner()},
                       {":outcome", draft.outcome == ClearanceOutcome::Cleared ? QStringLiteral("cleared")
                                                                               : QStringLiteral("refused")},
                       {":evidence", draft.evidence.trimmed()},
                       {":checklist", QString::fromLatin1(checklistName)},
                       {":version", list ? list->id : ListVersionId()},
                       {":from", draft.validFrom},
                       {":until", draft.validUntil},
                       {":on_date", change.session().onDate()},
                       {":by", change.session().user().id},
                       {":recorded_at", change.momentText()}}));
    insertAnswers(change, id, draft.answers);
    insertFiles(change, id, draft.files);
    return id;
}

void insertDecision(Change &change, ExaminationId examination, bool agrees, const QString &reason)
{
    change.insert(R"sql(
        INSERT INTO diligence_decisions (examination_id, agrees, reason, on_date, recorded_by, recorded_at)
        VALUES (:examination, :agrees, :reason, :on_date, :by, :recorded_at)
    )sql",
                  {{":examination", examination},
                   {":agrees", agrees},
                   {":reason", reason},
                   {":on_date", change.session().onDate()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

std::optional<Examination> readExamination(const Database &database, ExaminationId id)
{
    Statement row(database, R"sql(
        SELECT e.id, e.donor_id, e.partner_id, e.outcome, e.evidence, e.valid_from, e.valid_until, e.on_date,
            e.recorded_by, u.name, v.list_date, d.agrees, d.reason, d.recorded_by, w.name, d.on_date
        FROM diligence_examinations AS e
        JOIN users AS u ON u.id = e.recorded_by
        LEFT JOIN list_versions AS v ON v.id = e.version_id
        LEFT JOIN diligence_decisions AS d ON d.examination_id = e.id
        LEFT JOIN users AS w ON w.id = d.recorded_by
        WHERE e.id = :id
    )sql",
                  {{":id", id}});
    return row.next() ? std::optional(examinationFrom(database, row)) : std::nullopt;
}

std::vector<Examination> readExaminations(const Database &database, const PartyId &party)
{
    std::vector<Examination> examinations;
    Statement row(database, R"sql(
        SELECT id
        FROM diligence_examinations
        WHERE donor_id IS :donor AND partner_id IS :partner
        ORDER BY id DESC
    )sql",
                  {{":donor", party.donor()}, {":partner", party.partner()}});
    while (row.next())
        if (auto examination = readExamination(database, row.id<ExaminationTag>(0)))
            examinations.push_back(std::move(*examination));
    return examinations;
}

Result<EvidenceFile> openEvidence(const Session &session, EvidenceFileId id)
{
    Statement row(session.database(), R"sql(
        SELECT file_name, document, digest, key_box
        FROM diligence_files
        WHERE id = :id
    )sql",
                  {{":id", id}});
    if (!row.next())
        return refused(
            {problem("document", "evidence_must_be_on_file",
                     QCoreApplication::translate("diligence", "There is no such file of evidence."), "para. 14")});
    auto document = openDocument(session, {row.bytes(3), row.bytes(1)}, purposeOf(row.bytes(2)));
    if (!document)
        return document.failure();
    EvidenceFile file{row.text(0), std::move(*document), row.bytes(2), id};
    if (digestOf(file.document) != file.digest)
        return failure(FailureKind::File, QStringLiteral("document_must_open"),
                       QCoreApplication::translate("diligence", "The evidence is not what was attached: verify the "
                                                                "file."));
    return file;
}

QStringList readDeciders(const Database &database, const Examination &examination)
{
    QStringList names;
    for (const User &user : readUsers(database))
        if (!user.disabled && user.id != examination.by && mayDo(user.role, Action::DecideClearance))
            names += user.name;
    return names;
}

DiligenceStanding readStanding(const Database &database, const Party &party, const QDate &day)
{
    DiligenceStanding standing;
    standing.party = party;
    standing.clearance = readClearance(database, party.id, day);
    if (auto examinations = readExaminations(database, party.id); !examinations.empty())
        standing.newest = std::move(examinations.front());
    standing.state = diligenceStateOf(party, standing.clearance, standing.waits(), day);
    const auto &clearance = standing.clearance;
    if (clearance && clearance->outcome == ClearanceOutcome::Cleared && !clearance->isWithdrawn(day))
        standing.lastDay = lastDayOf(readClearances(database, party.id), *clearance);
    return standing;
}

std::vector<DiligenceStanding> readStandings(const Database &database, const QDate &day)
{
    std::vector<DiligenceStanding> standings;
    for (const Party &party : readParties(database, day))
        standings.push_back(readStanding(database, party, day));
    return standings;
}

} // namespace fund
