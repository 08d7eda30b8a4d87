#include "applications/sealed_reason.h"

#include "applications/application_store.h"
#include "applications/personal_values.h"
#include "applications/sealed_reason_store.h"
#include "calls/call_actions.h"
#include "calls/call_store.h"
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

/// Under the person's own key. Finance users judge too and have no key to people: they seal to the call's.
std::optional<QByteArray> sealedContent(const Change &change, ApplicationId id, const SealedPerson &person,
                                        const QByteArray &content)
{
    const Session &session = change.session();
    if (session.isCleared()) {
        const auto key = openPersonKey(person, session.fileKey());
        return key ? std::optional(seal(content, *key, reasonPurpose, session.chance())) : std::nullopt;
    }
    const auto application = readApplication(change.database(), id);
    const auto keys = application ? readCallKeys(change.database(), application->call) : std::nullopt;
    return keys ? std::optional(sealTo(keys->reviewPublic, content, session.chance())) : std::nullopt;
}

/// Nullopt for who is not cleared, and where boxes were touched.
std::optional<QByteArray> openContent(const Session &session, const SealedReason &sealed)
{
    if (!session.isCleared())
        return std::nullopt;
    const auto person = readSealedPerson(session.database(), sealed.application);
    const auto key = person ? openPersonKey(*person, session.fileKey()) : std::nullopt;
    auto content = key ? open(sealed.box, *key, reasonPurpose) : std::nullopt;
    if (content)
        return content;
    const auto application = readApplication(session.database(), sealed.application);
    if (!application)
        return std::nullopt;
    const auto keys = openReviewKeys(session, application->call);
    return keys ? keys->open(sealed.box) : std::nullopt;
}

constexpr auto sealedWords = QT_TRANSLATE_NOOP("applications", "Reason sealed.");
constexpr auto erasedWords = QT_TRANSLATE_NOOP("applications", "The reason was erased with the person's data.");

} // namespace

Result<QString> sealReason(Change &change, ApplicationId id, const QString &reason)
{
    const auto person = readSealedPerson(change.database(), id);
    if (person && person->keyBox.isEmpty())
        return QCoreApplication::translate("applications", "Not kept: the person's data were erased before.");
    const QByteArray content = change.session().chance().bytes(reasonSaltSize) + reason.trimmed().toUtf8();
    auto box = person ? sealedContent(change, id, *person, content) : std::nullopt;
    if (!box)
        return failure(FailureKind::File, QStringLiteral("sealed_values_must_be_whole"),
                       QCoreApplication::translate("applications",
                                                   "The sealed data of this person were touched by another program."));
    const QByteArray digest = digestOfReason(content);
    insertSealedReason(change, {id, digest, std::move(*box)});
    return QString(reasonMark + QString::fromLatin1(digest.toHex()));
}

QString OpenedReason::text(const Wording &wording) const
{
    switch (standing) {
    case ReasonStanding::Open:
        break;
    case ReasonStanding::Sealed:
        return wording.translate("applications", sealedWords);
    case ReasonStanding::Erased:
        return wording.translate("applications", erasedWords);
    }
    return words;
}

OpenedReason openReason(const Session &session, const QString &onRecord)
{
    const auto digest = digestIn(onRecord);
    if (!digest)
        return {onRecord};
    const auto sealed = findSealedReason(session.database(), *digest);
    if (sealed && sealed->box.isEmpty())
        return {{}, ReasonStanding::Erased};
    const auto content = sealed ? openContent(session, *sealed) : std::nullopt;
    if (!content || content->size() < reasonSaltSize || digestOfReason(*content) != *digest)
        return {{}, ReasonStanding::Sealed};
    return {QString::fromUtf8(content->sliced(reasonSaltSize))};
}

QString reasonText(const Session &session, const QString &onRecord)
{
    const OpenedReason reason = openReason(session, onRecord);
    switch (reason.standing) {
    case ReasonStanding::Open:
        break;
    case ReasonStanding::Sealed:
        return QCoreApplication::translate("applications", sealedWords);
    case ReasonStanding::Erased:
        return QCoreApplication::translate("applications", erasedWords);
    }
    return reason.words;
}

QString unreadReason(const QString &onRecord)
{
    return digestIn(onRecord) ? QCoreApplication::translate("applications", sealedWords) : onRecord;
}

QString withdrawalReason(const Session &session, ApplicationId id)
{
    return reasonText(session, readWithdrawalReason(session.database(), id));
}

} // namespace fund
