#include "print/pdf_file.h"
#include "pdf_reading.h"
#include "sample_documents.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace fund;
using namespace fund::samples;

namespace {

QByteArray pdfOf(const Document &document, const std::vector<DocumentAttachment> &attachments = {})
{
    const Result<QByteArray> pdf = print::renderPdf(document, attachments);
    REQUIRE(pdf);
    return *pdf;
}

} // namespace

// Hidden: writes the samples where they can be looked at, and the bytes that another process compares.
TEST_CASE("Papers for the eye are written where FUND_PAPERS says", "[.papers]")
{
    const QString folder = qEnvironmentVariable("FUND_PAPERS");
    const auto write = [&folder](const QString &name, const Document &document) {
        REQUIRE(print::writePdf(folder + u'/' + name, document));
    };
    write(QStringLiteral("report.pdf"), report());
    write(QStringLiteral("report-letter.pdf"), report(Paper::Letter));
    for (const Language language : languages)
        write(QStringLiteral("short-%1.pdf").arg(codeOf(language)), shortReport(language));
    Document mirrored = report();
    mirrored.settings.language = Language::Arabic;
    write(QStringLiteral("report-mirrored.pdf"), mirrored);
    write(QStringLiteral("letter.pdf"), letter());
    write(QStringLiteral("memo.pdf"), memo());
}

TEST_CASE("A paper is made with the same bytes each time, also by another process with other hash seeds")
{
    QTemporaryDir folder;
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FUND_PAPERS"), folder.path());
    environment.remove(QStringLiteral("QT_HASH_SEED"));
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.papers]")});
    REQUIRE(other.waitForFinished(120000));
    REQUIRE(other.exitCode() == 0);
    const auto read = [&folder](const QString &name) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    CHECK((pdfOf(report()) == read(QStringLiteral("report.pdf"))));
    CHECK((pdfOf(shortReport(Language::Arabic)) == read(QStringLiteral("short-ar.pdf"))));
    CHECK((pdfOf(shortReport(Language::Chinese)) == read(QStringLiteral("short-zh.pdf"))));
}

TEST_CASE("A paper with nothing in it is one empty sheet")
{
    const QByteArray pdf = pdfOf(Document{});
    CHECK(toolSays(QStringLiteral("pdfinfo"), {QStringLiteral("FILE")}, pdf)
              .contains(QStringLiteral("Pages:           1")));
}

TEST_CASE("The file is sound: fonts embedded and named as subsets, charts drawn, nothing for a checker to say")
{
    const QByteArray pdf = pdfOf(report());
    int status = -1;
    const QString check =
        toolSays(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("FILE")}, pdf, &status);
    CHECK(status == 0);
    CHECK(check.contains(QStringLiteral("No syntax or stream encoding errors found")));
    const QStringList fonts =
        toolSays(QStringLiteral("pdffonts"), {QStringLiteral("FILE")}, pdf).split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK(fonts.size() >= 3);
    static const QRegularExpression embedded(QStringLiteral("^[A-Z]{6}\\+Noto.* yes yes yes +\\d+ +\\d+$"));
    for (const QString &font : fonts)
        CHECK(embedded.match(font).hasMatch());
    const QStringList images =
        toolSays(QStringLiteral("pdfimages"), {QStringLiteral("-list"), QStringLiteral("FILE")}, pdf)
            .split(u'\n', Qt::SkipEmptyParts);
    CHECK(images.size() == 2); // the list's own head
}

