#include "print/pdf_parts.h"

#include <QXmlStreamWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace fund::print {

namespace {

QPDFObjectHandle text(const QString &words)
{
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

void setText(QPDFObjectHandle &dictionary, const std::string &key, const QString &words)
{
    if (words.isEmpty())
        dictionary.removeKey(key);
    else
        dictionary.replaceKey(key, text(words));
}

/// rdf:Alt and rdf:Seq are how the metadata standard wants titles and names.
void listed(QXmlStreamWriter &xml, const QString &name, const QString &kind, const QString &words, bool isTitle)
{
    if (words.isEmpty())
        return;
    xml.writeStartElement(name);
    xml.writeStartElement(kind);
    xml.writeStartElement(QStringLiteral("rdf:li"));
    if (isTitle)
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(words);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray metadata(const DocumentSettings &settings)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                   QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeStartElement(QStringLiteral("x:xmpmeta"));
    xml.writeAttribute(QStringLiteral("xmlns:x"), QStringLiteral("adobe:ns:meta/"));
    xml.writeStartElement(QStringLiteral("rdf:RDF"));
    xml.writeAttribute(QStringLiteral("xmlns:rdf"), QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#"));
    xml.writeStartElement(QStringLiteral("rdf:Description"));
    xml.writeAttribute(QStringLiteral("rdf:about"), QString());
    xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.writeAttribute(QStringLiteral("xmlns:xmp"), QStringLiteral("http://ns.adobe.com/xap/1.0/"));
    listed(xml, QStringLiteral("dc:title"), QStringLiteral("rdf:Alt"), settings.title, true);
    listed(xml, QStringLiteral("dc:description"), QStringLiteral("rdf:Alt"), settings.subject, true);
    listed(xml, QStringLiteral("dc:creator"), QStringLiteral("rdf:Seq"), settings.author, false);
    listed(xml, QStringLiteral("dc:language"), QStringLiteral("rdf:Bag"), codeOf(settings.language), false);
    xml.writeTextElement(QStringLiteral("xmp:CreatorTool"), QStringLiteral("Fund Desk"));
    if (settings.made.isValid()) {
        const QString moment = settings.made.toUTC().toString(Qt::ISODate);
        xml.writeTextElement(QStringLiteral("xmp:CreateDate"), moment);
        xml.writeTextElement(QStringLiteral("xmp:ModifyDate"), moment);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"r\""));
    return packet;
}

} // namespace

QByteArray pdfDate(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toLatin1()
                            : QByteArray();
}

void describeFile(QPDF &pdf, const DocumentSettings &settings)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    setText(info, "/Title", settings.title);
    setText(info, "/Author", settings.author);
    setText(info, "/Subject", settings.subject);
    setText(info, "/Creator", QStringLiteral("Fund Desk"));
    const QByteArray date = pdfDate(settings.made);
    if (!date.isEmpty()) {
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date.toStdString()));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(date.toStdString()));
    }
    QPDFObjectHandle trailer = pdf.getTrailer();
    trailer.replaceKey("/Info", pdf.makeIndirectObject(info));
    // The writer derives a new one from the content.
    trailer.removeKey("/ID");

    QPDFObjectHandle root = pdf.getRoot();
    setText(root, "/Lang", codeOf(settings.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    if (settings.isRightToLeft())
        preferences.replaceKey("/Direction", QPDFObjectHandle::newName("/R2L"));
    root.replaceKey("/ViewerPreferences", preferences);
    QPDFObjectHandle stream = pdf.newStream(metadata(settings).toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", stream);
}

} // namespace fund::print
