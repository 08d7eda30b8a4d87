#include "applications/applicant_hit.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fund {

namespace {

const QString foundEntryName = QStringLiteral("entry");
const QString foundDigestName = QStringLiteral("subject_digest");
const QString foundPointsName = QStringLiteral("points");
const QString sealedVerdictName = QStringLiteral("verdict");
const QString sealedAgreesName = QStringLiteral("agrees");
const QString sealedReasonName = QStringLiteral("reason");

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject jsonObjectOf(const QByteArray &content)
{
    return QJsonDocument::fromJson(content).object();
}

} // namespace

QByteArray contentOf(const FoundEntry &found)
{
    return compactJson({{foundEntryName, found.entry.number()},
                        {foundDigestName, QString::fromLatin1(found.subjectDigest.toHex())},
                        {foundPointsName, found.points}});
}

QByteArray contentOf(const SealedVerdict &verdict)
{
    return compactJson({{sealedVerdictName, hitVerdictKey(verdict.verdict)}, {sealedReasonName, verdict.reason}});
}

QByteArray contentOf(const SealedAnswer &answer)
{
    return compactJson({{sealedAgreesName, answer.agrees}, {sealedReasonName, answer.reason}});
}

std::optional<FoundEntry> foundEntryOf(const QByteArray &content)
{
    const QJsonObject object = jsonObjectOf(content);
    const FoundEntry found{ListedEntryId(object.value(foundEntryName).toInteger()),
                           QByteArray::fromHex(object.value(foundDigestName).toString().toLatin1()),
                           object.value(foundPointsName).toInt()};
    return found.entry.isValid() ? std::optional(found) : std::nullopt;
}

std::optional<SealedVerdict> sealedVerdictOf(const QByteArray &content)
{
    const QJsonObject object = jsonObjectOf(content);
    const auto verdict = hitVerdictOf(object.value(sealedVerdictName).toString());
    return verdict ? std::optional(SealedVerdict{*verdict, object.value(sealedReasonName).toString()}) : std::nullopt;
}

std::optional<SealedAnswer> sealedAnswerOf(const QByteArray &content)
{
    const QJsonObject object = jsonObjectOf(content);
    return object.contains(sealedAgreesName) ? std::optional(SealedAnswer{object.value(sealedAgreesName).toBool(),
                                                                          object.value(sealedReasonName).toString()})
                                             : std::nullopt;
}

} // namespace fund
