#include "support/invented_list.h"

#include <QXmlStreamWriter>

namespace fund {

namespace {

/// A sequence of numbers that repeats itself (Lehmer's generator).
class Sequence
{
public:
    int next(int below)
    {
        m_state = m_state * 48271U % 2147483647U;
        return static_cast<int>(m_state % static_cast<quint64>(below));
    }

private:
    quint64 m_state = 20261122;
};

QString inventedWord(Sequence &sequence)
{
    static const QStringList starts{u"Ba"_qs, u"Dar"_qs, u"Fen"_qs, u"Gho"_qs, u"Ka"_qs,  u"Lo"_qs, u"Mir"_qs,
                                    u"Na"_qs, u"Or"_qs,  u"Qua"_qs, u"Ra"_qs,  u"She"_qs, u"Ta"_qs, u"Zu"_qs};
    static const QStringList middles{u"ba"_qs, u"dri"_qs, u"fo"_qs, u"ga"_qs, u"hu"_qs,  u"ji"_qs, u"kol"_qs,
                                     u"la"_qs, u"mo"_qs,  u"ne"_qs, u"pi"_qs, u"rau"_qs, u"sa"_qs, u"tem"_qs};
    static const QStringList ends{u"ban"_qs, u"dor"_qs, u"fi"_qs, u"gul"_qs, u"hani"_qs, u"kas"_qs, u"lam"_qs,
                                  u"mid"_qs, u"nar"_qs, u"or"_qs, u"qat"_qs, u"rin"_qs,  u"sul"_qs, u"vek"_qs};
    const auto one = [&](const QStringList &from) { return from.at(sequence.next(static_cast<int>(from.size()))); };
    return one(starts) + one(middles) + (sequence.next(2) == 0 ? one(middles) : QString()) + one(ends);
}

QString inventedName(Sequence &sequence)
{
    static const QStringList common{u"Muhammad"_qs, u"Ahmad"_qs, u"Ali"_qs,       u"Yusuf"_qs,  u"Ibrahim"_qs,
                                    u"Ivan"_qs,     u"Omar"_qs,  u"Aleksandr"_qs, u"Khalid"_qs, u"Said"_qs};
    const QString first =
        sequence.next(2) == 0 ? common.at(sequence.next(static_cast<int>(common.size()))) : inventedWord(sequence);
    return first + u' ' + inventedWord(sequence) + u' ' + inventedWord(sequence);
}

void writeText(QXmlStreamWriter &xml, const char *element, const QString &text)
{
    xml.writeTextElement(QString::fromLatin1(element), text);
}

void writeAliases(QXmlStreamWriter &xml, const ListedEntry &entry)
{
    const QString part = entry.kind == ListedKind::Individual ? u"INDIVIDUAL"_qs : u"ENTITY"_qs;
    for (const ListedName &name : entry.names) {
        if (name.quality != NameQuality::Good && name.quality != NameQuality::Weak)
            continue;
        xml.writeStartElement(part + u"_ALIAS"_qs);
        writeText(xml, "QUALITY", name.quality == NameQuality::Weak ? u"Low"_qs : u"Good"_qs);
        writeText(xml, "ALIAS_NAME", name.text);
        xml.writeEndElement();
    }
}

void writeEntry(QXmlStreamWriter &xml, const ListedEntry &entry)
{
    xml.writeStartElement(entry.kind == ListedKind::Individual ? u"INDIVIDUAL"_qs : u"ENTITY"_qs);
    writeText(xml, "DATAID", QString::number(entry.dataId));
    writeText(xml, "VERSIONNUM", u"1"_qs);
    writeText(xml, "FIRST_NAME", entry.name());
    writeText(xml, "UN_LIST_TYPE", entry.listType);
    writeText(xml, "REFERENCE_NUMBER", entry.reference);
    writeText(xml, "LISTED_ON", entry.listedOn.toString(Qt::ISODate));
    for (const ListedName &name : entry.names)
        if (name.quality == NameQuality::OriginalScript)
            writeText(xml, "NAME_ORIGINAL_SCRIPT", name.text);
    writeText(xml, "COMMENTS1", entry.comments);
    writeAliases(xml, entry);
    for (const BirthYears &years : entry.births) {
        xml.writeStartElement(u"INDIVIDUAL_DATE_OF_BIRTH"_qs);
        writeText(xml, "TYPE_OF_DATE", u"EXACT"_qs);
        writeText(xml, "YEAR", QString::number(years.from));
        xml.writeEndElement();
    }
    for (const ListedDocument &document : entry.documents) {
        xml.writeStartElement(u"INDIVIDUAL_DOCUMENT"_qs);
        writeText(xml, "TYPE_OF_DOCUMENT", document.type);
        writeText(xml, "NUMBER", document.number);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

ListedEntry inventedPerson(qint64 dataId, const QString &name, int year, const QStringList &aliases)
{
    ListedEntry entry;
    entry.dataId = dataId;
    entry.reference = u"XXi.%1"_qs.arg(dataId % 10000, 4, 10, QLatin1Char('0'));
    entry.listType = u"Invented"_qs;
    entry.listedOn = QDate(2020, 1, 1);
    entry.names.push_back({name, NameQuality::Primary});
    for (const QString &alias : aliases)
        entry.names.push_back({alias, NameQuality::Good});
    entry.births.push_back({year, year, false});
    entry.comments = u"Invented for a test."_qs;
    return entry;
}

std::vector<ListedEntry> inventedEntries(int individuals, int entities)
{
    Sequence sequence;
    std::vector<ListedEntry> entries;
    qint64 number = 6'900'000;
    for (int i = 0; i < individuals; ++i) {
        const QString name = inventedName(sequence);
        ListedEntry entry =
            inventedPerson(++number, name, 1940 + sequence.next(60), {inventedName(sequence), inventedName(sequence)});
        entry.names.push_back({inventedWord(sequence), NameQuality::Weak});
        entry.documents.push_back({u"Passport"_qs, u"ZZ%1"_qs.arg(100'000 + sequence.next(899'999))});
        entries.push_back(std::move(entry));
    }
    for (int i = 0; i < entities; ++i) {
        ListedEntry entry =
            inventedPerson(++number, inventedWord(sequence) + u' ' + inventedWord(sequence) + u" Trading"_qs, 0,
                           {inventedWord(sequence) + u" Foundation"_qs});
        entry.kind = ListedKind::Entity;
        entry.reference.replace(u'i', u'e');
        entry.births.clear();
        entries.push_back(std::move(entry));
    }
    return entries;
}

QByteArray listXml(const std::vector<ListedEntry> &entries, const QDate &date)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"CONSOLIDATED_LIST"_qs);
    xml.writeAttribute(u"dateGenerated"_qs, date.toString(Qt::ISODate) + u"T06:00:00.000Z"_qs);
    for (const ListedKind kind : {ListedKind::Individual, ListedKind::Entity}) {
        xml.writeStartElement(kind == ListedKind::Individual ? u"INDIVIDUALS"_qs : u"ENTITIES"_qs);
        for (const ListedEntry &entry : entries)
            if (entry.kind == kind)
                writeEntry(xml, entry);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace fund
