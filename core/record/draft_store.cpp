#include "record/draft_store.h"

#include "record/change.h"

#include <QSqlError>

namespace fund {

Result<void> saveDraft(const Session &session, const QString &subject, const QByteArray &content)
{
    const Database &database = session.database();
    QSqlQuery query(database.connection());
    const bool prepared = query.prepare(QStringLiteral(R"sql(
        INSERT INTO drafts (user_id, subject, box)
        VALUES (:user, :subject, :box)
        ON CONFLICT (user_id, subject) DO UPDATE SET box = excluded.box
    )sql"));
    query.bindValue(QStringLiteral(":user"), session.user().id.number());
    query.bindValue(QStringLiteral(":subject"), subject);
    query.bindValue(QStringLiteral(":box"), sealTo(session.keys().sealingPublic(), content, session.chance()));
    if (prepared && query.exec())
        return {};
    return storageFailure(database.path(), query.lastError().nativeErrorCode().toInt(),
                          query.lastError().databaseText());
}

std::optional<QByteArray> readDraft(const Session &session, const QString &subject)
{
    Statement row(session.database(), R"sql(
        SELECT box
        FROM drafts
        WHERE user_id = :user AND subject = :subject
    )sql",
                  {{":user", session.user().id}, {":subject", subject}});
    return row.next() ? session.keys().open(row.bytes(0)) : std::nullopt;
}

void dropDraft(Change &change, const QString &subject)
{
    change.run(R"sql(
        DELETE FROM drafts
        WHERE user_id = :user AND subject = :subject
    )sql",
               {{":user", change.session().user().id}, {":subject", subject}});
}

} // namespace fund
