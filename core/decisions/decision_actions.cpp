#include "decisions/decision_actions.h"

#include "identity/user_store.h"
#include "record/change.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

Failure unconfirmedKey()
{
    return failure(FailureKind::NotAuthorised, QStringLiteral("key_must_be_confirmed"),
                   QCoreApplication::translate("decisions",
                                               "Your key can't sign decisions yet: a second person of another role "
                                               "must confirm it first."),
                   QStringLiteral("para. 18"));
}

Problem against(const char *rule, const char *sentence)
{
    return {{},
            QString::fromLatin1(rule),
            QCoreApplication::translate("decisions", sentence),
            QStringLiteral("para. 18"),
            0};
}

DecisionId signAndInsert(Change &change, const DecisionDraft &draft)
{
    const Session &session = change.session();
    if (Problems problems = checkDecision(draft); !problems.empty()) {
        change.fail(refused(std::move(problems)));
        return {};
    }
    Decision decision;
    decision.what = draft;
    decision.what.reason = draft.reason.trimmed();
    decision.onDate = session.onDate();
    decision.by = session.user().id;
    decision.key = session.keyId();
    decision.signature = session.keys().sign(decisionBytes(decision.what, decision.onDate));
    return insertDecision(change, decision);
}

} // namespace

Result<Signer> confirmSigner(const Session &session, const QString &password)
{
    if (auto confirmed = confirmPassword(session, password); !confirmed)
        return confirmed.failure();
    const auto key = readNewestKey(session.database(), session.user().id);
    if (!key || key->id != session.keyId() || !key->confirmedBy.isValid() || key->confirmedBy == session.user().id)
        return unconfirmedKey();
    return Signer(session.user().id);
}

DecisionId recordDecision(Change &change, const Signer &signer, const DecisionDraft &draft)
{
    if (signer.user() != change.session().user().id) {
        change.fail(unconfirmedKey());
        return {};
    }
    return signAndInsert(change, draft);
}

DecisionId recordReading(Change &change, const DecisionDraft &draft)
{
    if (!isReading(draft.kind)) {
        change.fail(unconfirmedKey());
        return {};
    }
    return signAndInsert(change, draft);
}

Problems verifyDecision(const Database &database, const Decision &decision)
{
    const auto keys = readKeys(database);
    const auto key =
        std::find_if(keys.begin(), keys.end(), [&](const UserKey &each) { return each.id == decision.key; });
    Problems problems;
    if (key == keys.end() || key->user != decision.by)
        problems.push_back(
            against("decision_must_bear_the_deciders_key",
                    QT_TRANSLATE_NOOP("decisions", "The key under the decision is not the decider's own.")));
    else if (!isDecisionSignedBy(decision, key->signingPublic))
        problems.push_back(against(
            "decision_must_bear_its_signature",
            QT_TRANSLATE_NOOP("decisions", "The signature does not fit the decision: one of them was changed.")));
    if (!isReading(decision.what.kind) && key != keys.end() &&
        (!key->confirmedBy.isValid() || key->confirmedBy == decision.by))
        problems.push_back(against("key_must_be_confirmed",
                                   QT_TRANSLATE_NOOP("decisions", "No second person has confirmed the key.")));
    return problems;
}

} // namespace fund
