#pragma once

#include "applications/application_rules.h"
#include "applications/application_store.h"
#include "base/progress.h"
#include "base/result.h"

namespace fund {

class Session;

struct IntakeOptions
{
    QString lateReason;     ///< the decision to take applications after closing; empty: late ones are refused
    QByteArray fileDigest;  ///< 32 bytes, of the imported file; empty: by form
    bool checkOnly = false; ///< every check, and nothing is written
    const Progress *progress = nullptr;
};

/// What looks like one person's, and a person must judge; told beside what was recorded.
struct LikenessNote
{
    int line = 0;
    Likeness likeness = Likeness::SameName;
    CallId call;    ///< of the other application; another call: a repeat applicant
    int serial = 0; ///< of the other application; 0: of the same file, at otherLine
    int otherLine = 0;

    bool operator==(const LikenessNote &) const = default;
};

struct RecordedApplications
{
    int added = 0;
    int unchanged = 0;              ///< stood on record already, word for word
    std::vector<ApplicationId> ids; ///< of those added, in order of receipt; empty after checkOnly
    std::vector<LikenessNote> notes;
};

/// Records applications to a call, all or none, in one signed entry: every check, duplicates in the file, in the call
/// and across calls, serial numbers in order of receipt, each person sealed under a key of their own. For cleared
/// people only.
[[nodiscard]] Result<RecordedApplications> importApplications(Session &session, CallId call,
                                                              const std::vector<ApplicationDraft> &drafts,
                                                              const IntakeOptions &options = {});

/// One application by form.
[[nodiscard]] Result<ApplicationId> recordApplication(Session &session, CallId call, const ApplicationDraft &draft,
                                                      const QString &lateReason = {});

/// The applicant has withdrawn it, or it is withdrawn as a double. Its number is never given again. The reason is
/// sealed with the person.
[[nodiscard]] Result<void> withdrawApplication(Session &session, ApplicationId id, const QString &reason);

/// Destroys the person's key and sealed values, and the texts in their own words; an application that is not decided
/// yet counts as withdrawn. The record still verifies. Backups and papers outside the file keep what they hold.
[[nodiscard]] Result<void> erasePerson(Session &session, ApplicationId id, const QString &reason);

/// Records what a person judges of one criterion; who judges is the session's user. What it rests on is sealed with the
/// person, since it can tell of an illness or a family (para. 11); criterion and verdict lie open.
[[nodiscard]] Result<void> judgeEligibility(Session &session, const Judgement &judgement);

/// The verdicts of one application, and of every application of a call that is not withdrawn. By a session, with what
/// people judged them on as that person may read it; by the file alone that is not told.
[[nodiscard]] Eligibility readEligibility(const Database &database, const Application &application);
[[nodiscard]] Eligibility readEligibility(const Session &session, const Application &application);
[[nodiscard]] std::vector<std::pair<Application, Eligibility>> readEligibilityOf(const Database &database, CallId call);
[[nodiscard]] std::vector<std::pair<Application, Eligibility>> readEligibilityOf(const Session &session, CallId call);

/// A person's values, for those who are cleared; NotAuthorised else, Refused after erasure, File where boxes were
/// touched.
[[nodiscard]] Result<PersonalValues> openPersonOf(const Session &session, ApplicationId id);
/// The same for a whole call, without those erased: names are searched in memory after signing in.
[[nodiscard]] Result<std::map<ApplicationId, PersonalValues>> openPeopleOf(const Session &session, CallId call);

// Whatever lies open in the record stays there for good: it must not hold what erasing the person should take away
// (para. 11). The one way to look a text through before it is written; what can't be looked through is sealed.

/// That a text holds neither the person's name nor an address or number of theirs.
[[nodiscard]] Problems checkNobodyNamed(const PersonalValues &person, const char *field, const QString &text);
/// The same of every applicant of a call, and no e-mail address of anybody. Where the session is not cleared to read
/// personal values only addresses are seen.
[[nodiscard]] Problems checkNobodyOfCallNamed(const Session &session, CallId call, const char *field,
                                              const QString &text);
/// A reason or evidence must be given, and must name neither the applicant nor another of the same call.
[[nodiscard]] Problems checkReason(const Session &session, ApplicationId id, const char *field, const QString &reason);
/// The same of a reason that is about a whole call.
[[nodiscard]] Problems checkReason(const Session &session, CallId call, const char *field, const QString &reason);

/// The application of a reference such as "A-012" in a call, or why there is none.
[[nodiscard]] Result<Application> requireApplication(const Database &database, CallId call, const QString &ref);

/// What applications to a call are checked against now.
[[nodiscard]] IntakeFacts intakeFacts(const Session &session, const Call &call, bool lateAccepted);

} // namespace fund
