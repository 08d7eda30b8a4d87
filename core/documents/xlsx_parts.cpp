#include "documents/xlsx_parts.h"

#include <QCoreApplication>

#include <map>

namespace fund {

namespace {

Failure partIsBroken(const QXmlStreamReader &xml)
{
    return refused({problem("", "spreadsheet_must_be_whole",
                            QCoreApplication::translate("documents", "The spreadsheet is damaged: %1. Save it anew.")
                                .arg(xml.errorString()))});
}

/// Forms that every spreadsheet knows without their being written down (ECMA-376, 18.8.30), of days.
bool isBuiltInDateForm(int number)
{
    return (number >= 14 && number <= 17) || number == 22 || (number >= 27 && number <= 36) ||
           (number >= 50 && number <= 58);
}

/// Whether a written form shows a day: d, y or m outside quotes, brackets and escapes; m alone may be minutes.
bool showsDay(const QString &form)
{
    bool isQuoted = false;
    bool isBracketed = false;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const QChar c = form[i].toLower();
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (isQuoted)
            continue;
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (c == u'[' || c == u']')
            isBracketed = c == u'[';
        else if (!isBracketed && (c == u'd' || c == u'y'))
            return true;
    }
    return false;
}

} // namespace

Result<void> enterPart(QXmlStreamReader &xml)
{
    xml.setEntityExpansionLimit(0);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            xml.raiseError(
                QCoreApplication::translate("documents", "it holds a document type definition, which is not read"));
        if (token == QXmlStreamReader::StartElement)
            return {};
    }
    return partIsBroken(xml);
}

Result<void> leavePart(const QXmlStreamReader &xml)
{
    if (xml.hasError())
        return partIsBroken(xml);
    return {};
}

Result<WorkbookPart> readWorkbookPart(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    if (auto entered = enterPart(xml); !entered)
        return entered.failure();
    WorkbookPart part;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const auto from1904 = attributes.value(QStringLiteral("date1904"));
            part.isFrom1904 = from1904 == u"1" || from1904 == u"true";
        } else if (xml.name() == u"sheet" && part.sheetRelation.isEmpty() &&
                   !attributes.value(QStringLiteral("state")).endsWith(u"idden", Qt::CaseInsensitive)) {
            part.sheetName = attributes.value(QStringLiteral("name")).toString();
            for (const QXmlStreamAttribute &attribute : attributes)
                if (attribute.name() == u"id") // of the namespace of relations
                    part.sheetRelation = attribute.value().toString();
        }
    }
    if (auto left = leavePart(xml); !left)
        return left.failure();
    return part;
}

Result<QString> readRelation(const QByteArray &bytes, const QString &id)
{
    QXmlStreamReader xml(bytes);
    if (auto entered = enterPart(xml); !entered)
        return entered.failure();
    QString target;
    while (xml.readNextStartElement()) {
        if (xml.attributes().value(QStringLiteral("Id")) == id)
            target = xml.attributes().value(QStringLiteral("Target")).toString();
        xml.skipCurrentElement();
    }
    if (auto left = leavePart(xml); !left)
        return left.failure();
    if (target.isEmpty())
        return target;
    return target.startsWith(u'/') ? target.sliced(1) : QStringLiteral("xl/") + target;
}

Result<std::vector<bool>> readDateForms(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    if (auto entered = enterPart(xml); !entered)
        return entered.failure();
    std::map<int, bool> written;
    std::vector<bool> forms;
    bool inCellForms = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == u"cellXfs")
            inCellForms = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int number = xml.attributes().value(QStringLiteral("numFmtId")).toInt();
        if (xml.name() == u"numFmt")
            written[number] = showsDay(xml.attributes().value(QStringLiteral("formatCode")).toString());
        else if (inCellForms && xml.name() == u"xf")
            forms.push_back(written.contains(number) ? written.at(number) : isBuiltInDateForm(number));
    }
    if (auto left = leavePart(xml); !left)
        return left.failure();
    return forms;
}

QString readRichText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t")
            text += xml.readElementText();
        else if (xml.name() == u"r")
            text += readRichText(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

Result<QStringList> readSharedTexts(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    if (auto entered = enterPart(xml); !entered)
        return entered.failure();
    QStringList texts;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"si")
            texts += readRichText(xml);
        else
            xml.skipCurrentElement();
    }
    if (auto left = leavePart(xml); !left)
        return left.failure();
    return texts;
}

} // namespace fund
