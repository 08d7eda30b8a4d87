#pragma once

#include "base/problem.h"
#include "localisation/wording.h"
#include "shortlists/listed_selection.h"
#include "shortlists/shortlist.h"
#include "storage/database.h"
#include "travel/travel_table.h"

namespace fund {

/// Of reviewed applicants without a cost, what each estimate lacks and whose it is: they can't enter a selection, and
/// nobody is to be left out in silence, since a fare that was forgotten would shut out a State (para. 22). One problem
/// "cost_must_be_estimated" for each thing to be imported, naming the applications; empty where every cost is known.
/// Those without merit lack nothing here: that the call goes on without their reviews is decided and on record.
[[nodiscard]] Problems missingCosts(const std::vector<ReviewedApplication> &applications, const TravelTable &travel,
                                    int nights);

/// An eligible applicant with merit whom a list did not compare, since the journey could not be estimated.
struct UncostedApplication
{
    QString ref;
    QString stateIso3;
    int merit = 0; ///< hundredths
    Gender gender = Gender::NotSaid;
    QString region{};
    QStringList groups{};
    std::vector<MissingPart> missing{}; ///< when the list was made; empty: no more to be told

    bool operator==(const UncostedApplication &) const = default;
};

/// Everyone whom the list leaves out for want of a cost, by ref. What each lacked is read as it was known when the list
/// was made: a fare that was imported since changes no list. `compared` is the list's own, listedSelection().
[[nodiscard]] std::vector<UncostedApplication> readUncosted(const Database &database, const Call &call,
                                                            const ShortList &list, const ListedSelection &compared,
                                                            const Currency &fundCurrency);

/// As tables show one: never among the candidates, and so not compared.
[[nodiscard]] ListedCandidate listedCandidate(const UncostedApplication &application);

/// "the fare from Kenya to New York and the rate of exchange for EUR"; without them "what the journey costs".
[[nodiscard]] QString missingText(const UncostedApplication &application, const QString &place, const Wording &wording);

/// Why such a one takes no part, for the office: "Not compared, since this was not on record: …".
[[nodiscard]] QString uncostedSentence(const UncostedApplication &application, const QString &place,
                                       const Wording &wording);

} // namespace fund
