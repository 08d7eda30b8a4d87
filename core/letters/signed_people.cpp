#include "letters/signed_people.h"

#include "applications/application_actions.h"
#include "identity/session.h"
#include "states/state.h"

#include <QStringList>

namespace fund {

namespace {

bool isSignedFor(const DecisionFacts &facts, const ListedCandidate &candidate,
                 const std::map<QString, QString> &declines)
{
    return candidate.isSelected() && !facts.list.kept.contains(candidate.ref) && declines.count(candidate.ref) == 0;
}

/// "A-012 (Kenya)", or "A-012 (Ann Other, First Secretary, Kenya)".
QString whoText(const Session &session, const DecisionFacts &facts, const ListedCandidate &candidate, Language language)
{
    QStringList parts;
    const auto application = requireApplication(session.database(), facts.call.id, candidate.ref);
    const auto person = application ? openPersonOf(session, application->id) : Result<PersonalValues>(Failure());
    if (person) {
        parts += person->givenName + u' ' + person->familyName;
        if (!application->facts.statements.post.isEmpty())
            parts += application->facts.statements.post;
    }
    const State *state = stateOf(candidate.stateIso3);
    parts += state ? state->name(language) : candidate.stateIso3;
    return QStringLiteral("%1 (%2)").arg(candidate.ref, parts.join(QStringLiteral(", ")));
}

} // namespace

QString signedPeopleText(const Session &session, const DecisionFacts &facts, const std::map<QString, QString> &declines,
                         Language language)
{
    QStringList people;
    for (const ListedCandidate &candidate : facts.selection.candidates)
        if (isSignedFor(facts, candidate, declines))
            people += whoText(session, facts, candidate, language);
    return people.join(QStringLiteral("; "));
}

Money signedAmount(const DecisionFacts &facts, const std::map<QString, QString> &declines)
{
    Money amount(0, facts.commits.currency());
    for (const ListedCandidate &candidate : facts.selection.candidates)
        if (isSignedFor(facts, candidate, declines))
            amount += Money(candidate.cost, amount.currency());
    return amount;
}

} // namespace fund
