#include "donors/diligence_store.h"

#include "donors/donor_store.h"
#include "identity/permissions.h"
#include "identity/user_store.h"
#include "record/change.h"
#include "screening/list_store.h"

#include <QCryptographicHash>

#include <algorithm>

namespace fund {

namespace {

QByteArray digestOf(const QByteArray &document)
{
    return QCryptographicHash::hash(document, QCryptographicHash::Sha256);
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
    for (const EvidenceFile &file : files)
        change.insert(R"sql(
            INSERT INTO diligence_files (examination_id, file_name, digest, document)
            VALUES (:examination, :name, :digest, :document)
        )sql",
                      {{":examination", examination},
                       {":name", file.name.trimmed()},
                       {":digest", digestOf(file.document)},
                       {":document", file.document}});
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
    draft.donor = row.id<DonorTag>(1);
    draft.outcome = row.text(2) == u"cleared" ? ClearanceOutcome::Cleared : ClearanceOutcome::Refused;
    draft.evidence = row.text(3);
    draft.validFrom = row.date(4);
    draft.validUntil = row.date(5);
    examination.onDate = row.date(6);
    examination.by = row.id<UserTag>(7);
    examination.byName = row.text(8);
    if (!row.isNull(9))
        examination.listDate = row.date(9);
    if (!row.isNull(10))
        examination.decision =
            DiligenceDecision{row.integer(10) != 0, row.text(11), row.id<UserTag>(12), row.text(13), row.date(14)};
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
        INSERT INTO diligence_examinations (donor_id, outcome, evidence, checklist, version_id, valid_from, valid_until,
            on_date, recorded_by, recorded_at)
        VALUES (:donor, :outcome, :evidence, :checklist, :version, :from, :until, :on_date, :by, :recorded_at)
    )sql",
                      {{":donor", draft.donor},
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
        SELECT e.id, e.donor_id, e.outcome, e.evidence, e.valid_from, e.valid_until, e.on_date, e.recorded_by, u.name,
            v.list_date, d.agrees, d.reason, d.recorded_by, w.name, d.on_date
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

std::vector<Examination> readExaminations(const Database &database, DonorId donor)
{
    std::vector<Examination> examinations;
    Statement row(database, R"sql(
        SELECT id
        FROM diligence_examinations
        WHERE donor_id = :donor
        ORDER BY id DESC
    )sql",
                  {{":donor", donor}});
    while (row.next())
        if (auto examination = readExamination(database, row.id<ExaminationTag>(0)))
            examinations.push_back(std::move(*examination));
    return examinations;
}

std::optional<EvidenceFile> readEvidence(const Database &database, EvidenceFileId id)
{
    Statement row(database, R"sql(
        SELECT file_name, document, digest
        FROM diligence_files
        WHERE id = :id
    )sql",
                  {{":id", id}});
    if (!row.next())
        return std::nullopt;
    EvidenceFile file{row.text(0), row.bytes(1), row.bytes(2), id};
    return digestOf(file.document) == file.digest ? std::optional(std::move(file)) : std::nullopt;
}

QStringList readDeciders(const Database &database, const Examination &examination)
{
    QStringList names;
    for (const User &user : readUsers(database))
        if (!user.disabled && user.id != examination.by && mayDo(user.role, Action::DecideClearance))
            names += user.name;
    return names;
}

DiligenceStanding readStanding(const Database &database, const Donor &donor, const QDate &day)
{
    DiligenceStanding standing;
    standing.donor = donor;
    standing.clearance = readClearance(database, donor.id, day);
    if (auto examinations = readExaminations(database, donor.id); !examinations.empty())
        standing.newest = std::move(examinations.front());
    standing.state = diligenceStateOf(donor, standing.clearance, standing.waits(), day);
    const auto &clearance = standing.clearance;
    if (clearance && clearance->outcome == ClearanceOutcome::Cleared && !clearance->isWithdrawn(day))
        standing.lastDay = lastDayOf(readClearances(database, donor.id), *clearance);
    return standing;
}

std::vector<DiligenceStanding> readStandings(const Database &database, const QDate &day)
{
    std::vector<DiligenceStanding> standings;
    for (const Donor &donor : readDonors(database))
        if (!isState(donor.kind))
            standings.push_back(readStanding(database, donor, day));
    return standings;
}

} // namespace fund
