#pragma once

#include "applications/duplicates.h"
#include "applications/eligibility.h"
#include "storage/database.h"

namespace fund {

class Change;

/// One application as it is written: the draft with what recording adds.
struct NewApplication
{
    CallId call;
    int serial = 0;
    const ApplicationDraft &draft;
    const SealedPerson &person;
    QDate retainUntil;
    QString lateReason;
    qint64 importId = 0; ///< 0: by form
};

[[nodiscard]] qint64 insertImport(Change &change, CallId call, const QByteArray &fileDigest, int rows);
/// Two rows: the person's sealed values, and the application.
ApplicationId insertApplication(Change &change, const NewApplication &application);
void insertWithdrawal(Change &change, ApplicationId id, const QString &reason);
void insertJudgement(Change &change, const Judgement &judgement);
/// Empties the person's sealed values and the texts in their own words; both rows stay.
void erasePersonalValues(Change &change, const Application &application);

[[nodiscard]] int lastSerial(const Database &database, CallId call);
[[nodiscard]] std::optional<Application> readApplication(const Database &database, ApplicationId id);
[[nodiscard]] std::optional<Application> findApplication(const Database &database, CallId call, int serial);
/// All of a call in order of receipt, withdrawn ones with the rest.
[[nodiscard]] std::vector<Application> readApplications(const Database &database, CallId call);
/// Boxes and digest; empty boxes after erasure.
[[nodiscard]] std::optional<SealedPerson> readSealedPerson(const Database &database, ApplicationId id);
/// Every application that was not withdrawn or erased, of every call.
[[nodiscard]] DuplicateIndex readDuplicateIndex(const Database &database);
/// Judgements of an application in the order in which they were recorded.
[[nodiscard]] std::vector<Judgement> readJudgements(const Database &database, ApplicationId id);
/// The same for a whole call, by application.
[[nodiscard]] std::vector<Judgement> readJudgementsOf(const Database &database, CallId call);
/// For each application of the call those others, neither withdrawn, whose names and birth date are the same.
[[nodiscard]] std::map<ApplicationId, QStringList> readLikelySame(const Database &database, CallId call);
/// Whether the High Representative's approval of the application stands; the sponsorship then has money committed.
[[nodiscard]] bool isNominee(const Database &database, ApplicationId id);
/// How many applications each call has, withdrawn ones with the rest.
[[nodiscard]] std::map<CallId, int> countApplications(const Database &database);

} // namespace fund
