#include "screening/list_reader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>
#include <QXmlStreamReader>

namespace fund {

namespace {

constexpr qsizetype longestText = 20000; ///< of one element: comments are the longest
constexpr std::size_t mostEntries = 20000;
constexpr std::size_t mostNames = 500; ///< of one entry
constexpr std::size_t mostProblems = 50;

/// The reading of one file.
class ListXml
{
public:
    explicit ListXml(const QByteArray &file) : m_xml(file) {}

    [[nodiscard]] Result<ConsolidatedList> read()
    {
        if (!m_xml.readNextStartElement()) {
            refuseXml();
        } else if (m_xml.name() != u"CONSOLIDATED_LIST") {
            refuse("CONSOLIDATED_LIST", "file_must_be_the_consolidated_list",
                   QCoreApplication::translate("screening",
                                               "The file's outermost element is “%1”, not “CONSOLIDATED_LIST”: this is "
                                               "not the Security Council's Consolidated List.")
                       .arg(m_xml.name()));
        } else {
            readDate();
            readParts();
        }
        if (!m_problems.empty())
            return refused(std::move(m_problems));
        return std::move(m_list);
    }

private:
    void readDate()
    {
        const QString text = m_xml.attributes().value(QStringLiteral("dateGenerated")).toString();
        m_list.date = QDate::fromString(text.left(10), Qt::ISODate);
        if (!m_list.date.isValid())
            refuse("dateGenerated", "list_must_bear_its_date",
                   QCoreApplication::translate("screening",
                                               "The list bears no date: “dateGenerated” of its first element is “%1”.")
                       .arg(text));
    }

    void readParts()
    {
        bool hasIndividuals = false;
        bool hasEntities = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"INDIVIDUALS") {
                hasIndividuals = true;
                readEntries(u"INDIVIDUAL", ListedKind::Individual);
            } else if (m_xml.name() == u"ENTITIES") {
                hasEntities = true;
                readEntries(u"ENTITY", ListedKind::Entity);
            } else {
                m_xml.skipCurrentElement();
            }
        }
        if (!m_xml.hasError()) // what stands behind the closing tag
            while (!m_xml.atEnd())
                m_xml.readNext();
        if (m_xml.hasError())
            return refuseXml();
        if (!hasIndividuals)
            refusePart(QStringLiteral("INDIVIDUALS"));
        if (!hasEntities)
            refusePart(QStringLiteral("ENTITIES"));
    }

    void refusePart(const QString &part)
    {
        m_problems.push_back(
            {part, QStringLiteral("list_must_have_both_parts"),
             QCoreApplication::translate("screening", "The list has no part “%1”. Download the whole list again.")
                 .arg(part),
             QStringLiteral("para. 14"), 0});
    }

    void refuseXml()
    {
        const bool isCut = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
        refuse({}, isCut ? "list_must_be_whole" : "list_must_be_well_formed",
               isCut ? QCoreApplication::translate("screening", "The file ends in the middle of the list, after %1 "
                                                                "entries: it was cut off. Download it again.")
                           .arg(m_list.entries.size())
                     : QCoreApplication::translate("screening", "The file is no well-formed XML: %1.")
                           .arg(m_xml.errorString()));
    }

    void refuse(const char *field, const char *rule, const QString &sentence)
    {
        if (m_problems.size() < mostProblems)
            m_problems.push_back({QString::fromLatin1(field), QString::fromLatin1(rule), sentence,
                                  QStringLiteral("para. 14"), static_cast<int>(m_xml.lineNumber())});
    }

