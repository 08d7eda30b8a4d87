#include "translation_files.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace tidy {

namespace {

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, {}, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            QString plain;
            while (!xml.hasError() &&
                   (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != u"translation")) {
                if (xml.isStartElement())
                    message.forms += xml.readElementText();
                else
                    plain += xml.text();
            }
            if (message.forms.isEmpty())
                message.forms += plain;
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

std::vector<Message> readMessages(const QString &tsFile)
{
    QFile file(tsFile);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("can't read %s", qUtf8Printable(tsFile));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"message")
            messages.push_back(readMessage(xml, context));
    }
    if (xml.hasError())
        qFatal("%s: %s", qUtf8Printable(tsFile), qUtf8Printable(xml.errorString()));
    return messages;
}

void extractTexts(const QString &lupdate, const QStringList &sources, const QString &workingFolder,
                  const QStringList &tsFiles, const QStringList &options)
{
    QProcess process;
    process.setWorkingDirectory(workingFolder);
    process.start(lupdate,
                  QStringList{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                              QStringLiteral("none"), QStringLiteral("-source-language"), QStringLiteral("en"),
                              QStringLiteral("-extensions"), QStringLiteral("cpp,h")} +
                      options + sources + QStringList{QStringLiteral("-ts")} + tsFiles);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qUtf8Printable(lupdate), process.readAllStandardError().constData());
}

QStringList updatedCopies(const QString &top, const QString &folder, const QString &lupdate)
{
    const QDir committed(top + QStringLiteral("/resources/translations"));
    QStringList copies;
    for (const QString &name : committed.entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name)) {
        copies += folder + u'/' + name;
        QFile::copy(committed.filePath(name), copies.last());
    }
    const QStringList sources = {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
    const QString english = folder + QStringLiteral("/funddesk_en.ts");
    QStringList translated = copies;
    translated.removeOne(english);
    extractTexts(lupdate, sources, top, translated);
    extractTexts(lupdate, sources, top, {english}, {QStringLiteral("-pluralonly")});
    return copies;
}

QString languageCode(const QString &tsFile)
{
    return tsFile.section(u'_', -1).section(u'.', 0, 0);
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(L?[0-9]+|L?n)"));
    QStringList places;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        places += matches.next().captured();
    places.sort();
    places.removeDuplicates();
    return places;
}

} // namespace tidy
