#include "users/user_write_store.h"

#include "record/change.h"

namespace fund {

void insertFund(Change &change, const FundFacts &facts)
{
    change.insert(R"sql(
        INSERT INTO fund (id, name, currency, demonstration, password_operations, password_memory, created_at)
        VALUES (1, :name, :currency, :demonstration, :operations, :memory, :created_at)
    )sql",
                  {{":name", facts.name},
                   {":currency", facts.currency.code},
                   {":demonstration", facts.demonstration},
                   {":operations", static_cast<qint64>(facts.passwordCost.operations)},
                   {":memory", static_cast<qint64>(facts.passwordCost.memory)},
                   {":created_at", change.momentText()}});
}

UserId insertUser(Change &change, const User &user, UserId addedBy)
{
    return UserId(change.insert(R"sql(
        INSERT INTO users (name, role, state_iso3, added_by, recorded_at)
        VALUES (:name, :role, :state, :added_by, :recorded_at)
    )sql",
                                {{":name", user.name},
                                 {":role", roleKey(user.role)},
                                 {":state", user.stateIso3.isEmpty() ? std::nullopt : std::optional(user.stateIso3)},
                                 {":added_by", addedBy},
                                 {":recorded_at", change.momentText()}}));
}

void insertKey(Change &change, KeyId id, UserId user, const UserKeys &keys)
{
    change.insert(R"sql(
        INSERT INTO user_keys (id, user_id, signing_public, sealing_public, recorded_at)
        VALUES (:id, :user, :signing, :sealing, :recorded_at)
    )sql",
                  {{":id", id},
                   {":user", user},
                   {":signing", keys.signingPublic()},
                   {":sealing", keys.sealingPublic()},
                   {":recorded_at", change.momentText()}});
}

namespace {

std::optional<QByteArray> orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? std::nullopt : std::optional(bytes);
}

} // namespace

void insertSecret(Change &change, UserId user, const UserSecret &secret)
{
    change.insert(R"sql(
        INSERT INTO user_secrets (id, salt, code_check, secret_box, file_key_box, evidence_key_box)
        VALUES (:user, :salt, :code_check, :secret_box, :file_key_box, :evidence_key_box)
    )sql",
                  {{":user", user},
                   {":salt", secret.salt},
                   {":code_check", orNull(secret.codeCheck)},
                   {":secret_box", orNull(secret.secretBox)},
                   {":file_key_box", orNull(secret.fileKeyBox)},
                   {":evidence_key_box", orNull(secret.evidenceKeyBox)}});
}

void updateSecret(Change &change, UserId user, const UserSecret &secret)
{
    change.run(R"sql(
        UPDATE user_secrets
        SET salt = :salt, code_check = :code_check, secret_box = :secret_box, file_key_box = :file_key_box,
            evidence_key_box = :evidence_key_box
        WHERE id = :user
    )sql",
               {{":user", user},
                {":salt", secret.salt},
                {":code_check", orNull(secret.codeCheck)},
                {":secret_box", orNull(secret.secretBox)},
                {":file_key_box", orNull(secret.fileKeyBox)},
                {":evidence_key_box", orNull(secret.evidenceKeyBox)}});
}

void removeSecret(Change &change, UserId user)
{
    change.run(R"sql(
        UPDATE user_secrets
        SET code_check = NULL, secret_box = NULL, file_key_box = NULL, evidence_key_box = NULL
        WHERE id = :user
    )sql",
               {{":user", user}});
}

void insertConfirmation(Change &change, KeyId key, UserId by)
{
    change.insert(R"sql(
        INSERT INTO key_confirmations (key_id, confirmed_by, recorded_at)
        VALUES (:key, :by, :recorded_at)
    )sql",
                  {{":key", key}, {":by", by}, {":recorded_at", change.momentText()}});
}

void updateUserState(Change &change, UserId user, const QString &stateIso3)
{
    change.run(R"sql(
        UPDATE users
        SET state_iso3 = :state
        WHERE id = :user
    )sql",
               {{":user", user}, {":state", stateIso3}});
}

void updateDisabled(Change &change, UserId user, const QString &reason)
{
    change.run(R"sql(
        UPDATE users
        SET disabled_at = :at, disabled_reason = :reason
        WHERE id = :user
    )sql",
               {{":user", user}, {":at", change.momentText()}, {":reason", reason}});
}

void insertRecoveryBox(Change &change, const RecoveryBox &box)
{
    change.insert(R"sql(
        INSERT INTO recovery_boxes (salt, file_key_box, recorded_at)
        VALUES (:salt, :box, :recorded_at)
    )sql",
                  {{":salt", box.salt}, {":box", box.fileKeyBox}, {":recorded_at", change.momentText()}});
}

void useUpRecoveryBox(Change &change, qint64 id)
{
    change.run(R"sql(
        UPDATE recovery_boxes
        SET used_at = :at, file_key_box = x''
        WHERE id = :id
    )sql",
               {{":id", id}, {":at", change.momentText()}});
}

std::optional<RecoveryBox> readRecoveryBox(const Database &database)
{
    Statement row(database, R"sql(
        SELECT id, salt, file_key_box
        FROM recovery_boxes
        WHERE used_at IS NULL
        ORDER BY id DESC
        LIMIT 1
    )sql");
    return row.next() ? std::optional(RecoveryBox{row.integer(0), row.bytes(1), row.bytes(2)}) : std::nullopt;
}

KeyId nextKeyId(const Database &database)
{
    Statement row(database, "SELECT coalesce(max(id), 0) + 1 FROM user_keys");
    return row.next() ? row.id<KeyTag>(0) : KeyId();
}

} // namespace fund
