#include "documents/xlsx_reader.h"

#include "documents/xlsx_parts.h"
#include "documents/zip_archive.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

Failure refusedSheet(const char *rule, const QString &sentence)
{
    return refused({problem("", rule, sentence)});
}

/// "BC12" → 54; -1 where no letters stand first.
int columnOfCell(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 20'000)
            break; // more than any sheet has
    }
    return column - 1;
}

/// Reads the rows of a sheet; what it needs of other parts is given.
class SheetReading
{
public:
    SheetReading(const QByteArray &bytes, const QStringList &texts, const std::vector<bool> &dateForms, bool isFrom1904,
                 const XlsxLimits &limits)
        : m_xml(bytes), m_texts(texts), m_dateForms(dateForms), m_isFrom1904(isFrom1904), m_limits(limits)
    {}

    Result<std::vector<SheetRow>> read();

private:
    void readRow();
    void readCell(SheetRow &row);
    [[nodiscard]] QString cellTextOf(const QString &type, int form, const QString &value) const;

    QXmlStreamReader m_xml;
    const QStringList &m_texts;
    const std::vector<bool> &m_dateForms;
    bool m_isFrom1904;
    XlsxLimits m_limits;
    std::vector<SheetRow> m_rows;
    qsizetype m_textUnits = 0;
    qsizetype m_cells = 0;
    int m_line = 0;
    qsizetype m_nextColumn = 0; ///< of a cell that does not name its place
    bool m_isTooLarge = false;
};

QString SheetReading::cellTextOf(const QString &type, int form, const QString &value) const
{
    if (type == u"s") {
        bool isNumber = false;
        const qsizetype place = value.toInt(&isNumber);
        return isNumber ? m_texts.value(place) : QString();
    }
    if (type == u"b")
        return value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (!type.isEmpty() && type != u"n")
        return type == u"d" ? value.left(10) : value; // a day of ISO 8601; a formula's text; an error, as it is shown
    if (form >= 0 && form < static_cast<int>(m_dateForms.size()) && m_dateForms[static_cast<std::size_t>(form)])
        if (const QDate day = dayOfSerial(value, m_isFrom1904); day.isValid())
            return day.toString(Qt::ISODate);
    return plainNumber(value);
}

void SheetReading::readCell(SheetRow &row)
{
    const auto attributes = m_xml.attributes();
    const QString reference = attributes.value(QStringLiteral("r")).toString();
    const QString type = attributes.value(QStringLiteral("t")).toString();
    const int form = attributes.value(QStringLiteral("s")).toInt();
    const qsizetype column = reference.isEmpty() ? m_nextColumn : columnOfCell(reference);
    m_nextColumn = column + 1;
    QString value;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"v")
            value = cellTextOf(type, form, m_xml.readElementText());
        else if (m_xml.name() == u"is")
            value = readRichText(m_xml);
        else
            m_xml.skipCurrentElement();
    }
    if (value.isEmpty())
        return;
    m_textUnits += value.size();
    // A lone cell far to the right makes room for all before it: a small file could ask for gigabytes.
    m_cells += std::max<qsizetype>(0, column + 1 - static_cast<qsizetype>(row.cells.size()));
    m_isTooLarge = m_isTooLarge || column < 0 || column >= m_limits.columns || m_textUnits > m_limits.textUnits ||
                   m_cells > m_limits.cells;
    if (m_isTooLarge)
        return;
    if (static_cast<qsizetype>(row.cells.size()) <= column)
        row.cells.resize(static_cast<std::size_t>(column) + 1);
    row.cells[static_cast<std::size_t>(column)] = value;
}

void SheetReading::readRow()
{
    bool isNumber = false;
    const int given = m_xml.attributes().value(QStringLiteral("r")).toInt(&isNumber);
    m_line = isNumber ? given : m_line + 1;
    m_nextColumn = 0;
    SheetRow row{m_line, {}};
    while (!m_isTooLarge && m_xml.readNextStartElement()) {
        if (m_xml.name() == u"c")
            readCell(row);
        else
            m_xml.skipCurrentElement();
    }
    if (!row.cells.empty())
        m_rows.push_back(std::move(row));
}

