#pragma once

#include "base/id.h"
#include "calls/call.h"
#include "identity/classification.h"
#include "identity/role.h"

#include <QDateTime>

#include <map>

namespace fund {

using ApplicationId = Id<struct ApplicationTag>;
/// A row of sealed_values: one applicant's personal values.
using PersonId = Id<struct PersonTag>;

enum class Gender
{
    Woman,
    Man,
    Other,
    NotSaid
};

inline constexpr std::array allGenders = {Gender::Woman, Gender::Man, Gender::Other, Gender::NotSaid};

/// "woman", "man", "other", "not_said".
[[nodiscard]] QString genderKey(Gender gender);
[[nodiscard]] std::optional<Gender> genderOf(QStringView key);
[[nodiscard]] QString genderTitle(Gender gender);

/// The field of the present post (para. 21 (a)).
enum class WorkField
{
    Diplomacy,
    Policy,
    Technical,
    Other
};

inline constexpr std::array allWorkFields = {WorkField::Diplomacy, WorkField::Policy, WorkField::Technical,
                                             WorkField::Other};

[[nodiscard]] QString workFieldKey(WorkField field);
[[nodiscard]] std::optional<WorkField> workFieldOf(QStringView key);
[[nodiscard]] QString workFieldTitle(WorkField field);

/// What an applicant wrote in their own words; reviewers read it. Goes when the person is erased.
struct Statements
{
    QString ministry;
    QString post;
    QString duties;       ///< present post and duties: para. 21 (a)
    QString experience;   ///< direct experience of ICT security: para. 21 (b)
    QString contribution; ///< what they intend to bring to the discussions: para. 21 (b)
    QString useAtHome;    ///< what the administration will do with it afterwards
    QString further;      ///< answers to further criteria of the call

    bool operator==(const Statements &) const = default;
};

/// What an application says in plain; nothing of it names the person. Empty optionals: not said.
struct ApplicationFacts
{
    QString stateIso3;
    Gender gender = Gender::NotSaid;
    std::optional<bool> official;
    std::optional<bool> capitalBased;
    std::optional<WorkField> field;
    std::optional<int> yearsInPost;
    std::optional<int> earlierSessions; ///< sessions of the process attended so far; 0: a first-time delegate
    std::optional<bool> ableToTravel;
    std::optional<bool> undertaking; ///< to attend everything: para. 21 (d)
    std::optional<bool> willReport;  ///< if asked: para. 21 (e)
    QStringList languages;           ///< of en, fr, es, ru, zh, ar
    Statements statements;
    QString consentText; ///< version of the consent text: "2026-1"
    QDate consentDate;
    Classification classification = Classification::Confidential;
    QDateTime receivedAt; ///< UTC

    bool operator==(const ApplicationFacts &) const = default;
};

/// Sealed under a key of the person's own: only cleared people read them.
struct PersonalValues
{
    QString givenName;
    QString familyName;
    QString passportNumber;
    QDate birthDate;
    QString email;
    QString telephone;
    QString notes; ///< the office's private notes

    bool operator==(const PersonalValues &) const = default;
};

/// An application as it comes in, by form or from a file.
struct ApplicationDraft
{
    ApplicationFacts facts;
    PersonalValues person;
    int line = 0; ///< of the imported file

    bool operator==(const ApplicationDraft &) const = default;
};

/// An application on record.
struct Application
{
    ApplicationId id;
    CallId call;
    int serial = 0; ///< in order of receipt, never reused
    PersonId person;
    ApplicationFacts facts;
    QDate retainUntil;  ///< invalid where no retention is set
    QString lateReason; ///< the recorded decision to take it after closing; empty: in time
    QDateTime recordedAt;
    bool withdrawn = false;
    bool erased = false;

    bool operator==(const Application &) const = default;
};

/// "A-001": how an application is named everywhere, the selection's id.
[[nodiscard]] QString applicationRef(int serial);
[[nodiscard]] std::optional<int> serialOf(QStringView ref);

/// What balance rules match: gender, region, group, first_time, field; regions and groups are the call's frozen ones.
[[nodiscard]] std::map<QString, QStringList> ruleAttributesOf(const ApplicationFacts &facts, const Call &call);

} // namespace fund