    void readEntries(QStringView element, ListedKind kind)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == element)
                readEntry(kind);
            else
                m_xml.skipCurrentElement();
        }
    }

    void readEntry(ListedKind kind)
    {
        m_entry = {};
        m_entry.kind = kind;
        m_nameParts.clear();
        m_originals.clear();
        while (m_xml.readNextStartElement())
            readEntryPart();
        if (m_xml.hasError())
            return;
        finishEntry();
    }

    void finishEntry()
    {
        if (!m_nameParts.isEmpty())
            m_entry.names.insert(m_entry.names.begin(), {m_nameParts.join(u' '), NameQuality::Primary});
        for (const QString &original : m_originals)
            m_entry.names.push_back({original, NameQuality::OriginalScript});
        if (m_entry.dataId <= 0)
            return refuse(
                "DATAID", "entry_must_have_a_number",
                QCoreApplication::translate("screening", "The entry “%1” has no number (DATAID).").arg(m_entry.name()));
        if (m_nameParts.isEmpty())
            return refuse("FIRST_NAME", "entry_must_have_a_name",
                          QCoreApplication::translate("screening", "The entry %1 has no name.").arg(m_entry.dataId));
        if (m_numbers.contains(m_entry.dataId))
            return refuse("DATAID", "entry_must_stand_once",
                          QCoreApplication::translate("screening", "The number %1 (DATAID) stands at two entries.")
                              .arg(m_entry.dataId));
        if (m_list.entries.size() >= mostEntries || m_entry.names.size() > mostNames)
            return refuse(
                "DATAID", "list_must_not_be_too_long",
                QCoreApplication::translate("screening", "The list is longer than any list of the Security Council."));
        m_numbers.insert(m_entry.dataId);
        m_list.entries.push_back(std::move(m_entry));
    }

    void readEntryPart()
    {
        const QString name = m_xml.name().toString();
        if (name == u"DATAID")
            m_entry.dataId = text().toLongLong();
        else if (name == u"FIRST_NAME" || name == u"SECOND_NAME" || name == u"THIRD_NAME" || name == u"FOURTH_NAME")
            add(m_nameParts, text());
        else if (name == u"NAME_ORIGINAL_SCRIPT")
            add(m_originals, text());
        else if (name == u"UN_LIST_TYPE")
            m_entry.listType = text();
        else if (name == u"REFERENCE_NUMBER")
            m_entry.reference = text();
        else if (name == u"LISTED_ON")
            m_entry.listedOn = QDate::fromString(text().left(10), Qt::ISODate);
        else if (name == u"COMMENTS1")
            m_entry.comments = text();
        else if (name == u"NATIONALITY")
            readValues(m_entry.nationalities);
        else if (name == u"DESIGNATION")
            readValues(m_entry.designations);
        else if (name.endsWith(u"_ALIAS"))
            readAlias();
        else if (name == u"INDIVIDUAL_DATE_OF_BIRTH")
            readBirth();
        else if (name == u"INDIVIDUAL_DOCUMENT")
            readDocument();
        else
            m_xml.skipCurrentElement();
    }

    void readValues(QStringList &values)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"VALUE")
                add(values, text());
            else
                m_xml.skipCurrentElement();
        }
    }

    void readAlias()
    {
        QString quality;
        QString name;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"QUALITY")
                quality = text();
            else if (m_xml.name() == u"ALIAS_NAME")
                name = text();
            else
                m_xml.skipCurrentElement();
        }
        // Several aliases may stand in one element, parted by semicolons.
        for (const QString &alias : name.split(u';', Qt::SkipEmptyParts))
            if (!alias.trimmed().isEmpty())
                m_entry.names.push_back({alias.trimmed(), quality.compare(u"low", Qt::CaseInsensitive) == 0
                                                              ? NameQuality::Weak
                                                              : NameQuality::Good});
    }

    /// A year from the four digits at its start; 0 where there are none.
    [[nodiscard]] static int yearOf(const QString &text)
    {
        bool isNumber = false;
        const int year = text.left(4).toInt(&isNumber);
        constexpr int earliest = 1850;
        constexpr int latest = 2100;
        return isNumber && year >= earliest && year <= latest ? year : 0;
    }

    void readBirth()
    {
        BirthYears years;
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            if (name == u"TYPE_OF_DATE")
                years.isAbout = text().contains(u"approx", Qt::CaseInsensitive);
            else if (name == u"DATE" || name == u"YEAR")
                years.from = years.to = std::max(yearOf(text()), years.from);
            else if (name == u"FROM_YEAR")
                years.from = yearOf(text());
            else if (name == u"TO_YEAR")
                years.to = yearOf(text());
            else
                m_xml.skipCurrentElement();
        }
        if (years.from == 0)
            years.from = years.to;
        if (years.to == 0)
            years.to = years.from;
        if (years.from > 0 && years.from <= years.to)
            m_entry.births.push_back(years);
    }

    void readDocument()
    {
        ListedDocument document;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"TYPE_OF_DOCUMENT")
                document.type = text();
            else if (m_xml.name() == u"NUMBER")
                document.number = text();
            else
                m_xml.skipCurrentElement();
        }
        if (!document.number.isEmpty())
            m_entry.documents.push_back(document);
    }

    [[nodiscard]] QString text()
    {
        return m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified().left(longestText);
    }

    static void add(QStringList &texts, const QString &text)
    {
        if (!text.isEmpty())
            texts += text;
    }

    QXmlStreamReader m_xml;
    ConsolidatedList m_list;
    ListedEntry m_entry;
    QStringList m_nameParts;
    QStringList m_originals;
    QSet<qint64> m_numbers;
    Problems m_problems;
};

} // namespace

Result<ConsolidatedList> readConsolidatedList(const QByteArray &file)
{
    auto list = ListXml(file).read();
    if (list)
        list->fileDigest = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
    return list;
}

} // namespace fund
