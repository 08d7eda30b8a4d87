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

} // namespace

QString personText(const Session &session, const DecisionFacts &facts, const ListedCandidate &candidate,
                   Language language)
{
    QStringList parts;
    const auto application = requireApplication(session.database(), facts.call.id, candidate.ref);
    const auto person = application ? openPersonOf(session, application->id) : Result<PersonalValues>(Failure());
    if (person) {
        parts += person->givenName + u' ' + person->familyName;
        for (const QString &part : {application->facts.statements.post, application->facts.statements.ministry})
            if (!part.isEmpty())
                parts += part;
    }
    const State *state = stateOf(candidate.stateIso3);
    parts += state ? state->name(language) : candidate.stateIso3;
    return QStringLiteral("%1 (%2)").arg(candidate.ref, parts.join(QStringLiteral(", ")));
}

QString signedPeopleText(const Session &session, const DecisionFacts &facts, const std::map<QString, QString> &declines,
                         Language language)
{
    QStringList people;
    for (const ListedCandidate &candidate : facts.selection.candidates)
        if (isSignedFor(facts, candidate, declines))
            people += personText(session, facts, candidate, language);
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
