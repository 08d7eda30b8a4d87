#pragma once

#include "applications/application.h"
#include "documents/document.h"
#include "localisation/wording.h"
#include "shortlists/shortlist.h"

namespace fund {

using LetterId = Id<struct LetterTag>;

enum class LetterKind
{
    Award,
    Regret
};

/// "award", "regret".
[[nodiscard]] QString letterKindKey(LetterKind kind);
[[nodiscard]] std::optional<LetterKind> letterKindOf(QStringView key);
[[nodiscard]] QString letterKindTitle(LetterKind kind);

enum class LetterState
{
    Waiting,  ///< made ready, not sent
    Released, ///< given out of the house
    Lapsed    ///< no longer right: a nominee withdrew, or a regretted applicant was nominated after all
};

[[nodiscard]] QString letterStateKey(LetterState state);
[[nodiscard]] QString letterStateTitle(LetterState state);

/// A letter on record. Whom it is to is read from the application's sealed person when it is printed.
struct Letter
{
    LetterId id;
    CallId call;
    ApplicationId application;
    QString applicationRef;
    LetterKind kind = LetterKind::Regret;
    Language language = Language::English;
    QString reason;          ///< in the letter's language, with what the lot rests on where it decided; names nobody
    NominationId nomination; ///< of an award
    QDate onDate;            ///< made ready
    QString preparedBy;      ///< a user's name
    QDate releasedOn;        ///< invalid: not released
    QString releasedBy;      ///< empty: not released
    LetterState state = LetterState::Waiting;

    bool operator==(const Letter &) const = default;
};

/// Everything that a printed letter says.
struct LetterFacts
{
    Letter letter;
    QString name;  ///< "Given Family"
    QString state; ///< in the letter's language
    QString callRef;
    Meeting meeting;
    Money amount;    ///< estimate of an award, in the fund's currency
    QDate decidedOn; ///< the High Representative's approval
    QString fundName;
    QString office;
    bool isDeclined = false;      ///< by the High Representative, on a ground that no published rule is
    bool rulesKnownFirst = false; ///< the call was published before it opened
    bool established = false;
    bool demonstration = false;
};

/// The language that the applicant named first, of the six; English where none is named.
[[nodiscard]] Language letterLanguage(const ApplicationFacts &facts);

/// The letter as a paper of one or two pages; until its release each page says that it is not sent.
[[nodiscard]] Document sponsorshipLetter(const LetterFacts &facts, const Wording &wording);

} // namespace fund
