#pragma once

#include "base/result.h"
#include "decisions/decision_store.h"

namespace fund {

class Session;

/// Proof that the person at the desk has just given the password again, with a key that a second person confirmed.
/// Only confirmSigner() makes one, so that nothing can be signed without asking.
class Signer
{
public:
    [[nodiscard]] const UserId &user() const { return m_user; }

private:
    friend Result<Signer> confirmSigner(const Session &session, const QString &password);
    explicit Signer(UserId user) : m_user(user) {}

    UserId m_user;
};

/// Asks before a decision is signed: the password, and whether a second person has confirmed the key. Fails with
/// NotAuthorised: wrong password, or rule "key_must_be_confirmed". Takes as long as signing in.
[[nodiscard]] Result<Signer> confirmSigner(const Session &session, const QString &password);

/// Signs and records a decision within the deed that it belongs to, for the session's date. What is wrong with it
/// fails the change.
DecisionId recordDecision(Change &change, const Signer &signer, const DecisionDraft &draft);

/// Signs and records what a second person read, within the deed that it belongs to, for the session's date. Only of a
/// kind that is a reading: whatever else is decided needs a Signer. What is wrong with it fails the change.
DecisionId recordReading(Change &change, const DecisionDraft &draft);

/// What speaks against a decision on record: a foreign signature, a key that is not the decider's or, unless it is a
/// reading, that nobody confirmed. Empty: it holds. Needs no clearance.
[[nodiscard]] Problems verifyDecision(const Database &database, const Decision &decision);

} // namespace fund
