#include "applications/sealed_reason.h"

#include "applications/application_store.h"
#include "applications/personal_values.h"
#include "applications/sealed_reason_store.h"
#include "identity/session.h"
#include "record/change.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace fund {

namespace {

constexpr auto reasonPurpose = "reason about a person";
constexpr int reasonSaltSize = 16;
const QString reasonMark = QStringLiteral("sealed:");

/// The digest that stands in a reason's place; nullopt where words stand there.
std::optional<QByteArray> digestIn(const QString &onRecord)
{
    static const QRegularExpression form(QStringLiteral("^sealed:([0-9a-f]{64})$"));
    const auto match = form.match(onRecord);
    return match.hasMatch() ? std::optional(QByteArray::fromHex(match.captured(1).toLatin1())) : std::nullopt;
}

QByteArray digestOfReason(const QByteArray &content)
{
    return keyedHash(SecretBytes(content.first(reasonSaltSize)), content.sliced(reasonSaltSize));
}

} // namespace

Result<QString> sealReason(Change &change, ApplicationId id, const QString &reason)
{
    const Session &session = change.session();
    if (!session.isCleared())
        return failure(FailureKind::NotAuthorised, QStringLiteral("reader_must_be_cleared"),
                       QCoreApplication::translate(
                           "applications", "Words about a person are sealed by people who are cleared for them."),
                       QStringLiteral("para. 11"));
    const auto person = readSealedPerson(change.database(), id);
    if (person && person->keyBox.isEmpty())
        return QCoreApplication::translate("applications", "Not kept: the person's data were erased before.");
    const auto key = person ? openPersonKey(*person, session.fileKey()) : std::nullopt;
    if (!key)
        return failure(FailureKind::File, QStringLiteral("sealed_values_must_be_whole"),
                       QCoreApplication::translate("applications",
                                                   "The sealed data of this person were touched by another program."));
    const QByteArray content = session.chance().bytes(reasonSaltSize) + reason.trimmed().toUtf8();
    const QByteArray digest = digestOfReason(content);
    insertSealedReason(change, {id, digest, seal(content, *key, reasonPurpose, session.chance())});
    return QString(reasonMark + QString::fromLatin1(digest.toHex()));
}

QString reasonText(const Session &session, const QString &onRecord)
{
    const auto digest = digestIn(onRecord);
    if (!digest)
        return onRecord;
    const auto sealed = findSealedReason(session.database(), *digest);
    if (sealed && sealed->box.isEmpty())
        return QCoreApplication::translate("applications", "The reason was erased with the person's data.");
    const auto person =
        sealed && session.isCleared() ? readSealedPerson(session.database(), sealed->application) : std::nullopt;
    const auto key = person ? openPersonKey(*person, session.fileKey()) : std::nullopt;
    const auto content = key ? open(sealed->box, *key, reasonPurpose) : std::nullopt;
    if (!content || content->size() < reasonSaltSize || digestOfReason(*content) != *digest)
        return QCoreApplication::translate("applications", "Reason sealed.");
    return QString::fromUtf8(content->sliced(reasonSaltSize));
}

QString withdrawalReason(const Session &session, ApplicationId id)
{
    return reasonText(session, readWithdrawalReason(session.database(), id));
}

} // namespace fund
