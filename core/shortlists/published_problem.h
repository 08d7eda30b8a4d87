#pragma once

#include "base/result.h"
#include "selection/problem.h"

#include <QStringList>

#include <map>

namespace fund {

struct ShortList;

/// A combination of attributes that fewer than so many applicants hold could name one of them.
inline constexpr int fewestOfACombination = 3;

/// A selection problem as anyone may check it (selection.md, "Published files"): codes instead of ids and States, and
/// of the attributes only what the rules name. Its selection is the office's, under codes, ties included: the codes are
/// dealt so that the lot ranks them as it ranks the ids that they stand for. Whoever knows every id that entered can
/// therefore tell which code is which id; whose id it is stands in the office's file alone.
struct PublishedProblem
{
    SelectionProblem problem;
    std::map<QString, QString> applicants; ///< the office's key: "A01" to "A-012"
    std::map<QString, QString> states;     ///< "S01" to "KEN"
    qint64 costStep = 1;                   ///< costs are rounded to its multiples (published_costs.h)

    /// The codes of applicants by their ids; an id that is not among them has none.
    [[nodiscard]] QStringList codesOf(const QStringList &refs) const;
};

[[nodiscard]] PublishedProblem publishedProblem(const SelectionProblem &problem);

/// Ids of those whose combination of published attributes fewer than three hold, sorted.
[[nodiscard]] QStringList singledOut(const PublishedProblem &published);

/// Whom a problem file is for.
struct ProblemAudience
{
    QStringList consented; ///< ids of those who agreed that their combination be published
    bool forStates = false;
};

/// The problem behind a stored list, as it may be given out: with costs as coarse as give the same list, and a title
/// that says what was done to it. Refused ("published_must_not_single_out", naming the ids)
/// while someone is singled out who has not consented to it; `forStates`: given to States on request, where that is no
/// ground to refuse. A consent of someone who is not in the problem is refused ("consent_must_be_of_a_candidate").
[[nodiscard]] Result<PublishedProblem> publishProblem(const ShortList &list, const ProblemAudience &audience);

/// What whoever gives the file out should know of its costs, in sentences: how far they are rounded, and how many
/// States can be told by them all the same (para. 11).
[[nodiscard]] QStringList costNotes(const PublishedProblem &published);

/// The office's key as JSON "funddesk-selection-key/1": never to be published.
[[nodiscard]] QByteArray writePublicationKey(const PublishedProblem &published);

} // namespace fund