TEST_CASE("The file says what it is, in its language, dated by its data")
{
    const QByteArray pdf = pdfOf(report());
    const QString info =
        toolSays(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), QStringLiteral("FILE")}, pdf);
    const auto says = [&info](const QString &key, const QString &value) {
        return QRegularExpression(u'^' + key + QStringLiteral(":\\s+") + QRegularExpression::escape(value) + u'$',
                                  QRegularExpression::MultilineOption)
            .match(info)
            .hasMatch();
    };
    CHECK(says(QStringLiteral("Title"), QStringLiteral("Consolidated annual report 2026")));
    CHECK(says(QStringLiteral("Author"), QStringLiteral("The fund’s administrator")));
    CHECK(says(QStringLiteral("CreationDate"), QStringLiteral("2027-01-18T09:12:00Z")));
    CHECK(says(QStringLiteral("ModDate"), QStringLiteral("2027-01-18T09:12:00Z")));
    CHECK(says(QStringLiteral("Page size"), QStringLiteral("595 x 842 pts (A4)")));
    CHECK(info.contains(QStringLiteral("Metadata Stream: yes")));
    const QString letterInfo =
        toolSays(QStringLiteral("pdfinfo"), {QStringLiteral("FILE")}, pdfOf(report(Paper::Letter)));
    CHECK(letterInfo.contains(QStringLiteral("612 x 792 pts (letter)")));
    const QString arabic = toolSays(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("FILE")},
                                    pdfOf(shortReport(Language::Arabic)));
    CHECK(arabic.contains(QStringLiteral("\"/Lang\": \"u:ar\"")));
    CHECK(arabic.contains(QStringLiteral("\"/Direction\": \"/R2L\"")));
    CHECK(arabic.contains(QStringLiteral("\"/DisplayDocTitle\": true")));
}

TEST_CASE("The contents name the pages on which headings stand, and lead to them")
{
    const QByteArray pdf = pdfOf(report());
    const auto page = [&pdf](int number) {
        const QString text = QString::number(number);
        return toolSays(QStringLiteral("pdftotext"),
                        {QStringLiteral("-layout"), QStringLiteral("-f"), text, QStringLiteral("-l"), text,
                         QStringLiteral("FILE"), QStringLiteral("-")},
                        pdf);
    };
    static const QRegularExpression entry(QStringLiteral("^ *(?:\\d|Annex I)? *(\\S.*?) {2,}(\\d+)$"),
                                          QRegularExpression::MultilineOption);
    int entries = 0;
    for (auto matches = entry.globalMatch(page(2)); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        CHECK(page(match.captured(2).toInt()).contains(match.captured(1)));
        ++entries;
    }
    CHECK(entries == 14);
    const QString outline =
        toolSays(QStringLiteral("qpdf"),
                 {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), QStringLiteral("FILE")}, pdf);
    CHECK(outline.contains(QStringLiteral("4 Finances")));
    CHECK(outline.count(QStringLiteral("destpageposfrom1")) == 16); // and what the contents don't show
}

TEST_CASE("Data travel inside the file and come out as they went in")
{
    const std::vector<DocumentAttachment> attachments{
        {QStringLiteral("contributions.csv"), QStringLiteral("text/csv"), QStringLiteral("Contributions"),
         "donor,amount\nA,1.00\n"},
        {QStringLiteral("pool.json"), QStringLiteral("application/json"), {}, "{}"}};
    const QByteArray pdf = pdfOf(shortReport(Language::English), attachments);
    CHECK(toolSays(QStringLiteral("qpdf"),
                   {QStringLiteral("--show-attachment=contributions.csv"), QStringLiteral("FILE")},
                   pdf) == QStringLiteral("donor,amount\nA,1.00\n"));
    CHECK(toolSays(QStringLiteral("qpdf"), {QStringLiteral("--show-attachment=pool.json"), QStringLiteral("FILE")},
                   pdf) == QStringLiteral("{}"));
    CHECK((pdf == pdfOf(shortReport(Language::English), attachments)));
}

TEST_CASE("A paper that can't be written says which, and leaves what was there")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/report.pdf"));
    const Result<void> written = print::writePdf(path, letter());
    REQUIRE_FALSE(written);
    CHECK(written.failure().kind == FailureKind::File);
    REQUIRE(written.failure().problems.size() == 1);
    CHECK(written.failure().problems[0].rule == QStringLiteral("report_file_must_be_writable"));
    CHECK(written.failure().problems[0].sentence.contains(QDir::toNativeSeparators(path)));

    const QString good = folder.filePath(QStringLiteral("letter.pdf"));
    REQUIRE(print::writePdf(good, letter()));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("letter.pdf")});
}
