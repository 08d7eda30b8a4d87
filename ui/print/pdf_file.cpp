#include "print/pdf_file.h"

#include "print/lay_out.h"
#include "print/paint_page.h"
#include "print/pdf_parts.h"
#include "storage/output_place.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace fund::print {

namespace {

QPageSize pageSizeOf(const Page &page)
{
    return QPageSize(page.size / 10.0, QPageSize::Point, {}, QPageSize::ExactMatch);
}

QByteArray paintAll(const PagedDocument &paged)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(720); // a tenth of a point
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    if (!paged.pages.empty())
        writer.setPageSize(pageSizeOf(paged.pages.front()));
    QPainter painter(&writer);
    for (std::size_t index = 0; index < paged.pages.size(); ++index) {
        if (index > 0)
            writer.newPage();
        paintPage(painter, paged.pages[index]);
    }
    painter.end();
    return bytes;
}

QByteArray finish(const QByteArray &painted, const PagedDocument &paged, const DocumentSettings &settings,
                  const std::vector<DocumentAttachment> &attachments)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", painted.constData(), static_cast<std::size_t>(painted.size()));
    repairTextLayer(pdf, paged, settings);
    tagFontSubsets(pdf);
    describeFile(pdf, settings);
    addNavigation(pdf, paged);
    attach(pdf, attachments, settings.made);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    // Objects are numbered anew in the order in which the pages lead to them; packed into streams they would stand in
    // Qt's order, which hangs on the hash seed.
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

Failure notWritten(const QString &path, const QString &reason)
{
    return failure(FailureKind::File, QStringLiteral("report_file_must_be_writable"),
                   QCoreApplication::translate("print",
                                               "“%1” could not be written: %2. Choose another place, or free it.",
                                               "a PDF; %2 is the system's reason")
                       .arg(QDir::toNativeSeparators(path), reason));
}

} // namespace

Result<QByteArray> renderPdf(const Document &document, const std::vector<DocumentAttachment> &attachments)
{
    const PagedDocument paged = layOut(document);
    try {
        return finish(paintAll(paged), paged, document.settings, attachments);
    } catch (const std::exception &problem) {
        return failure(
            FailureKind::File, QStringLiteral("pdf_must_be_made"),
            QCoreApplication::translate("print", "The PDF could not be made: %1.", "%1 is the library's reason")
                .arg(QString::fromUtf8(problem.what())));
    }
}

Result<void> writePdf(const QString &path, const Document &document, const std::vector<DocumentAttachment> &attachments)
{
    if (auto place = checkOutputPlace(path); !place)
        return place;
    Result<QByteArray> bytes = renderPdf(document, attachments);
    if (!bytes)
        return bytes.failure();
    QSaveFile file(path);
    // A letter bears a name: no other account of the machine reads it before its owner hands it on.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(*bytes) != bytes->size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace fund::print
