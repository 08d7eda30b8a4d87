#include "screening/listed_entry.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace fund {

namespace {

constexpr QLatin1String formatName("funddesk-listed-entry/1");
constexpr std::array qualityKeys = {"primary", "original_script", "good", "weak"};

QJsonArray jsonOfNames(const std::vector<ListedName> &names)
{
    QJsonArray array;
    for (const ListedName &name : names)
        array.append(QJsonArray{QString::fromLatin1(qualityKeys[static_cast<std::size_t>(name.quality)]), name.text});
    return array;
}

QJsonArray jsonOfBirths(const std::vector<BirthYears> &births)
{
    QJsonArray array;
    for (const BirthYears &years : births)
        array.append(QJsonArray{years.from, years.to, years.isAbout});
    return array;
}

QJsonArray jsonOfDocuments(const std::vector<ListedDocument> &documents)
{
    QJsonArray array;
    for (const ListedDocument &document : documents)
        array.append(QJsonArray{document.type, document.number});
    return array;
}

NameQuality qualityOf(const QString &key)
{
    const auto found = std::find_if(qualityKeys.begin(), qualityKeys.end(),
                                    [&](const char *known) { return key == QLatin1String(known); });
    return static_cast<NameQuality>(std::min(found - qualityKeys.begin(), std::ptrdiff_t(3)));
}

QStringList stringsOf(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue value : array.toArray())
        strings += value.toString();
    return strings;
}

} // namespace

QString listedKindKey(ListedKind kind)
{
    return kind == ListedKind::Individual ? QStringLiteral("individual") : QStringLiteral("entity");
}

QString listedKindTitle(ListedKind kind)
{
    return kind == ListedKind::Individual
               ? QCoreApplication::translate("screening", "Individual", "an entry of a sanctions list")
               : QCoreApplication::translate("screening", "Entity", "an entry of a sanctions list");
}

QString nameQualityTitle(NameQuality quality)
{
    switch (quality) {
    case NameQuality::Primary:
        return QCoreApplication::translate("screening", "main name");
    case NameQuality::OriginalScript:
        return QCoreApplication::translate("screening", "name in its own script");
    case NameQuality::Good:
        return QCoreApplication::translate("screening", "alias");
    case NameQuality::Weak:
        return QCoreApplication::translate("screening", "alias of low quality");
    }
    Q_UNREACHABLE();
}

QString birthYearsText(const BirthYears &years)
{
    const QString text = years.from == years.to
                             ? QString::number(years.from)
                             : QStringLiteral("%1–%2").arg(QString::number(years.from), QString::number(years.to));
    return years.isAbout ? QCoreApplication::translate("screening", "about %1", "a year").arg(text) : text;
}

int ConsolidatedList::count(ListedKind kind) const
{
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [kind](const ListedEntry &entry) { return entry.kind == kind; }));
}

QByteArray entryContent(const ListedEntry &entry)
{
    const QJsonObject object{{QStringLiteral("format"), formatName},
                             {QStringLiteral("data_id"), entry.dataId},
                             {QStringLiteral("kind"), listedKindKey(entry.kind)},
                             {QStringLiteral("reference"), entry.reference},
                             {QStringLiteral("list_type"), entry.listType},
                             {QStringLiteral("listed_on"), entry.listedOn.toString(Qt::ISODate)},
                             {QStringLiteral("names"), jsonOfNames(entry.names)},
                             {QStringLiteral("births"), jsonOfBirths(entry.births)},
                             {QStringLiteral("documents"), jsonOfDocuments(entry.documents)},
                             {QStringLiteral("nationalities"), QJsonArray::fromStringList(entry.nationalities)},
                             {QStringLiteral("designations"), QJsonArray::fromStringList(entry.designations)},
                             {QStringLiteral("comments"), entry.comments}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<ListedEntry> entryOf(const QByteArray &content)
{
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    if (object.value(u"format").toString() != formatName)
        return std::nullopt;
    ListedEntry entry;
    entry.dataId = object.value(u"data_id").toInteger();
    entry.kind = object.value(u"kind").toString() == u"entity" ? ListedKind::Entity : ListedKind::Individual;
    entry.reference = object.value(u"reference").toString();
    entry.listType = object.value(u"list_type").toString();
    entry.listedOn = QDate::fromString(object.value(u"listed_on").toString(), Qt::ISODate);
    for (const QJsonValue name : object.value(u"names").toArray())
        entry.names.push_back({name[1].toString(), qualityOf(name[0].toString())});
    for (const QJsonValue years : object.value(u"births").toArray())
        entry.births.push_back({years[0].toInt(), years[1].toInt(), years[2].toBool()});
    for (const QJsonValue document : object.value(u"documents").toArray())
        entry.documents.push_back({document[0].toString(), document[1].toString()});
    entry.nationalities = stringsOf(object.value(u"nationalities"));
    entry.designations = stringsOf(object.value(u"designations"));
    entry.comments = object.value(u"comments").toString();
    return entry;
}

QByteArray entryDigest(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

} // namespace fund
