#include "partners/partner_person.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fund {

namespace {

constexpr auto personPurpose = "partner person";
constexpr int saltSize = 16;
const QString nameKey = QStringLiteral("name");
const QString officeKey = QStringLiteral("office");
const QString birthYearKey = QStringLiteral("birth_year");
const QString saltKey = QStringLiteral("salt");

} // namespace

OwnKeyBox sealPerson(const PersonInCharge &person, const SecretBytes &fileKey, Chance &chance)
{
    QJsonObject object{{nameKey, person.name.trimmed()},
                       {officeKey, person.office.trimmed()},
                       {saltKey, QString::fromLatin1(chance.bytes(saltSize).toHex())}};
    if (person.birthYear)
        object[birthYearKey] = *person.birthYear;
    return sealUnderOwnKey(QJsonDocument(object).toJson(QJsonDocument::Compact), personPurpose, fileKey, chance);
}

std::optional<OpenedPerson> openPerson(const OwnKeyBox &sealed, const SecretBytes &fileKey)
{
    const auto content = openUnderOwnKey(sealed, personPurpose, fileKey);
    const QJsonDocument document = content ? QJsonDocument::fromJson(*content) : QJsonDocument();
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    OpenedPerson opened;
    opened.person.name = object[nameKey].toString();
    opened.person.office = object[officeKey].toString();
    if (object.contains(birthYearKey))
        opened.person.birthYear = object[birthYearKey].toInt();
    opened.salt = QByteArray::fromHex(object[saltKey].toString().toLatin1());
    return opened;
}

} // namespace fund
