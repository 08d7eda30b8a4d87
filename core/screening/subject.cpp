#include "screening/subject.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fund {

bool isSealedPlace(QStringView place)
{
    return place.contains(u"/persons/");
}

QByteArray subjectDigest(const Subject &subject)
{
    QJsonObject object{{QStringLiteral("format"), QStringLiteral("funddesk-subject/1")},
                       {QStringLiteral("nature"), subject.nature == SubjectNature::Person
                                                      ? QStringLiteral("person")
                                                      : QStringLiteral("organisation")},
                       {QStringLiteral("names"), QJsonArray::fromStringList(subject.names)},
                       {QStringLiteral("birth_year"), subject.birthYear.value_or(0)},
                       {QStringLiteral("documents"), QJsonArray::fromStringList(subject.documents)}};
    if (!subject.salt.isEmpty())
        object[QStringLiteral("salt")] = QString::fromLatin1(subject.salt.toHex());
    return QCryptographicHash::hash(QJsonDocument(object).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

} // namespace fund
