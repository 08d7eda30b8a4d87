#include "source_tree.h"
#include "translation_files.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <map>

using namespace tidy;

namespace {

const QString sourceFolder = QStringLiteral(FUND_SOURCE_DIR);
const QString lupdate = QStringLiteral(FUND_LUPDATE);

QStringList committedFiles()
{
    const QDir folder(sourceFolder + QStringLiteral("/resources/translations"));
    QStringList files;
    for (const QString &name : folder.entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name))
        files += folder.filePath(name);
    return files;
}

/// Context of core → its texts that are not finished in a language, as the source is now.
std::map<QString, QStringList> unfinishedInCore()
{
    QSet<QString> rooms;
    for (const QString &room :
         QDir(sourceFolder + QStringLiteral("/core")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        rooms.insert(room);
    const QTemporaryDir folder;
    std::map<QString, QStringList> unfinished;
    for (const QString &file : updatedCopies(sourceFolder, folder.path(), lupdate))
        for (const Message &message : readMessages(file))
            if (!message.isFinished && rooms.contains(message.context))
                unfinished[message.context] += languageCode(file) + u' ' + message.source;
    return unfinished;
}

} // namespace

TEST_CASE("there is a file of translations for each of the six languages")
{
    QStringList codes;
    for (const QString &file : committedFiles())
        codes += languageCode(file);
    CHECK(codes.join(u' ') == u"ar en es fr ru zh");
}

TEST_CASE("a sentence of core is extracted, by the application's translate and by a wording's")
{
    const QTemporaryDir folder;
    QFile source(folder.filePath(QStringLiteral("letter.cpp")));
    REQUIRE(source.open(QIODevice::WriteOnly));
    source.write("void f() { QCoreApplication::translate(\"calls\", \"The call is closed.\");\n"
                 "wording.translate(\"letters\", \"Dear %1,\", \"a person's name\");\n"
                 "m_wording->translate(\"letters\", \"%Ln seat(s)\", nullptr, seats);\n"
                 "text(QT_TRANSLATE_NOOP(\"calls\", \"Say why.\")); }\n");
    source.close();
    const QString file = folder.filePath(QStringLiteral("x_fr.ts"));
    extractTexts(lupdate, {source.fileName()}, folder.path(), {file});
    QStringList found;
    for (const Message &message : readMessages(file))
        found += message.context + u'/' + message.source + u'/' + message.comment;
    CHECK(found.contains(QStringLiteral("calls/The call is closed./")));
    CHECK(found.contains(QStringLiteral("calls/Say why./")));
    CHECK(found.contains(QStringLiteral("letters/Dear %1,/a person's name")));
    CHECK(found.contains(QStringLiteral("letters/%Ln seat(s)/")));

    bool committed = false;
    for (const Message &message : readMessages(committedFiles().last()))
        committed = committed || (message.context == u"base" && message.source == u"The field is empty.");
    CHECK(committed);
}

TEST_CASE("a translation has the places of its source and no other")
{
    CHECK(placesIn(QStringLiteral("%2 of %1, %1: %Ln%")) ==
          QStringList{QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("%Ln")});
    for (const QString &file : committedFiles())
        for (const Message &message : readMessages(file)) {
            if (!message.isFinished)
                continue;
            CAPTURE(languageCode(file), message.source);
            CHECK(message.forms.count(QString()) == 0);
            QStringList wanted = placesIn(message.source);
            for (const QString &form : message.forms) {
                QStringList places = placesIn(form);
                if (message.forms.size() > 1) // "two seats" is one word in Arabic
                    for (const QString &number : {QStringLiteral("%n"), QStringLiteral("%Ln")}) {
                        places.removeAll(number);
                        wanted.removeAll(number);
                    }
                CHECK(places == wanted);
            }
        }
}

TEST_CASE("every sentence of core is said in all six languages")
{
    const auto unfinished = unfinishedInCore();
    for (const auto &[context, texts] : unfinished)
        UNSCOPED_INFO(context.toStdString() << ": " << texts.join(u'\n').toStdString());
    CHECK(unfinished.empty());
}
