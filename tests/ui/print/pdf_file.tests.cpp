#include "print/pdf_file.h"
#include "pdf_reading.h"
#include "sample_documents.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace fund;
using namespace fund::samples;

namespace {

QByteArray pdfOf(const Document &document)
{
    const Result<QByteArray> pdf = print::renderPdf(document);
    REQUIRE(pdf);
    return *pdf;
}

} // namespace

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
    write(QStringLiteral("letter.pdf"), letter());
    write(QStringLiteral("memo.pdf"), memo());
}

TEST_CASE("A report is made twice with the same bytes")
{
    CHECK(pdfOf(report()) == pdfOf(report()));
}