Result<std::vector<SheetRow>> SheetReading::read()
{
    if (auto entered = enterPart(m_xml); !entered)
        return entered.failure();
    while (!m_isTooLarge && m_xml.readNextStartElement()) {
        if (m_xml.name() != u"sheetData") {
            m_xml.skipCurrentElement();
            continue;
        }
        while (!m_isTooLarge && m_xml.readNextStartElement())
            readRow();
    }
    if (m_isTooLarge)
        return refusedSheet("spreadsheet_must_not_be_too_large",
                            QCoreApplication::translate("documents",
                                                        "The sheet holds too much: at most %1 columns, %2 million "
                                                        "cells and %3 million letters are read. Save what is needed "
                                                        "in a file of its own.")
                                .arg(QString::number(m_limits.columns), QString::number(m_limits.cells / 1'000'000),
                                     QString::number(m_limits.textUnits >> 20)));
    if (auto left = leavePart(m_xml); !left)
        return left.failure();
    return std::move(m_rows);
}

/// A part that a spreadsheet may do without: empty then.
Result<QByteArray> readOptionalPart(const ZipArchive &archive, const QByteArray &name, const XlsxLimits &limits)
{
    return archive.contains(name) ? archive.read(name, limits.partBytes) : Result<QByteArray>(QByteArray());
}

template <typename T, typename Reader>
Result<T> readPartIf(const Result<QByteArray> &bytes, const Reader &reader)
{
    if (!bytes)
        return bytes.failure();
    return bytes->isEmpty() ? Result<T>(T()) : reader(*bytes);
}

Result<QString> placeOfSheet(const ZipArchive &archive, const WorkbookPart &workbook, const XlsxLimits &limits)
{
    const auto relations = archive.read(QByteArrayLiteral("xl/_rels/workbook.xml.rels"), limits.partBytes);
    if (!relations)
        return relations.failure();
    auto place = readRelation(*relations, workbook.sheetRelation);
    if (place && (place->isEmpty() || workbook.sheetRelation.isEmpty()))
        return refusedSheet(
            "spreadsheet_must_have_a_sheet",
            QCoreApplication::translate("documents", "The spreadsheet has no sheet that is not hidden."));
    return place;
}

} // namespace

bool isXlsx(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

Result<SheetTable> readXlsx(const QByteArray &bytes, const XlsxLimits &limits)
{
    const auto archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.failure();
    if (!archive->contains(QByteArrayLiteral("xl/workbook.xml")))
        return refusedSheet("file_must_be_a_spreadsheet",
                            QCoreApplication::translate("documents", "This is an archive, but no spreadsheet (XLSX)."));
    const auto workbook = readPartIf<WorkbookPart>(
        archive->read(QByteArrayLiteral("xl/workbook.xml"), limits.partBytes), readWorkbookPart);
    if (!workbook)
        return workbook.failure();
    const auto place = placeOfSheet(*archive, *workbook, limits);
    if (!place)
        return place.failure();
    const auto texts = readPartIf<QStringList>(
        readOptionalPart(*archive, QByteArrayLiteral("xl/sharedStrings.xml"), limits), readSharedTexts);
    if (!texts)
        return texts.failure();
    const auto forms = readPartIf<std::vector<bool>>(
        readOptionalPart(*archive, QByteArrayLiteral("xl/styles.xml"), limits), readDateForms);
    if (!forms)
        return forms.failure();
    const auto sheet = archive->read(place->toUtf8(), limits.partBytes);
    if (!sheet)
        return sheet.failure();
    auto rows = SheetReading(*sheet, *texts, *forms, workbook->isFrom1904, limits).read();
    if (!rows)
        return rows.failure();
    return SheetTable{workbook->sheetName, std::move(*rows)};
}

} // namespace fund
